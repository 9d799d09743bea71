using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Scorecards in JSON.</summary>
internal static class CardFormat
{
    private static readonly ListShape<string> Texts = new(AnyTextShape.Instance, int.MaxValue);

    // Which levels there are only the form knows.
    private static readonly WholeNumberShape LevelNumberShape = new(int.MinValue, int.MaxValue, ProblemTexts.WholeNumber(1, int.MaxValue));

    public static Shape<Finding> Finding { get; } = FindingOf(AnyTextShape.Instance);

    /// <summary>Gets the shape of a finding whose criterion may be written as null: ratings of before had that.</summary>
    public static Shape<Finding> FindingOrNull { get; } = FindingOf(new NullableClassShape<string>(AnyTextShape.Instance)!);

    public static Shape<ScorecardProduct> Product { get; } = new MappedShape<ProductEntry, ScorecardProduct>(
        new ObjectShape<ProductEntry>(() => new())
            .WithOptional("name", AnyTextShape.Instance, "the name", (product, value) => product.Name = value)
            .WithOptional("code", AnyTextShape.Instance, "the product code", (product, value) => product.Code = value),
        (ProductEntry entry, ref DocumentReader _) => new ScorecardProduct { Name = entry.Name, Code = entry.Code });

    public static Shape<RecordedResult> Recorded { get; } = new MappedShape<RecordedEntry, RecordedResult>(
        new ObjectShape<RecordedEntry>(() => new())
            .With("total", DecimalPointsShape.Any, "the published total", (recorded, value) => recorded.Total = value)
            .WithOptional("parts", new DictionaryShape<string, DecimalPoints>(new FormKeys(areCodes: false), DecimalPointsShape.Any, expected: ProblemTexts.AnObjectOfParts), "the published points of the parts by their codes, as far as they are known", (recorded, value) => recorded.Parts = value)
            .WithOptional("stars", new WholeNumberShape(int.MinValue, int.MaxValue, ProblemTexts.WholeNumber(1, 5)), "the stars that were given", (recorded, value) => recorded.Stars = value),
        (RecordedEntry entry, ref DocumentReader _) => new RecordedResult(entry.Total, entry.Parts, entry.Stars));

    public static Shape<Scorecard> Shape { get; } = new MappedShape<CardEntry, Scorecard>(
        WithFindings(WithLevels(new ObjectShape<CardEntry>(() => new())
            .With("decision", AnyTextShape.Instance, "the number of the decision whose form was used", (card, value) => card.Decision = value)
            .With("productSet", new WholeNumberShape(int.MinValue, int.MaxValue), "the number of the product set", (card, value) => card.ProductSet = value), OfParts(DecimalPointsShape.Any))
            .WithOptional("recorded", Recorded, "instead of levels: the published figures of a result of which no levels are known", (card, value) => card.Recorded = value))
            .WithOneOf(["levels", "partTotals", "recorded"], ProblemTexts.LevelsTotalsOrRecorded)
            .WithCheck("answeredNone", card => BesideRecorded(card, card.AnsweredNone))
            .WithCheck("findings", card => BesideRecorded(card, card.Findings))
            .WithCheck("unmetPrerequisites", card => BesideRecorded(card, card.UnmetPrerequisites))
            .WithCheck("exempt", card => BesideRecorded(card, card.Exempt))
            .WithOptional("evaluatedOn", new DateShape(), "the day of the evaluation", (card, value) => card.EvaluatedOn = value)
            .WithOptional("product", Product, "the product, which has no part in the rating", (card, value) => card.Product = value),
        (CardEntry entry, ref DocumentReader _) => entry.ToCard(entry.Decision, entry.ProductSet, entry.EvaluatedOn, entry.Product, entry.Recorded));

    /// <summary>Adds the members that say how the criteria were answered; a member of a council has them too.</summary>
    public static ObjectShape<T> WithAnswers<T>(ObjectShape<T> shape)
        where T : AnswersEntry => WithFindings(WithLevels(shape, OfParts(WholePointsShape.Any))).WithOneOf(["levels", "partTotals"], ProblemTexts.LevelsOrTotals);

    private static ObjectShape<T> WithLevels<T>(ObjectShape<T> shape, Shape<PartTotals> totals)
        where T : AnswersEntry => shape
        .WithOptional("levels", OfCodes(new TickShape(LevelNumberShape)), "the ticked level of each ticked criterion by its code; of an additive list the ticked lines", (card, value) => card.Ticks = value)
        .WithOptional("partTotals", totals, "instead of levels: the points of each part, for a form that is known by its totals only", (card, value) => card.PartTotals = value);

    private static ObjectShape<T> WithFindings<T>(ObjectShape<T> shape)
        where T : AnswersEntry => shape
        .WithOptional("answeredNone", Texts, "the codes of the criteria that were looked at and got no tick", (card, value) => card.AnsweredNone = value)
        .WithOptional("findings", new ListShape<Finding>(Finding, int.MaxValue), "what rejects the dossier or stops the evaluation", (card, value) => card.Findings = value)
        .WithOptional("unmetPrerequisites", Texts, "the codes of the criteria whose prerequisite is not met", (card, value) => card.UnmetPrerequisites = value)
        .WithOptional("exempt", Texts, "the codes of the criteria whose asterisks bind some products only, and not this one", (card, value) => card.Exempt = value);

