using Ocop.Domain.Law;

namespace Ocop.Domain.Tests;

/// <summary>The decisions with forms and their amendments, oldest first: those by which dossiers are rated.</summary>
internal static class Instruments
{
    public static IReadOnlyList<LegalInstrument> Of { get; } =
    [
        .. RuleBook.Default.Instruments.Where(instrument => instrument.Amends.Append(instrument.Number).Any(RuleBook.Default.Decisions.Contains)),
    ];
}
