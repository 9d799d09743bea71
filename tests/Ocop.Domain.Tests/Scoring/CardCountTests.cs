using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck.Xunit;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>
/// Counts every card that a form allows, by its stars: each criterion unticked or ticked at one level of one of its ladders, of an additive list any of its lines ticked; no findings,
/// no unmet prerequisites, no day of evaluation.
/// </summary>
/// <remarks>
/// <para>
/// Why the count is a proof and no sample. A form has up to some 10^21 cards, but a verdict is made of two numbers only: the sum of the points
/// and the union of the flags of its ticks (<see cref="CardFold"/>). Whoever knows for each pair of the two how many cards lead to it
/// has put every single card in its place, and going through the form criterion by criterion knows it exactly: each card is one way
/// to go through, and is counted once.
/// </para>
/// <para>
/// What remains to show is that the library's verdict of a card is that fold. Its walk adds one cell a ladder to two words
/// and afterwards looks at two criteria at a time: those with two ladders, and those that depend on another one's level. So there is nothing
/// in it that three criteria could bring about together, and if all cards that leave the best one in at most two criteria have the verdict
/// of their fold, all cards have. Those are tried, each of them; the property tries cards anywhere in between, rating included.
/// </para>
/// </remarks>
public sealed class CardCountTests
{
    /// <summary>The approved counts.</summary>
    internal const string Approved = "card-counts.tsv";

    private static IReadOnlyList<Rubric> Forms => CardParts.CompleteForms;

    [Fact]
    public void Counts_of_all_cards_are_the_approved_ones() =>
        Repository.AssertApproved(Approved, Table(Forms.Select(form => (form.Decision, FactTable.NameOf(form), CompiledCardCounter.Count(form)))));

    /// <summary>The second counter has nothing of the library and nothing of the first: facts in, numbers out.</summary>
    [Fact]
    public void Counts_from_the_facts_are_the_approved_ones() => Repository.AssertApproved(Approved, Table(
        from decision in FactTable.Decisions
        let facts = FactTable.Of(decision).Select(fact => (Fact: fact, From: (string?)null)).Concat(FactTable.AsIssued(decision).Select(fact => (Fact: fact, From: (string?)FactTable.Issued(decision)))).ToArray()
        from form in facts.Where(entry => entry.Fact.Set is not null && entry.Fact.Kind != "erratum").GroupBy(entry => (Set: entry.Fact.Set!.Value, entry.From), entry => entry.Fact).OrderBy(form => form.Key.Set).ThenBy(form => form.Key.From is not null)
        where form.All(fact => fact.Kind != "totals-only")
        select (decision, FactTable.NameOf(form.Key.Set, form.Key.From), FactCardCounter.Count([.. form], [.. facts.Select(entry => entry.Fact).Where(fact => fact.Kind == "band")]))));

    [Fact]
    public void Verdict_of_every_card_that_leaves_the_best_one_in_two_criteria_is_the_fold_of_its_ticks()
    {
        foreach (var form in Forms)
        {
            var fold = new CardFold(form);
            var levels = form.Ladders.Select(ladder => ladder == ladder.Criterion.Ladders[0] ? (byte)CardTicks.Most(ladder) : (byte)0).ToArray();
            for (var i = 0; i < form.Criteria.Count; i++)
            {
                for (var j = 0; j < i; j++) AssertFolds(form, fold, levels, form.Criteria[j], form.Criteria[i]);
            }
        }
    }

    [Property(MaxTest = 2_000)]
    public void Verdict_of_any_card_is_the_fold_of_its_ticks(TickedCard card)
    {
        var form = card.Form;
        var levels = CardTicks.Row(form, card.Card);
        var fold = new CardFold(form).Of(levels);
        Assert.Equal(form.RateTicks(levels), fold);
        if (card.Rating is not Rated rated)
        {
            Assert.IsType<Halted>(card.Rating);
            Assert.Equal((VerdictOutcome.Halted, 0), (fold.Outcome, fold.Stars));
            return;
        }

        // A card without a day says under 1048 what its points allow and not more, but in tourism; under the others the marks are all there is.
        Assert.Equal((VerdictOutcome.Rated, fold.Total, fold.Band), (fold.Outcome, rated.Total, rated.Band));
        Assert.Equal(form.Rules.MinimumRequirements is null || form.ProductSet.Number == 26 ? (fold.Ceiling, fold.Stars) : (null, null), ((int?)rated.Ceiling, rated.Stars));
        if (form.Rules.MinimumRequirements is not null) Assert.Equal(fold.Band, fold.Stars);
    }

