using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Conformance.CardSearch;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Cards and their ratings: every form, and in it every edge on which a rating turns.</summary>
internal static class RatingVectors
{
    private const int MixedCardsPerForm = 3;

    public static IEnumerable<string> Lines() =>
        from form in ConformanceForms.All
        from card in Cards(form).Select(card => card.ToJson()).Distinct()
        select WireText.Object(("card", card), ("rating", WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(card))))));

    private static IEnumerable<CardDraft> Cards(Rubric form) => form.Status == RubricStatus.TotalsOnly
        ? [.. Totals(form), .. RecordedResults(form), .. Days(form, new CardDraft(form) { PartTotals = (30, 20, 30) })]
        :
        [
            CardDraft.Best(form),
            CardDraft.Blank(form),
            new CardDraft(form),
            CardDraft.Best(form) with { ProductName = "Sản phẩm thử" },
            .. Edges(form),
            .. Marks(form),
            .. HeadingMarks(form),
            .. AddedRequirements(form),
            .. EveryLevel(form),
            .. ZeroPoints(form),
            .. Halts(form),
            .. Rejections(form),
            .. OpenCriteria(form),
            .. Prerequisites(form),
            .. Exemptions(form),
            .. Story(form),
            .. Cases(form),
            .. Lists(form),
            .. Days(form, CardDraft.Best(form)),
            .. Mixed(form),
            .. RecordedResults(form),
        ];

    /// <summary>The totals on both sides of each band, none and the most: by points that come early in the form, by points all over it, and with the minimum levels of the band reached.</summary>
    private static IEnumerable<CardDraft> Edges(Rubric form)
    {
        var day = form.DayBeforeRequirements();
        foreach (var total in EdgesOf(form.Rules).Append(form.MostPoints()))
        {
            var stars = form.Rules.BandOf(total);
            foreach (var preference in new[] { Preference.HighFirst, Preference.Alternating })
            {
                if (WithTotal(form, total, marksUpTo: 0, preference) is { } card) yield return card.On(day);
            }

            if ((WithTotal(form, total, stars + 1, Preference.LowFirst) ?? WithTotal(form, total, stars, Preference.LowFirst)) is { } reached) yield return reached.On(day);
        }
    }

    private static IEnumerable<int> EdgesOf(DecisionRules rules) => rules.Bands.OrderBy(band => band.From).SelectMany(band => new[] { band.From - 1, band.From }).Where(total => total >= 0);

    /// <summary>Each minimum level reached, missed by one level, and with nothing ticked; all else at its best.</summary>
    private static IEnumerable<CardDraft> Marks(Rubric form) =>
        from ladder in form.Ladders
        from level in ladder.Levels.Where(level => level.MinimumForStars is not null).SelectMany(mark => new[] { 0, mark.Level - 1, mark.Level }).Distinct().Order()
        select CardDraft.Best(form).Tick(ladder, level);

    /// <summary>Where the mark stands on a heading the answer says that it rests on a reading, save at the last level.</summary>
    private static IEnumerable<CardDraft> HeadingMarks(Rubric form) =>
        from ladder in form.Ladders
        where ladder.Criterion.IsMarkOnHeading
        from level in Enumerable.Range(0, ladder.Levels.Count + 1)
        select CardDraft.Best(form).Tick(ladder, level);

    /// <summary>What an amendment asks for, from both sides of the level and of the day.</summary>
    private static IEnumerable<CardDraft> AddedRequirements(Rubric form)
    {
        if (form.Added() is not { } added) yield break;
        foreach (var requirement in added.Known)
        {
            if (requirement.RequiredLevel(form.ProductSet.Number) is not { } required) continue;
            foreach (var ladder in form.Ladders.Where(ladder => ladder.Criterion.Key == requirement.CriterionKey))
            {
                foreach (var level in new[] { 0, required - 1, required })
                {
                    var card = CardDraft.Best(form).Tick(ladder, level);
                    yield return card;
                    yield return card.On(ConformanceForms.Text(added.From));
                    yield return card.On(form.DayBeforeRequirements());
                }
            }
        }
    }

    /// <summary>Every ladder at every level, one step apart from its neighbour: each level of the form is ticked in one of the cards, save those that stop the evaluation.</summary>
    private static IEnumerable<CardDraft> EveryLevel(Rubric form)
    {
        for (var round = 0; round < form.Criteria.Max(criterion => criterion.Ladders.Count); round++)
        {
            for (var turn = 0; turn <= form.Ladders.Max(CardTicks.Most); turn++)
            {
                var card = new CardDraft(form);
                for (var i = 0; i < form.Criteria.Count; i++)
                {
                    var ladders = form.Criteria[i].Ladders;
                    var ladder = ladders[(round + i) % ladders.Count];
                    var level = (turn + i) % (CardTicks.Most(ladder) + 1);
                    if (level > 0 && form.Criteria[i].HaltsWhenZero && ladder.Levels[level - 1].Points == 0) level++;

                    // Of the criteria without a tick every other one was looked at.
                    if (level > 0 || i % 2 == 0) card = card.Tick(ladder, level);
                }

                yield return card;
            }
        }
    }

    /// <summary>Every first tick of 0 points at once: no points, and yet ticked. And where a tick at 0 points stops the evaluation: each of them, beside one that is merely unticked.</summary>
    private static IEnumerable<CardDraft> ZeroPoints(Rubric form)
    {
        yield return form.Criteria
            .Where(criterion => !criterion.HaltsWhenZero && !criterion.IsAdditive && criterion.Ladders[0].Levels[0].Points == 0)
            .Aggregate(CardDraft.Blank(form), (card, criterion) => card.Tick(criterion.Ladders[0], 1));
        var stops = form.Ladders.Where(ladder => ladder.Criterion.HaltsWhenZero).ToArray();
        foreach (var ladder in stops)
        {
            yield return CardDraft.Best(form).Tick(ladder, 0);
            foreach (var level in ladder.Levels)
            {
                yield return CardDraft.Best(form).Tick(ladder, level.Level);
            }
        }

        var zeros = stops.Where(ladder => ladder.Levels[0].Points == 0).ToArray();
        if (zeros.Length > 0) yield return zeros.Reverse().Aggregate(CardDraft.Best(form), (card, ladder) => card.Tick(ladder, 1));
        foreach (var note in form.Carriers(CriterionNoteKind.Halts))
        {
            if (zeros.Length > 0) yield return CardDraft.Best(form).Tick(zeros[0], 1).Find("halts", note.Code);
        }
    }

    private static IEnumerable<CardDraft> Halts(Rubric form)
    {
        var notes = form.Carriers(CriterionNoteKind.Halts).Select(criterion => criterion.Code).ToArray();
        foreach (var code in notes)
        {
            yield return CardDraft.Best(form).Find("halts", code);
        }

        if (notes.Length == 0) yield break;
        yield return new CardDraft(form).Find("halts", notes[^1]);
        yield return notes.Reverse().Aggregate(CardDraft.Best(form), (card, code) => card.Find("halts", code));
    }

    private static IEnumerable<CardDraft> Rejections(Rubric form)
    {
        var best = CardDraft.Best(form);
        var notes = form.Carriers(CriterionNoteKind.Disqualifies).Select(criterion => criterion.Code).ToArray();
        yield return best.Find("disqualifies");
        yield return new CardDraft(form).Find("disqualifies");
        foreach (var code in notes)
        {
            yield return best.Find("disqualifies", code);
        }

        // In another order than the answer has.
        if (notes.Length > 0) yield return notes.Reverse().Aggregate(best, (card, code) => card.Find("disqualifies", code)).Find("disqualifies");
        if (form.Carriers(CriterionNoteKind.Halts).FirstOrDefault() is { } halting)
        {
            yield return best.Find("halts", halting.Code).Find("disqualifies");
            if (notes.Length > 0) yield return best.Find("disqualifies", notes[^1]).Find("halts", halting.Code);
        }

        if (form.Ladders.FirstOrDefault(ladder => ladder.Criterion.HaltsWhenZero && ladder.Levels[0].Points == 0) is { } zero)
        {
            yield return best.Tick(zero, 1).Find("disqualifies");
        }
    }

    /// <summary>The first criterion of each part open, and the same looked at; every other one open, and looked at.</summary>
    private static IEnumerable<CardDraft> OpenCriteria(Rubric form)
    {
        var best = CardDraft.Best(form);
        foreach (var part in form.Parts)
        {
            yield return best.Open(part.Sections[0].Criteria[0]);
            yield return best.Tick(part.Sections[0].Criteria[0].Ladders[0], 0);
        }

        for (var first = 0; first < 2; first++)
        {
            var others = form.Criteria.Where((_, i) => i % 2 == first).ToArray();
            yield return others.Aggregate(best, (card, criterion) => card.Open(criterion));
            yield return others.Aggregate(best, (card, criterion) => card.Tick(criterion.Ladders[0], 0));
        }
    }

    private static IEnumerable<CardDraft> Prerequisites(Rubric form)
    {
        var notes = form.Carriers(CriterionNoteKind.Prerequisite).ToArray();
        foreach (var criterion in notes)
        {
            foreach (var ladder in criterion.Ladders)
            {
                for (var level = 0; level <= ladder.Levels.Count; level++) yield return CardDraft.Best(form).Tick(ladder, level).Lack(criterion.Code);
            }

            yield return CardDraft.Best(form).Open(criterion).Lack(criterion.Code);
            yield return CardDraft.Blank(form).Lack(criterion.Code);
        }

        if (notes.Length > 0) yield return CardDraft.Best(form).Find("disqualifies").Lack([.. notes.Select(criterion => criterion.Code)]);
        if (notes.Length > 1) yield return CardDraft.Best(form).Lack([.. notes.Select(criterion => criterion.Code).Reverse()]);
    }

    /// <summary>A mark that binds some products only, and a product that is none of them: at each level, looked at, open and beside what else is missed.</summary>
    private static IEnumerable<CardDraft> Exemptions(Rubric form)
    {
        foreach (var criterion in form.Carriers(CriterionNoteKind.BindsOnlyIf))
        {
            foreach (var ladder in criterion.Ladders)
            {
                for (var level = 0; level <= ladder.Levels.Count; level++) yield return CardDraft.Best(form).Tick(ladder, level).Exempting(criterion.Code);
            }

            yield return CardDraft.Best(form).Open(criterion).Exempting(criterion.Code);
            yield return CardDraft.Best(form).Open(criterion);
            yield return CardDraft.Blank(form).Exempting(criterion.Code);
            yield return new CardDraft(form).Exempting(criterion.Code);
            yield return CardDraft.Best(form).Open(criterion).Exempting(criterion.Code).Find("disqualifies");
        }
    }

    /// <summary>The story untold, at its first level and above it; and what hangs on it ticked, looked at or open.</summary>
    private static IEnumerable<CardDraft> Story(Rubric form)
    {
        var dependent = form.Criteria.Where(criterion => criterion.Condition is not null).ToArray();
        foreach (var code in dependent.Select(criterion => criterion.Condition!.Criterion).Distinct())
        {
            var story = form.Ladders.First(ladder => ladder.Code == code);
            for (var level = 0; level <= dependent[0].Condition!.AboveLevel + 1; level++)
            {
                var card = CardDraft.Best(form).Tick(story, level);
                yield return card;
                yield return dependent.Aggregate(card, (other, criterion) => other.Tick(criterion.Ladders[0], 1));
                yield return dependent.Aggregate(card, (other, criterion) => other.Tick(criterion.Ladders[0], 0));
                yield return dependent.Aggregate(card, (other, criterion) => other.Open(criterion));
            }

            yield return CardDraft.Best(form).Open(story.Criterion);
        }
    }

    /// <summary>All ways to choose among two cases, each at its last and its first level.</summary>
    private static IEnumerable<CardDraft> Cases(Rubric form)
    {
        var criteria = form.TwoCases().ToArray();
        if (criteria.Length == 0) yield break;
        for (var choice = 0; choice < 1 << criteria.Length; choice++)
        {
            var (last, first) = (CardDraft.Best(form), CardDraft.Best(form));
            for (var i = 0; i < criteria.Length; i++)
            {
                var ladder = criteria[i].Ladders[(choice >> i) & 1];
                last = last.Tick(ladder, ladder.Levels.Count);
                first = first.Tick(ladder, 1);
            }

            yield return last;
            yield return first;
        }

        yield return criteria.Aggregate(CardDraft.Best(form), (card, criterion) => card.Tick(criterion.Ladders[0], 0));
        yield return criteria.Aggregate(CardDraft.Best(form), (card, criterion) => card.Open(criterion));
    }

    /// <summary>Of each additive list every choice of lines, all else at its best; and all lists at their first line, and without a line.</summary>
    private static IEnumerable<CardDraft> Lists(Rubric form)
    {
        foreach (var list in form.Lists())
        {
            for (var lines = 0; lines <= CardTicks.Most(list.Ladders[0]); lines++) yield return CardDraft.Best(form).Tick(list.Ladders[0], lines);
        }

        if (!form.Lists().Any()) yield break;
        yield return form.Lists().Aggregate(CardDraft.Best(form), (card, list) => card.Tick(list.Ladders[0], 1));
        yield return form.Lists().Aggregate(CardDraft.Best(form), (card, list) => card.Tick(list.Ladders[0], 0));
        yield return form.Lists().Aggregate(CardDraft.Best(form), (card, list) => card.Open(list));
    }

    /// <summary>The first day of the decision and of each later one, and both sides of the day on which requirements were added.</summary>
    private static IEnumerable<CardDraft> Days(Rubric form, CardDraft card)
    {
        var days = ConformanceForms.Decisions.Select(rules => rules.Instrument.InForceFrom).Where(day => day >= form.Rules.Instrument.InForceFrom).ToList();
        if (BookForms.LastDay(form) is { } last) return new[] { BookForms.FirstDay(form), last.PlusDays(-1), last }.Select(day => card.On(ConformanceForms.Text(day)));
        if (BookForms.FirstDay(form) is var first && first > form.Rules.Instrument.InForceFrom) days = [first, first.PlusDays(1), .. days.Where(day => day > first)];
        else if (form.Rules.MinimumRequirements is { } added) days.AddRange([added.From.PlusDays(-1), added.From, added.From.PlusDays(1)]);
        return days.Order().Select(day => card.On(ConformanceForms.Text(day)));
    }

    /// <summary>Totals of the parts: the bands from both sides, and each part alone at its most.</summary>
    private static IEnumerable<CardDraft> Totals(Rubric form)
    {
        var most = form.Parts.Select(part => part.Max).ToArray();
        yield return Of(most[0], 0, 0);
        yield return Of(0, most[1], 0);
        yield return Of(0, 0, most[2]);
        yield return Of(most[0], most[1], most[2]).Find("disqualifies");
        foreach (var total in EdgesOf(form.Rules).Append(most.Sum()))
        {
            var (a, c) = (Math.Min(total, most[0]), Math.Min(total, most[2]));
            var filledFromA = Of(a, Math.Min(total - a, most[1]), Math.Max(0, total - a - most[1]));
            yield return filledFromA;
            yield return Of(Math.Max(0, total - c - most[1]), Math.Min(total - c, most[1]), c);
            if (form.DayBeforeRequirements() is { } day) yield return filledFromA.On(day);
        }

        CardDraft Of(int a, int b, int c) => new(form) { PartTotals = (a, b, c) };
    }

    /// <summary>Published means on both sides of each band and of what contradicts itself: stars, parts at their maximum, and sums that rounding still explains.</summary>
    private static IEnumerable<CardDraft> RecordedResults(Rubric form)
    {
        yield return Of("{\"total\":69.71,\"parts\":{\"A\":30.50,\"B\":19.20,\"C\":20.01},\"stars\":3}");
        yield return Of("{\"total\":70,\"stars\":5}");

        // All forms of a decision have the same bands and parts: the first one has every edge.
        if (form.ProductSet.Number > 1) yield break;
        foreach (var total in new[] { "0", "29.99", "30", "49.999999999", "50.0", "69.71", "70", "89.99", "90.00", "100" }) yield return Of($"{{\"total\":{total}}}");
        for (var stars = 2; stars <= 4; stars++) yield return Of($"{{\"total\":69.71,\"stars\":{stars}}}");
        for (var i = 0; i < form.Parts.Count; i++)
        {
            yield return Of($"{{\"total\":85.5,\"parts\":{{\"{form.Parts[i].Code}\":{form.Parts[i].Max}.00}},\"stars\":4}}");
            yield return Of($"{{\"total\":85.5,\"parts\":{{\"{form.Parts[i].Code}\":{form.Parts[i].Max}.01}},\"stars\":3}}");
        }

        // Two digits each explain 0.02; one digit of the total 0.065.
        foreach (var (total, c) in new[] { ("69.71", "20.01"), ("69.71", "20.03"), ("69.71", "20.04"), ("69.7", "20.06"), ("69.7", "20.07") }) yield return Of($"{{\"total\":{total},\"parts\":{{\"A\":30.50,\"B\":19.20,\"C\":{c}}},\"stars\":3}}");
        yield return Of("{\"total\":10,\"parts\":{\"C\":99,\"B\":98,\"A\":97},\"stars\":5}") with { ProductName = "Sản phẩm thử" };

        CardDraft Of(string recorded) => new(form) { Recorded = recorded };
    }

    /// <summary>Cards without a system: from mostly unticked through all mixed to nearly the best.</summary>
    private static IEnumerable<CardDraft> Mixed(Rubric form)
    {
        var sequence = new ArithmeticSequence((1000 * form.Rules.Instrument.InForceFrom.Year) + form.ProductSet.Number);
        for (var i = 0; i < MixedCardsPerForm; i++)
        {
            var tenthsLast = 4 * i;
            var card = i % 2 == 0 ? CardDraft.Blank(form) : new CardDraft(form);
            foreach (var criterion in form.Criteria)
            {
                var ladder = criterion.Ladders[sequence.Below(criterion.Ladders.Count)];
                var level = sequence.Below(10) < tenthsLast ? CardTicks.Most(ladder) : sequence.Below(CardTicks.Most(ladder) + 1);
                if (level > 0) card = card.Tick(ladder, level);
            }

            yield return card.Lack([.. form.Carriers(CriterionNoteKind.Prerequisite).Where(_ => sequence.Below(4) == 0).Select(criterion => criterion.Code)]);
        }
    }
}
