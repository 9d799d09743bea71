using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public sealed class UnknownRequirementTests
{
    // The first and the last of the letters and digits, and the signs beside them.
    [Theory]
    [InlineData("781", true)]
    [InlineData("a", true)]
    [InlineData("z", true)]
    [InlineData("0", true)]
    [InlineData("9", true)]
    [InlineData("z9-a0", true)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("/", false)]
    [InlineData(":", false)]
    [InlineData("A", false)]
    [InlineData("a-", false)]
    [InlineData("", false)]
    public void MinimumRequirementsOf_takes_small_letters_and_digits_with_hyphens_between(string key, bool isKey)
    {
        var word = "minimumRequirements" + key;
        if (isKey)
        {
            Assert.Equal((word, true), (UnknownRequirement.MinimumRequirementsOf(key).Word, UnknownRequirement.MinimumRequirementsOf(key).IsAdded));
            Assert.Equal(UnknownRequirement.MinimumRequirementsOf(key), UnknownRequirement.Find(word));
            return;
        }

        Assert.Contains("small Latin letters and digits", Assert.Throws<ArgumentException>("key", () => UnknownRequirement.MinimumRequirementsOf(key)).Message, StringComparison.Ordinal);
        if (key.Length > 0) Assert.Null(UnknownRequirement.Find(word));
    }

    [Fact]
    public void Words_without_a_key_are_those_of_the_format()
    {
        Assert.Equal(("minimumLevels", false), (UnknownRequirement.MinimumLevels.Word, UnknownRequirement.MinimumLevels.IsAdded));
        Assert.Equal(("minimumRequirements", true), (UnknownRequirement.MinimumRequirements.Word, UnknownRequirement.MinimumRequirements.IsAdded));
        Assert.Equal(UnknownRequirement.MinimumLevels, UnknownRequirement.Find("minimumLevels"));
        Assert.Equal(UnknownRequirement.MinimumRequirements, UnknownRequirement.Find("minimumRequirements"));
        Assert.Null(UnknownRequirement.Find(null));
    }
}
