using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Conformance.ConformanceForms;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Which law rates a dossier: every kind, filed and evaluated on both sides of every day on which the answer turns.</summary>
internal static class RegimeVectors
{
    private static readonly (string Word, DossierKind Kind)[] Kinds =
        [("first", DossierKind.FirstEvaluation), ("upgrade", DossierKind.Upgrade), ("reevaluation", DossierKind.ReEvaluation)];

    // The starts of the decisions and their amendments, the end of the districts, and the two ends of the transition of 2026.
    private static readonly LocalDate[] Turns =
    [
        .. Instruments.Of.Select(instrument => instrument.InForceFrom),
        new(2025, 7, 1),
        new(2026, 6, 22),
        new(2026, 6, 23),
        new(2026, 7, 22),
    ];

    public static IEnumerable<string> Lines()
    {
        var days = Turns.SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct().Order().ToArray();
        return
            from filed in days
            where filed <= Turns.Max()
            from evaluated in days.Append(filed.PlusDays(200)).Distinct()
            where evaluated >= filed && IsNear(filed, evaluated)
            from kind in Kinds
            let question = Question(kind.Word, filed, evaluated)
            select WireText.Object(("question", question), ("answer", OcopJson.Write(RuleBook.Default.RegimeFor(kind.Kind, filed, evaluated))));
    }

    public static string Question(string kind, LocalDate filed, LocalDate evaluated) => WireText.Object(
        ("kind", WireText.String(kind)), ("filed", WireText.String(Text(filed))), ("evaluated", WireText.String(Text(evaluated))));

    // Of days that lie far apart one from each time is enough: what lies between does not change with the day.
    private static bool IsNear(LocalDate filed, LocalDate evaluated) =>
        Instruments.Of.Any(instrument => filed == instrument.InForceFrom.PlusDays(-1) || filed == instrument.InForceFrom)
            ? Instruments.Of.Any(instrument => evaluated == instrument.InForceFrom) || evaluated >= new LocalDate(2025, 6, 30)
            : evaluated <= filed.PlusDays(30);
}
