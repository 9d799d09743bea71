using System.Text;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Json;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Rules;

/// <summary>What a book answers to one list of questions, a line an answer: two books are compared by it.</summary>
internal static class BookAnswers
{
    private static readonly DossierKind[] Kinds = [DossierKind.FirstEvaluation, DossierKind.Upgrade, DossierKind.ReEvaluation];

    // The days of change and those beside them, days of the law that is known, and a day long after all.
    private static readonly LocalDate[] Days =
    [
        new(2019, 8, 21), new(2020, 6, 8), new(2023, 2, 23), new(2023, 2, 24), new(2025, 6, 30), new(2025, 7, 1), new(2025, 7, 6), new(2026, 5, 21), new(2026, 5, 22), new(2026, 7, 21), new(2026, 7, 22),
        new(2027, 6, 30), new(2027, 7, 1), new(2027, 7, 2), new(2027, 12, 31), new(2028, 1, 1), new(2028, 1, 2), new(2028, 2, 15), new(2028, 2, 16), new(2033, 3, 3),
    ];

    /// <summary>All answers.</summary>
    public static string Of(RuleBook book) => Text(book, Days, isWhole: true);

    /// <summary>The answers about the days before one that later law cannot change: of a certificate its term, and not its window.</summary>
    public static string Before(RuleBook book, LocalDate day) => Text(book, [.. Days.Where(asked => asked < day)], isWhole: false);

    /// <summary>The answers about one day on which nothing is pending.</summary>
    public static string On(RuleBook book, LocalDate day) => Text(book, [day], isWhole: true);

    private static string Text(RuleBook book, LocalDate[] days, bool isWhole)
    {
        var text = new StringBuilder();
        foreach (var day in days)
        {
            foreach (var kind in Kinds)
            {
                foreach (var filed in days.Where(filed => filed <= day)) Add($"regime {kind} {filed}", OcopJson.Write(book.RegimeFor(kind, filed, day), Language.English));
                Add($"checklist {kind}", book.ChecklistFor(kind, "producer", 11, day) switch
                {
                    DossierChecklist list => string.Join(", ", list.Requirements.Select(row => $"{row.Item.Key}*{row.Quantity} {row.Reference}")),
                    var other => $"{other.GetType().Name} {other.Instrument}",
                });
            }

            for (var stars = 3; stars <= 5; stars++)
            {
                var authority = book.AuthorityFor(stars, day);
                Add($"authority {stars}", $"{authority.Key} {authority.Reason.English} {authority.Reference}");
                Add($"path {stars}", OutcomeText.Of(book.PathFor(stars, day)));
                var certificate = book.CertificateFor(day, stars);
                Add($"term {stars}", $"{certificate.Term} {certificate.LastValidDay}");
                if (isWhole) Add($"certificate {stars}", $"{certificate.Window} {certificate.NoticeDueOn} {certificate.File(day.PlusDays(500)).ExtensionEnds} {string.Join(", ", certificate.Periods)}");
                foreach (var ground in Enum.GetValues<WithdrawalGround>()) Add($"withdrawal {ground} {stars}", $"{book.WithdrawalFor(ground, stars, day).GetType().Name} {(book.WithdrawalFor(ground, stars, day) as WithdrawalRule)?.Reason.English}");
            }

            Add("withdrawn by", Due(book.WithdrawalDue(day)));
            Add("result by", Due(book.ReEvaluationDue(day)));
            Add("commune by", Due(book.CommuneAssessmentDue(day)));
            foreach (var level in new[] { "commune", "province", "ministry", "national-office" }) Add("round " + level, $"{book.RoundFor(level, day)}");
            Add("sizes", $"{book.EnterpriseSizes(day).Reference}");
            Add("quotas", $"{book.QuotasOn(day).GetType().Name}");
            Add("targets", $"{book.TargetsOn(day).GetType().Name}");
            if (book.RulesOn(day) is { } rules) Add("form", $"{rules.Instrument} {rules.DataVersion} {rules.ProductSets.Count} {rules.MaxTotal} {rules.Rubrics.Sum(form => form.Criteria.Count)} {Producers(book, rules.Instrument.Number, day)}");

            void Add(string question, string answer) => text.Append(IsoText(day)).Append(' ').Append(question).Append(": ").AppendLine(answer);
        }

        foreach (var code in new[] { "83-829-28780-3-2022", "20-06184-1-2026", "20-06184-1-2027" }) text.AppendLine($"{code}: {(book.ProductCodes.TryParse(code, out var found) ? found.Pattern.Instrument : null)}");
        if (isWhole) text.AppendLine(string.Join(", ", book.ProductCodes.Patterns.Select(pattern => $"{pattern.Reference} {pattern.FirstYear} {pattern.LastYear}")));
        return text.ToString();
    }

    private static string Producers(RuleBook book, string decision, LocalDate day)
    {
        var rules = book.ProducerRulesOf(decision, day);
        return string.Join(", ", rules.Kinds.Select(kind => $"{kind} {rules.MayTakePart(kind, 1).GetType().Name} {(rules.PointsOf(kind, 1) as OrganisationPointsFixed)?.Points}"));
    }

    private static string Due(DeadlineOutcome outcome) => $"{outcome.Reason.English} {outcome.Reference}";

    private static string IsoText(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
