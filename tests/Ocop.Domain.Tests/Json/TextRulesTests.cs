using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

/// <summary>Texts of files show what they hold: no sign that a screen leaves out.</summary>
public sealed class TextRulesTests
{
    [Theory]
    [InlineData("\u200b")] // a blank of no width
    [InlineData("\u202e")] // turns the direction
    [InlineData("\u0000")]
    [InlineData("\u2028")]
    [InlineData("\u034f")] // a joiner
    [InlineData("\u115f")] // fillers of Hangul
    [InlineData("\u1160")]
    [InlineData("\u3164")]
    [InlineData("\uffa0")]
    [InlineData("\u17b4")] // a vowel of Khmer that is not written
    [InlineData("\u180b")] // a selector of Mongolian
    [InlineData("\u2800")] // the empty Braille cell
    [InlineData("\ufe0f")] // a selector of variants
    [InlineData("\U000e0100")]
    [InlineData("\U000e0041")] // a tag
    [InlineData("\U0001d159")] // the empty notehead
    public void Hidden_sign_is_refused_wherever_it_stands(string sign)
    {
        foreach (var text in new[] { sign, sign + "a", "a" + sign, "a" + sign + "b" })
        {
            Assert.False(TextRules.Label.Allows(text));
            Assert.False(TextRules.Printed.Allows(text));
        }
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Half_a_character_is_refused(int half) => Hidden_sign_is_refused_wherever_it_stands(((char)half).ToString());

    [Theory]
    [InlineData("Chè", true)]
    [InlineData("Ca\u0302u", true)] // a mark on its letter
    [InlineData("\U0001f375 trà", true)] // a cup of tea
    [InlineData("\U00020000", true)]
    [InlineData("□", false)]
    [InlineData("****", false)]
    public void Sign_that_shows_is_taken(string text, bool isLabel)
    {
        Assert.True(TextRules.Printed.Allows(text));
        Assert.Equal(isLabel, TextRules.Label.Allows(text));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("zZ9", true)]
    [InlineData("aA0", true)]
    [InlineData("", false)]
    [InlineData("A", false)]
    [InlineData("1a", false)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("a-b", false)]
    [InlineData("a@", false)]
    [InlineData("a[", false)]
    [InlineData("a/", false)]
    [InlineData("a:", false)]
    public void Word_begins_small_and_has_letters_and_digits(string text, bool isWord) => Assert.Equal(isWord, TextRules.Word.Allows(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00a0")]
    [InlineData("\u3000 ")]
    public void Blanks_alone_are_no_text(string text) => Assert.False(TextRules.Printed.Allows(text));
}
