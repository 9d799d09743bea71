using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class AdministrativeNameComparerTests
{
    private static readonly AdministrativeNameComparer Comparer = AdministrativeNameComparer.Instance;

    [Theory]
    [InlineData("Hòa", "Hoà")]
    [InlineData("Thủy", "Thuỷ")]
    [InlineData("Thúy", "Thuý")]
    [InlineData("Xã Hòa Bình", "xã  HOÀ-BÌNH")]
    [InlineData("Phường 1", "PHƯỜNG 1")]
    [InlineData("Ậ", "A\u0323\u0302")]
    [InlineData("ậ", "a\u0302\u0323")]
    [InlineData("Đường", "đươ\u0300ng")]
    [InlineData("Thừa Thiên Huế", "Thừa Thiên - Huế")]
    [InlineData(null, null)]
    public void Equals_spellings_of_one_name(string? left, string? right)
    {
        Assert.True(Comparer.Equals(left, right));
        Assert.Equal(Comparer.GetHashCode(left), Comparer.GetHashCode(right));
    }

    [Theory]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Hòa", "Hoa")]
    [InlineData("Thân", "Than")]
    [InlineData("Đa", "Da")]
    [InlineData("Phường 1", "Phường 11")]
    [InlineData("Phường 1", "Xã 1")]
    [InlineData("Hòa Bình", "HòaBình")]
    [InlineData("Hòa", null)]
    [InlineData(null, "")]
    public void Equals_different_names_are_different(string? left, string? right) => Assert.False(Comparer.Equals(left, right));

    // Every vowel with every tone, in both cases and in decomposed writing: the table has no slip.
    [Fact]
    public void Equals_all_letters_in_all_writings()
    {
        const string Plain = "aăâeêioôơuưy";
        string[] decomposed = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031b", "u", "u\u031b", "y"];
        const string Tones = "\u0300\u0309\u0303\u0301\u0323";
        string[] rows = ["àảãáạ", "ằẳẵắặ", "ầẩẫấậ", "èẻẽéẹ", "ềểễếệ", "ìỉĩíị", "òỏõóọ", "ồổỗốộ", "ờởỡớợ", "ùủũúụ", "ừửữứự", "ỳỷỹýỵ"];
        var names = new List<string>();
        for (var row = 0; row < rows.Length; row++)
        {
            names.Add(Plain[row].ToString());
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                var composed = rows[row][tone].ToString();
                names.Add(composed);
                Assert.True(Comparer.Equals(composed, composed.ToUpperInvariant()), composed);
                Assert.True(Comparer.Equals(composed, decomposed[row] + Tones[tone]), composed);
                Assert.True(Comparer.Equals(composed, Plain[row].ToString() + Tones[tone]), composed);
            }
        }

        Assert.Equal(names.Count, names.Distinct(Comparer).Count());
    }
}
