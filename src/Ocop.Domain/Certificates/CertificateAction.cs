using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>What must happen next with a certificate and by when (việc cần làm và thời hạn).</summary>
public sealed record CertificateAction
{
    internal CertificateAction(CertificateActionKind kind, BilingualText labels, LocalDate? from, Deadline? by, LegalReference? reference)
    {
        Kind = kind;
        Labels = labels;
        From = from;
        By = by;
        Reference = reference;
    }

    /// <summary>Gets what.</summary>
    public CertificateActionKind Kind { get; }

    /// <summary>Gets what, in words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the first day on which it can happen, or null where it can at once.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets by when, or null where the law sets no day.</summary>
    public Deadline? By { get; }

    /// <summary>Gets the provision, or null where the law has none.</summary>
    public LegalReference? Reference { get; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(Labels), Labels)
            .Member(nameof(From), From)
            .Member(nameof(By), By)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
