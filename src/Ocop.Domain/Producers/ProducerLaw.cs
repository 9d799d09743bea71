using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What the decisions of a book say of producers, each with its amendments, and all kinds of producers of the book.</summary>
internal sealed class ProducerLaw
{
    private readonly Decision[] decisions;
    private readonly Func<LocalDate, LegalInstrument?, LocalDate?> checkedOn;
    private readonly Dictionary<string, ProducerKind> byKey = new(StringComparer.Ordinal);

    /// <param name="decisions">The decisions, newest first.</param>
    /// <param name="checkedOn">The day to which an instrument was checked where another day lies after it.</param>
    public ProducerLaw(IEnumerable<Decision> decisions, Func<LocalDate, LegalInstrument?, LocalDate?> checkedOn)
    {
        this.checkedOn = checkedOn;
        this.decisions = [.. decisions];

        // A newer decision names a kind for all; one that only older decisions know comes after those of the newer ones.
        var kinds = new List<ProducerKind>();
        foreach (var kind in this.decisions.SelectMany(decision => decision.Stages.Reverse()).SelectMany(rules => rules.Kinds))
        {
            if (byKey.ContainsKey(kind.Key)) continue;
            byKey.Add(kind.Key, kind);
            kinds.Add(kind);
        }

        Kinds = Unchangeable.Wrap(kinds);
    }

    /// <summary>Gets all kinds, as the newest decision has them that knows them.</summary>
    public IReadOnlyList<ProducerKind> Kinds { get; }

    public bool TryGetKind(string? key, [NotNullWhen(true)] out ProducerKind? kind)
    {
        kind = null;
        return key is not null && byKey.TryGetValue(key, out kind);
    }

    /// <summary>Returns the rules of a decision as they stand on a day; with all amendments where there is no day.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public ProducerRules Rules(string number, LocalDate? on)
    {
        var known = VietnameseLetters.WithD(number);
        var decision = Array.Find(decisions, candidate => candidate.Instrument.Number == known)
            ?? throw new KeyNotFoundException($"Unknown decision '{number}'; expected one of {string.Join(", ", decisions.Select(candidate => candidate.Instrument.Number))}.");
        var rules = decision.Stages[decision.ChangesOn(on)];
        return on is { } asked && checkedOn(asked, decision.Instrument) is { } day ? rules.AskedAfter(day) : rules;
    }

    /// <summary>Proves that what is said of producers fits the forms.</summary>
    /// <param name="isToProve">Whether that is to be proved of a decision, by its number, with a number of changes; else neither the forms nor what is said is new.</param>
    /// <exception cref="RuleDataException">It does not; the message names the entries.</exception>
    public void Validate(Func<string, int, bool> isToProve)
    {
        BilingualText[] problems = [.. decisions.SelectMany(decision => Problems(decision, isToProve))];
        if (problems.Length > 0) throw new RuleDataException([.. problems.Take(RuleDataException.MostProblems)]);
    }

    // What was wrong before a change is not its fault.
    private static List<BilingualText> Problems(Decision decision, Func<string, int, bool> isToProve)
    {
        var known = new HashSet<BilingualText>();
        var problems = new List<BilingualText>();
        for (var i = 0; i < decision.Stages.Count; i++)
        {
            if (!isToProve(decision.Instrument.Number, i)) continue;
            var tell = i == 0 ? problem => problem : decision.Tell[i - 1];
            problems.AddRange(decision.Stages[i].Problems().Where(known.Add).Select(tell));
        }

        return problems;
    }

    /// <summary>A decision and its rules by the number of changes that have taken effect, and how a fault of each change is told.</summary>
    internal sealed record Decision(LegalInstrument Instrument, IReadOnlyList<Func<BilingualText, BilingualText>> Tell, IReadOnlyList<ProducerRules> Stages, Func<LocalDate?, int> ChangesOn);
}
