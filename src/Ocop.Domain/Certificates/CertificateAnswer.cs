using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Certificates;

/// <summary>What a certificate is worth on a day (giá trị của giấy chứng nhận): its standing, its dates, who certifies it, and its steps.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial record CertificateAnswer
{
    internal CertificateAnswer()
    {
    }

    /// <summary>Gets what was asked.</summary>
    public CertificateQuestion Question { get; internal init; } = null!;

    /// <summary>Gets the status on the day of the question; null where the day of the signing is not known and it can be one or another.</summary>
    public CertificateStatus? Status { get; internal init; }

    /// <summary>Gets the status with its reason and what comes next; null where the day of the signing is not known.</summary>
    public CertificateStanding? Standing { get; internal init; }

    /// <summary>Gets what the certificate can be where the day of its signing is not known; null where it is.</summary>
    /// <remarks>The other members then have what is the same whichever day it was signed on, and are null or lack it where it is not.</remarks>
    public CertificatePossibilities? Possibilities { get; internal init; }

    /// <summary>Gets the last day of the term; null where no instrument says the term, or it depends on a day of signing that is not known.</summary>
    public LocalDate? LastValidDay { get; internal init; }

    /// <summary>Gets the window for re-evaluation; null where the law gives none or it is not known.</summary>
    public RenewalWindow? Window { get; internal init; }

    /// <summary>Gets the last day of the extension; null where there is none or it is not known.</summary>
    public LocalDate? ExtensionEnds { get; internal init; }

    /// <summary>Gets who certifies; null where that depends on a day of signing that is not known. Where it does not, what is cited is that of the first day on which it can have been signed.</summary>
    public CertifyingAuthorityOutcome? Authority { get; internal init; }

    /// <summary>Gets whether the product may carry the certification mark on the day of the question; null where no instrument of that day speaks of it, or it is not known whether the certificate is in force.</summary>
    public bool? MayUseMark { get; internal init; }

    /// <summary>Gets the dated steps in order; where the day of the signing is not known, those that have one day.</summary>
    public IReadOnlyList<CertificateStep> Steps { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<CertificateStep>();

    /// <summary>Gets the keys of the listed readings that the status, the last valid day, the end of the extension or an undetermined authority rest on, ascending; empty where they rest on none.</summary>
    public IReadOnlyList<string> Interpretations { get; internal init => field = Unchangeable.List(value); } = InterpretationKeys.None;

    /// <summary>Gets a value indicating whether the answer rests on a listed reading of the law.</summary>
    public bool IsInterpretation => Interpretations.Count > 0;

    /// <summary>Gets the day to which the instruments behind the answer were last checked, where the day of the question lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Question), Question, isFirst: true)
            .Member(nameof(Status), Status)
            .Member(nameof(Standing), Standing)
            .Member(nameof(Possibilities), Possibilities)
            .Member(nameof(LastValidDay), LastValidDay)
            .Member(nameof(Window), Window)
            .Member(nameof(ExtensionEnds), ExtensionEnds)
            .Member(nameof(Authority), Authority)
            .Member(nameof(MayUseMark), MayUseMark)
            .Member(nameof(Steps), Steps)
            .Member(nameof(Interpretations), Interpretations)
            .Member(nameof(IsInterpretation), IsInterpretation)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
#pragma warning restore IDE0051
}
