namespace Ocop.Domain.Tests;

public sealed class BilingualTextTests
{
    private static readonly BilingualText Tea = new("Chè", "Tea");

    [Fact]
    public void In_gives_the_text_of_the_language()
    {
        Assert.Equal("Chè", Tea.In(Language.Vietnamese));
        Assert.Equal("Tea", Tea.In(Language.English));
        Assert.Equal("Chè", Tea.In(default));
        Assert.Equal("Chè", Tea.ToString());
    }

    [Fact]
    public void Equals_compares_both_languages_by_character()
    {
        Assert.Equal(new BilingualText("Chè", "Tea"), Tea);
        Assert.NotEqual(new BilingualText("Chè", "tea"), Tea);
        Assert.NotEqual(new BilingualText("Trà", "Tea"), Tea);
        Assert.NotEqual(new BilingualText("Che\u0300", "Tea"), Tea);
    }

    [Fact]
    public void Constructor_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("vietnamese", () => new BilingualText(null!, "Tea"));
        Assert.Throws<ArgumentNullException>("english", () => new BilingualText("Chè", null!));
    }
}
