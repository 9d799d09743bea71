using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A form as one flat table: codes, points, marks, conditions and notes as numbers. A card is read and rated over it; criteria and labels are views of the form, made when a text is asked for.</summary>
/// <threadsafety>Any number of threads may use one instance.</threadsafety>
/// <remarks>Its parts are fields: what a first rating reads is compiled member by member.</remarks>
internal sealed class FormTable
{
    public readonly FormHead Head;

    public readonly int ProductSet;

    public readonly bool IsTotalsOnly;

    /// <summary>The codes of the parts: one list for all totals of the form.</summary>
    public readonly IReadOnlyList<string> PartCodes;

    public readonly FormCriterion[] Criteria;

    public readonly FormLadder[] Ladders;

    /// <summary>Whether some criterion has two cases.</summary>
    public readonly bool HasCases;

    /// <summary>Whether some criterion stops the evaluation at 0 points.</summary>
    public readonly bool HasHalts;

    /// <summary>Whether something was added to the decision later that is not for the set.</summary>
    public readonly bool IsExempt;

    /// <summary>Whether the form is another one on other days: an amendment wrote of it.</summary>
    public readonly bool IsAmended;

    /// <summary>What was added to the decision later; null where nothing was, or where it is not for the set.</summary>
    public readonly MinimumRequirements? Added;

    private readonly CodeIndex criterionCodes;
    private readonly CodeIndex ladderCodes;
    private readonly FormMinimum[] printed;
    private readonly FormMinimum[] withAdded;
    private readonly Func<Rubric> view;
    private Rubric? rubric;
    private CompiledRubric? compiled;

    /// <param name="head">What the forms of a decision have in common.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="partCodes">The codes of the parts in form order.</param>
    /// <param name="isTotalsOnly">Whether only totals of the form are known.</param>
    /// <param name="criteria">The criteria in form order, each with its place among the ladders.</param>
    /// <param name="ladders">The ladders in form order.</param>
    /// <param name="added">What was added later, by criterion and level; empty where nothing was.</param>
    /// <param name="view">Makes the form as its readers see it.</param>
    /// <param name="isAmended">Whether an amendment wrote of the form.</param>
    public FormTable(FormHead head, int productSet, IReadOnlyList<string> partCodes, bool isTotalsOnly, FormCriterion[] criteria, FormLadder[] ladders, AddedMinimum[] added, Func<Rubric> view, bool isAmended = false)
    {
        Head = head;
        ProductSet = productSet;
        PartCodes = partCodes;
        IsTotalsOnly = isTotalsOnly;
        Criteria = criteria;
        Ladders = ladders;
        IsAmended = isAmended;
        IsExempt = head.Added is { } later && !later.AreFor(productSet);
        Added = IsExempt ? null : head.Added;
        this.view = view;
        criterionCodes = new CodeIndex(criteria.Length);
        foreach (var criterion in criteria)
        {
            criterionCodes.Add(criterion.Code);
            HasCases |= criterion.LadderCount > 1;
            HasHalts |= criterion.HaltsWhenZero;
        }

        ladderCodes = new CodeIndex(ladders.Length);
        foreach (var ladder in ladders) ladderCodes.Add(ladder.Code);
        printed = MinimumsWith([]);
        withAdded = added.Length > 0 ? MinimumsWith(added) : printed;
    }

    /// <summary>Returns the key of the reading by which what was added later is not for the set, where it would hold on a day of evaluation, by its key or 0 for none; else null.</summary>
    public string? ReadingOfExemption(int day) =>
        IsExempt && (day == 0 || !Head.Added!.IsBefore(day)) ? Head.Added!.ReadingOfSets : null;

    /// <summary>Gets the form as its readers see it.</summary>
    public Rubric Rubric => rubric ??= view();

    /// <summary>Gets the table of a verdict on ticks.</summary>
    public CompiledRubric Compiled => compiled ??= new CompiledRubric(this);

    /// <summary>Returns the table of a form.</summary>
    public static FormTable Of(Rubric rubric)
    {
        var parts = rubric.Parts.ToArray();
        var ladders = Array.ConvertAll(rubric.LadderArray, ladder => new FormLadder(ladder.Code, ladder.Letter, [.. ladder.Levels.Select(level => (short)level.Points)], [.. ladder.Levels.Select(level => (byte)(level.MinimumForStars ?? 0))], ladder.Criterion.IsAdditive));
        var criteria = Array.ConvertAll(rubric.CriterionArray, criterion =>
        {
            var on = -1;
            if (criterion.Condition is { } condition)
            {
                on = rubric.TryGetLadder(condition.Criterion, out var other) ? other.Index : throw new RuleDataException($"{rubric.Reference}, criterion {criterion.Code}: its condition names no criterion.");
            }

            return new FormCriterion(
                criterion.Code,
                Array.IndexOf(parts, criterion.Section.Part),
                criterion.LadderArray[0].Index,
                criterion.LadderArray.Length,
                criterion.HaltsWhenZero,
                criterion.IsMarkOnHeading,
                criterion.Notes.Aggregate(0, (notes, note) => notes | (1 << (int)note.Kind)),
                on,
                criterion.Condition?.AboveLevel ?? 0);
        });
        var added =
            from requirement in rubric.Rules.MinimumRequirements?.KnownArray ?? []
            from criterion in rubric.CriterionArray.Select((criterion, index) => (Criterion: criterion, Index: index))
            let level = requirement.RequiredLevel(criterion.Criterion)
            where level is not null
            select new AddedMinimum(criterion.Index, level.Value, requirement);
        return new FormTable(FormHead.Of(rubric.Rules), rubric.ProductSet.Number, rubric.PartCodes, rubric.Status == RubricStatus.TotalsOnly, criteria, ladders, [.. added], () => rubric, rubric.IsAmended);
    }

