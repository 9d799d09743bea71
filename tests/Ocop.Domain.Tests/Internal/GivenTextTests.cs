using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Internal;

/// <summary>What was given never looks like what was expected.</summary>
public sealed class GivenTextTests
{
    [Theory]
    [InlineData("26/2026/QĐ-TTg", "'26/2026/QĐ-TTg'")]
    [InlineData("26/2026/Q\u00d0-TTg", "'26/2026/Q\u00d0(U+00D0)-TTg'")]
    [InlineData("26/2026/Q\u0189-TTg", "'26/2026/Q\u0189(U+0189)-TTg'")]
    [InlineData("3\u20115", "'3\u2011(U+2011)5'")]
    [InlineData("3\u20135", "'3\u2013(U+2013)5'")]
    [InlineData("3.5\u200b", "'3.5(U+200B)'")]
    [InlineData("3.5\u00a0", "'3.5(U+00A0)'")]
    [InlineData(" 3.5", "'(U+0020)3.5'")]
    [InlineData("3.5 ", "'3.5(U+0020)'")]
    [InlineData("3. 5", "'3. 5'")]
    [InlineData("3.5\t", "'3.5(U+0009)'")]
    [InlineData("\uff13.5", "'\uff13(U+FF13).5'")]
    [InlineData("Che\u0300", "'Che(U+0300)'")]
    [InlineData("Chè Tà Xùa, đặc sản Ở Ỷ", "'Chè Tà Xùa, đặc sản Ở Ỷ'")]
    [InlineData("\ud83c\udf75", "'\ud83c\udf75(U+1F375)'")]
    [InlineData("", "''")]
    public void Of_names_every_sign_that_looks_like_another_or_shows_nothing(string given, string shown) => Assert.Equal(shown, GivenText.Of(given));

    [Theory]
    [InlineData(40, "")]
    [InlineData(41, "…")]
    [InlineData(1_000_000, "…")]
    public void Of_shows_forty_signs_at_most(int length, string end) => Assert.Equal("'" + new string('9', 40) + end + "'", GivenText.Of(new string('9', length)));

    [Fact]
    public void Refused_card_shows_the_sign_that_is_another_one()
    {
        var problems = RuleBook.Default.Check(new Scorecard("26/2026/QĐ-\u0422Tg", 11, new Dictionary<string, int>()));
        Assert.Contains("(U+0422)", Assert.Single(problems).Text.Vietnamese, StringComparison.Ordinal);
        problems = RuleBook.Default.Check(new Scorecard(Law26.Decision, 11, new Dictionary<string, int> { ["3\u20245"] = 1 }));
        Assert.Contains("(U+2024)", Assert.Single(problems).Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20\u201306184\u20131-2026", "(U+2013)")]
    [InlineData("20-06184-1-2026\u200b", "(U+200B)")]
    [InlineData("20\u00ad-06184-1-2026", "(U+00AD)")]
    public void Refused_product_code_shows_the_sign_that_is_another_one(string code, string sign)
    {
        Assert.False(RuleBook.Default.ProductCodes.TryParse(code, out _, out var problem));
        Assert.Contains(sign, problem.Text.Vietnamese, StringComparison.Ordinal);
    }
}
