using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>
/// The one reading of a card: made once over the table of its form, it holds what each criterion comes to, which minimum levels bind,
/// what was found, every mistake, and the rating that follows.
/// </summary>
/// <remarks>Ratings, plans, bounds, councils, explanations and reports take it, so none of them reads a card again.</remarks>
internal sealed class CheckedCard
{
    private const int MostStars = 5;

    private static readonly IReadOnlyList<string> OfHeading = InterpretationKeys.List([InterpretationKeys.MarkOnHeading]);

    private readonly CompiledRubric form;
    private readonly byte[] ticks;

    // By criterion, in form order; null where none is said of any, as on most cards.
    private readonly bool[]? answeredNone;
    private readonly bool[]? lacksPrerequisite;

    private CheckedCard(CompiledRubric form, Scorecard card, byte[] ticks, bool[]? answeredNone, bool[]? lacksPrerequisite, Finding[] findings, IReadOnlyList<EntryProblem> problems)
    {
        this.form = form;
        this.ticks = ticks;
        this.answeredNone = answeredNone;
        this.lacksPrerequisite = lacksPrerequisite;
        Card = card;
        Findings = findings;
        Problems = problems;
        Answers = problems.Count > 0 ? [] : ReadAnswers();
    }

    /// <summary>Gets the form.</summary>
    public Rubric Rubric => form.Rubric;

    /// <summary>Gets the card as it was given. What of it counts is said by the other members alone.</summary>
    public Scorecard Card { get; }

    /// <summary>Gets every mistake of the card, in the order of its members. With any, nothing below is there.</summary>
    public IReadOnlyList<EntryProblem> Problems { get; }

    /// <summary>Gets one answer for each criterion, in form order.</summary>
    public CriterionAnswer[] Answers { get; }

    /// <summary>Gets the findings: that on the dossier as a whole first, then in form order and by kind, however the card lists them.</summary>
    public Finding[] Findings { get; }

    /// <summary>Gets the minimum levels that the form asks for on the day of the evaluation, printed and added alike, in form order.</summary>
    public FormMinimum[] Minimums => form.MinimumsOn(Card.EvaluatedOn);

    /// <summary>Gets the rating.</summary>
    public Rating Rating => field ??= Rate();

    /// <summary>Gets the ticked level of each ladder of the form, or 0: a copy.</summary>
    public byte[] Ticks => (byte[])ticks.Clone();

    /// <summary>Reads a card over its form.</summary>
    public static CheckedCard Read(Rubric rubric, Scorecard card)
    {
        var problems = new ProblemList();
        if (card.Decision != rubric.Decision) problems.Add(ScoringTexts.OtherDecision(card, rubric));
        if (card.ProductSet != rubric.ProductSet.Number) problems.Add(ScoringTexts.OtherProductSet(card, rubric));
        var ticks = ReadTicks(rubric, card, problems);
        var answeredNone = Marked(rubric, card.AnsweredNone, "answeredNone", null, problems, ticks);
        var findings = ReadFindings(rubric, card, problems);
        var lacksPrerequisite = Marked(rubric, card.UnmetPrerequisites, "unmetPrerequisites", CriterionNoteKind.Prerequisite, problems);
        if (card.EvaluatedOn < rubric.Rules.Instrument.InForceFrom) problems.Add(ScoringTexts.EvaluatedBeforeForce(card, rubric.Rules));
        return new CheckedCard(rubric.Compiled(), card, ticks, answeredNone, lacksPrerequisite, findings, problems.All);
    }

    /// <summary>Returns the same card with other ticks, which fit the form; what was answered with none and is ticked now is ticked.</summary>
    public CheckedCard With(byte[] other) => new(form, Card, other, answeredNone, lacksPrerequisite, Findings, []);

    /// <summary>Returns the same card with the prerequisites of some criteria met.</summary>
    public CheckedCard WithPrerequisites(ICollection<string> met) =>
        new(form, Card, ticks, answeredNone, lacksPrerequisite?.Select((lacks, i) => lacks && !met.Contains(Rubric.CriterionArray[i].Code)).ToArray(), Findings, []);

    /// <summary>Returns what keeps a product from more stars.</summary>
    public static LimitingFactor LimitingFactorOf(int band, int ceiling) =>
        band < ceiling ? LimitingFactor.Points
        : ceiling < band ? LimitingFactor.MinimumLevels
        : band < MostStars ? LimitingFactor.Both
        : LimitingFactor.Nothing;

