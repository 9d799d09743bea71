using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>A stage on the way of a dossier (bước đánh giá): who does what, and where the law says so.</summary>
public sealed record EvaluationStage
{
    internal EvaluationStage(KeyedLabel body, EvaluationRole role, LegalReference reference, CitedTerm? term = null)
    {
        Body = body;
        Role = role;
        Reference = reference;
        Term = term?.Length;
        TermReference = term?.Reference;
    }

    /// <summary>Gets the body, such as the commune (Ủy ban nhân dân cấp xã).</summary>
    public KeyedLabel Body { get; }

    /// <summary>Gets what it does.</summary>
    public EvaluationRole Role { get; }

    /// <summary>Gets the provision.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets the term that the body has from the day on which it received the dossier, or null where the law sets none.</summary>
    public Term? Term { get; }

    /// <summary>Gets the provision that sets the term, or null where none is set.</summary>
    public LegalReference? TermReference { get; }
}
