using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A level (mức) of a criterion: one box of the form. In an additive list it is a line, of which any number may be ticked.</summary>
public sealed partial class CriterionLevel
{
    private readonly Ladder owner;

    internal CriterionLevel(Ladder owner, int level, int points, int? minimumForStars)
    {
        this.owner = owner;
        Level = level;
        Points = points;
        MinimumForStars = minimumForStars;
    }

    /// <summary>Gets the position of the box in the form, from 1.</summary>
    public int Level { get; }

    /// <summary>Gets the points of the level, from 0.</summary>
    public int Points { get; }

    /// <summary>Gets the stars, 3 to 5, for which this level is the minimum (the asterisks of the form), or null where it carries no mark.</summary>
    public int? MinimumForStars { get; }

    /// <summary>Gets what the level stands for, in a few words.</summary>
    public BilingualText Labels => owner.LabelOf(Level);

    /// <summary>Gets where the level stands in the form.</summary>
    public LegalReference Reference => owner.Reference with { Level = Level };
}
