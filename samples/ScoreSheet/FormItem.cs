using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What is answered in one cell: a criterion, or a part of a form that is known by its totals only.</summary>
internal sealed class FormItem
{
    public required string Code { get; init; }

    public required BilingualText Labels { get; init; }

    public required int Max { get; init; }

    public required RubricPart Part { get; init; }

    /// <summary>Gets the criterion; null for a part total.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>Gets the row of the answer on the form.</summary>
    public required int Row { get; init; }

    /// <summary>Gets the row of the answer that the criterion does not bind the product; null where the form has no such note.</summary>
    public int? ExemptRow { get; init; }

    /// <summary>Gets the rows of the notes.</summary>
    public IReadOnlyList<int> NoteRows { get; init; } = [];

    /// <summary>Gets the levels in form order, one case after the other, and then that none applies; empty for a part total.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>Gets the row on the sheet of points.</summary>
    public required int PointsRow { get; init; }

    public bool IsAdditive => Criterion?.IsAdditive == true;

    /// <summary>Gets how many of the choices are levels.</summary>
    public int LevelCount => Math.Max(0, Choices.Count - 1);

    /// <summary>Gets the places, from 1, that the levels of a ladder have among the choices.</summary>
    public (int First, int Last) PlacesOf(Ladder ladder)
    {
        var first = Choices.TakeWhile(choice => choice.Ladder != ladder).Count() + 1;
        return (first, first + ladder.Levels.Count - 1);
    }
}
