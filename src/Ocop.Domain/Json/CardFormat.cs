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

    public static Shape<Scorecard> Shape { get; } = new MappedShape<CardEntry, Scorecard>(
        WithAnswers(new ObjectShape<CardEntry>(() => new())
            .With("decision", AnyTextShape.Instance, "the number of the decision whose form was used", (card, value) => card.Decision = value)
            .With("productSet", new WholeNumberShape(int.MinValue, int.MaxValue), "the number of the product set", (card, value) => card.ProductSet = value))
            .WithOptional("evaluatedOn", new DateShape(), "the day of the evaluation", (card, value) => card.EvaluatedOn = value)
            .WithOptional("product", Product, "the product, which has no part in the rating", (card, value) => card.Product = value),
        (CardEntry entry, ref DocumentReader _) => entry.ToCard(entry.Decision, entry.ProductSet, entry.EvaluatedOn, entry.Product));

    /// <summary>Adds the members that say how the criteria were answered; a member of a council has them too.</summary>
    public static ObjectShape<T> WithAnswers<T>(ObjectShape<T> shape)
        where T : AnswersEntry => shape
        .WithOptional("levels", OfCodes(new TickShape(LevelNumberShape)), "the ticked level of each ticked criterion by its code; of an additive list the ticked lines", (card, value) => card.Ticks = value)
        .WithOptional("partTotals", OfParts(WholePointsShape.Any), "instead of levels: the points of each part, for a form that is known by its totals only", (card, value) => card.PartTotals = value)
        .WithOptional("answeredNone", Texts, "the codes of the criteria that were looked at and got no tick", (card, value) => card.AnsweredNone = value)
        .WithOptional("findings", new ListShape<Finding>(Finding, int.MaxValue), "what rejects the dossier or stops the evaluation", (card, value) => card.Findings = value)
        .WithOptional("unmetPrerequisites", Texts, "the codes of the criteria whose prerequisite is not met", (card, value) => card.UnmetPrerequisites = value)
        .WithOptional("exempt", Texts, "the codes of the criteria whose asterisks bind some products only, and not this one", (card, value) => card.Exempt = value)
        .WithOneOf("levels", "partTotals", ProblemTexts.LevelsOrTotals);

    /// <summary>Returns the shape of values by the codes of criteria. Which codes there are only a form knows.</summary>
    public static DictionaryShape<string, T> OfCodes<T>(Shape<T> item) => new(new FormKeys(areCodes: true), item, expected: ProblemTexts.AnObjectOfCodes);

    /// <summary>Returns the shape of points of parts. Which parts there are only a form knows; members have no order in JSON, so what is read is put in the order of the codes.</summary>
    public static Shape<PartTotals> OfParts(Shape<Fraction> points) => new MappedShape<IReadOnlyDictionary<string, Fraction>, PartTotals>(
        new DictionaryShape<string, Fraction>(new FormKeys(areCodes: false), points, expected: ProblemTexts.AnObjectOfParts),
        (IReadOnlyDictionary<string, Fraction> entries, ref DocumentReader _) => new PartTotals(entries.OrderBy(part => part.Key, StringComparer.Ordinal)));

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
        if (card.PartTotals is { } totals)
        {
            writer.WritePropertyName("partTotals");
            RatingFormat.Write(writer, totals, language);
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
        if (card.PartTotals is { } parts) CheckWhole(parts, parameter);
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

    /// <summary>Refuses, as an argument, points that are not whole: a card and a rating have no place for them.</summary>
    public static void CheckWhole(PartTotals totals, string parameter)
    {
        foreach (var code in totals.Codes)
        {
            if (totals[code].Denominator > 1) throw new ArgumentException($"Part {code} has {totals[code]} points; the format holds whole points only.", parameter);
        }
    }

    /// <summary>How the criteria of a card were answered.</summary>
    internal abstract class AnswersEntry
    {
        public IReadOnlyDictionary<string, TickEntry>? Ticks { get; set; }

        public PartTotals? PartTotals { get; set; }

        public IReadOnlyList<string> AnsweredNone { get; set; } = Unchangeable.Empty<string>();

        public IReadOnlyList<Finding> Findings { get; set; } = Unchangeable.Empty<Finding>();

        public IReadOnlyList<string> UnmetPrerequisites { get; set; } = Unchangeable.Empty<string>();

        public IReadOnlyList<string> Exempt { get; set; } = Unchangeable.Empty<string>();

        public Scorecard ToCard(string decision, int productSet, LocalDate? evaluatedOn, ScorecardProduct? product = null) =>
            new(decision, productSet, Levels(), AnsweredNone, Findings, UnmetPrerequisites, PartTotals, evaluatedOn, product, Lines(), Exempt);

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
