using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using static Ocop.Domain.Tests.Conformance.CardSearch;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Requests for upgrade plans: every outcome and every obstacle, from cards far from and near to the stars that are wanted.</summary>
internal static class PlanVectors
{
    public static IEnumerable<string> Lines() => Questions().Distinct().Select(question => WireText.Object(
        ("question", question),
        ("answer", WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Plan(OcopJson.ReadUpgradePlanRequest(Encoding.UTF8.GetBytes(question))))))));

    private static IEnumerable<string> Questions() => [.. Ways(), .. Stories(), .. Cases(), .. Obstacles(), .. Unknown(), .. Lists()];

    // Every fifth set of a decision, others in each: all kinds of form without all forms.
    private static IEnumerable<Rubric> Forms => ConformanceForms.Decisions.SelectMany((rules, i) =>
        rules.Rubrics.Where(form => form.Status == RubricStatus.Complete && form.ProductSet.Number % 5 == (i + 1) % 5));

    /// <summary>From nothing, from the middle and from just under each band to every star, at even and at uneven costs.</summary>
    private static IEnumerable<string> Ways() => Ways(Forms);

    private static IEnumerable<string> Ways(IEnumerable<Rubric> forms)
    {
        foreach (var form in forms)
        {
            var day = form.DayBeforeRequirements();
            for (var stars = 1; stars <= 5; stars++) yield return Ask(new CardDraft(form).On(day), stars);
            foreach (var (total, preference, stars) in new[]
            {
                (29, Preference.LowFirst, 2), (40, Preference.Alternating, 3), (49, Preference.HighFirst, 3), (69, Preference.Alternating, 4), (69, Preference.HighFirst, 5), (80, Preference.LowFirst, 5),
            })
            {
                if (WithTotal(form, total, marksUpTo: 0, preference)?.On(day) is not { } card) continue;
                yield return Ask(card, stars);
                yield return Ask(card, stars, Costs(form, total));
            }

            yield return Ask(CardDraft.Best(form).On(day), 5);
        }
    }

    private static IEnumerable<string> Stories()
    {
        foreach (var form in Forms.DistinctBy(form => form.Decision))
        {
            var dependent = form.Criteria.Where(criterion => criterion.Condition is not null).ToArray();
            foreach (var story in form.Ladders.Where(ladder => dependent.Any(criterion => criterion.Condition!.Criterion == ladder.Code)))
            {
                for (var level = 0; level < 2; level++)
                {
                    var untold = CardDraft.Best(form).On(form.DayBeforeRequirements()).Tick(story, level);
                    yield return Ask(untold, 5);
                    yield return Ask(untold, 4, Costs(form, level));

                    // Telling it is out of reach.
                    yield return Ask(untold, 5, [(story, [.. story.Levels.Select(_ => (int?)null)])]);
                    if (WithTotal(form, 75, 3, Preference.LowFirst) is { } card) yield return Ask(card.On(form.DayBeforeRequirements()).Tick(story, level), 4, Costs(form, 3));
                }
            }
        }
    }

    /// <summary>Criteria with two cases: neither ticked, and either.</summary>
    private static IEnumerable<string> Cases()
    {
        foreach (var form in ConformanceForms.Complete.Where(form => form.TwoCases().Any()).DistinctBy(form => form.Decision))
        {
            var blank = form.TwoCases().Aggregate(CardDraft.Best(form), (card, criterion) => card.Tick(criterion.Ladders[0], 0)).On(form.DayBeforeRequirements());
            var other = form.TwoCases().Aggregate(CardDraft.Best(form), (card, criterion) => card.Tick(criterion.Ladders[1], 1)).On(form.DayBeforeRequirements());
            foreach (var stars in new[] { 3, 4, 5 })
            {
                yield return Ask(blank, stars);
                yield return Ask(other, stars);
                yield return Ask(blank, stars, Costs(form, stars));
                yield return Ask(blank with { AnsweredNone = [] }, stars, [.. form.TwoCases().Select(criterion => (criterion.Ladders[0], criterion.Ladders[0].Levels.Select(_ => (int?)null).ToArray()))]);
            }
        }
    }

    private static IEnumerable<string> Obstacles()
    {
        foreach (var form in Forms)
        {
            var card = CardDraft.Blank(form).On(form.DayBeforeRequirements());
            yield return Ask(card.Find("disqualifies"), 3);

            // Nothing can be raised: the points are out of reach, or a minimum level is.
            var never = form.Ladders.Select(ladder => (ladder, ladder.Levels.Select(_ => (int?)null).ToArray())).ToArray();
            yield return Ask(card, 2, never);
            yield return Ask(card, 3, never);
            yield return Ask(card, 1, never);
            foreach (var ladder in form.Ladders.Where(ladder => ladder.Levels.Any(level => level.MinimumForStars is not null)).Take(3))
            {
                // One step cannot be taken, the others can.
                var steps = ladder.Levels.Select(level => level.MinimumForStars is null ? (int?)2 : null).ToArray();
                yield return Ask(card, 5, [(ladder, steps)]);
                yield return Ask(card, 3, [(ladder, steps)]);
            }
        }

        foreach (var form in ConformanceForms.Complete.Where(form => form.Carriers(CriterionNoteKind.Halts).Any()).DistinctBy(form => form.Decision))
        {
            yield return Ask(CardDraft.Best(form).On(form.DayBeforeRequirements()).Find("halts", form.Carriers(CriterionNoteKind.Halts).First().Code), 3);
        }

        foreach (var form in ConformanceForms.Complete.Where(form => form.Carriers(CriterionNoteKind.Prerequisite).Any()).Take(4))
        {
            var codes = form.Carriers(CriterionNoteKind.Prerequisite).Select(criterion => criterion.Code).ToArray();
            for (var stars = 2; stars <= 5; stars++) yield return Ask(new CardDraft(form).Lack(codes), stars);
            yield return Ask(CardDraft.Best(form).Lack(codes), 5);
        }

        // A mark that binds some products only: asked of one that it binds, and of one that it does not.
        foreach (var form in ConformanceForms.Complete)
        {
            foreach (var criterion in form.Carriers(CriterionNoteKind.BindsOnlyIf))
            {
                for (var stars = 2; stars <= 5; stars++)
                {
                    foreach (var card in new[] { new CardDraft(form), CardDraft.Best(form).Open(criterion) })
                    {
                        yield return Ask(card, stars);
                        yield return Ask(card.Exempting(criterion.Code), stars);
                        yield return Ask(card.Exempting(criterion.Code), stars, [.. criterion.Ladders.Select(ladder => (ladder, ladder.Levels.Select(_ => (int?)null).ToArray()))]);
                    }
                }
            }
        }

        foreach (var form in ConformanceForms.Complete.Where(form => form.Criteria.Any(criterion => criterion.HaltsWhenZero)))
        {
            foreach (var ladder in form.Ladders.Where(ladder => ladder.Criterion.HaltsWhenZero && ladder.Levels[0].Points == 0))
            {
                var stopped = CardDraft.Best(form).On(form.DayBeforeRequirements()).Tick(ladder, 1);
                yield return Ask(stopped, 3);
                yield return Ask(stopped, 3, [(ladder, [.. ladder.Levels.Select(_ => (int?)null)])]);
            }
        }

        // Costs that no small number holds when they are added.
        var first = ConformanceForms.Complete.First();
        yield return Ask(new CardDraft(first), 5, [.. first.Ladders.Select(ladder => (ladder, ladder.Levels.Select(_ => (int?)int.MaxValue).ToArray()))]);
        yield return Ask(new CardDraft(first), 5, [.. first.Ladders.Select(ladder => (ladder, ladder.Levels.Select(_ => (int?)0).ToArray()))]);
    }

    private static IEnumerable<string> Unknown()
    {
        foreach (var form in ConformanceForms.TotalsOnly.DistinctBy(form => form.Decision)) yield return Ask(new CardDraft(form) { PartTotals = (30, 20, 30) }, 3);
        foreach (var form in ConformanceForms.Complete.Where(form => form.Rules.MinimumRequirements is not null).Take(2))
        {
            yield return Ask(CardDraft.Best(form), 3);
            yield return Ask(CardDraft.Best(form).On(ConformanceForms.Text(form.Rules.MinimumRequirements!.From)), 1);
            yield return Ask(CardDraft.Best(form).Find("disqualifies"), 3);
        }
    }

    /// <summary>Forms with additive lists: the same ways; points that only lists can give; and lines that cannot be ticked.</summary>
    private static IEnumerable<string> Lists()
    {
        var forms = ConformanceForms.Complete.Where(form => form.Lists().Any()).ToArray();
        foreach (var question in Ways(forms)) yield return question;
        foreach (var form in forms)
        {
            (Ladder, int?[])[] others = [.. form.Ladders.Where(ladder => !ladder.Criterion.IsAdditive).Select(ladder => (ladder, ladder.Levels.Select(_ => (int?)null).ToArray()))];
            var none = form.Lists().Aggregate(CardDraft.Best(form), (card, list) => card.Tick(list.Ladders[0], 0));
            var second = form.Lists().Aggregate(CardDraft.Best(form), (card, list) => card.Tick(list.Ladders[0], 2));
            foreach (var card in new[] { none, second })
            {
                for (var stars = 4; stars <= 5; stars++)
                {
                    yield return Ask(card, stars, others);
                    yield return Ask(card, stars, Costs(form, stars));
                    yield return Ask(card, stars, [.. others, .. form.Lists().Select(list => (list.Ladders[0], list.Ladders[0].Levels.Select(line => line.Level == 1 ? (int?)null : line.Points).ToArray()))]);
                }
            }
        }
    }

    // Uneven and full of ties: 0 to 4 for a step, and one step in thirteen that cannot be taken.
    private static (Ladder Ladder, int?[] Steps)[] Costs(Rubric form, int start)
    {
        var sequence = new ArithmeticSequence((100 * form.ProductSet.Number) + start);
        return [.. form.Ladders.Where(_ => sequence.Below(4) > 0).Select(ladder => (ladder, ladder.Levels.Select(_ => sequence.Below(13) == 0 ? (int?)null : sequence.Below(5)).ToArray()))];
    }

    private static string Ask(CardDraft card, int stars, params (Ladder Ladder, int?[] Steps)[] costs) => WireText.Object(
        ("card", card.ToJson()),
        ("to", WireText.Number(stars)),
        ("costs", costs.Length == 0 ? null : WireText.Object([.. costs.Select(entry => (entry.Ladder.Code, (string?)WireText.List(entry.Steps.Select(step => step is { } cost ? WireText.Number(cost) : "null"))))])));
}
