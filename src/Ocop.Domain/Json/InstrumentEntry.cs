using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>The block <c>instrument</c>: what the instrument is, what it replaces or amends, and how far it was checked.</summary>
internal sealed class InstrumentEntry
{
    private const int MostOthers = 100;
    private static readonly DateShape Date = new();
    private static readonly ListShape<string> Numbers = new(TextRules.Number, MostOthers);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<InstrumentEntry> Shape { get; } = new ObjectShape<InstrumentEntry>(() => new())
        .WithKey("number", TextRules.Number, "the official number", (entry, value) => entry.Number = value)
        .WithKey("kind", new WordShape<LegalInstrumentKind>(), "the kind", (entry, value) => entry.Kind = value)
        .WithKey("issued", Date, "the day of issue", (entry, value) => entry.Issued = value)
        .WithKey("inForce", Date, "the first day in force", (entry, value) => entry.InForce = value)
        .WithOptional("ends", Date, "the last day for which it speaks, where its own text names one", (entry, value) => entry.Ends = value)
        .WithOptional("replaces", Numbers, "the instruments that it replaces", (entry, value) => entry.Replaces = value)
        .WithOptional("amends", Numbers, "the instruments that it amends; a file that amends carries only what it changes", (entry, value) => entry.Amends = value)
        .WithOptional("at", PlaceEntry.Shape, "where it says since when it is in force and what it replaces or amends", (entry, value) => entry.At = value)
        .WithOptional("source", SourceEntry.Shape, "what it is called and where it can be read", (entry, value) => entry.Source = value)
        .WithKey("checkedOn", Date, "the day on which this file was last checked against the law", (entry, value) => entry.CheckedOn = value)
        .WithOptional("checkedBy", TextRules.Label, "who checked it", (entry, value) => entry.CheckedBy = value);

    public string Number { get; set; } = null!;

    public LegalInstrumentKind Kind { get; set; }

    public LocalDate Issued { get; set; }

    public LocalDate InForce { get; set; }

    public LocalDate? Ends { get; set; }

    public IReadOnlyList<string> Replaces { get; set; } = [];

    public IReadOnlyList<string> Amends { get; set; } = [];

    public PlaceEntry? At { get; set; }

    public SourceEntry? Source { get; set; }

    public LocalDate CheckedOn { get; set; }

    public string? CheckedBy { get; set; }

    /// <summary>Tells what in the block contradicts itself.</summary>
    public IEnumerable<BilingualText> Problems()
    {
        if (string.Equals(Number, DivisionsFile.Key, StringComparison.OrdinalIgnoreCase) || Number.StartsWith(DaysOffFile.Folder, StringComparison.OrdinalIgnoreCase)) yield return FaultText.At("$.instrument.number", RuleTexts.KeyOfAnotherFile(Number));
        if (InForce < Issued) yield return FaultText.At("$.instrument.inForce", RuleTexts.InForceBeforeIssued);
        if (Ends < InForce) yield return FaultText.At("$.instrument.ends", RuleTexts.EndsBeforeInForce);
        if (Amends.Count > 0 && Ends is not null) yield return FaultText.At("$.instrument.ends", RuleTexts.AmendedWouldComeBack);
        if (Amends.Count > 0 && Replaces.Count > 0) yield return FaultText.At("$.instrument", RuleTexts.BothAmendsAndReplaces);
        foreach (var problem in Others(Replaces, "replaces").Concat(Others(Amends, "amends"))) yield return problem;
    }

    public LegalInstrument ToInstrument() => new(Kind, Number, Issued, InForce)
    {
        Ends = Ends,
        Title = Source is { } source ? new BilingualText(source.Vi, source.En) : null,
        Link = Source?.Link,
        Replaces = Replaces,
        Amends = Amends,
        CheckedOn = CheckedOn,
        CheckedBy = CheckedBy,
        EntryReference = PlaceEntry.Reference(At, new LegalInstrument(Kind, Number, Issued, InForce)),
    };

    private IEnumerable<BilingualText> Others(IReadOnlyList<string> numbers, string member)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] == Number || numbers.Take(i).Contains(numbers[i])) yield return FaultText.At($"$.instrument.{member}[{i}]", RuleTexts.NamedTwiceOrItself(numbers[i]));
        }
    }
}