    private static (BilingualText Problem, EntryProblemKind Kind)? BesideRecorded(CardEntry card, object? member) =>
        card.Recorded is null || member is null ? null : (ProblemTexts.BesideRecorded, EntryProblemKind.Contradiction);

    /// <summary>Returns the shape of values by the codes of criteria. Which codes there are only a form knows.</summary>
    public static DictionaryShape<string, T> OfCodes<T>(Shape<T> item) => new(new FormKeys(areCodes: true), item, expected: ProblemTexts.AnObjectOfCodes);

    /// <summary>Returns the shape of points of parts. Which parts there are only a form knows; members have no order in JSON, so what is read is put in the order of the codes.</summary>
    public static Shape<PartTotals> OfParts(Shape<DecimalPoints> points) => OfParts(points, PartPoints.Of);

    /// <summary>The same for points that may be fractions.</summary>
    public static Shape<PartTotals> OfParts(Shape<PartPoints> points) => OfParts(points, part => part);

    private static Shape<PartTotals> OfParts(Shape<Fraction> points) => OfParts(points, part => new PartPoints(part, null));

    private static Shape<PartTotals> OfParts<T>(Shape<T> points, Func<T, PartPoints> of) => new MappedShape<IReadOnlyDictionary<string, T>, PartTotals>(
        new DictionaryShape<string, T>(new FormKeys(areCodes: false), points, expected: ProblemTexts.AnObjectOfParts),
        (IReadOnlyDictionary<string, T> entries, ref DocumentReader _) =>
        {
            var codes = entries.Keys.OrderBy(code => code, StringComparer.Ordinal).ToArray();
            var parts = Array.ConvertAll(codes, code => of(entries[code]));
            return new PartTotals(Unchangeable.Wrap(codes), Array.ConvertAll(parts, part => part.Value), Array.ConvertAll(parts, part => part.Given));
        });

    private static MappedShape<FindingEntry, Finding> FindingOf(Shape<string> criterion) => new(
        new ObjectShape<FindingEntry>(() => new())
            .WithOptional("criterion", criterion, "the code of a criterion that carries a note of the kind; without it the finding is on the dossier as a whole", (finding, value) => finding.Criterion = value)
            .With("kind", new WordShape<FindingKind>(), "what the finding does", (finding, value) => finding.Kind = value),
        (FindingEntry entry, ref DocumentReader _) => new Finding(entry.Kind, entry.Criterion));

    public static void Write(Utf8JsonWriter writer, Scorecard card, Language language)
    {
        CheckHeld(card, nameof(card));
        writer.WriteStartObject();
        writer.WriteString("decision", card.Decision);
        writer.WriteNumber("productSet", card.ProductSet);
        WriteAnswers(writer, card, language);
        if (card.EvaluatedOn is { } day) writer.WriteDate("evaluatedOn", day);
        if (card.Product is { } product)
        {
            writer.WritePropertyName("product");
            Write(writer, product, language);
        }

        writer.WriteEndObject();
    }

    public static void WriteAnswers(Utf8JsonWriter writer, Scorecard card, Language language)
    {
        if (card.Recorded is { } recorded)
        {
            writer.WriteMember("recorded", recorded, Write, language);
        }
        else if (card.PartTotals is { } totals)
        {
            writer.WriteMember("partTotals", totals, RatingFormat.WriteDecimals, language);
        }
        else
        {
            writer.WriteStartObject("levels");
            foreach (var level in card.Levels) writer.WriteNumber(level.Key, level.Value);
            foreach (var list in card.Lines) writer.WriteNumbers(list.Key, list.Value);
            writer.WriteEndObject();
        }

        if (card.AnsweredNone.Count > 0) writer.WriteTexts("answeredNone", card.AnsweredNone);
        if (card.Findings.Count > 0) writer.WriteList("findings", card.Findings, Write, language);
        if (card.UnmetPrerequisites.Count > 0) writer.WriteTexts("unmetPrerequisites", card.UnmetPrerequisites);
        if (card.Exempt.Count > 0) writer.WriteTexts("exempt", card.Exempt);
    }

    public static void Write(Utf8JsonWriter writer, RecordedResult recorded, Language language)
    {
        WireWriter.CheckUnicode(recorded.Parts.Keys, nameof(recorded));
        writer.WriteStartObject();
        writer.WriteNumber("total", recorded.Total.Value);
        if (recorded.Parts.Count > 0)
        {
            writer.WriteStartObject("parts");
            foreach (var part in recorded.Parts) writer.WriteNumber(part.Key, part.Value.Value);
            writer.WriteEndObject();
        }

        if (recorded.Stars is { } stars) writer.WriteNumber("stars", stars);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        WireWriter.CheckUnicode(finding.Criterion, nameof(finding));
        writer.WriteStartObject();
        if (finding.Criterion is { } criterion) writer.WriteString("criterion", criterion);
        writer.WriteWord("kind", finding.Kind);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ScorecardProduct product, Language language)
    {
        WireWriter.CheckUnicode(product.Name, nameof(product));
        WireWriter.CheckUnicode(product.Code, nameof(product));
        writer.WriteStartObject();
        if (product.Name is { } name) writer.WriteString("name", name);
        if (product.Code is { } code) writer.WriteString("code", code);
        writer.WriteEndObject();
    }

