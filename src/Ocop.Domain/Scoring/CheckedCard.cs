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
    /// <summary>The card as it was given. What of it counts is said by the other members alone.</summary>
    public readonly Scorecard Card;

    /// <summary>Every mistake of the card, in the order of its members. With any, nothing below is there.</summary>
    public readonly IReadOnlyList<EntryProblem> Problems;

    /// <summary>The findings: that on the dossier as a whole first, then in form order and by kind, however the card lists them.</summary>
    public readonly Finding[] Findings;

    private const int MostStars = 5;

    private readonly FormTable form;
    private readonly byte[] ticks;

    // By criterion, in form order; null where none is said of any, as on most cards.
    private readonly bool[]? answeredNone;
    private readonly bool[]? lacksPrerequisite;
    private readonly bool[]? exempt;

    private CheckedCard(FormTable form, Scorecard card, byte[] ticks, bool[]? answeredNone, bool[]? lacksPrerequisite, bool[]? exempt, Finding[] findings, IReadOnlyList<EntryProblem> problems)
    {
        this.form = form;
        this.ticks = ticks;
        this.answeredNone = answeredNone;
        this.lacksPrerequisite = lacksPrerequisite;
        this.exempt = exempt;
        Card = card;
        Findings = findings;
        Problems = problems;
    }

    /// <summary>Gets the form.</summary>
    public Rubric Rubric => form.Rubric;

    /// <summary>Gets one answer for each criterion, in form order.</summary>
    public CriterionAnswer[] Answers => field ??= ReadAnswers();

    /// <summary>Gets the minimum levels that the form asks for on the day of the evaluation, printed and added alike, in form order.</summary>
    public FormMinimum[] Minimums => form.MinimumsOn(Card.EvaluationDay);

    /// <summary>Gets the rating.</summary>
    public Rating Rating => field ??= Rate();

    /// <summary>Gets the ticked level of each ladder of the form, or 0: a copy.</summary>
    public byte[] Ticks => (byte[])ticks.Clone();

    /// <summary>Reads a card over its form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="card">The card.</param>
    /// <param name="problems">Where its mistakes are told, empty so far; null for a list of its own.</param>
    /// <param name="isOfMember">Whether it is the card of a council's member, who ticks levels or gives whole points.</param>
    public static CheckedCard Read(FormTable form, Scorecard card, ProblemList? problems = null, bool isOfMember = false)
    {
        problems ??= new ProblemList();
        if (card.Decision != form.Head.Decision) problems.Add(ScoringTexts.OtherDecision(card, form.Rubric));
        if (card.ProductSet != form.ProductSet) problems.Add(ScoringTexts.OtherProductSet(card, form.Rubric));
        var ticks = ReadTicks(form, card, isOfMember, problems);
        var answeredNone = card.AnsweredNone.Count == 0 ? null : Marked(form, card.AnsweredNone, "answeredNone", null, problems, ticks);
        var findings = card.Findings.Count == 0 ? [] : ReadFindings(form, card, problems);
        var lacksPrerequisite = card.UnmetPrerequisites.Count == 0 ? null : Marked(form, card.UnmetPrerequisites, "unmetPrerequisites", CriterionNoteKind.Prerequisite, problems);
        var exempt = card.Exempt.Count == 0 ? null : Marked(form, card.Exempt, "exempt", CriterionNoteKind.BindsOnlyIf, problems);
        if (card.EvaluationDay != 0 && card.EvaluationDay < form.Head.InForceFrom) problems.Add(ScoringTexts.EvaluatedBeforeForce(card, form.Head));
        return new CheckedCard(form, card, ticks, answeredNone, lacksPrerequisite, exempt, findings, problems.All);
    }

    /// <summary>Returns the same card with other ticks, which fit the form; what was answered with none and is ticked now is ticked.</summary>
    public CheckedCard With(byte[] other) => new(form, Card, other, answeredNone, lacksPrerequisite, exempt, Findings, []);

    /// <summary>Returns the same card with the prerequisites of some criteria met.</summary>
    public CheckedCard WithPrerequisites(ICollection<string> met) =>
        new(form, Card, ticks, answeredNone, lacksPrerequisite?.Select((lacks, i) => lacks && !met.Contains(form.Criteria[i].Code)).ToArray(), exempt, Findings, []);

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
        if (Problems.Count > 0) return [];
        var answers = new CriterionAnswer[form.Criteria.Length];
        for (var i = 0; i < answers.Length; i++) answers[i] = AnswerOf(i);
        return answers;
    }

    // A rating asks for each answer once or twice: a list of them is made only for those who tell of them.
    private CriterionAnswer AnswerOf(int index) => new(
        form,
        index,
        ticks,
        lacksPrerequisite is not null && lacksPrerequisite[index],
        exempt is not null && exempt[index],
        answeredNone is not null && answeredNone[index]);

    private Rating Rate()
    {
        if (Card.Recorded is { } recorded) return RateRecorded(recorded);
        foreach (var finding in Findings)
        {
            if (finding.Kind == FindingKind.Disqualifies) return Rejected();
        }

        return (Findings.Length > 0 || form.HasHalts ? Halt() : null) ?? (form.IsTotalsOnly ? RateTotals() : RateAnswers());
    }

    private int CheckedDay => form.Head.CheckedOn < Card.EvaluationDay ? form.Head.CheckedOn : 0;

    private Rejected Rejected() => new()
    {
        Decision = form.Head.Decision,
        ProductSet = form.ProductSet,
        DataVersion = form.Head.DataVersion,
        CheckedOn = DayOrder.DayOf(CheckedDay),
        Reasons = Array.FindAll(Findings, finding => finding.Kind == FindingKind.Disqualifies),
    };

    private Rating? Halt()
    {
        for (var i = 0; i < form.Criteria.Length; i++)
        {
            var answer = AnswerOf(i);
            foreach (var finding in Findings)
            {
                if (finding.Criterion == answer.Code) return Halted(answer.Code, HaltReason.Finding);
            }

            if (answer.HaltsAtZero) return Halted(answer.Code, HaltReason.ZeroPoints);
        }

        return null;
    }

    private Halted Halted(string criterion, HaltReason reason) =>
        new() { Decision = form.Head.Decision, ProductSet = form.ProductSet, DataVersion = form.Head.DataVersion, CheckedOn = DayOrder.DayOf(CheckedDay), Criterion = criterion, Reason = reason };

    private Rated RateAnswers()
    {
        // What is open and what is missed is counted first: lists that grow are the dearest part of a rating.
        var minimums = Minimums;
        Span<int> open = stackalloc int[form.Criteria.Length];
        Span<int> missed = stackalloc int[minimums.Length];
        Span<int> counted = stackalloc int[minimums.Length];
        Span<int> parts = stackalloc int[form.PartCodes.Count];
        return RateAnswers(minimums, open, missed, counted, parts);
    }

    // Apart, since the runtime compiles a method that has both a loop and room on the stack as dearly as it can, for the first rating too.
    private Rated RateAnswers(FormMinimum[] minimums, Span<int> open, Span<int> missed, Span<int> counted, Span<int> parts)
    {
        var criteria = form.Criteria;
        var (openCount, missedCount, next, total, ceiling) = (0, 0, 0, 0, MostStars);
        var remarks = new Gathered<Remark>();
        if (form.HasCases && HasMixedCases()) remarks.Add(new Remark(RemarkCode.MixedCases));
        var (restsOnHeading, restsOnBinding) = (false, false);
        for (var i = 0; i < criteria.Length; i++)
        {
            var answer = AnswerOf(i);
            var points = answer.Points;
            parts[criteria[i].Part] += points;
            total += points;
            if (answer.IsOpen) open[openCount++] = i;
            if (answer.IsInapplicable) remarks.Add(new Remark(RemarkCode.Inapplicable, answer.Code));
            var isMissed = false;
            for (; next < minimums.Length && minimums[next].Criterion == i; next++)
            {
                if (answer.Reaches(minimums[next])) continue;
                missed[missedCount] = next;
                counted[missedCount++] = answer.CountedLevel;
                isMissed = true;
                ceiling = Math.Min(ceiling, minimums[next].Stars - 1);
            }

            var isBound = isMissed && criteria[i].HasNote(CriterionNoteKind.BindsOnlyIf);
            if (!answer.RestsOnHeading && !isBound) continue;
            remarks.Add(new Remark(RemarkCode.Interpretation, answer.Code));
            restsOnHeading |= answer.RestsOnHeading;
            restsOnBinding |= isBound;
        }

        var isOnlyProvisional = openCount > 0 && remarks.Count == 0;
        if (openCount > 0 && !isOnlyProvisional) remarks.Add(new Remark(RemarkCode.Provisional));
        return Rated(
            total,
            new PartTotals(form.PartCodes, parts),
            ceiling,
            AddedMayBeMissed ? Unchangeable.Wrap(new[] { UnknownAdded }) : Unchangeable.Empty<UnknownRequirement>(),
            Unmet(minimums, missed.Slice(0, missedCount), counted),
            CodesOf(open.Slice(0, openCount)),
            isOnlyProvisional ? ProvisionalRemark.Alone : remarks.ToList(),
            Readings(restsOnHeading, restsOnBinding));
    }

    // What the rating rests on besides its remarks: which form is that of a card without a day, and that what was added later is not for the set.
    private IReadOnlyList<string> Readings(bool restsOnHeading, bool restsOnBinding)
    {
        var exemption = form.ReadingOfExemption(Card.EvaluationDay);
        return exemption is not null || RestsOnAllAmendments || restsOnBinding
            ? InterpretationKeys.List([exemption, RestsOnAllAmendments ? InterpretationKeys.CardWithoutDay : null, restsOnHeading ? InterpretationKeys.MarkOnHeading : null, restsOnBinding ? InterpretationKeys.BindsUnlessExempt : null])
            : restsOnHeading ? HeadingReading.Keys : InterpretationKeys.None;
    }

    private static IReadOnlyList<UnmetMinimum> Unmet(FormMinimum[] minimums, ReadOnlySpan<int> missed, ReadOnlySpan<int> counted)
    {
        if (missed.Length == 0) return Unchangeable.Empty<UnmetMinimum>();
        var unmet = new UnmetMinimum[missed.Length];
        for (var i = 0; i < unmet.Length; i++) unmet[i] = minimums[missed[i]].MissedAt(counted[i]);
        return Unchangeable.Wrap(unmet);
    }

    private IReadOnlyList<string> CodesOf(ReadOnlySpan<int> criteria)
    {
        if (criteria.Length == 0) return Unchangeable.Empty<string>();
        var codes = new string[criteria.Length];
        for (var i = 0; i < codes.Length; i++) codes[i] = form.Criteria[criteria[i]].Code;
        return Unchangeable.Wrap(codes);
    }

    private Rated RateTotals()
    {
        // In form order, however the card gives them. Only the blank card of a council's member gives none, and is worth nothing.
        var decimals = form.PartCodes.Select(code => Card.PartTotals?.DecimalOf(code) ?? 0).ToArray();
        var total = decimals.Sum(points => points.Value);
        var parts = PartTotals.Of(form.PartCodes, decimals);
        UnknownRequirement[] unknown = HasNoMinimum ? []
            : AddedMayBeMissed ? [UnknownRequirement.MinimumLevels, UnknownAdded]
            : [UnknownRequirement.MinimumLevels];
        var rated = Rated((int)total, parts, MostStars, Unchangeable.Wrap(unknown), Unchangeable.Empty<UnmetMinimum>(), Unchangeable.Empty<string>(), Unchangeable.Empty<Remark>(), Readings(restsOnHeading: false, restsOnBinding: false));
        return Array.TrueForAll(decimals, points => points.Decimals == 0) ? rated : rated with { Figures = new ExactFigures(total, null) };
    }

    // Stars are what was given; which minimum levels were reached nobody can tell from a mean. Of the card only the form is read, which another day may change.
    private Rated RateRecorded(RecordedResult recorded)
    {
        string[] codes = [.. form.PartCodes.Where(recorded.Parts.ContainsKey)];
        var total = (int)recorded.Total.Value;
        var rated = Rated(
            total,
            PartTotals.Of(Unchangeable.Wrap(codes), Array.ConvertAll(codes, code => recorded.Parts[code])),
            MostStars,
            Unchangeable.Wrap(new[] { UnknownRequirement.MinimumLevels }),
            Unchangeable.Empty<UnmetMinimum>(),
            Unchangeable.Empty<string>(),
            Unchangeable.Empty<Remark>(),
            RestsOnAllAmendments ? InterpretationKeys.List([InterpretationKeys.CardWithoutDay]) : InterpretationKeys.None);
        return rated with { Stars = recorded.Stars, Figures = new ExactFigures(recorded.Total, RecordedCard.Contradictions(form, recorded, rated.Band)) };
    }

    private Rated Rated(
        int total,
        PartTotals parts,
        int ceiling,
        IReadOnlyList<UnknownRequirement> unknown,
        IReadOnlyList<UnmetMinimum> unmet,
        IReadOnlyList<string> open,
        IReadOnlyList<Remark> remarks,
        IReadOnlyList<string> interpretations)
    {
        var band = form.Head.Bands[total];
        var isKnown = unknown.Count == 0;
        return new Rated(
            form,
            CheckedDay,
            total,
            parts,
            band,
            isKnown ? ceiling : null,
            isKnown ? Math.Min(band, ceiling) : null,
            isKnown ? LimitingFactorOf(band, ceiling) : null,
            unmet,
            open,
            unknown,
            remarks,
            interpretations);
    }

    // A card without a day is rated by the form with all amendments of its decision.
    private bool RestsOnAllAmendments => form.IsAmended && Card.EvaluationDay == 0;

    private UnknownRequirement UnknownAdded => UnknownRequirement.Of(form.Added!);

    private bool AddedMayBeMissed => form.Added is { } added && added.AreOpenOn(Card.EvaluationDay);

    // A decision whose minimum requirements were all added later had none before that day, and has none for sets that they are not for, whatever the ticks.
    private bool HasNoMinimum => (form.IsExempt || (form.Added is { } added && Card.EvaluatedOn < added.From)) && !Rubric.Rules.PrintsMarks;

    private bool HasMixedCases()
    {
        string? letter = null;
        for (var i = 0; i < form.Criteria.Length; i++)
        {
            if (AnswerOf(i).Letter is not { } ticked) continue;
            if (letter is not null && letter != ticked) return true;
            letter = ticked;
        }

        return false;
    }

    private static byte[] ReadTicks(FormTable form, Scorecard card, bool isOfMember, ProblemList problems)
    {
        var ticks = new byte[form.Ladders.Length];
        if (card.Recorded is not null)
        {
            if (isOfMember) problems.Add(ScoringTexts.RecordedOfMember);
            else RecordedCard.Check(form, card, problems);
            return ticks;
        }

        if (card.PartTotals is not null) CheckCodes(form, card.PartTotals, problems);
        if (form.IsTotalsOnly)
        {
            // What a blank card is in a council its regulation says.
            if (isOfMember && card.IsBlank) return ticks;
            if (card.PartTotals is null || card.Levels.Count > 0 || card.Lines.Count > 0) problems.Add(ScoringTexts.LevelsForTotalsOnly(form.Rubric));
            else CheckPoints(form.Rubric, card.PartTotals, isOfMember, problems);
            return ticks;
        }

        var isTicked = card.Levels is CodeLevels packed ? packed.Tick(form, ticks) : Tick(form, card.Levels, ticks);
        if (!isTicked || (card.Lines.Count > 0 && !TickLines(form, card.Lines, ticks)) || (form.HasCases && TicksBothCases(form, ticks))) AddLevelProblems(form.Rubric, card, problems);
        if (card.PartTotals is not null) problems.Add(ScoringTexts.TotalsForComplete(form.Rubric));
        return ticks;
    }

    private static bool Tick(FormTable form, IReadOnlyDictionary<string, int> levels, byte[] ticks)
    {
        foreach (var entry in levels)
        {
            if (!form.Tick(form.LadderOf(entry.Key), entry.Value, ticks)) return false;
        }

        return true;
    }

    private static bool TickLines(FormTable form, IReadOnlyDictionary<string, IReadOnlyList<int>> lists, byte[] ticks)
    {
        foreach (var list in lists)
        {
            if (!form.Tick(form.LadderOf(list.Key), list.Value, ticks)) return false;
        }

        return true;
    }

    private static bool TicksBothCases(FormTable form, byte[] ticks)
    {
        for (var i = 0; i < form.Criteria.Length; i++)
        {
            var criterion = form.Criteria[i];
            if (criterion.LadderCount == 2 && ticks[criterion.FirstLadder] > 0 && ticks[criterion.FirstLadder + 1] > 0) return true;
        }

        return false;
    }

    // In form order, however the card gives them; then what the form does not have.
    private static void AddLevelProblems(Rubric rubric, Scorecard card, ProblemList problems)
    {
        foreach (var ladder in rubric.LadderArray)
        {
            if (card.Lines.TryGetValue(ladder.Code, out var lines)) AddLineProblems(ladder, lines, card, problems);
            if (!card.Levels.TryGetValue(ladder.Code, out var level)) continue;
            if (level < 1 || level > ladder.Levels.Count) problems.Add(ScoringTexts.LevelOutOfRange(ladder, level));
            var first = ladder.Criterion.LadderArray[0];
            if (ladder != first && card.Levels.ContainsKey(first.Code)) problems.Add(ScoringTexts.BothCases(ladder.Criterion));
        }

        foreach (var code in card.Levels.Keys.Concat(card.Lines.Keys).Distinct().Where(code => !rubric.TryGetLadder(code, out _)).OrderBy(code => code, StringComparer.Ordinal))
        {
            if (problems.IsFull) return;
            problems.Add(ScoringTexts.UnknownLevelCode(code, rubric));
        }
    }

    private static void AddLineProblems(Ladder ladder, IReadOnlyList<int> lines, Scorecard card, ProblemList problems)
    {
        if (!ladder.Criterion.IsAdditive)
        {
            problems.Add(ScoringTexts.NoList(ladder));
            return;
        }

        if (card.Levels.ContainsKey(ladder.Code)) problems.Add(ScoringTexts.LevelAndLines(ladder));
        if (lines.Count == 0) problems.Add(ScoringTexts.NoLine(ladder));
        for (var i = 0; i < lines.Count && !problems.IsFull; i++)
        {
            if (lines[i] < 1 || lines[i] > ladder.Levels.Count) problems.Add(ScoringTexts.LineOutOfRange(ladder, lines[i]));
            else if (i > 0 && lines[i] == lines[i - 1]) problems.Add(ScoringTexts.LineTwice(ladder, lines[i]));
        }
    }

    private static void CheckCodes(FormTable form, PartTotals totals, ProblemList problems)
    {
        foreach (var code in totals.Codes)
        {
            if (problems.IsFull) return;
            if (!form.PartCodes.Contains(code)) problems.Add(ScoringTexts.UnknownPart(code));
        }

        foreach (var code in form.PartCodes)
        {
            if (!totals.TryGetPoints(code, out _)) problems.Add(ScoringTexts.MissingPart(code));
        }
    }

    private static void CheckPoints(Rubric rubric, PartTotals totals, bool isOfMember, ProblemList problems)
    {
        foreach (var part in rubric.Parts)
        {
            if (!totals.TryGetPoints(part.Code, out var points)) continue;
            var given = totals.DecimalOf(part.Code);
            if (points < 0 || points > part.Max) problems.Add(ScoringTexts.PartOutOfRange(part, given?.ToString() ?? points.ToString()));
            else if (isOfMember && points.Denominator > 1) problems.Add(ScoringTexts.PartNotWhole(part, given?.ToString() ?? points.ToString()));
            else if (given is null) problems.Add(ScoringTexts.PartWithoutEnd(part, points));
        }
    }

    private static Finding[] ReadFindings(FormTable form, Scorecard card, ProblemList problems)
    {
        var seen = new HashSet<Finding>();
        for (var i = 0; i < card.Findings.Count && !problems.IsFull; i++)
        {
            var finding = card.Findings[i];
            var entry = $"$.findings[{i}]";
            if (!seen.Add(finding)) problems.Add(ScoringTexts.Repeated(entry, finding.Criterion));
            else if (finding.Criterion is not null) CheckCode(form, finding.Criterion, entry + ".criterion", NoteOf(finding.Kind), problems);
            else if (finding.Kind == FindingKind.Halts) problems.Add(ScoringTexts.HaltsWithoutCriterion(entry));
        }

        return card.Findings.OrderBy(finding => form.CriterionOf(finding.Criterion)).ThenBy(finding => finding.Kind).ToArray();
    }

    private static CriterionNoteKind NoteOf(FindingKind kind) => kind == FindingKind.Halts ? CriterionNoteKind.Halts : CriterionNoteKind.Disqualifies;

    /// <summary>Returns where a criterion stands among those of the form; the dossier as a whole, which has no code, stands before them.</summary>
    internal static int FormPosition(Rubric rubric, string? code) => rubric.Table().CriterionOf(code);

    // The place of the criterion that a code names, or -1 with the mistake.
    private static int CheckCode(FormTable form, string code, string entry, CriterionNoteKind? note, ProblemList problems)
    {
        var index = form.CriterionOf(code);
        if (index < 0) problems.Add(ScoringTexts.UnknownCriterion(entry, code, form.Rubric));
        else if (note is not { } kind || form.Criteria[index].HasNote(kind)) return index;
        else problems.Add(ScoringTexts.NoSuchNote(entry, code, kind, form.Rubric));
        return -1;
    }

    // Which criteria a list of codes names. With ticks, none of them may be ticked.
    private static bool[] Marked(FormTable form, IReadOnlyList<string> codes, string member, CriterionNoteKind? note, ProblemList problems, byte[]? ticks = null)
    {
        var marked = new bool[form.Criteria.Length];
        for (var i = 0; i < codes.Count && !problems.IsFull; i++)
        {
            var entry = $"$.{member}[{i}]";
            var index = CheckCode(form, codes[i], entry, note, problems);
            if (index < 0) continue;
            if (marked[index]) problems.Add(ScoringTexts.Repeated(entry, codes[i]));
            else if (ticks is not null && form.Criteria[index].Ticked(ticks) >= 0) problems.Add(ScoringTexts.AnsweredNoneButTicked(entry, codes[i]));
            marked[index] = true;
        }

        return marked;
    }

    // What most cards that are not finished say. Apart, so that one that is does not make it.
    private static class ProvisionalRemark
    {
        public static readonly IReadOnlyList<Remark> Alone = Unchangeable.Wrap(new[] { new Remark(RemarkCode.Provisional) });
    }

    // Apart, so that a card whose form marks no heading does not make it.
    private static class HeadingReading
    {
        public static readonly IReadOnlyList<string> Keys = InterpretationKeys.List([InterpretationKeys.MarkOnHeading]);
    }
}