    /// <summary>Returns the most stars that missed minimum levels allow.</summary>
    public static int CeilingOf(IEnumerable<int> missed) => missed.Append(MostStars + 1).Min() - 1;

    private CriterionAnswer[] ReadAnswers()
    {
        var answers = new CriterionAnswer[Rubric.CriterionArray.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var criterion = Rubric.CriterionArray[i];
            var ticked = Ticked(criterion, ticks);
            answers[i] = new CriterionAnswer(
                criterion,
                ticked,
                ticked is null ? (byte)0 : ticks[ticked.Index],
                form.ConditionOf(i) is { Ladder: var other and >= 0, AboveLevel: var above } && ticks[other] <= above,
                lacksPrerequisite is not null && lacksPrerequisite[i],
                ticked is null && !(answeredNone is not null && answeredNone[i]));
        }

        return answers;
    }

    private Rating Rate()
    {
        var rating = RateCard();
        return Card.EvaluatedOn > Rubric.Rules.CheckedOn ? rating with { CheckedOn = Rubric.Rules.CheckedOn } : rating;
    }

    private Rating RateCard()
    {
        var reasons = Array.FindAll(Findings, finding => finding.Kind == FindingKind.Disqualifies);
        if (reasons.Length > 0) return new Rejected { Decision = Rubric.Decision, ProductSet = Rubric.ProductSet.Number, DataVersion = Rubric.Rules.DataVersion, Reasons = reasons };
        if (Halt() is { } halt) return new Halted { Decision = Rubric.Decision, ProductSet = Rubric.ProductSet.Number, DataVersion = Rubric.Rules.DataVersion, Criterion = halt.Criterion, Reason = halt.Reason };
        return Rubric.Status == RubricStatus.TotalsOnly ? RateTotals() : RateAnswers();
    }

    private (string Criterion, HaltReason Reason)? Halt()
    {
        foreach (ref readonly var answer in Answers.AsSpan())
        {
            foreach (var finding in Findings)
            {
                if (finding.Criterion == answer.Criterion.Code) return (answer.Criterion.Code, HaltReason.Finding);
            }

            if (answer.HaltsAtZero) return (answer.Criterion.Code, HaltReason.ZeroPoints);
        }

        return null;
    }

    private Rated RateAnswers()
    {
        var remarks = new List<Remark>();
        if (HasMixedCases()) remarks.Add(new Remark(RemarkCode.MixedCases));
        var restsOnHeading = false;
        var open = new List<string>();
        var points = new Fraction[Rubric.Parts.Count];
        Span<int> parts = stackalloc int[points.Length];
        for (var i = 0; i < Answers.Length; i++)
        {
            ref readonly var answer = ref Answers[i];
            parts[form.PartOf(i)] += answer.Points;
            if (answer.IsOpen) open.Add(answer.Criterion.Code);
            if (answer.IsInapplicable) remarks.Add(new Remark(RemarkCode.Inapplicable, answer.Criterion.Code));
            if (!RestsOnHeading(answer)) continue;
            remarks.Add(new Remark(RemarkCode.Interpretation, answer.Criterion.Code));
            restsOnHeading = true;
        }

        var total = 0;
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = parts[i];
            total += parts[i];
        }

        var unmet = new List<UnmetMinimum>();
        var ceiling = MostStars;
        foreach (var minimum in Minimums)
        {
            ref readonly var answer = ref Answers[minimum.Criterion];
            if (answer.Reaches(minimum)) continue;
            unmet.Add(new UnmetMinimum(answer.Criterion.Code, minimum.Stars, minimum.Level, answer.CountedLevel));
            ceiling = Math.Min(ceiling, minimum.Stars - 1);
        }

