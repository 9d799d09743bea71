using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A form as one flat table: codes, points, marks, conditions and notes as numbers. A card is read and rated over it; criteria and labels are views of the form, made when a text is asked for.</summary>
/// <threadsafety>Any number of threads may use one instance.</threadsafety>
internal sealed class FormTable
{
    private readonly FormHead head;
    private readonly FormCriterion[] criteria;
    private readonly FormLadder[] ladders;
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
        this.head = head;
        this.criteria = criteria;
        this.ladders = ladders;
        this.view = view;
        ProductSet = productSet;
        IsAmended = isAmended;
        IsExempt = head.Added is { } later && !later.AreFor(productSet);
        foreach (var criterion in criteria)
        {
            HasCases |= criterion.LadderCount > 1;
            HasHalts |= criterion.HaltsWhenZero;
            HasLists |= ladders[criterion.FirstLadder].IsAdditive;
        }

        PartCodes = partCodes;
        IsTotalsOnly = isTotalsOnly;
        criterionCodes = new CodeIndex(Array.ConvertAll(criteria, criterion => criterion.Code));
        ladderCodes = new CodeIndex(Array.ConvertAll(ladders, ladder => ladder.Code));
        printed = MinimumsWith([]);
        withAdded = added.Length > 0 ? MinimumsWith(added) : printed;
    }

    public string Decision => head.Decision;

    public int ProductSet { get; }

    public string DataVersion => head.DataVersion;

    /// <summary>Gets the first day on which the form may be used.</summary>
    public LocalDate InForceFrom => head.InForceFrom;

    /// <summary>Gets the day to which the decision was last checked.</summary>
    public LocalDate CheckedOn => head.CheckedOn;

    public bool IsTotalsOnly { get; }

    /// <summary>Gets the codes of the parts: one list for all totals of the form.</summary>
    public IReadOnlyList<string> PartCodes { get; }

    /// <summary>Gets a value indicating whether some criterion has two cases.</summary>
    public bool HasCases { get; }

    /// <summary>Gets a value indicating whether some criterion is an additive list.</summary>
    public bool HasLists { get; }

    /// <summary>Gets a value indicating whether some criterion stops the evaluation at 0 points.</summary>
    public bool HasHalts { get; }

    public int CriterionCount => criteria.Length;

    public int LadderCount => ladders.Length;

    /// <summary>Gets what was added to the decision later; null where nothing was, or where it is not for the set.</summary>
    public MinimumRequirements? Added => IsExempt ? null : head.Added;

    /// <summary>Gets a value indicating whether something was added to the decision later that is not for the set.</summary>
    public bool IsExempt { get; }

    /// <summary>Returns the key of the reading by which what was added later is not for the set, where it would hold on a day of evaluation; else null.</summary>
    public string? ReadingOfExemption(LocalDate? evaluatedOn) =>
        IsExempt && !(evaluatedOn is { } day && DayOrder.IsBefore(day, head.Added!.From)) ? head.Added!.ReadingOfSets : null;

    /// <summary>Gets a value indicating whether the form is another one on other days: an amendment wrote of it.</summary>
    public bool IsAmended { get; }

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

    public FormCriterion Criterion(int index) => criteria[index];

    public FormLadder Ladder(int index) => ladders[index];

    /// <summary>Returns the place of a criterion, or -1.</summary>
    public int CriterionOf(string? code) => criterionCodes.Find(code);

    /// <summary>Returns the place of a ladder, or -1.</summary>
    public int LadderOf(string code) => ladderCodes.Find(code);

    /// <summary>Ticks a level of a ladder, or one line of an additive list.</summary>
    /// <returns>Whether there is such a ladder and such a level.</returns>
    public bool Tick(int ladder, int level, byte[] ticks)
    {
        if (ladder < 0 || level < 1 || level > ladders[ladder].LevelCount) return false;
        ticks[ladder] = ladders[ladder].IsAdditive ? (byte)(1 << (level - 1)) : (byte)level;
        return true;
    }

    /// <summary>Ticks lines of an additive list that is not ticked yet.</summary>
    /// <returns>Whether there are such a list and such lines, at least one and each once.</returns>
    public bool Tick(int ladder, IReadOnlyList<int> lines, byte[] ticks)
    {
        if (ladder < 0 || !ladders[ladder].IsAdditive || ticks[ladder] > 0) return false;
        foreach (var line in lines)
        {
            if (line < 1 || line > ladders[ladder].LevelCount || (ticks[ladder] & (1 << (line - 1))) != 0) return false;
            ticks[ladder] |= (byte)(1 << (line - 1));
        }

        return lines.Count > 0;
    }

    /// <summary>Returns the place of the ladder of a packed code, or -1.</summary>
    public int LadderOf(ulong code) => ladderCodes.Find(code);

    /// <summary>Gets the stars of each number of points, from 0 to the total.</summary>
    public byte[] Bands => head.Bands;

    /// <summary>Returns the stars of the band of a number of points.</summary>
    public int BandOf(int points) => Bands[points];

    /// <summary>Returns the minimum levels that are asked for on a day of evaluation: those of the form, and what was added later where it holds. In form order; of one criterion the marks first.</summary>
    public FormMinimum[] MinimumsOn(LocalDate? evaluatedOn) => Added?.CountOn(evaluatedOn) == true ? withAdded : printed;

    private FormMinimum[] MinimumsWith(AddedMinimum[] added)
    {
        var minimums = new List<FormMinimum>();
        for (var i = 0; i < criteria.Length; i++)
        {
            for (var ladder = criteria[i].FirstLadder; ladder < criteria[i].FirstLadder + criteria[i].LadderCount; ladder++)
            {
                var marks = ladders[ladder].Stars;
                for (var level = 1; level <= marks.Length; level++)
                {
                    if (marks[level - 1] > 0) minimums.Add(new FormMinimum(this, i, ladder, level, marks[level - 1], null));
                }
            }

            foreach (var later in added)
            {
                if (later.Criterion == i) minimums.Add(new FormMinimum(this, i, criteria[i].FirstLadder, later.Level, later.Requirement.Stars, later.Requirement));
            }
        }

        return minimums.ToArray();
    }
}

