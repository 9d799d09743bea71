using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>The condition under which a criterion applies (điều kiện áp dụng tiêu chí): another criterion is ticked above a level.</summary>
/// <remarks>
/// The one use in the law is the product story: its structure is judged only where there is a story,
/// that is where criterion 5.1 is ticked above its first level.
/// </remarks>
public sealed class CriterionCondition
{
    internal CriterionCondition(string criterion, int aboveLevel, LegalReference reference)
    {
        Criterion = criterion;
        AboveLevel = aboveLevel;
        Reference = reference;
    }

    /// <summary>Gets the printed code of the other criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the level that must be exceeded; 0 stands for any tick.</summary>
    public int AboveLevel { get; }

    /// <summary>Gets where the form lays the condition down.</summary>
    public LegalReference Reference { get; }
}
