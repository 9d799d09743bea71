using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Samples.ScoreSheet;
using Ocop.Domain.Scoring;

namespace Ocop.ScoreSheet.Tests;

/// <summary>Draws cards and sessions with every member that a card has. The same seed draws the same.</summary>
internal sealed class RandomCards(int seed)
{
    private readonly Random random = new(seed);

    public static RuleBook Book => RuleBook.Default;

    /// <summary>All forms of all decisions, those of other days included.</summary>
    public static IReadOnlyList<Rubric> Forms { get; } =
        [.. Book.Decisions.SelectMany(decision => Enumerable.Range(1, Book.Rules(decision).ProductSets.Count).SelectMany(set => FormDays.FormsOf(Book, decision, set)))];

    public static FormLayout Layout(Rubric form, int members = 0, Language language = Language.Vietnamese) => new(Book, form, members, language);

    public Scorecard Card(Rubric form) => Card(form, Day(form));

    public Scorecard Card(Rubric form, LocalDate? day, bool isOfMember = false)
    {
        var card = new Scorecard
        {
            Decision = form.Decision,
            ProductSet = form.ProductSet.Number,
            EvaluatedOn = day,
            Product = Chance(50) && !isOfMember ? new ScorecardProduct(Pick("Chè Tân Cương", "a_x0041_b", "<&>\"'", "hai\ndòng", "=1+1", " hai  dấu "), Chance(50) ? "20-06184-1-2026" : null) : null,
            Findings = Chance(8) ? [.. Findings(form)] : [],
        };
        return form.Status == RubricStatus.TotalsOnly ? card with { PartTotals = Totals(form, isOfMember) } : Answered(card, form);
    }

    public CouncilSession Session(Rubric form)
    {
        while (true)
        {
            var day = Day(form);
            var first = Card(form, day, isOfMember: true);
            var members = Enumerable.Range(1, random.Next(1, 8)).Select(i => new CouncilMember(
                $"Thành viên {i}",
                Chance(12) ? Blank(form, day) : i == 1 || Chance(20) ? first : Near(form, first, day),
                Chance(60) ? Pick("chair", "member", "Chair") : null)).ToArray();
            var regulation = new CouncilRegulation(
                Chance(30) ? new BilingualText("Quy chế 12", "Quy chế 12") : null,
                (CouncilMinimumRule)random.Next(4),
                quorum: Chance(15) ? random.Next(1, 6) : null,
                largestSpread: Chance(20) ? random.Next(0, 11) : null,
                scoringRoles: Chance(20) ? ["chair", "member"] : null,
                presentRoles: Chance(15) ? ["chair"] : null,
                blankCards: Chance(30) ? CouncilBlankCards.Vote : CouncilBlankCards.Absent);
            if (regulation.Quorum is null && Chance(20)) regulation = regulation with { QuorumShare = new Fraction(random.Next(1, 4), random.Next(4, 8)), Appointed = random.Next(7, 10) };
            var session = new CouncilSession { Decision = form.Decision, ProductSet = form.ProductSet.Number, Members = members, Level = (CouncilLevel)random.Next(3), Regulation = regulation };
            if (Book.Check(session).Count == 0) return session;
        }
    }

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static Scorecard Blank(Rubric form, LocalDate? day) => new() { Decision = form.Decision, ProductSet = form.ProductSet.Number, EvaluatedOn = day };

    private LocalDate? Day(Rubric form)
    {
        var days = FormDays.Of(Book, form);
        if (days.Last is null && Chance(40)) return null;
        var added = Book.Rules(form.Decision).MinimumRequirements?.From;
        LocalDate[] near = [days.First, .. days.Last is { } last ? [last] : Array.Empty<LocalDate>(), .. added is { } from ? [from, from.PlusDays(-1)] : Array.Empty<LocalDate>()];
        var day = Chance(50) ? Pick(near) : days.First.PlusDays(random.Next(0, 800));
        return days.Holds(day) ? day : days.First;
    }

    private Scorecard Answered(Scorecard card, Rubric form)
    {
        var (levels, lines, none) = (new Dictionary<string, int>(), new Dictionary<string, IReadOnlyList<int>>(), new List<string>());
        var (ticked, best, aim) = (Chance(60) ? 100 : random.Next(101), random.Next(101), Chance(60) ? random.Next(3, 6) : 0);
        foreach (var criterion in form.Criteria)
        {
            if (!Chance(ticked))
            {
                if (Chance(50)) none.Add(criterion.Code);
                continue;
            }

            var ladder = Pick(criterion.Ladders);
            if (criterion.IsAdditive)
            {
                int[] some = [.. ladder.Levels.Select(line => line.Level).Where(_ => Chance(best))];
                if (some.Length > 0) lines.Add(ladder.Code, some);
                continue;
            }

            var least = ladder.Levels.Where(level => level.MinimumForStars <= aim).Select(level => level.Level).DefaultIfEmpty(1).Max();
            levels.Add(ladder.Code, Chance(best) ? ladder.Levels.Count : random.Next(least, ladder.Levels.Count + 1));
        }

        return card with
        {
            Levels = levels,
            Lines = lines,
            AnsweredNone = none,
            Exempt = [.. Carriers(form, CriterionNoteKind.BindsOnlyIf).Where(_ => Chance(50))],
            UnmetPrerequisites = [.. Carriers(form, CriterionNoteKind.Prerequisite).Where(_ => Chance(20))],
        };
    }

    // Another card of the same dossier: a council agrees on most.
    private Scorecard Near(Rubric form, Scorecard card, LocalDate? day)
    {
        var other = Card(form, day, isOfMember: true);
        if (form.Status == RubricStatus.TotalsOnly) return other;
        var levels = card.Levels.ToDictionary();
        foreach (var (code, level) in other.Levels)
        {
            if (levels.ContainsKey(code) && Chance(25)) levels[code] = level;
        }

        return card with { Levels = levels, Findings = Chance(95) ? card.Findings : other.Findings, Exempt = other.Exempt };
    }

    private PartTotals Totals(Rubric form, bool isWhole)
    {
        // 36.1 + 21.2 + 32.7 is 90, but not for a computer that counts in halves.
        if (!isWhole && Chance(20)) return PartTotals.OfDecimals([new("A", 36.1m), new("B", 21.2m), new("C", Pick(32.7m, 32.69m, 32.699999999m, 32.70m))]);
        return PartTotals.OfDecimals(form.Parts.Select(part =>
        {
            var digits = isWhole ? 0 : random.Next(4);
            var points = (decimal)random.Next(0, (part.Max * 1000) + 1) / 1000;
            return KeyValuePair.Create(part.Code, new DecimalPoints(decimal.Parse(points.ToString("F" + digits, System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture)));
        }));
    }

    private IEnumerable<Finding> Findings(Rubric form)
    {
        if (Chance(20)) yield return new Finding(FindingKind.Disqualifies);
        foreach (var code in Carriers(form, CriterionNoteKind.Disqualifies).Where(_ => Chance(20))) yield return new Finding(FindingKind.Disqualifies, code);
        foreach (var code in Carriers(form, CriterionNoteKind.Halts).Where(_ => Chance(60))) yield return new Finding(FindingKind.Halts, code);
    }

    private static IEnumerable<string> Carriers(Rubric form, CriterionNoteKind kind) => form.Criteria.Where(criterion => criterion.HasNote(kind)).Select(criterion => criterion.Code);
}
