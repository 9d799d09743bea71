using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using static Ocop.Domain.Tests.Conformance.CardSearch;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Sessions of councils: means on both sides of each band, minimum levels that some members reach, findings, quorums, spreads and roles.</summary>
internal static class CouncilVectors
{
    private const string Decision26 = "26/2026/QĐ-TTg";
    private const string MeanPoints = "\"meanPoints\"";
    private const string LastDayOfDistricts = "2025-06-30";

    private static readonly string[] Rules = ["majority", "unanimity", "meanLevel", "mean"];

    public static IEnumerable<string> Lines() => Sessions().Distinct().Select(session => WireText.Object(
        ("question", session),
        ("answer", WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Decide(OcopJson.ReadCouncilSession(Encoding.UTF8.GetBytes(session))))))));

    private static IEnumerable<string> Sessions() => [.. Means(), .. Majorities(), .. Mixes(), .. Findings(), .. Regulations(), .. Totals(), .. Districts(), .. Sizes(), .. Quorums(), .. Blanks(), .. Points(), .. Lists()];

    private static IEnumerable<Rubric> FirstForms => ConformanceForms.Complete.DistinctBy(form => form.Decision);

    /// <summary>Means just under and on each band, in thirds and in sevenths, at the province and at the centre.</summary>
    private static IEnumerable<string> Means()
    {
        foreach (var form in FirstForms)
        {
            foreach (var edge in form.Rules.Bands.Select(band => band.From).Where(from => from > 0))
            {
                foreach (var totals in new int[][] { [edge], [edge - 1], [edge, edge, edge - 1], [edge - 1, edge + 1, edge], [edge, edge, edge, edge - 1, edge, edge, edge], [edge + 5, edge - 5], [edge + 5, edge - 6] })
                {
                    if (Cards(form, totals) is not { } cards) continue;
                    yield return Session(cards, day: form.DayBeforeRequirements());
                    if (edge >= 70) yield return Session(cards, day: form.DayBeforeRequirements(), rules: ("council", "\"centre\""));
                }
            }
        }

        // All minimum levels reached: five stars for the centre to give, and one level missed.
        foreach (var form in FirstForms)
        {
            var best = CardDraft.Best(form).On(form.DayBeforeRequirements());
            foreach (var council in new[] { "province", "centre" })
            {
                yield return Session([best, best, best], day: best.EvaluatedOn, rules: ("council", WireText.String(council)));
                foreach (var stars in new[] { 3, 4, 5 })
                {
                    if (form.Ladders.FirstOrDefault(ladder => ladder.Levels.Any(level => level.MinimumForStars == stars)) is not { } ladder) continue;
                    var missed = best.Tick(ladder, ladder.Levels.First(level => level.MinimumForStars == stars).Level - 1);
                    yield return Session([missed, missed, best], day: best.EvaluatedOn, rules: ("council", WireText.String(council)));
                }
            }
        }
    }

    /// <summary>A minimum level that none, some or all of two to five members reach, under every rule.</summary>
    private static IEnumerable<string> Majorities()
    {
        foreach (var form in FirstForms.Where(form => form.Rules.MinimumRequirements is null))
        {
            var ladder = form.Ladders.First(candidate => candidate.Levels.Any(level => level.MinimumForStars is not null && level.Level > 1));
            var mark = ladder.Levels.First(level => level.MinimumForStars is not null && level.Level > 1);
            var best = CardDraft.Best(form);
            for (var members = 2; members <= 5; members++)
            {
                for (var reach = 0; reach <= members; reach++)
                {
                    // Whoever does not reach it ticks one level lower, or nothing.
                    var lower = best.Tick(ladder, reach % 2 == 0 ? mark.Level - 1 : 0);
                    CardDraft[] cards = [.. Enumerable.Repeat(lower, members - reach), .. Enumerable.Repeat(best, reach)];
                    yield return Session(cards, rules: ("minimumLevels", WireText.String(Rules[(members + reach) % Rules.Length])));
                    yield return Session(cards, rules: ("minimumLevels", WireText.String(Rules[(members + reach + 1) % Rules.Length])));
                    yield return Session(cards, rules: ("minimumLevels", MeanPoints));
                }
            }
        }
    }

    /// <summary>Two cases, untold stories, unmet prerequisites and open criteria among the members.</summary>
    private static IEnumerable<string> Mixes()
    {
        foreach (var form in ConformanceForms.Complete.Where(form => form.TwoCases().Any()).DistinctBy(form => form.Decision))
        {
            var best = CardDraft.Best(form).On(form.DayBeforeRequirements());
            var other = form.TwoCases().Aggregate(best, (card, criterion) => card.Tick(criterion.Ladders[1], criterion.Ladders[1].Levels.Count));
            var neither = form.TwoCases().Aggregate(best, (card, criterion) => card.Tick(criterion.Ladders[0], 0));
            foreach (var rule in Rules.Select(WireText.String).Append(MeanPoints))
            {
                yield return Session([best, other, neither], day: best.EvaluatedOn, rules: ("minimumLevels", rule));
                yield return Session([other, other], day: best.EvaluatedOn, rules: ("minimumLevels", rule));
            }
        }

        foreach (var form in FirstForms)
        {
            var best = CardDraft.Best(form).On(form.DayBeforeRequirements());
            if (form.Criteria.FirstOrDefault(criterion => criterion.Condition is not null) is { } dependent)
            {
                var untold = best.Tick(form.Ladders.First(ladder => ladder.Code == dependent.Condition!.Criterion), 1);
                yield return Session([best, untold, untold], day: best.EvaluatedOn);
                yield return Session([best, untold], day: best.EvaluatedOn, rules: ("minimumLevels", "\"meanLevel\""));
            }

            yield return Session([best, best.Open(form.Criteria[0]), best.Open(form.Criteria[^1])], day: best.EvaluatedOn);
            yield return Session([new CardDraft(form).On(best.EvaluatedOn), best], day: best.EvaluatedOn);
        }

        foreach (var form in ConformanceForms.Complete.Where(form => form.Carriers(CriterionNoteKind.Prerequisite).Any()).DistinctBy(form => form.Decision))
        {
            var lacking = CardDraft.Best(form).Lack(form.Carriers(CriterionNoteKind.Prerequisite).First().Code);
            foreach (var rule in Rules.Select(WireText.String).Append(MeanPoints)) yield return Session([lacking, CardDraft.Best(form), lacking], rules: ("minimumLevels", rule));
        }

        // Members who say that a mark does not bind the product, beside those who reach it and those who miss it.
        foreach (var form in ConformanceForms.Complete)
        {
            foreach (var criterion in form.Carriers(CriterionNoteKind.BindsOnlyIf))
            {
                var best = CardDraft.Best(form);
                var missing = best.Tick(criterion.Ladders[0], 0);
                var exempt = missing.Exempting(criterion.Code);
                foreach (var rule in Rules.Select(WireText.String).Append(MeanPoints))
                {
                    yield return Session([exempt, exempt], rules: ("minimumLevels", rule));
                    yield return Session([exempt, missing], rules: ("minimumLevels", rule));
                    yield return Session([exempt, missing, exempt], rules: ("minimumLevels", rule));
                    yield return Session([exempt, best.Tick(criterion.Ladders[0], 1), missing], rules: ("minimumLevels", rule));
                    yield return Session([exempt, best, exempt], rules: ("minimumLevels", rule));
                }

                yield return Session([new CardDraft(form).Exempting(criterion.Code), best]);
            }
        }
    }

    private static IEnumerable<string> Findings()
    {
        foreach (var form in ConformanceForms.Complete.Where(form => form.Carriers(CriterionNoteKind.Halts).Any() && form.Carriers(CriterionNoteKind.Disqualifies).Any()).DistinctBy(form => form.Decision))
        {
            var day = form.DayBeforeRequirements();
            var best = CardDraft.Best(form).On(day);
            var halts = form.Carriers(CriterionNoteKind.Halts).Select(criterion => criterion.Code).ToArray();
            var rejects = form.Carriers(CriterionNoteKind.Disqualifies).Select(criterion => criterion.Code).ToArray();
            yield return Session([best, best.Find("halts", halts[0])], day: day);
            yield return Session([best, best.Find("disqualifies")], day: day);
            yield return Session([best.Find("halts", halts[^1]), best.Find("halts", halts[0])], day: day);
            yield return Session([best.Find("disqualifies", rejects[^1]), best.Find("disqualifies")], day: day);
            yield return Session([best.Find("disqualifies", rejects[0]), best.Find("halts", halts[0]), best.Find("halts", halts[0]).Find("disqualifies", rejects[^1]).Find("disqualifies")], day: day);
            yield return Session([best.Find("disqualifies")], day: day);
        }

        foreach (var form in ConformanceForms.Complete.Where(form => form.Criteria.Any(criterion => criterion.HaltsWhenZero)).DistinctBy(form => form.Decision))
        {
            var day = form.DayBeforeRequirements();
            var best = CardDraft.Best(form).On(day);
            var zeros = form.Ladders.Where(ladder => ladder.Criterion.HaltsWhenZero && ladder.Levels[0].Points == 0).ToArray();
            yield return Session([best.Tick(zeros[0], 1), best], day: day);
            yield return Session([best.Tick(zeros[^1], 1), best.Tick(zeros[0], 1)], day: day);
            yield return Session([best.Tick(zeros[^1], 1), best.Tick(zeros[0], 1).Find("disqualifies")], day: day);
        }
    }

    private static IEnumerable<string> Regulations()
    {
        foreach (var form in FirstForms)
        {
            var day = form.DayBeforeRequirements();
            foreach (var spread in new[] { 0, 9, 10, 11 })
            {
                if (Cards(form, [80, 80 - spread, 78]) is not { } cards) continue;
                yield return Session(cards, day: day);
                yield return Session(cards, day: day, rules: [("largestSpread", "10"), ("regulation", "\"Quy chế 12\"")]);
                if (spread <= LargestSpread(form)) yield return Session(cards, day: day, rules: ("largestSpread", WireText.Number(spread)));
            }

            if (Cards(form, [72, 68, 71, 90]) is not { } four) continue;
            for (var quorum = 1; quorum <= 5; quorum += 2) yield return Session(four, day: day, rules: ("quorum", WireText.Number(quorum)));

            // The secretary is listed and does not score; where nobody may, there is no quorum.
            string?[] roles = ["secretary", "chair", "member", null];
            yield return Session(four, day: day, roles: roles, rules: ("scoringRoles", "[\"chair\",\"member\"]"));
            yield return Session(four, day: day, roles: roles, rules: [("scoringRoles", "[\"chair\",\"member\"]"), ("quorum", "3"), ("regulation", "\"Quy chế 12\"")]);
            yield return Session(four, day: day, roles: roles, rules: ("scoringRoles", "[]"));
            yield return Session(four, day: day, roles: roles);
        }
    }

    /// <summary>Forms with additive lists: members who tick other lines, of other or of the same points.</summary>
    private static IEnumerable<string> Lists()
    {
        foreach (var form in ConformanceForms.Complete.Where(form => form.Lists().Any()))
        {
            var best = CardDraft.Best(form);
            var list = form.Lists().First().Ladders[0];
            yield return Session([best, best.Tick(list, 1), best.Tick(list, 2)], day: form.NeededDay());
            yield return Session([best.Tick(list, 1), best.Tick(list, 2)], day: form.NeededDay(), rules: ("council", "\"centre\""));
            yield return Session([best, best.Open(list.Criterion), best.Tick(list, 0)], day: form.NeededDay());
            foreach (var totals in new int[][] { [90, 90, 89], [90, 90], [70, 69], [50, 50, 49] })
            {
                if (Cards(form, totals) is { } cards) yield return Session(cards, day: form.NeededDay());
            }
        }
    }

    private static IEnumerable<string> Totals()
    {
        foreach (var form in ConformanceForms.TotalsOnly.DistinctBy(form => form.Decision))
        {
            var cards = new[] { (30, 20, 30), (31, 20, 30), (25, 20, 30) }.Select(totals => new CardDraft(form) { PartTotals = totals }).ToArray();
            yield return Session(cards);
            yield return Session(cards, rules: ("council", "\"centre\""));
            yield return Session([new CardDraft(form) { PartTotals = (form.Parts[0].Max, form.Parts[1].Max, form.Parts[2].Max) }]);
            if (form.DayBeforeRequirements() is { } day) yield return Session(cards, day: day);
            yield return Session([cards[0], new CardDraft(form), cards[2]]);
            yield return Session([cards[0], new CardDraft(form), cards[2]], rules: [("blankCards", "\"vote\""), ("largestSpread", "100")]);
            yield return Session([new CardDraft(form)]);
        }

        // Minimum levels that are not known.
        foreach (var form in ConformanceForms.Complete.Where(form => form.Rules.MinimumRequirements is not null).Take(1))
        {
            yield return Session([CardDraft.Best(form), CardDraft.Best(form)]);
            yield return Session([CardDraft.Best(form)], rules: ("council", "\"centre\""));
            if (Cards(form, [70, 71]) is { } cards) yield return Session(cards, day: ConformanceForms.Text(form.Rules.MinimumRequirements!.From));
        }
    }

    /// <summary>The council of a district: means on both sides of the points from which it passes on, and a wide spread.</summary>
    private static IEnumerable<string> Districts()
    {
        foreach (var form in FirstForms.Where(form => form.Decision != Decision26))
        {
            var day = form.DayBeforeRequirements() ?? LastDayOfDistricts;
            foreach (var totals in new int[][] { [49], [50], [51, 49, 49], [69], [70], [70, 70, 69], [90], [80, 60], [75, 60, 61] })
            {
                if (Cards(form, totals) is not { } cards) continue;
                yield return Session(cards, day: day, rules: ("council", "\"district\""));
                yield return Session(cards, day: day, rules: [("council", "\"district\""), ("largestSpread", "11")]);
            }
        }
    }

    /// <summary>The numbers of members of 1048, by those who are listed and by those who are appointed, and its largest spread among as many.</summary>
    private static IEnumerable<string> Sizes()
    {
        foreach (var form in FirstForms)
        {
            var day = form.DayBeforeRequirements();
            foreach (var count in new[] { 4, 5, 7, 8, 9, 11, 12 })
            {
                if (Cards(form, [.. Enumerable.Range(0, count).Select(i => 60 + (i % 3))]) is not { } cards) continue;
                yield return Session(cards, day: day);
                if (form.Decision != Decision26) yield return Session(cards, day: day ?? LastDayOfDistricts, rules: ("council", "\"district\""));
            }

            foreach (var spread in new[] { 10, 11 })
            {
                if (Cards(form, [70, 70 - spread, .. Enumerable.Repeat(66, 7)]) is not { } cards) continue;
                yield return Session(cards, day: day);
                yield return Session(cards, day: day, rules: ("council", "\"centre\""));
                yield return Session(cards, day: day, rules: [("largestSpread", "9"), ("appointed", "12")]);
            }
        }
    }

    /// <summary>Shares of those appointed on both sides, and roles that must be present.</summary>
    private static IEnumerable<string> Quorums()
    {
        foreach (var form in FirstForms)
        {
            var day = form.DayBeforeRequirements();
            if (Cards(form, [72, 71, 71, 70, 70, 72, 71]) is not { } seven) continue;
            foreach (var (count, appointed, share) in new[] { (7, 9, "3/4"), (6, 9, "3/4"), (6, 8, "75%"), (6, 9, "2/3"), (5, 9, "2/3"), (7, 7, "1/1"), (6, 7, "1/1"), (1, 9, "1/9") })
            {
                yield return Session(seven[..count], day: day, rules: [("quorum", WireText.String(share)), ("appointed", WireText.Number(appointed))]);
            }

            string?[] roles = ["chair", "member", "secretary", null, "member", "member", "member"];
            yield return Session(seven, day: day, roles: roles, rules: ("presentRoles", "[\"chair\"]"));
            yield return Session(seven, day: day, roles: roles, rules: ("presentRoles", "[\"viceChair\",\"chair\",\"secretary\",\"adviser\"]"));
            yield return Session(seven, day: day, roles: roles, rules: [("presentRoles", "[\"secretary\"]"), ("scoringRoles", "[\"chair\",\"member\"]"), ("quorum", "\"3/4\""), ("appointed", "7")]);
            yield return Session(seven, day: day, roles: roles, rules: [("presentRoles", "[\"chair\"]"), ("quorum", "8")]);
            yield return Session(seven, day: day, rules: [("presentRoles", "[\"chair\"]"), ("quorum", "8")]);
        }
    }

    /// <summary>Blank cards as no vote and as a vote, among others and alone.</summary>
    private static IEnumerable<string> Blanks()
    {
        foreach (var form in FirstForms)
        {
            var best = CardDraft.Best(form).On(form.DayBeforeRequirements());
            var blank = new CardDraft(form).On(best.EvaluatedOn);
            foreach (var cards in new CardDraft[][] { [best, best, blank], [blank], [blank, blank, best], [CardDraft.Blank(form).On(best.EvaluatedOn), best] })
            {
                yield return Session(cards, day: best.EvaluatedOn);
                yield return Session(cards, day: best.EvaluatedOn, rules: ("blankCards", "\"vote\""));
                yield return Session(cards, day: best.EvaluatedOn, rules: [("blankCards", "\"absent\""), ("quorum", "2")]);
            }

            yield return Session([best, best, blank], day: best.EvaluatedOn, roles: ["member", null, "chair"], rules: ("presentRoles", "[\"chair\"]"));
            yield return Session([best, best, blank], day: best.EvaluatedOn, roles: ["member", "member", "chair"], rules: ("scoringRoles", "[\"member\"]"));
        }
    }

    /// <summary>A criterion at two levels whose mean of points lies on, over and under that of a mark.</summary>
    private static IEnumerable<string> Points()
    {
        foreach (var form in ConformanceForms.Complete.Where(form => form.Rules.MinimumRequirements is null))
        {
            var best = CardDraft.Best(form);
            foreach (var ladder in form.Ladders.Where(ladder => ladder.Letter is null && ladder.Levels.Count(level => level.MinimumForStars is not null) > 1).Take(2))
            {
                var last = ladder.Levels.Count;
                yield return Session([best.Tick(ladder, 1), best.Tick(ladder, last)], rules: ("minimumLevels", MeanPoints));
                yield return Session([best.Tick(ladder, 1), best.Tick(ladder, last)], rules: ("minimumLevels", "\"meanLevel\""));
                yield return Session([best.Tick(ladder, 0), best.Tick(ladder, last), best.Tick(ladder, last)], rules: ("minimumLevels", MeanPoints));
            }
        }
    }

    // What the decisions say; a regulation may not allow more.
    private static int LargestSpread(Rubric form) => form.Decision == "1048/QĐ-TTg" ? 10 : 100;

    // Members of the same total have different cards, as far as there are any.
    private static CardDraft[]? Cards(Rubric form, int[] totals)
    {
        var preferences = Enum.GetValues<Preference>();
        var cards = totals
            .Select((total, i) => WithTotal(form, total, marksUpTo: i % 4, preferences[i % preferences.Length]) ?? WithTotal(form, total, 0, preferences[i % preferences.Length]))
            .OfType<CardDraft>()
            .ToArray();
        return cards.Length == totals.Length ? cards : null;
    }

    // Members stand in another order than their names have.
    private static string Session(CardDraft[] cards, string? day = null, string?[]? roles = null, params (string Name, string Json)[] rules)
    {
        var form = cards[0].Form;
        var members = cards.Select((card, i) => card.ToMemberJson("Thành viên " + (char)('A' + i), roles?[i])).Reverse();
        return WireText.Object(
            ("decision", WireText.String(form.Decision)),
            ("productSet", WireText.Number(form.ProductSet.Number)),
            ("evaluatedOn", day is null ? null : WireText.String(day)),
            ("members", WireText.List(members)),
            ("rules", rules.Length == 0 ? null : WireText.Object([.. rules.Select(rule => (rule.Name, (string?)rule.Json))])));
    }
}
