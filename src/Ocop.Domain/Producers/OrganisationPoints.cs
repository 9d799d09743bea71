using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What a producer earns by its form of organisation, in the criterion of that name (điểm loại hình tổ chức): <see cref="OrganisationPointsFixed"/>, <see cref="OrganisationPointsOpen"/> or <see cref="OrganisationPointsNotKnown"/>, and nothing else.</summary>
public abstract record OrganisationPoints
{
    private protected OrganisationPoints()
    {
    }

    /// <summary>Gets the kind of the producer.</summary>
    public required ProducerKind Kind { get; init; }

    /// <summary>Gets where the criterion stands; with its level where the form fixes one; where it is not known, the decision.</summary>
    public required LegalReference Reference { get; init; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the rules were asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; init; }
}