    /// <summary>A form small enough to list its cards: the marks of two ladders, a condition and a halt, all in one.</summary>
    [Fact]
    public void Counts_of_a_small_form_are_those_of_its_cards_listed_one_by_one()
    {
        string[] lines =
        [
            "5.1: 0 1 20", "5.2: 0 10*** 20", "6: 0 30**** halts", "7a: 0 10***** 30", "7b: 5*** 30",
        ];
        var form = lines.SelectMany(Facts).ToArray();
        Fact[] bands = [.. new[] { (5, 90), (4, 70), (3, 50), (2, 30), (1, 0) }.Select(band => Blank with { Kind = "band", Stars = band.Item1, Points = band.Item2 })];
        var listed = new BigInteger[7];
        for (var story = 0; story <= 3; story++)
        {
            for (var structure = 0; structure <= 3; structure++)
            {
                for (var safety = 0; safety <= 2; safety++)
                {
                    for (var other = 0; other <= 5; other++) listed[Column(story, structure, safety, other)]++;
                }
            }
        }

        listed[0] = 4 * 4 * 3 * 6;
        Assert.Equal(listed, FactCardCounter.Count(form, bands));
        Assert.DoesNotContain(BigInteger.Zero, listed);

        static int Column(int story, int structure, int safety, int other)
        {
            if (safety == 1) return 1;
            if (story <= 1) structure = 0;
            int[] stories = [0, 0, 1, 20], structures = [0, 0, 10, 20], safeties = [0, 0, 30], others = [0, 0, 10, 30, 5, 30];
            var total = stories[story] + structures[structure] + safeties[safety] + others[other];
            var band = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
            var ceiling = structure < 2 || other == 0 ? 2 : safety < 2 ? 3 : other == 1 ? 4 : 5;
            return 1 + Math.Min(band, ceiling);
        }
    }

    private static Fact Blank => new("1", 1, "A", string.Empty, string.Empty, string.Empty, null, null, null, string.Empty, IsPrinted: true);

    private static void AssertFolds(Rubric form, CardFold fold, byte[] levels, params ReadOnlySpan<Criterion> criteria)
    {
        if (criteria.Length == 0)
        {
            var (expected, actual) = (fold.Of(levels), form.RateTicks(levels));
            if (expected != actual) Assert.Fail($"{form.Reference}: {string.Join(' ', levels)}: folded {expected}, rated {actual}");
            return;
        }

        var before = criteria[0].Ladders.Select(ladder => levels[ladder.Index]).ToArray();
        foreach (var (ladder, level) in CardFold.Answers(criteria[0]))
        {
            foreach (var other in criteria[0].Ladders) levels[other.Index] = 0;
            levels[ladder.Index] = (byte)level;
            AssertFolds(form, fold, levels, criteria[1..]);
        }

        foreach (var ladder in criteria[0].Ladders) levels[ladder.Index] = before[ladder == criteria[0].Ladders[0] ? 0 : 1];
    }

    // "7a: 0 10***** 30" is case a of criterion 7 with three levels, of which the second is a minimum for five stars.
    private static IEnumerable<Fact> Facts(string line)
    {
        var (code, words) = (line.Split(": ")[0], line.Split(": ")[1].Split(' '));
        var at = Blank with { Criterion = code.TrimEnd('a', 'b') };
        if (!code.EndsWith('b')) yield return at with { Kind = "criterion" };
        if (code == "5.2") yield return at with { Kind = "condition", Value = "5.1>1" };
        if (words[^1] == "halts") yield return at with { Kind = "note", Value = "halts-when-zero" };
        foreach (var (number, word) in words.Where(word => word != "halts").Index())
        {
            yield return at with
            {
                Kind = "level",
                Case = code[at.Criterion.Length..],
                Level = number + 1,
                Points = int.Parse(word.TrimEnd('*'), CultureInfo.InvariantCulture),
                Stars = word.Contains('*', StringComparison.Ordinal) ? word.Count(letter => letter == '*') : null,
            };
        }
    }

    private static string Table(IEnumerable<(string Decision, string Set, BigInteger[] Counts)> forms)
    {
        var text = new StringBuilder("decision\tset\tcards\thalted\t1\t2\t3\t4\t5\n");
        foreach (var (decision, set, counts) in forms) text.Append(CultureInfo.InvariantCulture, $"{decision}\t{set}\t{string.Join('\t', counts)}\n");
        return text.ToString();
    }
}
