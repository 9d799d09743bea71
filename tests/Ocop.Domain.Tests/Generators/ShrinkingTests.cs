using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Whatever a property fails on comes down to what the failure needs: properties that are wrong on purpose end at the smallest value that shows it.</summary>
public sealed class ShrinkingTests
{
    private const string Set11 = "26/2026 set 11:";

    [Fact]
    public void Valid_card_that_may_not_tick_3_5_is_one_tick() =>
        Assert.Equal(Set11 + " 3.5=1", Smallest(Arbitraries.ValidCards(), card => !IsSet11(card.Card) || Level(card.Card) == 0));

    [Fact]
    public void Valid_card_that_may_not_reach_level_2_keeps_it() =>
        Assert.Equal(Set11 + " 3.5=2", Smallest(Arbitraries.ValidCards(), card => !IsSet11(card.Card) || Level(card.Card) < 2));

    [Fact]
    public void Valid_card_that_may_not_be_rejected_is_one_finding() =>
        Assert.Equal(
            Set11 + " reject:dossier",
            Smallest(Arbitraries.ValidCards(), card => !IsSet11(card.Card) || !card.Card.Findings.Contains(new Finding(FindingKind.Disqualifies))));

    [Fact]
    public void Valid_card_of_totals_has_the_lowest() =>
        Assert.Equal("148 set 7: A=0 B=0 C=31", Smallest(Arbitraries.ValidCards(), card => !(card.Card is { Decision: "148/QĐ-TTg", ProductSet: 7, PartTotals: { } totals } && totals["C"] > 30)));

    [Fact]
    public void Ticked_card_of_two_levels_is_two_ticks() =>
        Assert.Equal("148 set 1: 1.1=1 1.2=1", Smallest(Arbitraries.TickedCards(), card => card.Card is not { Decision: "148/QĐ-TTg", ProductSet: 1 } || !card.Card.Levels.ContainsKey("1.1") || !card.Card.Levels.ContainsKey("1.2")));

    [Fact]
    public void Clean_card_with_a_day_has_the_day_alone() =>
        Assert.Matches("^1048 set 5: on:[-0-9]{10}$", Smallest(Arbitraries.CleanCards(), card => card.Card is not { Decision: "1048/QĐ-TTg", ProductSet: 5, EvaluatedOn: not null }));

    /// <summary>What is open may be what the failure is about: all else is answered with none.</summary>
    [Fact]
    public void Unfinished_card_has_no_more_open_criteria_than_it_needs()
    {
        var codes = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11).Criteria.Select(criterion => criterion.Code).ToArray();
        var smallest = Smallest(Arbitraries.UnfinishedCards(), card => !IsSet11(card.Card) || Level(card.Card) == 0 || card.OpenCriteria.All(criterion => criterion.Code != "2.1")).Split(' ');
        Assert.Equal([.. Set11.Split(' '), "3.5=1"], smallest[..4]);
        Assert.Equal(codes.Except(["2.1", "3.5"]).Select(code => "none:" + code).Order(), smallest[4..].Order());
    }

    [Fact]
    public void Halves_of_a_card_are_one_tick_and_none() =>
        Assert.Equal($"{Set11} 3.5=1; of it: {Set11}", Smallest(Arbitraries.CardHalves(), halves => !IsSet11(halves.Whole) || Level(halves.Whole) == Level(halves.Half)));

    [Fact]
    public void Council_is_one_member_with_one_tick() =>
        Assert.Equal(
            $"Province, Majority, quorum , spread , scoring all: A (no role) {Set11} 3.5=1",
            Smallest(Arbitraries.Councils(), council => council.Session.Members.All(member => !IsSet11(member.Card) || Level(member.Card) == 0)));

    [Fact]
    public void Council_of_two_who_differ_keeps_two() =>
        Assert.Equal(
            $"Province, Majority, quorum , spread , scoring all: A (no role) {Set11} 3.5=1; B (no role) {Set11}",
            Smallest(Arbitraries.Councils(), council => council.Session.Members is not [var first, .., var last] || !IsSet11(first.Card) || Level(first.Card) <= Level(last.Card)));

    [Fact]
    public void Question_for_a_plan_keeps_the_stars_that_it_needs() =>
        Assert.Equal($"{Set11} 3.5=1 to 3 stars", Smallest(Arbitraries.PlanQuestions(), question => !IsSet11(question.Card) || question.Stars < 3 || Level(question.Card) == 0));

    [Fact]
    public void Question_for_a_plan_keeps_the_costs_that_it_needs() =>
        Assert.Matches(
            $"^{Set11} to 1 stars 3\\.5:\\[[-0-9,]+\\]$",
            Smallest(Arbitraries.PlanQuestions(), question => !IsSet11(question.Card) || !question.Costs.ContainsKey("3.5")));

    [Fact]
    public void Day_is_the_first_on_which_it_fails() =>
        Assert.Equal("2026-05-22", Smallest(Arbitraries.Days(), day => day.Day < new LocalDate(2026, 5, 22)));

    [Fact]
    public void Question_for_a_regime_has_the_first_days_on_which_it_fails() =>
        Assert.EndsWith(" filed 2019-01-01 evaluated 2026-07-22", Smallest(Arbitraries.RegimeQuestions(), question => question.Evaluated <= new LocalDate(2026, 7, 21)), StringComparison.Ordinal);

    [Fact]
    public void Order_is_the_least_that_changes_a_list() => Assert.Equal("order 1 0", Smallest(Arbitraries.Orders(), order => order.Of(["a", "b"])[0] == "a"));

    private static bool IsSet11(Scorecard card) => card is { Decision: "26/2026/QĐ-TTg", ProductSet: 11 };

    private static int Level(Scorecard card) => card.Levels.GetValueOrDefault("3.5");

    // Forms are many and no shrinker changes the form, so a wrong property about one of them needs some draws to fail.
    private static string Smallest<T>(Arbitrary<T> values, Func<T, bool> holds)
    {
        var runner = new Runner();
        Prop.ForAll(values, holds).Check(Config.Quick.WithMaxTest(20_000).WithRunner(runner));
        var failed = Assert.IsType<TestResult.Failed>(runner.Result);
        Assert.False(holds((T)failed.Item3.Single()));
        return failed.Item3.Single().ToString()!;
    }

    private sealed class Runner : IRunner
    {
        public TestResult? Result { get; private set; }

        public void OnStartFixture(Type fixture)
        {
        }

        public void OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult result) => Result = result;
    }
}
