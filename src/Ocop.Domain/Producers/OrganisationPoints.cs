using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What a producer earns by its form of organisation, in the criterion of that name (điểm loại hình tổ chức): <see cref="OrganisationPointsFixed"/>, <see cref="OrganisationPointsOpen"/> or <see cref="OrganisationPointsNotKnown"/>, and nothing else.</summary>
public abstract record OrganisationPoints
{
    private protected OrganisationPoints()
    {
    }

    /// <summary>Gets the kind of the producer.</summary>
    public ProducerKind Kind { get; internal init; } = null!;

    /// <summary>Gets where the criterion stands; with its level where the form fixes one; where it is not known, the decision.</summary>
    public LegalReference Reference { get; internal init; } = null!;

    /// <summary>Gets the day to which the law was last checked, if the day for which the rules were asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
