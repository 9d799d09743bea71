namespace Ocop.Domain.Law;

/// <summary>Decisions of the package by their numbers. To be removed: what a decision says is asked from the book.</summary>
internal static class LegalInstruments
{
    public static LegalInstrument Decision1048 => Of(KnownInstruments.Decision1048);

    public static LegalInstrument Decision148 => Of(KnownInstruments.Decision148);

    public static LegalInstrument Decision26 => Of(KnownInstruments.Decision26);

    private static LegalInstrument Of(string number) => RuleBook.Default.Instruments.First(instrument => instrument.Number == number);
}