        if (open.Count > 0) remarks.Add(new Remark(RemarkCode.Provisional));
        return Rated(total, new PartTotals(Rubric.PartCodes, points), ceiling, AddedMayBeMissed ? [form.UnknownAdded!] : []) with
        {
            Unmet = Unchangeable.Wrap(unmet),
            Open = Unchangeable.Wrap(open),
            Remarks = Unchangeable.Wrap(remarks),
            Interpretations = restsOnHeading ? OfHeading : InterpretationKeys.None,
        };
    }

    private Rated RateTotals()
    {
        // In form order, however the card gives them.
        var parts = new PartTotals(Rubric.PartCodes, Rubric.PartCodes.Select(code => Card.PartTotals![code]).ToArray());
        IReadOnlyList<UnknownRequirement> unknown = HasNoMinimum ? []
            : AddedMayBeMissed ? [UnknownRequirement.MinimumLevels, form.UnknownAdded!]
            : [UnknownRequirement.MinimumLevels];
        return Rated((int)parts.Total.Numerator, parts, MostStars, unknown);
    }

    private Rated Rated(int total, PartTotals parts, int ceiling, IReadOnlyList<UnknownRequirement> unknown)
    {
        var band = form.BandOf(total);
        var isKnown = unknown.Count == 0;
        return new Rated
        {
            Decision = Rubric.Decision,
            ProductSet = Rubric.ProductSet.Number,
            DataVersion = Rubric.Rules.DataVersion,
            Total = total,
            Parts = parts,
            Band = band,
            Ceiling = isKnown ? ceiling : null,
            Stars = isKnown ? Math.Min(band, ceiling) : null,
            HeldBackBy = isKnown ? LimitingFactorOf(band, ceiling) : null,
            Unknown = unknown,
        };
    }

    private bool AddedMayBeMissed => Rubric.Rules.MinimumRequirements?.AreOpenOn(Card.EvaluatedOn) == true;

    // A decision whose minimum requirements were all added later had none before that day, whatever the ticks.
    private bool HasNoMinimum => Rubric.Rules.MinimumRequirements is { } added && Card.EvaluatedOn < added.From && !Rubric.Rules.PrintsMarks;

    private bool HasMixedCases()
    {
        string? letter = null;
        foreach (ref readonly var answer in Answers.AsSpan())
        {
            if (answer.Ladder?.Letter is not { } ticked) continue;
            if (letter is not null && letter != ticked) return true;
            letter = ticked;
        }

        return false;
    }

    // Asterisks on the heading are read as a mark of the first level. The other reading, full points, would differ from there up to the last level.
    private static bool RestsOnHeading(in CriterionAnswer answer) =>
        answer.Criterion.IsMarkOnHeading && answer.CountedLevel > 0 && answer.CountedLevel < answer.Ladder!.Levels.Count;

    private static Ladder? Ticked(Criterion criterion, byte[] ticks)
    {
        foreach (var ladder in criterion.LadderArray)
        {
            if (ticks[ladder.Index] > 0) return ladder;
        }

        return null;
    }

    private static byte[] ReadTicks(Rubric rubric, Scorecard card, ProblemList problems)
    {
        var ticks = new byte[rubric.LadderArray.Length];
        if (card.PartTotals is not null) CheckCodes(rubric, card.PartTotals, problems);
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            if (card.PartTotals is null || card.Levels.Count > 0) problems.Add(ScoringTexts.LevelsForTotalsOnly(rubric));
            else CheckPoints(rubric, card.PartTotals, problems);
            return ticks;
        }

        var isRight = true;
        foreach (var entry in card.Levels)
        {
            if (rubric.TryGetLadder(entry.Key, out var ladder) && entry.Value >= 1 && entry.Value <= ladder.Levels.Count) ticks[ladder.Index] = (byte)entry.Value;
            else isRight = false;
        }

        foreach (var criterion in rubric.CriterionArray)
        {
            if (criterion.LadderArray.Length == 2 && ticks[criterion.LadderArray[0].Index] > 0 && ticks[criterion.LadderArray[1].Index] > 0) isRight = false;
        }

        if (!isRight) AddLevelProblems(rubric, card, problems);
        if (card.PartTotals is not null) problems.Add(ScoringTexts.TotalsForComplete(rubric));
        return ticks;
    }

    // In form order, however the card gives them; then what the form does not have.
    private static void AddLevelProblems(Rubric rubric, Scorecard card, ProblemList problems)
    {
        foreach (var ladder in rubric.LadderArray)
        {
            if (!card.Levels.TryGetValue(ladder.Code, out var level)) continue;
            if (level < 1 || level > ladder.Levels.Count) problems.Add(ScoringTexts.LevelOutOfRange(ladder, level));
            var first = ladder.Criterion.LadderArray[0];
            if (ladder != first && card.Levels.ContainsKey(first.Code)) problems.Add(ScoringTexts.BothCases(ladder.Criterion));
        }

        foreach (var code in card.Levels.Keys.Where(code => !rubric.TryGetLadder(code, out _)).OrderBy(code => code, StringComparer.Ordinal))
        {
            if (problems.IsFull) return;
            problems.Add(ScoringTexts.UnknownLevelCode(code, rubric));
        }
    }

    private static void CheckCodes(Rubric rubric, PartTotals totals, ProblemList problems)
    {
        foreach (var code in totals.Codes)
        {
            if (problems.IsFull) return;
            if (!rubric.PartCodes.Contains(code)) problems.Add(ScoringTexts.UnknownPart(code));
        }

        foreach (var code in rubric.PartCodes)
        {
            if (!totals.TryGetPoints(code, out _)) problems.Add(ScoringTexts.MissingPart(code));
        }
    }

    private static void CheckPoints(Rubric rubric, PartTotals totals, ProblemList problems)
    {
        foreach (var part in rubric.Parts)
        {
            if (!totals.TryGetPoints(part.Code, out var points)) continue;
            if (points < 0 || points > part.Max) problems.Add(ScoringTexts.PartOutOfRange(part, points));
            else if (points.Denominator > 1) problems.Add(ScoringTexts.PartNotWhole(part, points));
        }
    }

    private static Finding[] ReadFindings(Rubric rubric, Scorecard card, ProblemList problems)
    {
        if (card.Findings.Count == 0) return [];
        var seen = new HashSet<Finding>();
        for (var i = 0; i < card.Findings.Count && !problems.IsFull; i++)
        {
            var finding = card.Findings[i];
            var entry = $"$.findings[{i}]";
            if (!seen.Add(finding)) problems.Add(ScoringTexts.Repeated(entry, finding.Criterion));
            else if (finding.Criterion is not null) CheckCode(rubric, finding.Criterion, entry + ".criterion", NoteOf(finding.Kind), problems);
            else if (finding.Kind == FindingKind.Halts) problems.Add(ScoringTexts.HaltsWithoutCriterion(entry));
        }

        return card.Findings.OrderBy(finding => FormPosition(rubric, finding.Criterion)).ThenBy(finding => finding.Kind).ToArray();
    }

    private static CriterionNoteKind NoteOf(FindingKind kind) => kind == FindingKind.Halts ? CriterionNoteKind.Halts : CriterionNoteKind.Disqualifies;

    /// <summary>Returns where a criterion stands among those of the form; the dossier as a whole, which has no code, stands before them.</summary>
    internal static int FormPosition(Rubric rubric, string? code) =>
        rubric.TryGetCriterion(code, out var criterion) ? criterion.LadderArray[0].Index : -1;

    private static Criterion? CheckCode(Rubric rubric, string code, string entry, CriterionNoteKind? note, ProblemList problems)
    {
        if (!rubric.TryGetCriterion(code, out var criterion)) problems.Add(ScoringTexts.UnknownCriterion(entry, code, rubric));
        else if (note is { } kind && !criterion.HasNote(kind)) problems.Add(ScoringTexts.NoSuchNote(entry, code, kind, rubric));
        else return criterion;
        return null;
    }

    // Which criteria a list of codes names. With ticks, none of them may be ticked.
    private static bool[]? Marked(Rubric rubric, IReadOnlyList<string> codes, string member, CriterionNoteKind? note, ProblemList problems, byte[]? ticks = null)
    {
        if (codes.Count == 0) return null;
        var marked = new bool[rubric.CriterionArray.Length];
        for (var i = 0; i < codes.Count && !problems.IsFull; i++)
        {
            var entry = $"$.{member}[{i}]";
            if (CheckCode(rubric, codes[i], entry, note, problems) is not { } criterion) continue;
            var position = rubric.Compiled().PositionOf(criterion);
            if (marked[position]) problems.Add(ScoringTexts.Repeated(entry, codes[i]));
            else if (ticks is not null && Ticked(criterion, ticks) is not null) problems.Add(ScoringTexts.AnsweredNoneButTicked(entry, codes[i]));
            marked[position] = true;
        }

        return marked;
    }
}
