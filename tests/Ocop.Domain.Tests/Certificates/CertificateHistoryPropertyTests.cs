using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateHistoryPropertyTests
{
    [Property(MaxTest = 500)]
    public void StarsOn_agrees_with_a_plain_reading_of_what_was_taken(ProductStory story, LawDay any)
    {
        var taken = story.Taken;
        var history = taken.Count == 0 ? RuleBook.Default.NewCertificateHistory() : taken[^1].After;
        var certificates = new List<CertificateStory>();
        // What was told before says nothing new.
        var results = new List<(LocalDate On, int Certificate)>();
        foreach (var (step, _, _) in taken.Where(each => each.Before != each.After)) Read(step, certificates, results);
        Assert.Equal(certificates.Select(certificate => (certificate.Signed, certificate.ValidFrom, certificate.Stars)), history.Certificates.Select(certificate => (certificate.SignedOn, certificate.ValidFrom, certificate.Stars)));
        Assert.Equal(history.Certificates.OrderBy(certificate => certificate.ValidFrom), history.Certificates);
        foreach (var day in certificates.SelectMany(certificate => certificate.Days).Append(any.Day).Distinct())
        {
            var current = Current(certificates, day);
            Assert.Equal(current is not null && CertificateReading.IsInForceOn(current, day) ? current.Stars : null, history.StarsOn(day));
        }
    }

    [Property(MaxTest = 500)]
    public void What_comes_later_never_changes_the_past(ProductStory story, LawDay any)
    {
        foreach (var (step, before, after) in story.Taken)
        {
            foreach (var day in Days(after).Append(any.Day).Append(step.On.PlusDays(-1)).Where(day => day < step.On)) Assert.Equal(before.StarsOn(day), after.StarsOn(day));
        }
    }

    [Property]
    public void What_is_told_again_at_once_changes_nothing(ProductStory story) => Assert.All(story.Taken, taken => Assert.Same(taken.After, taken.Step.Take(taken.After)));

    [Property(MaxTest = 500)]
    public void What_cannot_have_happened_is_refused_by_its_entry(ProductStory story)
    {
        var history = RuleBook.Default.NewCertificateHistory();
        foreach (var step in story.Steps)
        {
            var next = step.TryTake(history, out var entry);
            if (next is null) Assert.Equal(Refused(history, step), entry);
            else Assert.Null(Refused(history, step));
            history = next ?? history;
        }
    }

    [Property]
    public void An_upgrade_never_takes_stars(ProductStory story)
    {
        foreach (var (step, before, after) in story.Taken.Where(taken => taken.Step.Kind == ProductStepKind.Upgrade))
        {
            var isHigher = step.Stars > before.Certificates[^1].Stars;
            Assert.Equal(before.Certificates.Count + (isHigher ? 1 : 0), after.Certificates.Count);
            Assert.Equal(isHigher ? step.Stars : before.StarsOn(step.On.PlusDays(step.Wait)), after.StarsOn(step.On.PlusDays(step.Wait)));
        }
    }

    // The first of the reasons for which a step cannot be, in the order in which they are asked.
    private static string? Refused(CertificateHistory history, ProductStep step)
    {
        var current = history.CurrentOn(step.On);
        var status = current?.StatusOn(step.On);
        var isInForce = history.StarsOn(step.On) is not null;
        if (step.Kind == ProductStepKind.Filing) return current is not null && (step.On <= current.LastValidDay || current.Filings.Contains(step.On)) ? null : "$.filed";
        if (step.Kind == ProductStepKind.Withdrawal) return current is not null && (current.Withdrawal is null || current.Withdrawal.On == step.On) ? null : "$.withdrawn";
        if (history.Results.Contains(new EvaluationResult((Domain.Regimes.DossierKind)step.Kind, step.On, step.Stars, step.Wait == 0 ? null : step.On.PlusDays(step.Wait)))) return null;
        if (history.Results.Count > 0 && step.On <= history.Results[^1].DecidedOn) return "$.decidedOn";
        var isKind = step.Kind switch
        {
            ProductStepKind.FirstEvaluation => !isInForce,
            ProductStepKind.Upgrade => isInForce,
            _ => current is not null && status != CertificateStatus.Withdrawn,
        };
        if (!isKind) return "$.kind";
        var isGranted = step.Kind == ProductStepKind.Upgrade ? step.Stars > history.Certificates[^1].Stars : step.Stars >= 3;
        return isGranted && history.Certificates.Count > 0 && step.On.PlusDays(step.Wait) <= history.Certificates[^1].ValidFrom ? "$.validFrom" : null;
    }

    private static void Read(ProductStep step, List<CertificateStory> certificates, List<(LocalDate On, int Certificate)> results)
    {
        var at = certificates.FindLastIndex(certificate => certificate.ValidFrom <= step.On);
        if (step.Kind is ProductStepKind.Filing or ProductStepKind.Withdrawal)
        {
            Happened(at, new(step.Kind == ProductStepKind.Filing ? CertificateHappeningKind.Filed : CertificateHappeningKind.Withdrawn, step.On));
            // Told after a result of the same day, a dossier is still one that it ends.
            if (step.Kind == ProductStepKind.Filing && certificates[at].Concluded is null && results.Contains((step.On, at))) Happened(at, new(CertificateHappeningKind.Concluded, step.On));
            return;
        }

        var isGranted = step.Kind == ProductStepKind.Upgrade ? step.Stars > certificates[^1].Stars : step.Stars >= 3;
        if (step.Kind == ProductStepKind.ReEvaluation) results.Add((step.On, at));
        if (step.Kind == ProductStepKind.ReEvaluation && certificates[at].Concluded is null && certificates[at].Filings.Any(filed => filed <= step.On))
        {
            Happened(at, new(CertificateHappeningKind.Concluded, step.On));
        }

        if (isGranted) certificates.Add(new CertificateStory(step.On, step.Stars, step.Wait, ValidityConvention.Inclusive, []));

        void Happened(int index, CertificateHappening happening)
        {
            var certificate = certificates[index];
            if (!certificate.Happenings.Contains(happening)) certificates[index] = certificate with { Happenings = [.. certificate.Happenings, happening] };
        }
    }

    private static CertificateStory? Current(List<CertificateStory> certificates, LocalDate day) => certificates.FindLast(certificate => certificate.ValidFrom <= day);

    private static IEnumerable<LocalDate> Days(CertificateHistory history) =>
        history.Certificates.SelectMany(certificate => certificate.Periods).Select(period => period.From).OfType<LocalDate>().SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) });
}
