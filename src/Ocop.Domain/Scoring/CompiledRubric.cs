using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A form as one table of numbers: rating ticks is a walk over it without a branch on the rules.</summary>
/// <remarks>
/// Each cell stands for one level of one ladder, or for some lines of an additive list, with 0 for nothing ticked. Its low three bytes are the points, whatever
/// part they belong to (a form gives at most some thousand, which leaves room for every sum); its high byte holds flags, so
/// that one "or" collects them: the stars whose minimum is missed, a halt for zero points, and a level that does not exist.
/// Criteria with two cases and criteria with a condition are few and are mended after the walk.
/// The points of each part are summed in a walk of their own, for those who ask for them.
/// </remarks>
internal sealed class CompiledRubric
{
    // The cells per ladder that every form has at least: nothing ticked, and as many levels as the longest ladder may have.
    private const int FewestTicks = Ladder.MostLevels + 1;

    private const uint PointsMask = 0x00FF_FFFF;
    private const uint MissesThree = 1u << 24;
    private const uint Halts = 1u << 27;
    private const uint Unknown = 1u << 28;

    private readonly Rubric rubric;
    private readonly int ladderCount;

    // The cells per ladder: more where an additive list has more than four lines, and so more ways to tick it.
    private readonly int width;
    private readonly uint[] cells;
    private readonly int[] parts;
    private readonly byte[] bands;
    private readonly TwoCases[] pairs;
    private readonly Conditional[] conditionals;

    public CompiledRubric(FormTable form)
    {
        rubric = form.Rubric;
        ladderCount = form.Ladders.Length;
        width = FewestTicks;
        for (var i = 0; i < ladderCount; i++) width = Math.Max(width, form.Ladders[i].TickCount + 1);
        cells = new uint[ladderCount * width];
        parts = new int[ladderCount];
        bands = form.Head.Bands;
        var most = 0L;
        var twoCases = new List<TwoCases>();
        var conditional = new List<Conditional>();
        for (var i = 0; i < form.Criteria.Length; i++)
        {
            var criterion = form.Criteria[i];
            var first = criterion.FirstLadder;
            var best = 0;
            for (var ladder = first; ladder < first + criterion.LadderCount; ladder++)
            {
                parts[ladder] = criterion.Part;
                Fill(criterion, form.Ladders[ladder], ladder * width);
                for (var level = 1; level <= form.Ladders[ladder].TickCount; level++) best = Math.Max(best, form.Ladders[ladder].PointsOf(level));
            }

            most += best;
            if (criterion.LadderCount == 2) twoCases.Add(new TwoCases(first, first + 1, Flags(form.Ladders[first], 0) | Flags(form.Ladders[first + 1], 0)));
            if (criterion.OnLadder >= 0) conditional.Add(new Conditional(first, criterion.OnLadder, criterion.AboveLevel));
        }

        if (most > rubric.MaxTotal || rubric.MaxTotal > RuleValidator.MostPoints) throw new RuleDataException($"{rubric.Reference}: the levels give {most} points, the parts {rubric.MaxTotal}; expected no more than the parts have, and at most {RuleValidator.MostPoints}.");
        pairs = [.. twoCases];
        conditionals = [.. conditional];
    }

    public Verdict Rate(ReadOnlySpan<byte> levels)
    {
        if (levels.Length != ladderCount || ladderCount == 0) ThrowLength(levels);
        var table = cells;
        var stride = width;
        uint points = 0;
        uint flags = 0;
        unchecked
        {
            for (int i = 0, row = 0; i < levels.Length; i++, row += stride)
            {
                int level = levels[i];
                if (level >= stride) ThrowLevel(levels, i);
                var cell = table[row + level];
                // Flags add up too, above the points and out of the word: they are cut off once, after the walk.
                points += cell;
                flags |= cell;
            }
        }

        points &= PointsMask;

        if ((flags & Unknown) != 0) ThrowUnknown(levels);
        foreach (var pair in pairs) flags |= pair.FlagsOf(levels, rubric);
        foreach (var conditional in conditionals)
        {
            if (levels[conditional.On] > conditional.AboveLevel) continue;
            var row = conditional.Index * stride;
            points -= table[row + levels[conditional.Index]] & PointsMask;
            flags |= table[row];
        }

        return Conclude(points, flags);
    }

    /// <summary>Rates ticks and gives the points of each part, in form order.</summary>
    public Verdict Rate(ReadOnlySpan<byte> levels, Span<int> partPoints)
    {
        if (partPoints.Length != rubric.PartCodes.Count) throw new ArgumentException($"Expected room for {rubric.PartCodes.Count} parts, not {partPoints.Length}.", nameof(partPoints));

        // What is refused is refused there.
        var verdict = Rate(levels);
        partPoints.Clear();
        for (var i = 0; i < levels.Length; i++) partPoints[parts[i]] += PointsOf(levels, i);
        foreach (var conditional in conditionals)
        {
            if (levels[conditional.On] <= conditional.AboveLevel) partPoints[parts[conditional.Index]] -= PointsOf(levels, conditional.Index);
        }

        return verdict;
    }

