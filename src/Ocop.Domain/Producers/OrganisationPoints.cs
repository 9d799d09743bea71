using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What a producer earns in criterion 3.1 by its form of organisation (điểm loại hình tổ chức): <see cref="OrganisationPointsFixed"/> or <see cref="OrganisationPointsOpen"/>, and nothing else.</summary>
public abstract record OrganisationPoints
{
    private protected OrganisationPoints()
    {
    }

    /// <summary>Gets the kind of the producer.</summary>
    public required ProducerKind Kind { get; init; }

    /// <summary>Gets where the criterion stands; with its level where the form fixes one.</summary>
    public required LegalReference Reference { get; init; }
}
