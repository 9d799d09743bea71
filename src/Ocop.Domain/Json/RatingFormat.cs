using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Ratings in JSON. A reader takes one of before a member was added later.</summary>
internal static class RatingFormat
{
    private static readonly WholeNumberShape Number = new(int.MinValue, int.MaxValue);
    private static readonly NullableShape<int> NumberOrNull = new(Number);
    private static readonly ListShape<string> Texts = new(AnyTextShape.Instance, int.MaxValue);

    // Of what list a key is, only the book that rated knows.
    private static readonly ListShape<string> Keys = new(TextRules.Key, int.MaxValue);

    public static Shape<Remark> Remark { get; } = new MappedShape<RemarkEntry, Remark>(
        new ObjectShape<RemarkEntry>(() => new())
            .With("code", new WordShape<RemarkCode>(), "what a reader should know", (remark, value) => remark.Code = value)
            .WithOptional("criterion", new NullableClassShape<string>(AnyTextShape.Instance), "the code of the criterion that it is about", (remark, value) => remark.Criterion = value),
        (RemarkEntry entry, ref DocumentReader _) => new Remark(entry.Code, entry.Criterion));

    public static Shape<RecordedContradiction> Contradiction { get; } = new MappedShape<ContradictionEntry, RecordedContradiction>(
        new ObjectShape<ContradictionEntry>(() => new())
            .With("code", new WordShape<RecordedContradictionCode>(), "what contradicts what", (contradiction, value) => contradiction.Code = value)
            .With("part", new NullableClassShape<string>(AnyTextShape.Instance), "the code of the part that it is about", (contradiction, value) => contradiction.Part = value),
        (ContradictionEntry entry, ref DocumentReader _) => new RecordedContradiction(entry.Code, entry.Part));

    public static Shape<UnmetMinimum> Unmet { get; } = new MappedShape<UnmetEntry, UnmetMinimum>(
        new ObjectShape<UnmetEntry>(() => new())
            .With("criterion", AnyTextShape.Instance, "the code of the criterion", (unmet, value) => unmet.Criterion = value)
            .With("stars", new WholeNumberShape(2, 5), "the stars that need the level", (unmet, value) => unmet.Stars = value)
            .With("requiredLevel", new WholeNumberShape(1, int.MaxValue), "the level that is needed", (unmet, value) => unmet.RequiredLevel = value)
            .With("level", new WholeNumberShape(0, int.MaxValue), "the level that counts, 0 for none", (unmet, value) => unmet.Level = value),
        (UnmetEntry entry, ref DocumentReader _) => new UnmetMinimum(entry.Criterion, entry.Stars, entry.RequiredLevel, entry.Level));

    public static Shape<PartTotals> Parts { get; } = CardFormat.OfParts(PointsShape.Instance);

    public static Shape<Rating> Shape { get; } = new UnionShape<Rating>(
        "outcome",
        [
            new("rated", new MappedShape<RatingEntry, Rating>(RatedShape(), ToRated)),
            new("halted", new MappedShape<RatingEntry, Rating>(HaltedShape(), ToHalted)),
            new("rejected", new MappedShape<RatingEntry, Rating>(RejectedShape(), ToRejected)),
        ]);

    public static void Write(Utf8JsonWriter writer, Rating rating, Language language)
    {
        if (rating is Rated { Parts: var points }) CardFormat.CheckDecimal(points, nameof(rating));
        writer.WriteStartObject();
        writer.WriteString("outcome", rating switch { Rated => "rated", Halted => "halted", _ => "rejected" });
        writer.WriteString("decision", rating.Decision);
        writer.WriteNumber("productSet", rating.ProductSet);
        if (rating.DataVersion is { } version) writer.WriteString("dataVersion", version);
        else writer.WriteNull("dataVersion");
        switch (rating)
        {
            case Rated rated:
                WriteRated(writer, rated, language);
                break;
            case Halted halted:
                writer.WriteString("criterion", halted.Criterion);
                writer.WriteWord("reason", halted.Reason);
                break;
            case Rejected rejected:
                writer.WriteList("reasons", rejected.Reasons, CardFormat.Write, language);
                break;
        }

        writer.WriteList("remarks", rating.Remarks, Write, language);
        writer.WriteTexts("interpretations", rating.Interpretations);
        if (rating is Rated { Unknown: { } unknown })
        {
            writer.WriteStartArray("unknown");
            foreach (var requirement in unknown) Write(writer, requirement, language);
            writer.WriteEndArray();
        }

        if (rating is Rated { IsRecorded: true } recorded) writer.WriteList("contradictions", recorded.Contradictions, Write, language);
        writer.WriteDateOrNull("checkedOn", rating.CheckedOn);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Remark remark, Language language)
    {
        writer.WriteStartObject();
        writer.WriteWord("code", remark.Code);
        if (remark.Criterion is { } criterion) writer.WriteString("criterion", criterion);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RecordedContradiction contradiction, Language language)
    {
        writer.WriteStartObject();
        writer.WriteWord("code", contradiction.Code);
        if (contradiction.Part is { } part) writer.WriteString("part", part);
        else writer.WriteNull("part");
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UnmetMinimum unmet, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", unmet.Criterion);
        writer.WriteNumber("stars", unmet.Stars);
        writer.WriteNumber("requiredLevel", unmet.RequiredLevel);
        writer.WriteNumber("level", unmet.Level);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UnknownRequirement unknown, Language language) => writer.WriteStringValue(unknown.Word);