    /// <summary>Returns what a tick adds to the two words of the walk, from its cell: a verdict is the sum of the points and the "or" of the flags of all criteria.</summary>
    internal CompiledTick TickOf(Ladder ladder, int level) => new(cells[(ladder.Index * width) + level]);

    /// <summary>Returns the same for a criterion in which nothing is ticked, or whose tick does not count because its condition is not met.</summary>
    internal CompiledTick NoneOf(Criterion criterion)
    {
        var row = criterion.LadderArray[0].Index;
        foreach (var pair in pairs)
        {
            if (pair.First == row) return new CompiledTick(pair.FlagsOfNone);
        }

        return new CompiledTick(cells[row * width]);
    }

    /// <summary>Returns the ladder on whose level it depends whether a criterion applies, and the level that must be exceeded; null where it always applies.</summary>
    internal (int Ladder, int AboveLevel)? ConditionOf(Criterion criterion)
    {
        foreach (var conditional in conditionals)
        {
            if (conditional.Index == criterion.LadderArray[0].Index) return (conditional.On, conditional.AboveLevel);
        }

        return null;
    }

    /// <summary>Returns the verdict of what the walk has collected.</summary>
    internal Verdict Conclude(uint points, uint flags)
    {
        var total = (int)points;
        return new Verdict((flags & Halts) != 0 ? VerdictOutcome.Halted : VerdictOutcome.Rated, total, bands[total], Ceiling(flags));
    }

    private int PointsOf(ReadOnlySpan<byte> levels, int index) => (int)(cells[(index * width) + levels[index]] & PointsMask);

    private static byte Ceiling(uint flags)
    {
        var missed = (flags / MissesThree) & 7;
        return missed == 0 ? (byte)5 : (missed & 1) != 0 ? (byte)2 : (missed & 2) != 0 ? (byte)3 : (byte)4;
    }

    private static uint Flags(FormLadder ladder, int level)
    {
        uint flags = 0;

        // No line of an additive list is a minimum level.
        if (ladder.IsAdditive) return flags;
        for (var marked = level + 1; marked <= ladder.Points.Length; marked++)
        {
            if (ladder.Stars[marked - 1] is > 0 and var stars) flags |= MissesThree << (stars - 3);
        }

        return flags;
    }

    private void Fill(FormCriterion criterion, FormLadder ladder, int row)
    {
        // Nothing ticked in one of two cases says nothing yet: the pair is looked at after the walk.
        cells[row] = criterion.LadderCount == 1 ? Flags(ladder, 0) : 0;
        for (var level = 1; level < width; level++)
        {
            if (level > ladder.TickCount)
            {
                cells[row + level] = Unknown;
                continue;
            }

            var points = (uint)ladder.PointsOf(level);
            cells[row + level] = points | Flags(ladder, level) | (criterion.HaltsWhenZero && points == 0 ? Halts : 0u);
        }
    }

    private void ThrowLength(ReadOnlySpan<byte> levels) => throw (ladderCount == 0
        ? new InvalidOperationException($"{rubric.Reference} is known by its totals only.")
        : new ArgumentException($"Expected {ladderCount} levels, one for each of the form's cases, not {levels.Length}.", nameof(levels)));

    private void ThrowLevel(ReadOnlySpan<byte> levels, int index) => throw new ArgumentOutOfRangeException(
        nameof(levels), levels[index], $"Criterion {rubric.Ladders[index].Code}: expected {(rubric.Ladders[index].Criterion.IsAdditive ? "lines as bits" : "a level")} from 0 to {rubric.Ladders[index].TickCount}.");

    private void ThrowUnknown(ReadOnlySpan<byte> levels)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i] > rubric.Ladders[i].TickCount) ThrowLevel(levels, i);
        }
    }

    /// <summary>A cell: the points in its low bytes, flags above them.</summary>
    internal readonly record struct CompiledTick(uint Cell)
    {
        public uint Points => Cell & PointsMask;

        public uint Flags => Cell & ~PointsMask;
    }

    private readonly record struct TwoCases(int First, int Second, uint FlagsOfNone)
    {
        public uint FlagsOf(ReadOnlySpan<byte> levels, Rubric rubric)
        {
            if (levels[First] == 0) return levels[Second] == 0 ? FlagsOfNone : 0;
            return levels[Second] == 0
                ? 0u
                : throw new ArgumentException($"Criterion {rubric.Ladders[First].Criterion.Code}: expected a tick in one of its two cases only.", nameof(levels));
        }
    }

    private readonly record struct Conditional(int Index, int On, int AboveLevel);
}