    /// <summary>Refuses, as an argument, a card that the format cannot hold. It is asked before anything is written, so that no half of a document is left.</summary>
    public static void CheckHeld(Scorecard card, string parameter)
    {
        if (card.PartTotals is not null && (card.Levels.Count > 0 || card.Lines.Count > 0)) throw new ArgumentException("The card has levels and totals of parts; the format has a place for one of them.", parameter);
        if (card.PartTotals is { } parts) CheckDecimal(parts, parameter);
        if (card.Recorded is { } recorded)
        {
            if (!card.IsBlank) throw new ArgumentException("The card has a recorded result and something of how criteria were answered; the format has a place for one of them.", parameter);
            WireWriter.CheckUnicode(recorded.Parts.Keys, parameter);
        }

        foreach (var list in card.Lines)
        {
            if (list.Value.Count == 0 || list.Value.Distinct().Count() < list.Value.Count || card.Levels.ContainsKey(list.Key)) throw new ArgumentException("An additive list has no line, a line twice, or a level beside its lines; the format has no place for that.", parameter);
        }

        WireWriter.CheckYear(card.EvaluatedOn, parameter);
        WireWriter.CheckUnicode(card.Decision, parameter);
        WireWriter.CheckUnicode(card.Levels.Keys, parameter);
        WireWriter.CheckUnicode(card.Lines.Keys, parameter);
        WireWriter.CheckUnicode(card.AnsweredNone, parameter);
        WireWriter.CheckUnicode(card.UnmetPrerequisites, parameter);
        WireWriter.CheckUnicode(card.Exempt, parameter);
        foreach (var finding in card.Findings) WireWriter.CheckUnicode(finding.Criterion, parameter);
        WireWriter.CheckUnicode(card.Product?.Name, parameter);
        WireWriter.CheckUnicode(card.Product?.Code, parameter);
    }

    /// <summary>Refuses, as an argument, points that are no decimal numbers: a card and a rating have no place for them.</summary>
    public static void CheckDecimal(PartTotals totals, string parameter)
    {
        foreach (var code in totals.Codes)
        {
            if (totals.DecimalOf(code) is null) throw new ArgumentException($"Part {code} has {totals[code]} points; the format holds at most nine digits before the point and nine after it.", parameter);
        }
    }

    /// <summary>How the criteria of a card were answered.</summary>
    internal abstract class AnswersEntry
    {
        public IReadOnlyDictionary<string, TickEntry>? Ticks { get; set; }

        public PartTotals? PartTotals { get; set; }

        public IReadOnlyList<string>? AnsweredNone { get; set; }

        public IReadOnlyList<Finding>? Findings { get; set; }

        public IReadOnlyList<string>? UnmetPrerequisites { get; set; }

        public IReadOnlyList<string>? Exempt { get; set; }

        public Scorecard ToCard(string decision, int productSet, LocalDate? evaluatedOn, ScorecardProduct? product = null, RecordedResult? recorded = null) =>
            new(decision, productSet, Levels(), AnsweredNone, Findings, UnmetPrerequisites, PartTotals, evaluatedOn, product, Lines(), Exempt, recorded);

        // An entry is null where it could not be read, which is told.
        private IReadOnlyDictionary<string, int> Levels()
        {
            if (Ticks is null) return Unchangeable.Empty<string, int>();
            var levels = new Dictionary<string, int>(Ticks.Count, StringComparer.Ordinal);
            foreach (var tick in Ticks)
            {
                if (tick.Value is { Lines: null } level) levels.Add(tick.Key, level.Level);
            }

            return Unchangeable.Wrap(levels);
        }

        private IReadOnlyDictionary<string, IReadOnlyList<int>>? Lines()
        {
            Dictionary<string, IReadOnlyList<int>>? lines = null;
            foreach (var tick in Ticks ?? Unchangeable.Empty<string, TickEntry>())
            {
                if (tick.Value is { Lines: { } list }) (lines ??= new(StringComparer.Ordinal)).Add(tick.Key, list);
            }

            return lines;
        }
    }

    private sealed class CardEntry : AnswersEntry
    {
        public string Decision { get; set; } = string.Empty;

        public int ProductSet { get; set; }

        public LocalDate? EvaluatedOn { get; set; }

        public ScorecardProduct? Product { get; set; }

        public RecordedResult? Recorded { get; set; }
    }

    private sealed class RecordedEntry
    {
        public DecimalPoints Total { get; set; }

        public IReadOnlyDictionary<string, DecimalPoints>? Parts { get; set; }

        public int? Stars { get; set; }
    }

    private sealed class FindingEntry
    {
        public FindingKind Kind { get; set; }

        public string? Criterion { get; set; }
    }

    private sealed class ProductEntry
    {
        public string? Name { get; set; }

        public string? Code { get; set; }
    }
}
