using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>
/// The answer to how a product gets to a number of stars (kế hoạch nâng hạng):
/// <see cref="UpgradePlanFound"/>, <see cref="UpgradePlanAlreadyThere"/> or <see cref="UpgradePlanImpossible"/>, and nothing else.
/// </summary>
/// <remarks>
/// A plan raises levels and lowers none. Findings and unmet prerequisites of the card stay as they are.
/// Law: the form, and for Decision 26/2026/QĐ-TTg Article 3.
/// </remarks>
public abstract partial record UpgradePlan
{
    private protected UpgradePlan()
    {
    }

    /// <summary>Gets the day to which the decision was last checked against the law, where the day of the evaluation lies after it; else null.</summary>
    public abstract LocalDate? CheckedOn { get; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(CheckedOn), CheckedOn, isFirst: true);
        return true;
    }
}