    /// <summary>Writes points of parts: a number as it was given, or a fraction where a mean is not whole.</summary>
    public static void Write(Utf8JsonWriter writer, PartTotals parts, Language language)
    {
        writer.WriteStartObject();
        foreach (var code in parts.Codes)
        {
            if (parts.GivenOf(code) is { } given) writer.WriteNumber(code, given.Value);
            else if (parts[code].Denominator == 1) writer.WriteNumber(code, parts[code].Numerator);
            else writer.WriteMember(code, parts[code], WireWriter.Write, language);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes points of parts that are decimal numbers.</summary>
    public static void WriteDecimals(Utf8JsonWriter writer, PartTotals parts, Language language)
    {
        writer.WriteStartObject();
        foreach (var code in parts.Codes) writer.WriteNumber(code, parts.DecimalOf(code)!.Value.Value);
        writer.WriteEndObject();
    }

    private static void WriteRated(Utf8JsonWriter writer, Rated rated, Language language)
    {
        writer.WriteNumber("total", rated.ExactTotal.Value);
        writer.WriteMember("parts", rated.Parts, WriteDecimals, language);
        writer.WriteNumber("band", rated.Band);
        writer.WriteNumberOrNull("ceiling", rated.Ceiling);
        writer.WriteNumberOrNull("stars", rated.Stars);
        writer.WriteWordOrNull("heldBackBy", rated.HeldBackBy);
        writer.WriteList("unmet", rated.Unmet, Write, language);
        writer.WriteTexts("open", rated.Open);
    }

    private static ObjectShape<RatingEntry> RatedShape() => WithCheckedOn(WithTail(WithHead("rated")
        .With("total", DecimalPointsShape.FromZero, "the points", (rating, value) => rating.Total = value)
        .With("parts", CardFormat.OfParts(DecimalPointsShape.FromZero), "the points of each part by its code; of a recorded result those that are known", (rating, value) => rating.Parts = value)
        .With("band", new WholeNumberShape(1, 5), "the stars that the points allow", (rating, value) => rating.Band = value)
        .With("ceiling", new NullableShape<int>(new WholeNumberShape(2, 5)), "the most stars that the minimum levels allow", (rating, value) => rating.Ceiling = value)
        .With("stars", NumberOrNull, "the lower of band and ceiling; of a recorded result those that were given", (rating, value) => rating.Stars = value)
        .With("heldBackBy", new NullableShape<LimitingFactor>(new WordShape<LimitingFactor>()), "what keeps the product from more stars", (rating, value) => rating.HeldBackBy = value)
        .With("unmet", new ListShape<UnmetMinimum>(Unmet, int.MaxValue), "every minimum level that is not reached", (rating, value) => rating.Unmet = value)
        .With("open", Texts, "the codes of the criteria that were not answered", (rating, value) => rating.Open = value))
        .With("unknown", new ListShape<UnknownRequirement>(UnknownRequirementShape.Instance, int.MaxValue), "why ceiling and heldBackBy are null", (rating, value) => rating.Unknown = value)
        .WithOptional("contradictions", new ListShape<RecordedContradiction>(Contradiction, int.MaxValue), "of a recorded result only: what contradicts itself in it", (rating, value) => rating.Contradictions = value));

    private static ObjectShape<RatingEntry> HaltedShape() => WithCheckedOn(WithTail(WithHead("halted")
        .With("criterion", AnyTextShape.Instance, "the code of the criterion that stops the evaluation", (rating, value) => rating.Criterion = value)
        .With("reason", new WordShape<HaltReason>(), "what stops it", (rating, value) => rating.Reason = value)));

    private static ObjectShape<RatingEntry> RejectedShape() => WithCheckedOn(WithTail(WithHead("rejected")
        .With("reasons", new ListShape<Finding>(CardFormat.FindingOrNull, int.MaxValue), "the findings that reject the dossier", (rating, value) => rating.Reasons = value)));

    private static ObjectShape<RatingEntry> WithHead(string outcome) => new ObjectShape<RatingEntry>(() => new())
        .With("outcome", new ConstantShape([outcome]), "what came of the card", (_, _) => { })
        .With("decision", AnyTextShape.Instance, "the number of the decision", (rating, value) => rating.Decision = value)
        .With("productSet", new WholeNumberShape(1, int.MaxValue), "the number of the product set", (rating, value) => rating.ProductSet = value)
        .WithOptional("dataVersion", new NullableClassShape<string>(TextRules.Versions), "the version of the rules that rated the card", (rating, value) => rating.DataVersion = value);

    private static ObjectShape<RatingEntry> WithTail(ObjectShape<RatingEntry> shape) => shape
        .With("remarks", new ListShape<Remark>(Remark, int.MaxValue), "what a reader should know", (rating, value) => rating.Remarks = value)
        .WithOptional("interpretations", Keys, "the keys of the readings that the rating rests on, ascending", (rating, value) => rating.Interpretations = value);

    private static ObjectShape<RatingEntry> WithCheckedOn(ObjectShape<RatingEntry> shape) => shape
        .WithOptional("checkedOn", new NullableShape<LocalDate>(new DateShape()), "the day to which the law was last checked, where the day of the evaluation lies after it", (rating, value) => rating.CheckedOn = value);

    private static bool IsAscending(RatingEntry entry, ref DocumentReader reader)
    {
        var keys = entry.Interpretations;
        for (var i = 1; i < keys.Count; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) < 0) continue;
            reader.Tell($".interpretations[{i}]", ProblemTexts.NotAscending(keys[i]));
            return false;
        }

        return true;
    }

