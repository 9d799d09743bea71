using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A row of the form that can be chosen: a level, a line of an additive list, or that no level applies.</summary>
/// <param name="Row">The row.</param>
/// <param name="Mark">What it begins with, such as <c>2</c>, <c>a2</c> where there are two cases, and <c>0</c> for none.</param>
/// <param name="Level">The level or line; null for none.</param>
/// <param name="Ladder">Its ladder; null for none.</param>
/// <param name="Label">What it says after the mark.</param>
internal sealed record FormChoice(int Row, string Mark, CriterionLevel? Level, Ladder? Ladder, string Label)
{
    /// <summary>What stands between mark and label.</summary>
    public const string Separator = " – ";

    /// <summary>Gets what the cell says and the drop-down offers.</summary>
    public string Text => Mark + Separator + Label;
}
