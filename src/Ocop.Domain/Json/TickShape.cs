using System.Text.Json;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>What is ticked in a criterion: one level, or a list of the lines of an additive list, at least one and each once.</summary>
/// <param name="number">The shape of a level and of a line. Which there are only the form knows.</param>
internal sealed class TickShape(WholeNumberShape number) : Shape<TickEntry>
{
    public override ShapeKind Kind => ShapeKind.Union;

    public override BilingualText Expected => number.Expected;

    public override IReadOnlyList<Shape> Cases { get; } = [number, new LinesShape(number)];

    protected override bool TryReadValue(ref DocumentReader reader, out TickEntry value)
    {
        value = null!;
        if (reader.Token == JsonTokenType.StartArray) return ReadLines(ref reader, out value);
        if (!number.TryRead(ref reader, out var level)) return false;
        value = new TickEntry(level, null);
        return true;
    }

    private bool ReadLines(ref DocumentReader reader, out TickEntry value)
    {
        var lines = new List<int>();
        var place = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (place == Ladder.MostLevels)
            {
                reader.Tell(ProblemTexts.TooMany(Ladder.MostLevels));
                reader.SkipToEnd();
                break;
            }

            reader.Problems.Enter(place++);
            if (number.TryRead(ref reader, out var line))
            {
                if (lines.Contains(line)) reader.Tell(ProblemTexts.LineTwice, EntryProblemKind.Repeated);
                else lines.Add(line);
            }

            reader.Problems.Leave();
        }

        if (place == 0) reader.Tell(ProblemTexts.NoLine, EntryProblemKind.Missing);
        value = new TickEntry(0, Unchangeable.Wrap(lines));
        return true;
    }

    // For the schema alone.
    private sealed class LinesShape(Shape line) : Shape
    {
        public override ShapeKind Kind => ShapeKind.List;

        public override BilingualText Expected => ProblemTexts.AList;

        public override Shape? Item => line;

        public override (decimal Least, decimal Most)? Bounds => (1, Ladder.MostLevels);
    }
}

/// <summary>What is ticked in a criterion. A class, so that it is read by the code that reads other tables.</summary>
/// <param name="Level">The level; 0 where lines are ticked.</param>
/// <param name="Lines">The lines, in the order in which they are written; null where a level is ticked.</param>
internal sealed record TickEntry(int Level, IReadOnlyList<int>? Lines);
