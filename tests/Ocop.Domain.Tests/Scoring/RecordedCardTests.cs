using System.Globalization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Mistakes of cards with a recorded result, each alone.</summary>
public sealed class RecordedCardTests
{
    // Set 21 has a criterion from which a product may be exempt.
    private static readonly Scorecard Card = new() { Decision = Law26.Decision, ProductSet = 21, Recorded = new RecordedResult(50) };

    [Fact]
    public void Check_a_recorded_result_stands_alone()
    {
        Assert.Empty(Check(Card));
        Assert.Equal(["$.recorded"], Check(Card with { Levels = new Dictionary<string, int> { ["1.1"] = 1 } }));
        Assert.Equal(["$.recorded"], Check(Card with { Lines = new Dictionary<string, IReadOnlyList<int>> { ["1.1"] = [1] } }));
        Assert.Equal(["$.recorded"], Check(Card with { PartTotals = ThreeParts.Of(1, 2, 3) }));
        Assert.Equal(["$.answeredNone"], Check(Card with { AnsweredNone = ["1.1"] }));
        Assert.Equal(["$.findings"], Check(Card with { Findings = [new Finding(FindingKind.Disqualifies)] }));
        Assert.Equal(["$.exempt"], Check(Card with { Exempt = ["7"] }));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("0.000000001", true)]
    [InlineData("-0.000000001", false)]
    public void Check_points_of_a_part_are_not_below_zero(string points, bool isRight)
    {
        var parts = new Dictionary<string, DecimalPoints> { ["A"] = decimal.Parse(points, CultureInfo.InvariantCulture) };
        Assert.Equal(isRight ? [] : ["$.recorded.parts.A"], Check(Card with { Recorded = new RecordedResult(50, parts) }));
    }

    [Fact]
    public void Check_tells_the_first_hundred_unknown_parts()
    {
        var codes = Enumerable.Range(100, 200).Select(i => "X" + i).ToArray();
        var recorded = new RecordedResult(50, codes.ToDictionary(code => code, _ => (DecimalPoints)1), stars: 6);
        Assert.Equal(codes.Take(100).Select(code => "$.recorded.parts." + code), Check(Card with { Recorded = recorded }));
    }

    private static IEnumerable<string> Check(Scorecard card) => RuleBook.Default.Check(card).Select(problem => problem.Entry);
}
