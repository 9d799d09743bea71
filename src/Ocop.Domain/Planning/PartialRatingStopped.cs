using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The evaluation has stopped or the dossier is rejected already: no star is possible, whatever the open criteria get.</summary>
public sealed partial record PartialRatingStopped : PartialRating
{
    internal PartialRatingStopped()
    {
    }

    /// <summary>Gets the outcome.</summary>
    public Rating Rating { get; internal init; } = null!;

    private protected override void Close()
    {
    }
}