    private static Rated? ToRated(RatingEntry entry, ref DocumentReader reader)
    {
        var isRight = IsAscending(entry, ref reader);
        isRight &= entry.Contradictions is null ? FollowsFromLevels(entry, ref reader) : IsOfRecordedResult(entry, entry.Contradictions, ref reader);
        return !isRight ? null : new Rated
        {
            Decision = entry.Decision,
            ProductSet = entry.ProductSet,
            DataVersion = entry.DataVersion,
            Total = (int)entry.Total.Value,
            Figures = entry.Contradictions is null && entry.Total.Decimals == 0 ? null : new ExactFigures(entry.Total, entry.Contradictions),
            Parts = entry.Parts,
            Band = entry.Band,
            Ceiling = entry.Ceiling,
            Stars = entry.Stars,
            HeldBackBy = entry.HeldBackBy,
            Unmet = entry.Unmet,
            Open = entry.Open,
            Remarks = entry.Remarks,
            Interpretations = entry.Interpretations,
            Unknown = entry.Unknown,
            CheckedOn = entry.CheckedOn,
        };
    }

    private static bool FollowsFromLevels(RatingEntry entry, ref DocumentReader reader)
    {
        var isRight = true;
        int? stars = entry.Ceiling is { } ceiling ? Math.Min(entry.Band, ceiling) : null;
        if (entry.Parts.Codes.Count == 0) isRight = Refuse(ref reader, ".parts", ProblemTexts.NoParts);
        else if (entry.Parts.Codes.Sum(code => entry.Parts.DecimalOf(code)!.Value.Value) != entry.Total.Value) isRight = Refuse(ref reader, ".total", ProblemTexts.NotTheSum);
        if (entry.Stars != stars) isRight = Refuse(ref reader, ".stars", ProblemTexts.NotTheLower);
        LimitingFactor? factor = entry.Ceiling is { } most ? CheckedCard.LimitingFactorOf(entry.Band, most) : null;
        if (entry.HeldBackBy != factor) isRight = Refuse(ref reader, ".heldBackBy", ProblemTexts.NotTheFactor);
        if (entry.Unknown.Count == 0 != entry.Ceiling is not null) isRight = Refuse(ref reader, ".unknown", ProblemTexts.NotWhyUnknown);
        return isRight;
    }

