using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>The certificates that one can be of which only the year or the month of the signing is known: one for each day of it on which nothing that is told contradicts the signing.</summary>
internal static class PossibleCertificates
{
    /// <summary>Finds the certificates.</summary>
    /// <param name="law">The law.</param>
    /// <param name="question">The question.</param>
    /// <param name="problems">Where the mistakes are added if no day is possible: those of the day that comes closest.</param>
    public static IReadOnlyList<Certificate> Of(CertificateLaw law, CertificateQuestion question, ProblemList problems)
    {
        var found = new List<Certificate>();
        var closest = new ProblemList();
        for (var day = question.Signed.First; day <= question.Signed.Last; day = day.PlusDays(1))
        {
            var refused = new ProblemList();
            var certificate = CertificateCheck.Read(law, question, day, refused);
            if (refused.All.Count == 0) found.Add(certificate!);
            else if (day == question.Signed.First || IsCloser(refused.All, closest.All)) closest = refused;
            if (day == LocalDate.MaxIsoValue) break;
        }

        if (found.Count == 0) problems.Add(closest.All);
        return found;
    }

    /// <summary>Answers a question by all of them.</summary>
    public static CertificateAnswer Answer(CertificateQuestion question, IReadOnlyList<Certificate> all, WorkingDayCalendar calendar)
    {
        var on = question.On;
        var first = all[0];
        var steps = first.Steps(calendar).ToList();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var certificate in all)
        {
            keys.UnionWith(CertificateGuidance.Keys(certificate, on, calendar));
            if (!ReferenceEquals(certificate, first)) KeepCommon(steps, certificate.Steps(calendar));
        }

        CertificateStatus[] statuses = [.. all.Select(certificate => certificate.StatusOn(on)).Distinct().OrderBy(status => status)];
        return new CertificateAnswer
        {
            Question = question,
            Status = statuses.Length == 1 ? statuses[0] : null,
            Possibilities = new CertificatePossibilities(
                Unchangeable.Wrap(statuses),
                ValidityOf(all, statuses, on),
                all.Min(certificate => certificate.LastValidDay),
                all.Max(certificate => certificate.LastValidDay)),
            LastValidDay = Common(all, certificate => certificate.LastValidDay),
            Window = Common(all, certificate => certificate.Window),
            ExtensionEnds = Common(all, certificate => certificate.ExtensionEnds),
            Authority = all.Select(certificate => certificate.Authority.Key).Distinct().Count() == 1 ? first.Authority : null,
            MayUseMark = Common(all, certificate => certificate.MayUseMarkOn(on)),
            Steps = steps,
            Interpretations = InterpretationKeys.List(keys),
            CheckedOn = all.Min(certificate => CertificateGuidance.CheckedOn(certificate, on)),
        };
    }

    private static CertificateValidity ValidityOf(IReadOnlyList<Certificate> all, CertificateStatus[] statuses, LocalDate on)
    {
        if (all.All(certificate => certificate.IsInForceOn(on))) return CertificateValidity.Certain;
        return statuses.Contains(CertificateStatus.NotKnown) || all.Any(certificate => certificate.IsInForceOn(on)) ? CertificateValidity.Possible : CertificateValidity.No;
    }

    // The day with fewer mistakes, and of those with as many the first; but the last for a dossier that asks for a later signing.
    private static bool IsCloser(IReadOnlyList<EntryProblem> day, IReadOnlyList<EntryProblem> closest) =>
        day.Count < closest.Count || (day.Count == closest.Count && day.Any(each => each is { Kind: EntryProblemKind.OutOfRange, Entry: "$.filed" }));

    // What all have alike, or null.
    private static T? Common<T>(IReadOnlyList<Certificate> all, Func<Certificate, T?> member)
    {
        var first = member(all[0]);
        return all.All(certificate => EqualityComparer<T?>.Default.Equals(member(certificate), first)) ? first : default;
    }

    // A step stays that every one of them has on its day; where the citations differ it has none.
    private static void KeepCommon(List<CertificateStep> steps, IReadOnlyList<CertificateStep> others)
    {
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var step = steps[i];
            var same = others.FirstOrDefault(other => other.Kind == step.Kind && other.On == step.On && other.MovedTo == step.MovedTo && other.Basis == step.Basis);
            if (same is null) steps.RemoveAt(i);
            else if (same.Reference != step.Reference) steps[i] = new CertificateStep(step.On, step.Kind, step.Labels, step.MovedTo, null) { Basis = step.Basis };
        }
    }
}
