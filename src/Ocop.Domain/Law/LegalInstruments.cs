using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>The decisions of the Prime Minister that lay down the OCOP criteria and the evaluation procedure (các quyết định về bộ tiêu chí và quy trình OCOP).</summary>
/// <remarks>
/// Each is known by its start; what it says ends where a later decision says otherwise.
/// That Decisions 1048 and 781 were in force from the day of signing is a reading: their clauses on entry into force are not at hand.
/// </remarks>
public static class LegalInstruments
{
    private static readonly Entry[] Entries = CreateEntries();

    /// <summary>Gets Decision 1048/QĐ-TTg of 21 August 2019: the first national criteria.</summary>
    public static LegalInstrument Decision1048 => Entries[0].Instrument;

    /// <summary>Gets Decision 781/QĐ-TTg of 8 June 2020: amends 1048 and adds minimum requirements.</summary>
    public static LegalInstrument Decision781 => Entries[1].Instrument;

    /// <summary>Gets Decision 148/QĐ-TTg of 24 February 2023: new criteria, three levels of authority.</summary>
    public static LegalInstrument Decision148 => Entries[2].Instrument;

    /// <summary>Gets Decision 1489/QĐ-TTg of 6 July 2025: amends 148 and ends the district's part.</summary>
    public static LegalInstrument Decision1489 => Entries[3].Instrument;

    /// <summary>Gets Decision 26/2026/QĐ-TTg of 22 May 2026: the law in force.</summary>
    public static LegalInstrument Decision26 => Entries[4].Instrument;

    /// <summary>Gets all of them, oldest first.</summary>
    public static IReadOnlyList<LegalInstrument> All { get; } = Unchangeable.Wrap(Entries.Select(entry => entry.Instrument).ToArray());

    /// <summary>Returns the decision that an instrument amends.</summary>
    /// <param name="instrument">One of <see cref="All"/>.</param>
    /// <returns>The amended decision, or null for one that amends nothing.</returns>
    /// <exception cref="ArgumentNullException">The instrument is null.</exception>
    /// <exception cref="ArgumentException">The instrument is not one of <see cref="All"/>.</exception>
    public static LegalInstrument? Amends(LegalInstrument instrument) => Find(instrument).Amends;

    /// <summary>Returns the decisions that an instrument replaces.</summary>
    /// <param name="instrument">One of <see cref="All"/>.</param>
    /// <returns>The replaced decisions, oldest first; empty for one that replaces nothing.</returns>
    /// <exception cref="ArgumentNullException">The instrument is null.</exception>
    /// <exception cref="ArgumentException">The instrument is not one of <see cref="All"/>.</exception>
    public static IReadOnlyList<LegalInstrument> Replaces(LegalInstrument instrument) => Find(instrument).Replaces;

    /// <summary>Returns the latest amendment of a decision that holds on a day.</summary>
    internal static LegalInstrument? AmendmentOf(LegalInstrument decision, LocalDate on) =>
        Array.FindLast(Entries, entry => entry.Amends == decision && entry.Instrument.InForceFrom <= on)?.Instrument;

    private static Entry[] CreateEntries()
    {
        var first = Decision("1048/QĐ-TTg", new LocalDate(2019, 8, 21));
        var firstAmendment = Decision("781/QĐ-TTg", new LocalDate(2020, 6, 8));
        var second = Decision("148/QĐ-TTg", new LocalDate(2023, 2, 24));
        var secondAmendment = Decision("1489/QĐ-TTg", new LocalDate(2025, 7, 6));
        var third = Decision("26/2026/QĐ-TTg", new LocalDate(2026, 5, 22));
        return
        [
            new Entry(first, null, []),
            new Entry(firstAmendment, first, []),
            new Entry(second, null, [first, firstAmendment]),
            new Entry(secondAmendment, second, []),
            new Entry(third, null, [second, secondAmendment]),
        ];
    }

    // Each of them is in force from the day of signing.
    private static LegalInstrument Decision(string number, LocalDate day) => new(LegalInstrumentKind.Decision, number, day, day);

    private static Entry Find(LegalInstrument instrument) =>
        Array.Find(Entries, entry => entry.Instrument == Guard.NotNull(instrument, nameof(instrument)))
        ?? throw new ArgumentException($"'{instrument.Number}' is not one of the OCOP decisions.", nameof(instrument));

    private sealed record Entry(LegalInstrument Instrument, LegalInstrument? Amends, IReadOnlyList<LegalInstrument> Replaces);
}
