using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws documents of the wire formats from what they are of, and bends them.</summary>
internal static class JsonGenerators
{
    /// <summary>Texts that have broken readers before, here or elsewhere.</summary>
    public static readonly string[] Nasty =
    [
        "", " ", "\0", "\u0001", "\ufeff", "\ud800", "\udc00\ud800", "\u202e", "\u2028", "３.５", "é", "e\u0301", "Q\u0110", "💥", "\"", "\\", "\\u", "\\ud800", "\\u0000",
        "'", "$", "..", "['", "']", "{", "}", "[", "]", ",", ":", "null", "true", "NaN", "-0", "0", "-1", "1e400", "1.0", "2147483648", "18446744073709551616", "0x10", "01",
        "__proto__", "$type", "$id", "$ref", "outcome", "levels", "constructor", "%s%n", "{{0}}", "<script>", "../..", "'; drop", new('9', 5_000), new('[', 5_000), new('x', 10_000),
    ];

    /// <summary>Names of members that no format has.</summary>
    public static readonly string[] UnknownNames = ["\"why\"", "\"khác\"", "\"Decision\"", "\"LEVELS\""];

    private static readonly string[] Numbers =
        ["-1", "0", "1", "2", "5", "6", "-0", "1.0", "1e0", "0.5", "2147483647", "2147483648", "-2147483648", "9223372036854775808", "1e400", "1e-400", "01", "+1", ".5", "NaN"];

    private static readonly string[] Dates =
        ["\"0001-01-01\"", "\"0000-01-01\"", "\"2019-08-20\"", "\"2019-08-21\"", "\"2024-02-29\"", "\"2025-02-29\"", "\"9990-12-31\"", "\"9991-01-01\"", "\"9999-12-31\"", "\"2026-6-1\"", "\"2026-06-01T00:00\""];

    // Every second card says something rare, so that its members are bent as well.
    private static Gen<Scorecard> Cards { get; } = Gen.OneOf(
        CardGenerators.Valid(), CardGenerators.Valid().Where(card => card.Findings.Count > 0 || card.PartTotals is not null || card.UnmetPrerequisites.Count > 0 || card.Exempt.Count > 0));

    public static Gen<WireDocument> Documents() => Gen.OneOf(
        Cards.Select(card => new WireDocument(WireFormat.Card, JsonTree.Parse(OcopJson.Write(card)))),
        Cards.Select(card => new WireDocument(WireFormat.Rating, JsonTree.Parse(OcopJson.Write(RuleBook.Default.Rate(card))))),
        PlanGenerators.Questions().Select(question => new WireDocument(WireFormat.PlanRequest, Request(question))),
        PlanGenerators.Questions().Select(question => new WireDocument(WireFormat.Costs, Costs(question))),
        CouncilGenerators.Councils().Select(council => new WireDocument(WireFormat.Council, Session(council))),
        from story in CertificateGenerators.Stories() from day in LawDays.Any select new WireDocument(WireFormat.Certificate, Question(story, day)));

    public static Gen<BentDocument> Bent() =>
        from document in Documents()
        from place in Gen.Frequency((1, Gen.Constant(Array.Empty<int>())), (40, Place(document.Tree, [])))
        from bend in Bends(document, place)
        select new BentDocument(document, place, bend);

    public static Gen<RefusedDocument> Refused() =>
        from document in Documents()
        from place in Place(document.Tree, [])
        let bends = KnownBends(document.Tree, place).Where(bend => JsonPlaces.Refused(new(document, place, bend)) is not null).ToArray()
        from kind in Gen.Elements([.. bends.Select(bend => bend.Kind).Distinct()])
        from bend in Gen.Elements([.. bends.Where(bend => bend.Kind == kind)])
        select new RefusedDocument(new BentDocument(document, place, bend));

    public static Gen<BrokenDocument> Broken() =>
        from document in Documents()
        let length = Encoding.UTF8.GetByteCount(document.Tree.ToString())
        from at in Gen.Choose(0, length - 1)
        from changed in Gen.Frequency((1, Gen.Constant((byte?)null)), (1, Gen.Choose(0, 255).Select(value => (byte?)value)), (1, Gen.Elements("\"\\{}[],:0 9-.e\u007fn"u8.ToArray()).Select(value => (byte?)value)), (1, Gen.Choose(0x80, 0xff).Select(value => (byte?)value)))
        select new BrokenDocument(document, at, changed);

    public static IEnumerable<WireDocument> Shrink(WireDocument document) => Smaller(document, []).Select(smaller => smaller.Document);

    public static IEnumerable<BentDocument> Shrink(BentDocument bent) =>
        Smaller(bent.Document, bent.Place).Select(smaller => bent with { Document = smaller.Document, Place = smaller.Place });