/// <summary>A criterion of a form's table.</summary>
internal sealed class FormCriterion(string code, int part, int firstLadder, int ladderCount, bool haltsWhenZero, bool isMarkOnHeading, int notes, int onLadder, int aboveLevel)
{
    public string Code => code;

    /// <summary>Gets the place of the part that it stands in.</summary>
    public int Part => part;

    public int FirstLadder => firstLadder;

    /// <summary>Gets how many ladders it has: two where the form offers two cases.</summary>
    public int LadderCount => ladderCount;

    public bool HaltsWhenZero => haltsWhenZero;

    public bool IsMarkOnHeading => isMarkOnHeading;

    /// <summary>Gets the ladder on whose level it depends whether the criterion applies; -1 where it always applies.</summary>
    public int OnLadder => onLadder;

    /// <summary>Gets the level that must be exceeded there.</summary>
    public int AboveLevel => aboveLevel;

    public bool HasNote(CriterionNoteKind kind) => (notes & (1 << (int)kind)) != 0;

    /// <summary>Returns the ladder that is ticked, or -1.</summary>
    public int Ticked(byte[] ticks)
    {
        for (var i = firstLadder; i < firstLadder + ladderCount; i++)
        {
            if (ticks[i] > 0) return i;
        }

        return -1;
    }
}

/// <summary>A ladder of a form's table: of each level its points, and the stars that it is the minimum for, 0 for none.</summary>
internal sealed class FormLadder(string code, string? letter, short[] points, byte[] stars, bool isAdditive = false)
{
    public string Code => code;

    /// <summary>Gets the letter of one of two cases; null where there is one ladder only.</summary>
    public string? Letter => letter;

    public int LevelCount => points.Length;

    /// <summary>Gets a value indicating whether it is an additive list: a tick has a bit for each line.</summary>
    public bool IsAdditive => isAdditive;

    /// <summary>Gets the highest tick: a level, or all lines.</summary>
    public int TickCount => isAdditive ? (1 << points.Length) - 1 : points.Length;

    public byte[] Stars => stars;

    /// <summary>Returns the points of a tick, which is not 0: those of a level, or of all ticked lines.</summary>
    public int PointsOf(int tick) => isAdditive ? PointsOfLines(tick) : points[tick - 1];

    private int PointsOfLines(int tick)
    {
        var sum = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if ((tick & (1 << i)) != 0) sum += points[i];
        }

        return sum;
    }
}

/// <summary>A level of a criterion that was asked for later.</summary>
internal sealed record AddedMinimum(int Criterion, int Level, MinimumRequirement Requirement);