    /// <summary>Returns the place of a criterion, or -1.</summary>
    public int CriterionOf(string? code) => criterionCodes.Find(code);

    /// <summary>Returns the place of a ladder, or -1.</summary>
    public int LadderOf(string code) => ladderCodes.Find(code);

    /// <summary>Ticks a level of a ladder, or one line of an additive list.</summary>
    /// <returns>Whether there is such a ladder and such a level.</returns>
    public bool Tick(int ladder, int level, byte[] ticks)
    {
        if (ladder < 0 || level < 1 || level > Ladders[ladder].Points.Length) return false;
        ticks[ladder] = Ladders[ladder].IsAdditive ? (byte)(1 << (level - 1)) : (byte)level;
        return true;
    }

    /// <summary>Ticks lines of an additive list that is not ticked yet.</summary>
    /// <returns>Whether there are such a list and such lines, at least one and each once.</returns>
    public bool Tick(int ladder, IReadOnlyList<int> lines, byte[] ticks)
    {
        if (ladder < 0 || !Ladders[ladder].IsAdditive || ticks[ladder] > 0) return false;
        foreach (var line in lines)
        {
            if (line < 1 || line > Ladders[ladder].Points.Length || (ticks[ladder] & (1 << (line - 1))) != 0) return false;
            ticks[ladder] |= (byte)(1 << (line - 1));
        }

        return lines.Count > 0;
    }

    /// <summary>Returns the place of the ladder of a packed code, or -1.</summary>
    /// <param name="code">The packed code.</param>
    /// <param name="likely">The place that is looked at first.</param>
    public int LadderOf(ulong code, int likely) => ladderCodes.Find(code, likely);

    /// <summary>Returns the minimum levels that are asked for on a day of evaluation, by its key or 0 for none: those of the form, and what was added later where it holds. In form order; of one criterion the marks first.</summary>
    public FormMinimum[] MinimumsOn(int day) => Added is { } added && added.CountOn(day) ? withAdded : printed;

    private FormMinimum[] MinimumsWith(AddedMinimum[] added)
    {
        var minimums = new List<FormMinimum>();
        for (var i = 0; i < Criteria.Length; i++)
        {
            for (var ladder = Criteria[i].FirstLadder; ladder < Criteria[i].FirstLadder + Criteria[i].LadderCount; ladder++)
            {
                var marks = Ladders[ladder].Stars;
                for (var level = 1; level <= marks.Length; level++)
                {
                    if (marks[level - 1] > 0) minimums.Add(new FormMinimum(this, i, ladder, level, marks[level - 1], null));
                }
            }

            foreach (var later in added)
            {
                if (later.Criterion == i) minimums.Add(new FormMinimum(this, i, Criteria[i].FirstLadder, later.Level, later.Requirement.Stars, later.Requirement));
            }
        }

        return minimums.ToArray();
    }
}

/// <summary>A criterion of a form's table.</summary>
internal sealed class FormCriterion(string code, int part, int firstLadder, int ladderCount, bool haltsWhenZero, bool isMarkOnHeading, int notes, int onLadder, int aboveLevel)
{
    public readonly string Code = code;

    /// <summary>The place of the part that it stands in.</summary>
    public readonly int Part = part;

    public readonly int FirstLadder = firstLadder;

    /// <summary>How many ladders it has: one, or two where the form offers two cases.</summary>
    public readonly int LadderCount = ladderCount;

    public readonly bool HaltsWhenZero = haltsWhenZero;

    public readonly bool IsMarkOnHeading = isMarkOnHeading;

    /// <summary>The ladder on whose level it depends whether the criterion applies; -1 where it always applies.</summary>
    public readonly int OnLadder = onLadder;

    /// <summary>The level that must be exceeded there.</summary>
    public readonly int AboveLevel = aboveLevel;

    public bool HasNote(CriterionNoteKind kind) => (notes & (1 << (int)kind)) != 0;

    /// <summary>Returns the ladder that is ticked, or -1.</summary>
    public int Ticked(byte[] ticks) =>
        ticks[FirstLadder] > 0 ? FirstLadder
        : LadderCount > 1 && ticks[FirstLadder + 1] > 0 ? FirstLadder + 1
        : -1;
}

/// <summary>A ladder of a form's table: of each level its points, and the stars that it is the minimum for, 0 for none.</summary>
internal sealed class FormLadder(string code, string? letter, short[] points, byte[] stars, bool isAdditive = false)
{
    public readonly string Code = code;

    /// <summary>The letter of one of two cases; null where there is one ladder only.</summary>
    public readonly string? Letter = letter;

    public readonly short[] Points = points;

    public readonly byte[] Stars = stars;

    /// <summary>Whether it is an additive list: a tick has a bit for each line.</summary>
    public readonly bool IsAdditive = isAdditive;

    /// <summary>Gets the highest tick: a level, or all lines.</summary>
    public int TickCount => IsAdditive ? (1 << Points.Length) - 1 : Points.Length;

    /// <summary>Returns the points of a tick, which is not 0: those of a level, or of all ticked lines.</summary>
    public int PointsOf(int tick) => IsAdditive ? PointsOfLines(tick) : Points[tick - 1];

    private int PointsOfLines(int tick)
    {
        var sum = 0;
        for (var i = 0; i < Points.Length; i++)
        {
            if ((tick & (1 << i)) != 0) sum += Points[i];
        }

        return sum;
    }
}

/// <summary>A level of a criterion that was asked for later.</summary>
internal sealed record AddedMinimum(int Criterion, int Level, MinimumRequirement Requirement);
