using System.Text.Json;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>How far the law is known, of everything that is answered about a card: the day of the evaluation counts.</summary>
public sealed class CheckedOnTests
{
    private static readonly LocalDate LastChecked = ScoringCards.Form(11).Rules.CheckedOn;

    public static TheoryData<int, bool> Days => new() { { -1, false }, { 0, false }, { 1, true }, { 1_000, true } };

    [Theory]
    [MemberData(nameof(Days))]
    public void Answers_about_a_card_say_so_after_the_last_check(int daysAfter, bool saysSo)
    {
        LocalDate? expected = saysSo ? LastChecked : null;
        var card = Evaluated(ScoringCards.Top(11, ("3.5", 1)), LastChecked.PlusDays(daysAfter));
        var stopped = Evaluated(ScoringCards.Top(16, ("6.1", 1)), LastChecked.PlusDays(daysAfter));
        var open = Evaluated(ScoringCards.Top(11, ("3.5", 0)), LastChecked.PlusDays(daysAfter));
        var session = new CouncilSession { Decision = ScoringCards.Decision, ProductSet = 11, Members = [new CouncilMember("A", card), new CouncilMember("B", card)] };
        var none = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["3.5"] = [null, null, null] });
        var plans = new[] { ScoringCards.Book.Plan(card, 4), ScoringCards.Book.Plan(card, 3), ScoringCards.Book.Plan(card, 4, none) };
        Assert.Equal([typeof(UpgradePlanFound), typeof(UpgradePlanAlreadyThere), typeof(UpgradePlanImpossible)], plans.Select(plan => plan.GetType()));

        Assert.All([ScoringCards.Book.Rate(card), ScoringCards.Book.Rate(stopped)], rating => Assert.Equal(expected, rating.CheckedOn));
        Assert.All(plans, plan => Assert.Equal(expected, plan.CheckedOn));
        Assert.Equal(expected, ScoringCards.Book.Decide(session).CheckedOn);
        var explanations = new[] { ScoringCards.Book.Explain(card), ScoringCards.Book.Explain(session) };
        Assert.All(explanations, explanation => Assert.Equal(expected, explanation.CheckedOn));
        Assert.All(
            explanations.SelectMany(explanation => new[] { Language.Vietnamese, Language.English }.Select(language => (explanation.ToText(language), LawChecked.Sentence(LastChecked).In(language)))),
            text => Assert.Equal(saysSo, text.Item1.Contains(text.Item2, StringComparison.Ordinal)));

        Assert.All(
            [
                OcopJson.Write(ScoringCards.Book.Rate(card)),
                OcopJson.Write(ScoringCards.Book.Rate(stopped)),
                .. plans.Select(OcopJson.Write),
                OcopJson.Write(ScoringCards.Book.Decide(session)),
                .. explanations.Select(OcopJson.Write),
                OcopJson.Write(ScoringCards.Book.Bounds(card)),
                OcopJson.Write(ScoringCards.Book.Bounds(open)),
                OcopJson.Write(ScoringCards.Book.Bounds(stopped)),
            ],
            json => Assert.Equal(saysSo ? $"{LastChecked:uuuu-MM-dd}" : null, JsonDocument.Parse(json).RootElement.GetProperty("checkedOn").GetString()));
    }

    [Fact]
    public void Answers_about_a_card_without_a_day_do_not_say_so() => Assert.Null(ScoringCards.Book.Rate(ScoringCards.Top(11)).CheckedOn);

    [Fact]
    public void Council_says_so_where_one_card_is_evaluated_after_the_last_check()
    {
        var session = new CouncilSession
        {
            Decision = ScoringCards.Decision,
            ProductSet = 11,
            Members =
            [
                new CouncilMember("A", Evaluated(ScoringCards.Top(11), LastChecked)),
                new CouncilMember("B", Evaluated(ScoringCards.Top(11), LastChecked.PlusDays(1))),
            ],
        };
        Assert.Equal(LastChecked, ScoringCards.Book.Decide(session).CheckedOn);
    }

    private static Scorecard Evaluated(Scorecard card, LocalDate on) => new()
    {
        Decision = card.Decision,
        ProductSet = card.ProductSet,
        Levels = card.Levels,
        EvaluatedOn = on,
    };
}