    public static IEnumerable<RefusedDocument> Shrink(RefusedDocument refused) => Shrink(refused.Bent).Select(bent => new RefusedDocument(bent));

    /// <summary>Drops what stands before and behind the break, so that the break stays in what is left, and tries a plainer byte.</summary>
    public static IEnumerable<BrokenDocument> Shrink(BrokenDocument broken)
    {
        var bytes = Encoding.UTF8.GetBytes(broken.Document.Tree.ToString());
        foreach (var smaller in Shrink(broken.Document))
        {
            var other = Encoding.UTF8.GetBytes(smaller.Tree.ToString());
            var removed = bytes.Length - other.Length;
            if (broken.At < other.Length && bytes[broken.At] == other[broken.At]) yield return broken with { Document = smaller };
            if (removed > 0 && broken.At >= removed && bytes[broken.At] == other[broken.At - removed]) yield return broken with { Document = smaller, At = broken.At - removed };
        }
    }

    /// <summary>Returns values of other types than that of a value.</summary>
    public static string[] OtherTypes(JsonTree value) => value switch
    {
        JsonObjectTree => ["[]", "5", "\"x\"", "true"],
        JsonListTree => ["{}", "5", "\"x\"", "false"],
        JsonLeaf { Raw: ['"', ..] } => ["[]", "{}", "5", "true"],
        _ => ["[]", "{}", "\"5\"", "true", "1.5"],
    };

    // Down from the root by any member or element, and on into it more often than not: an entry of a long table is no more likely than another member.
    private static Gen<int[]> Place(JsonTree tree, int[] at) =>
        from i in Gen.Choose(0, tree.Children.Count - 1)
        let place = at.Append(i).ToArray()
        from isDeeper in Gen.Choose(0, 2)
        from all in isDeeper > 0 && tree.Children[i].Children.Count > 0 ? Place(tree.Children[i], place) : Gen.Constant(place)
        select all;

    private static Gen<Bend> Bends(WireDocument document, int[] place)
    {
        var value = document.Tree.At(place);
        var nasty = Gen.Elements(Nasty).SelectMany(text => Gen.Elements(text, $"\"{text}\"", JsonTree.Quote(text)));
        var name = Gen.Elements(Nasty).SelectMany(text => Gen.Elements($"\"{text}\"", JsonTree.Quote(text), "\"" + document.Format + "\""));
        var replaced = Gen.OneOf(
            Gen.Constant("null"), Gen.Elements(OtherTypes(value)), nasty, value is JsonLeaf { Raw: ['"', ..] } ? Gen.OneOf(Gen.Elements(Dates), nasty) : Gen.Elements(Numbers))
            .Select(raw => new Bend(BendKind.Replaced, raw));
        if (place.Length == 0) return replaced;
        var both = new[] { Gen.Constant(new Bend(BendKind.Removed, string.Empty)), Gen.Constant(new Bend(BendKind.Repeated, string.Empty)), replaced, replaced, replaced };
        if (document.Tree.At(place.SkipLast(1)) is not JsonObjectTree) return Gen.OneOf(both);
        var names = Gen.OneOf(Gen.Elements(UnknownNames), name);
        return Gen.OneOf([.. both, names.Select(raw => new Bend(BendKind.Renamed, raw)), names.Select(raw => new Bend(BendKind.Added, raw))]);
    }

    private static IEnumerable<Bend> KnownBends(JsonTree tree, int[] place) =>
    [
        new(BendKind.Removed, string.Empty), new(BendKind.Repeated, string.Empty), new(BendKind.Replaced, "null"),
        .. OtherTypes(tree.At(place)).Select(raw => new Bend(BendKind.Replaced, raw)),
        .. UnknownNames.Select(raw => new Bend(BendKind.Renamed, raw)),
        .. UnknownNames.Select(raw => new Bend(BendKind.Added, raw)),
    ];

    // Without one member or element that is neither on the way to the place nor in it, or with an empty table or list in its stead, as long as the format allows it.
    private static IEnumerable<(WireDocument Document, int[] Place)> Smaller(WireDocument document, IReadOnlyList<int> place)
    {
        foreach (var other in document.Tree.Places().Where(other => !IsOnTheWay(other, place)))
        {
            var (parent, at) = (other.SkipLast(1).ToArray(), other[^1]);
            var tree = document.Tree.With(parent, value => value.WithoutChild(at));
            var isBefore = place.Count > parent.Length && place.Take(parent.Length).SequenceEqual(parent) && at < place[parent.Length];
            if (IsAllowed(tree)) yield return (document with { Tree = tree }, isBefore ? [.. place.Select((step, i) => i == parent.Length ? step - 1 : step)] : [.. place]);
            if (document.Tree.At(other).Children.Count == 0 || place.Take(other.Length).SequenceEqual(other)) continue;
            var emptied = document.Tree.With(other, value => value is JsonObjectTree ? new JsonObjectTree([]) : new JsonListTree([]));
            if (IsAllowed(emptied)) yield return (document with { Tree = emptied }, [.. place]);
        }

        bool IsAllowed(JsonTree tree) => WireFormats.IsRead(document.Format, tree.ToString());
    }

