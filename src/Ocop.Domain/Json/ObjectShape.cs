using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An object with a table of members. Unknown, repeated and missing members are told by name.</summary>
internal sealed class ObjectShape<T>(Func<T> create) : Shape<T>
    where T : class
{
    // One bit a member.
    private const int MostMembers = 64;

    private readonly List<Member<T>> members = [];
    private readonly List<Func<T, BilingualText?>> checks = [];
    private readonly List<(int[] Places, BilingualText NotBoth)> alternatives = [];
    private readonly List<(int Place, Func<T, (BilingualText Problem, EntryProblemKind Kind)?> Check)> memberChecks = [];

    public override ShapeKind Kind => ShapeKind.Object;

    public override BilingualText Expected => ProblemTexts.AnObject;

    public override IReadOnlyList<Member> Members => members;

    public override IReadOnlyList<IReadOnlyList<string>> Alternatives => [.. alternatives.Select(group => Array.ConvertAll(group.Places, place => members[place].Name))];

    /// <summary>Adds a row for a member that must be there and be whole also in a file that carries only what it changes: it says what the rest is about.</summary>
    public ObjectShape<T> WithKey<TValue>(string name, Shape<TValue> shape, string description, Action<T, TValue> set) => Add(new Member<T, TValue>(name, true, description, shape, set) { IsKey = true });

    /// <summary>Adds a row for a member that must be there.</summary>
    public ObjectShape<T> With<TValue>(string name, Shape<TValue> shape, string description, Action<T, TValue> set) => Add(new Member<T, TValue>(name, true, description, shape, set));

    /// <summary>Adds a row for a member that may be missing.</summary>
    public ObjectShape<T> WithOptional<TValue>(string name, Shape<TValue> shape, string description, Action<T, TValue> set) => Add(new Member<T, TValue>(name, false, description, shape, set));

    /// <summary>Adds a row for a block of the law, which may be missing.</summary>
    public ObjectShape<T> WithBlock<TValue>(string name, Func<Shape<TValue>> shape, string description, Action<T, Block<TValue>> set)
        where TValue : class => Add(new BlockMember<T, TValue>(name, description, shape, set));

    /// <summary>Adds what the members must fulfil together; the check returns what is wrong, or null.</summary>
    public ObjectShape<T> WithCheck(Func<T, BilingualText?> check)
    {
        checks.Add(check);
        return this;
    }

    /// <summary>Adds that just one of some members must be there: if none is, the first is missing; if several are, all but the first of them are too much.</summary>
    public ObjectShape<T> WithOneOf(IReadOnlyList<string> names, BilingualText notBoth)
    {
        alternatives.Add(([.. names.Select(Place)], notBoth));
        return this;
    }

    /// <summary>Adds what a member must fulfil beside the others; the check returns what is wrong with the member, or null.</summary>
    public ObjectShape<T> WithCheck(string member, Func<T, (BilingualText Problem, EntryProblemKind Kind)?> check)
    {
        memberChecks.Add((Place(member), check));
        return this;
    }

    protected override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        value = create();
        ulong seen = 0;
        var next = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndObject)
        {
            var index = Find(ref reader, next);
            if (index < 0)
            {
                // In the order of the table it stands between the member before it and the next one: where one of a wrong name belongs.
                reader.TellAboutName(ProblemTexts.Unknown, EntryProblemKind.Unknown, (2 * next) - 1);
                continue;
            }

            var member = members[index];
            next = index + 1;
            reader.Problems.Enter(member.Name, 2 * index);
            reader.Read();
            if ((seen & (1UL << index)) != 0)
            {
                reader.Tell(ProblemTexts.Repeated, EntryProblemKind.Repeated);
                reader.Skip();
            }
            else
            {
                seen |= 1UL << index;
                // Null ends what the amended file says. What the rest is about is whole in every file.
                var isPartial = reader.IsPartial;
                if (!isPartial || member.IsKey || reader.Token != JsonTokenType.Null)
                {
                    reader.IsPartial = isPartial && !member.IsKey;
                    member.Read(ref reader, value);
                    reader.IsPartial = isPartial;
                }
            }

            reader.Problems.Leave();
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (!members[i].IsRequired || (reader.IsPartial && !members[i].IsKey) || (seen & (1UL << i)) != 0) continue;
            reader.Problems.Enter(members[i].Name, 2 * i);
            reader.TellMissing(members[i].Shape.Expected);
            reader.Problems.Leave();
        }

        foreach (var (places, notBoth) in alternatives)
        {
            var first = Array.FindIndex(places, place => (seen & (1UL << place)) != 0);
            for (var i = first < 0 ? 0 : first + 1; i < places.Length; i++)
            {
                var place = places[i];
                if (first >= 0 && (seen & (1UL << place)) == 0) continue;
                reader.Problems.Enter(members[place].Name, 2 * place);
                if (first >= 0) reader.Tell(notBoth, EntryProblemKind.Contradiction);
                else reader.TellMissing(members[place].Shape.Expected);
                reader.Problems.Leave();
                if (first < 0) break;
            }
        }

        foreach (var check in checks)
        {
            if (check(value) is not { } problem) continue;
            reader.Tell(problem);
            break;
        }

        foreach (var (place, check) in memberChecks)
        {
            if (check(value) is not var (problem, kind)) continue;
            reader.Problems.Enter(members[place].Name, 2 * place);
            reader.Tell(problem, kind);
            reader.Problems.Leave();
        }

        return true;
    }

    private int Place(string name)
    {
        var place = members.FindIndex(member => member.Name == name);
        return place >= 0 ? place : throw new InvalidOperationException("Expected a member of the table.");
    }

    private ObjectShape<T> Add(Member<T> member)
    {
        if (members.Count == MostMembers) throw new InvalidOperationException("Expected at most 64 members.");
        members.Add(member);
        return this;
    }

    // Files have their members in the order of the table as a rule: the search goes on where the last one ended.
    private int Find(ref DocumentReader reader, int start)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var index = start + i < members.Count ? start + i : start + i - members.Count;
            if (reader.NameIs(members[index].Utf8Name, members[index].Name)) return index;
        }

        return -1;
    }
}