    // Nothing follows from levels there: the stars were given, and the figures may contradict each other.
    private static bool IsOfRecordedResult(RatingEntry entry, IReadOnlyList<RecordedContradiction> contradictions, ref DocumentReader reader)
    {
        var isRight = true;
        if (entry.Ceiling is not null) isRight = Refuse(ref reader, ".ceiling", ProblemTexts.NotOfARecordedResult);
        if (entry.Stars is < 1 or > 5) isRight = Refuse(ref reader, ".stars", ProblemTexts.Expected(ProblemTexts.WholeNumber(1, 5)));
        if (entry.HeldBackBy is not null) isRight = Refuse(ref reader, ".heldBackBy", ProblemTexts.NotOfARecordedResult);
        if (entry.Unmet.Count > 0) isRight = Refuse(ref reader, ".unmet", ProblemTexts.NotOfARecordedResult);
        if (entry.Open.Count > 0) isRight = Refuse(ref reader, ".open", ProblemTexts.NotOfARecordedResult);
        if (entry.Unknown.Count == 0) isRight = Refuse(ref reader, ".unknown", ProblemTexts.NotWhyUnknown);
        var isAbove = contradictions.Any(contradiction => contradiction.Code == RecordedContradictionCode.StarsAboveBand);
        if (isAbove != entry.Stars > entry.Band) isRight = Refuse(ref reader, ".contradictions", ProblemTexts.NotTheBandOfTheStars);
        return isRight;
    }

    private static Halted? ToHalted(RatingEntry entry, ref DocumentReader reader) => !IsAscending(entry, ref reader) ? null : new Halted
    {
        Decision = entry.Decision,
        ProductSet = entry.ProductSet,
        DataVersion = entry.DataVersion,
        Criterion = entry.Criterion,
        Reason = entry.Reason,
        Remarks = entry.Remarks,
        Interpretations = entry.Interpretations,
        CheckedOn = entry.CheckedOn,
    };

    private static Rejected? ToRejected(RatingEntry entry, ref DocumentReader reader) => !IsAscending(entry, ref reader) ? null : new Rejected
    {
        Decision = entry.Decision,
        ProductSet = entry.ProductSet,
        DataVersion = entry.DataVersion,
        Reasons = entry.Reasons,
        Remarks = entry.Remarks,
        Interpretations = entry.Interpretations,
        CheckedOn = entry.CheckedOn,
    };

    private static bool Refuse(ref DocumentReader reader, string member, BilingualText problem)
    {
        reader.Tell(member, problem);
        return false;
    }

    private sealed class RatingEntry
    {
        public string Decision { get; set; } = string.Empty;

        public int ProductSet { get; set; }

        public string? DataVersion { get; set; }

        public DecimalPoints Total { get; set; }

        public PartTotals Parts { get; set; } = null!;

        public int Band { get; set; }

        public int? Ceiling { get; set; }

        public int? Stars { get; set; }

        public LimitingFactor? HeldBackBy { get; set; }

        public IReadOnlyList<UnmetMinimum> Unmet { get; set; } = [];

        public IReadOnlyList<string> Open { get; set; } = [];

        public IReadOnlyList<Remark> Remarks { get; set; } = [];

        public IReadOnlyList<string> Interpretations { get; set; } = InterpretationKeys.None;

        public IReadOnlyList<UnknownRequirement> Unknown { get; set; } = [];

        public IReadOnlyList<RecordedContradiction>? Contradictions { get; set; }

        public string Criterion { get; set; } = string.Empty;

        public HaltReason Reason { get; set; }

        public IReadOnlyList<Finding> Reasons { get; set; } = [];

        public LocalDate? CheckedOn { get; set; }
    }

    private sealed class ContradictionEntry
    {
        public RecordedContradictionCode Code { get; set; }

        public string? Part { get; set; }
    }

    private sealed class RemarkEntry
    {
        public RemarkCode Code { get; set; }

        public string? Criterion { get; set; }
    }

    private sealed class UnmetEntry
    {
        public string Criterion { get; set; } = string.Empty;

        public int Stars { get; set; }

        public int RequiredLevel { get; set; }

        public int Level { get; set; }
    }
}