    private static bool IsOnTheWay(int[] other, IReadOnlyList<int> place) => other.Length <= place.Count && place.Take(other.Length).SequenceEqual(other);

    private static JsonTree Request(PlanQuestion question)
    {
        var card = new JsonMember("\"card\"", JsonTree.Parse(OcopJson.Write(question.Card)));
        var to = new JsonMember("\"to\"", new JsonLeaf($"{question.Stars}"));
        return new JsonObjectTree(question.Costs.Count == 0 ? [card, to] : [card, to, new JsonMember("\"costs\"", Costs(question))]);
    }

    // A table without entries has no place to bend.
    private static JsonTree Costs(PlanQuestion question) => question.Costs.Count == 0
        ? new JsonObjectTree([new JsonMember("\"1.1\"", new JsonListTree([new JsonLeaf("1"), new JsonLeaf("null")]))])
        : new JsonObjectTree([.. question.Costs.Select(entry => new JsonMember($"\"{entry.Key}\"", new JsonListTree([.. entry.Value.Select(cost => new JsonLeaf(cost is { } number ? $"{number}" : "null"))])))]);

    // What the cards have in common stands before the members: decision and product set, and the day of the first card.
    private static JsonTree Session(GeneratedCouncil council)
    {
        var session = council.Session;
        var rules = session.Regulation;
        var cards = session.Members.Select(member => (JsonObjectTree)JsonTree.Parse(OcopJson.Write(member.Card))).ToArray();
        var members = session.Members.Select((member, i) => new JsonObjectTree(
        [
            new("\"name\"", Text(member.Name)),
            .. Given("role", member.Role is null ? null : Text(member.Role)),
            .. cards[i].Members.Where(entry => entry.Bare is not ("decision" or "productSet" or "evaluatedOn" or "product")),
        ]));
        return new JsonObjectTree(
        [
            .. cards[0].Members.Where(entry => entry.Bare is "decision" or "productSet" or "evaluatedOn"),
            new("\"members\"", new JsonListTree([.. members])),
            new("\"rules\"", new JsonObjectTree(
            [
                new("\"council\"", Text(Camel(session.Level))),
                new("\"minimumLevels\"", Text(Camel(rules.MinimumLevels))),
                .. Given("quorum", rules.Quorum is { } quorum ? new JsonLeaf($"{quorum}") : rules.QuorumShare is { } share ? Text($"{share.Numerator}/{share.Denominator}") : null),
                .. Given("appointed", rules.Appointed is { } appointed ? new JsonLeaf($"{appointed}") : null),
                .. Given("largestSpread", rules.LargestSpread is { } spread ? new JsonLeaf($"{spread}") : null),
                .. Given("regulation", rules.Quorum is null ? null : Text("Quy chế")),
                .. Given("scoringRoles", rules.ScoringRoles is { } roles ? new JsonListTree([.. roles.Select(Text)]) : null),
                .. Given("presentRoles", rules.PresentRoles is { } present ? new JsonListTree([.. present.Select(Text)]) : null),
                .. Given("blankCards", rules.BlankCards == CouncilBlankCards.Absent ? null : Text(Camel(rules.BlankCards))),
            ])),
        ]);
    }

    private static JsonTree Question(CertificateStory story, LocalDate on) => new JsonObjectTree(
    [
        new("\"signed\"", Day(story.Signed)),
        new("\"stars\"", new JsonLeaf($"{story.Stars}")),
        new("\"on\"", Day(on)),
        .. Given("validFrom", story.Wait == 0 ? null : Day(story.ValidFrom)),
        .. Given("filed", story.Filings.Any() ? Day(story.Filings.First()) : null),
        .. Given("withdrawn", story.Withdrawn is { } day ? Day(day) : null),
        .. Given("ground", story.Withdrawn is null ? null : Text(Camel(WithdrawalGround.CriteriaNoLongerMet))),
        .. Given("convention", story.Convention == ValidityConvention.Inclusive ? null : Text(Camel(story.Convention))),
    ]);

    private static JsonLeaf Day(LocalDate day) => Text(LocalDatePattern.Iso.Format(day));

    private static JsonLeaf Text(string text) => new(JsonTree.Quote(text));

    private static JsonMember[] Given(string name, JsonTree? value) => value is null ? [] : [new JsonMember($"\"{name}\"", value)];

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
