using NodaTime;

namespace Ocop.Domain.Regimes;

/// <summary>The way of a dossier to its certificate (trình tự đánh giá): who receives, evaluates and certifies, in order.</summary>
/// <remarks>
/// A product on its way to 4 or 5 stars is evaluated at every level below as well; each level sends on what reaches the points of the next.
/// Two ways are equal when their stages and who certifies are.
/// </remarks>
public sealed record EvaluationPath : EvaluationPathOutcome
{
    internal EvaluationPath(IReadOnlyList<EvaluationStage> stages, CertifyingAuthorityOutcome certification, LocalDate? checkedOn)
        : base(certification, checkedOn) => Stages = stages;

    /// <summary>Gets the stages in order. The last one certifies, unless no body can be named.</summary>
    public IReadOnlyList<EvaluationStage> Stages { get; }

    private protected override void Close()
    {
    }
}
