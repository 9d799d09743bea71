using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>Where a value stands in the law: the member <c>at</c>. Without an instrument it is the file's own.</summary>
internal sealed class PlaceEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<PlaceEntry> Shape { get; } = NewShape();

    public string? Instrument { get; set; }

    public LegalInstrumentKind Kind { get; set; }

    public string? Article { get; set; }

    public string? Clause { get; set; }

    public string? Point { get; set; }

    public string? Annex { get; set; }

    /// <summary>Returns the table once more, for a file that asks for more than this.</summary>
    public static ObjectShape<PlaceEntry> NewShape() => new ObjectShape<PlaceEntry>(() => new())
        .WithOptional("instrument", TextRules.Number, "the number of the instrument, where it is not that of the file", (place, value) => place.Instrument = value)
        .WithOptional("kind", new WordShape<LegalInstrumentKind>(), "the kind of that instrument; a decision where it is not written", (place, value) => place.Kind = value)
        .WithOptional("article", TextRules.Place, "the article", (place, value) => place.Article = value)
        .WithOptional("clause", TextRules.Place, "the clause of the article", (place, value) => place.Clause = value)
        .WithOptional("point", TextRules.Place, "the point of the clause", (place, value) => place.Point = value)
        .WithOptional("annex", TextRules.Place, "the annex", (place, value) => place.Annex = value)
        .WithCheck(place => place.Instrument is not null || place.Article is not null || place.Annex is not null
            ? null
            : ProblemTexts.NoPlace)
        .WithCheck(place => (place.Clause ?? place.Point) is null || place.Article is not null || place.Annex is not null
            ? null
            : ProblemTexts.ClauseOfNothing);

    /// <summary>Returns a place that names its instrument as a citation, or null for none.</summary>
    public static LegalReference? Reference(PlaceEntry? place) => place?.Instrument is { } number
        ? new LegalReference(number) { Kind = place.Kind, Article = place.Article, Clause = place.Clause, Point = place.Point, Annex = place.Annex }
        : null;

    /// <summary>Returns the place as a citation; a value without a place is cited from the instrument as a whole.</summary>
    public static LegalReference Reference(PlaceEntry? place, LegalInstrument owner)
    {
        if (place is null) return owner.ToReference();
        var instrument = place.Instrument is { } number ? new LegalReference(number) { Kind = place.Kind } : owner.ToReference();
        return instrument with { Article = place.Article, Clause = place.Clause, Point = place.Point, Annex = place.Annex };
    }
}
