using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Internal;

/// <summary>How names, dates and labels are read and written, at the ends of what is allowed.</summary>
public sealed class NamesAndTextsTests
{
    [Theory]
    [InlineData("2026-07-01", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2026-00-01", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-01-00", false)]
    [InlineData("20x6-07-01", false)]
    [InlineData("202x-07-01", false)]
    [InlineData("2026-0x-01", false)]
    [InlineData("2026-1x-01", false)]
    [InlineData("2026-07-1x", false)]
    [InlineData("2026-07-1/", false)]
    [InlineData("2026/07-01", false)]
    [InlineData("2026-07/01", false)]
    [InlineData("2026-07-011", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Date_has_ten_signs_and_is_in_the_calendar(string? text, bool isDate)
    {
        Assert.Equal(isDate, IsoDate.TryParse(text, out var date));
        if (isDate) Assert.Equal(text, IsoDate.Format(date));
    }

    [Fact]
    public void Name_of_every_value_is_read_as_it_is_written()
    {
        foreach (var value in Enum.GetValues<FindingKind>())
        {
            Assert.True(WireNames<FindingKind>.TryParse(WireNames<FindingKind>.Of(value), out var read));
            Assert.Equal(value, read);
        }

        Assert.False(WireNames<FindingKind>.TryParse("nothing", out _));
    }

    [Fact]
    public void Value_without_a_name_is_refused_by_its_type()
    {
        const string Expected = "Expected a named value of FindingKind.";
        Assert.StartsWith(Expected, Assert.Throws<ArgumentOutOfRangeException>("value", () => WireNames<FindingKind>.Of((FindingKind)99)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Expected, Assert.Throws<ArgumentOutOfRangeException>("kind", () => Guard.Named((FindingKind)99, "kind")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, ".abc")]
    [InlineData(2, "['ab…']")]
    public void Name_longer_than_is_shown_is_cut(int longest, string path) => Assert.Equal(path, EntryPath.Member("abc", longest));

    [Theory]
    [InlineData(3, "['3.5']")]
    [InlineData(2, "['3.…']")]
    public void Code_longer_than_is_shown_is_cut(int longest, string path) => Assert.Equal(path, EntryPath.Code("3.5", longest));

    [Theory]
    [InlineData("azAZ09đĐ", true)]
    [InlineData("26/2026/QĐ-TTg", true)]
    [InlineData("26.2026", true)]
    [InlineData("26//2026", false)]
    [InlineData("/26", false)]
    [InlineData("26/", false)]
    [InlineData("", false)]
    [InlineData("a`b", false)]
    [InlineData("a{b", false)]
    [InlineData("a@b", false)]
    [InlineData("a[b", false)]
    [InlineData("a:b", false)]
    public void Number_of_an_instrument_is_of_letters_and_digits_with_single_signs_between(string text, bool isNumber) => Assert.Equal(isNumber, VisibleText.IsNumber(text));

    [Fact]
    public void Numbers_and_labels_have_a_longest()
    {
        Assert.True(VisibleText.IsNumber(new string('a', VisibleText.LongestNumber)));
        Assert.False(VisibleText.IsNumber(new string('a', VisibleText.LongestNumber + 1)));
        Assert.True(VisibleText.IsLabel(new string('a', VisibleText.LongestLabel)));
        Assert.False(VisibleText.IsLabel(new string('a', VisibleText.LongestLabel + 1)));
    }

    [Theory]
    [InlineData("a~b", "'a~b'")]
    [InlineData("~", "'~'")]
    public void Last_sign_of_ascii_is_shown_as_it_is(string given, string shown) => Assert.Equal(shown, GivenText.Of(given));

    [Theory]
    [InlineData("bộ 20", "20", true)]
    [InlineData("bộ 20", "2", false)]
    [InlineData("bộ 200", "20", false)]
    [InlineData("bộ 991", "99", false)]
    [InlineData("bộ 20", "0", false)]
    [InlineData("bộ 95", "9", false)]
    [InlineData("bộ 9", "9", true)]
    [InlineData("chè", "ch", true)]
    [InlineData("chè", "", true)]
    public void Number_is_found_whole_and_a_word_by_its_beginning(string name, string typed, bool isFound) => Assert.Equal(isFound, new NameWords(name).BeginWith(new NameWords(typed)));

    [Fact]
    public void Slot_says_what_it_keeps_and_what_was_expected()
    {
        var slot = new LazySlot<string>("owner");
        slot.Get(owner => new[] { owner });
        var message = Assert.Throws<InvalidOperationException>(() => slot.Get(_ => new List<string>())).Message;
        Assert.Contains("String[]", message, StringComparison.Ordinal);
        Assert.Contains("List", message, StringComparison.Ordinal);
    }
}
