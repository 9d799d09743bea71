using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The evaluation has stopped or the dossier is rejected already: no star is possible, whatever the open criteria get.</summary>
public sealed record PartialRatingStopped : PartialRating
{
    /// <summary>Gets the outcome.</summary>
    public required Rating Rating { get; init; }
}
