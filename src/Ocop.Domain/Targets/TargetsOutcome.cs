using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Targets;

/// <summary>The targets of the programme on a day (mục tiêu trong ngày): <see cref="TargetsLaidDown"/> or <see cref="TargetsNotKnown"/>, and nothing else.</summary>
public abstract record TargetsOutcome
{
    private protected TargetsOutcome(LocalDate on, LegalReference? reference)
    {
        On = on;
        Reference = reference;
    }

    /// <summary>Gets the day of the question.</summary>
    public LocalDate On { get; }

    /// <summary>Gets where the targets are laid down; where they are not known, the instrument that does not say them, or null where there is none.</summary>
    public LegalReference? Reference { get; }

    /// <summary>Gets the day to which the law was last checked, if the day of the question lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
