using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The table of verdicts, made anew for each question: every tick of every ladder says what the rating of the card says, in forms that no decision has yet too.</summary>
public sealed class CompiledRubricTests
{
    // Four parts, with asterisks on both cases of 4.1, other stars in each, and a condition on the first criterion of the form.
    private static readonly RuleBook Marked = FourParts.Load(file =>
    {
        RuleFiles.Criterion(file, 1, "2.2")["appliesIf"]!["criterion"] = "1.1";
        var cases = RuleFiles.Criterion(file, 1, "4.1")["cases"]!;
        (cases[0]!["levels"]![0], cases[1]!["levels"]![1]) = ("5****", "3***");
    });

    // With one condition, a halt at zero points, two cases, and additive lists.
    public static TheoryData<string> Forms => ["story", "halts", "cases", "lists", "four parts", "marked cases"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Rate_on_a_new_table_says_what_the_rating_says(string name)
    {
        var form = FormOf(name);
        var compiled = new CompiledRubric(FormTable.Of(form));
        var best = form.Ladders.Select(ladder => ladder == ladder.Criterion.Ladders[0] ? (byte)CardTicks.Most(ladder) : (byte)0).ToArray();
        foreach (var start in new[] { new byte[best.Length], best })
        {
            Agree(form, compiled, start);
            foreach (var ladder in form.Ladders)
            {
                for (var tick = 0; tick <= CardTicks.Most(ladder); tick++)
                {
                    var ticks = (byte[])start.Clone();
                    foreach (var other in ladder.Criterion.Ladders) ticks[other.Index] = 0;
                    ticks[ladder.Index] = (byte)tick;
                    Agree(form, compiled, ticks);
                }
            }
        }
    }

    // All is at its best but for 4.1. What binds in one case does not in the other, and with neither ticked both bind.
    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(1, 0, 5)]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 5)]
    public void Rate_case_is_bound_by_its_own_marks(byte a, byte b, int ceiling)
    {
        var form = FormOf("marked cases");
        var ticks = form.Ladders.Select(ladder => (byte)ladder.Levels.Count).ToArray();
        (ticks[^2], ticks[^1]) = (a, b);
        Assert.Equal(ceiling, new CompiledRubric(FormTable.Of(form)).Rate(ticks).Ceiling);
    }

    [Fact]
    public void New_table_of_levels_that_give_more_than_the_parts_is_refused()
    {
        var form = Law26.Rules.RubricFor(11);
        Assert.Equal(100, form.MaxTotal);
        _ = Changed(0).Compiled;
        _ = Changed(-1).Compiled;
        var refused = Assert.Throws<RuleDataException>(() => Changed(1).Compiled);
        Assert.Contains("the levels give 101 points, the parts 100", refused.Message, StringComparison.Ordinal);

        // No decision gives such a form: the rules are read before.
        FormTable Changed(short by)
        {
            var table = FormTable.Of(form);
            table.Ladders[^1].Points[^1] += by;
            return table;
        }
    }

    [Fact]
    public void Refusal_names_the_ladder_and_what_it_takes()
    {
        var form = FormOf("halts");
        var ticks = form.Ladders.Select(ladder => (byte)ladder.Levels.Count).ToArray();
        ticks[^1]++;
        Assert.Contains($"Criterion {form.Ladders[^1].Code}: expected a level from 0 to {form.Ladders[^1].Levels.Count}.", Assert.Throws<ArgumentOutOfRangeException>("levels", () => form.RateTicks(ticks)).Message, StringComparison.Ordinal);

        // One list of four lines, and one of three.
        var lists = FormOf("lists");
        foreach (var (code, most) in new[] { ("6", 15), ("12", 7) })
        {
            Assert.True(lists.TryGetLadder(code, out var ladder));
            var lines = new byte[lists.Ladders.Count];
            lines[ladder.Index] = (byte)most;
            Assert.Equal(CardTicks.Points(ladder, most), new CompiledRubric(FormTable.Of(lists)).Rate(lines).Total);
            lines[ladder.Index]++;
            Assert.Contains($"Criterion {code}: expected lines as bits from 0 to {most}.", Assert.Throws<ArgumentOutOfRangeException>("levels", () => lists.RateTicks(lines)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Refusal_says_how_many_levels_and_parts_there_are()
    {
        var form = FormOf("story");
        var count = form.Ladders.Count;
        Assert.Contains($"Expected {count} levels, one for each of the form's cases, not {count + 1}.", Assert.Throws<ArgumentException>("levels", () => form.RateTicks(new byte[count + 1])).Message, StringComparison.Ordinal);
        foreach (var parts in new[] { 2, 4 })
        {
            Assert.Contains($"Expected room for 3 parts, not {parts}.", Assert.Throws<ArgumentException>("partPoints", () => form.RateTicks(new byte[count], new int[parts])).Message, StringComparison.Ordinal);
        }

        var totals = RuleBook.Default.RubricFor(RuleFiles.Of148, 7);
        Assert.Equal($"{totals.Reference} is known by its totals only.", Assert.Throws<InvalidOperationException>(() => totals.RateTicks([])).Message);
    }

    private static Rubric FormOf(string name) => name switch
    {
        "story" => Law26.Rules.RubricFor(1),
        "halts" => Law26.Rules.RubricFor(16),
        "cases" => Law26.Rules.RubricFor(26),
        "lists" => RuleBook.Default.Rules(RuleFiles.Of1048, new LocalDate(2020, 6, 7)).RubricFor(26),
        "four parts" => FourParts.Form,
        _ => Marked.RubricFor(FourParts.Decision, 1),
    };

    private static void Agree(Rubric form, CompiledRubric compiled, byte[] ticks)
    {
        var card = CardTicks.With(form, new Scorecard(form.Decision, form.ProductSet.Number, new Dictionary<string, int>()), [.. ticks.Select(tick => (int)tick)]);
        var verdict = compiled.Rate(ticks);
        if (form.Rate(card) is not Rated rated)
        {
            Assert.Equal(VerdictOutcome.Halted, verdict.Outcome);
            return;
        }

        // Of the tourism form of 1048 the day says that nothing was added; without asterisks the ceiling is 5.
        Assert.Equal((VerdictOutcome.Rated, rated.Total, rated.Band, rated.Ceiling ?? 5), (verdict.Outcome, verdict.Total, verdict.Band, verdict.Ceiling));
    }
}
