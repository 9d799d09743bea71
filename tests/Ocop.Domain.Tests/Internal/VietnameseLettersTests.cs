using Ocop.Domain.Internal;

namespace Ocop.Domain.Tests.Internal;

public class VietnameseLettersTests
{
    // Every letter of Vietnamese writing that ASCII lacks: itself, small, without marks, and its canonical decomposition as the Unicode character database has it.
    private const string Unicode =
        """
        à à a 0061 0300; á á a 0061 0301; â â a 0061 0302; ã ã a 0061 0303; è è e 0065 0300; é é e 0065 0301;
        ê ê e 0065 0302; ì ì i 0069 0300; í í i 0069 0301; ò ò o 006F 0300; ó ó o 006F 0301; ô ô o 006F 0302;
        õ õ o 006F 0303; ù ù u 0075 0300; ú ú u 0075 0301; ý ý y 0079 0301; ă ă a 0061 0306; đ đ d 0111;
        ĩ ĩ i 0069 0303; ũ ũ u 0075 0303; ơ ơ o 006F 031B; ư ư u 0075 031B; ạ ạ a 0061 0323; ả ả a 0061 0309;
        ấ ấ a 0061 0302 0301; ầ ầ a 0061 0302 0300; ẩ ẩ a 0061 0302 0309; ẫ ẫ a 0061 0302 0303; ậ ậ a 0061 0323 0302; ắ ắ a 0061 0306 0301;
        ằ ằ a 0061 0306 0300; ẳ ẳ a 0061 0306 0309; ẵ ẵ a 0061 0306 0303; ặ ặ a 0061 0323 0306; ẹ ẹ e 0065 0323; ẻ ẻ e 0065 0309;
        ẽ ẽ e 0065 0303; ế ế e 0065 0302 0301; ề ề e 0065 0302 0300; ể ể e 0065 0302 0309; ễ ễ e 0065 0302 0303; ệ ệ e 0065 0323 0302;
        ỉ ỉ i 0069 0309; ị ị i 0069 0323; ọ ọ o 006F 0323; ỏ ỏ o 006F 0309; ố ố o 006F 0302 0301; ồ ồ o 006F 0302 0300;
        ổ ổ o 006F 0302 0309; ỗ ỗ o 006F 0302 0303; ộ ộ o 006F 0323 0302; ớ ớ o 006F 031B 0301; ờ ờ o 006F 031B 0300; ở ở o 006F 031B 0309;
        ỡ ỡ o 006F 031B 0303; ợ ợ o 006F 031B 0323; ụ ụ u 0075 0323; ủ ủ u 0075 0309; ứ ứ u 0075 031B 0301; ừ ừ u 0075 031B 0300;
        ử ử u 0075 031B 0309; ữ ữ u 0075 031B 0303; ự ự u 0075 031B 0323; ỳ ỳ y 0079 0300; ỵ ỵ y 0079 0323; ỷ ỷ y 0079 0309;
        ỹ ỹ y 0079 0303; À à a 0041 0300; Á á a 0041 0301; Â â a 0041 0302; Ã ã a 0041 0303; È è e 0045 0300;
        É é e 0045 0301; Ê ê e 0045 0302; Ì ì i 0049 0300; Í í i 0049 0301; Ò ò o 004F 0300; Ó ó o 004F 0301;
        Ô ô o 004F 0302; Õ õ o 004F 0303; Ù ù u 0055 0300; Ú ú u 0055 0301; Ý ý y 0059 0301; Ă ă a 0041 0306;
        Đ đ d 0110; Ĩ ĩ i 0049 0303; Ũ ũ u 0055 0303; Ơ ơ o 004F 031B; Ư ư u 0055 031B; Ạ ạ a 0041 0323;
        Ả ả a 0041 0309; Ấ ấ a 0041 0302 0301; Ầ ầ a 0041 0302 0300; Ẩ ẩ a 0041 0302 0309; Ẫ ẫ a 0041 0302 0303; Ậ ậ a 0041 0323 0302;
        Ắ ắ a 0041 0306 0301; Ằ ằ a 0041 0306 0300; Ẳ ẳ a 0041 0306 0309; Ẵ ẵ a 0041 0306 0303; Ặ ặ a 0041 0323 0306; Ẹ ẹ e 0045 0323;
        Ẻ ẻ e 0045 0309; Ẽ ẽ e 0045 0303; Ế ế e 0045 0302 0301; Ề ề e 0045 0302 0300; Ể ể e 0045 0302 0309; Ễ ễ e 0045 0302 0303;
        Ệ ệ e 0045 0323 0302; Ỉ ỉ i 0049 0309; Ị ị i 0049 0323; Ọ ọ o 004F 0323; Ỏ ỏ o 004F 0309; Ố ố o 004F 0302 0301;
        Ồ ồ o 004F 0302 0300; Ổ ổ o 004F 0302 0309; Ỗ ỗ o 004F 0302 0303; Ộ ộ o 004F 0323 0302; Ớ ớ o 004F 031B 0301; Ờ ờ o 004F 031B 0300;
        Ở ở o 004F 031B 0309; Ỡ ỡ o 004F 031B 0303; Ợ ợ o 004F 031B 0323; Ụ ụ u 0055 0323; Ủ ủ u 0055 0309; Ứ ứ u 0055 031B 0301;
        Ừ ừ u 0055 031B 0300; Ử ử u 0055 031B 0309; Ữ ữ u 0055 031B 0303; Ự ự u 0055 031B 0323; Ỳ ỳ y 0059 0300; Ỵ ỵ y 0059 0323;
        Ỷ ỷ y 0059 0309; Ỹ ỹ y 0059 0303;
        """;

    private static readonly (char Letter, char Small, char Base, string Decomposed)[] Letters =
    [
        .. Unicode.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split(' '))
            .Select(row => (row[0][0], row[1][0], row[2][0], string.Concat(row.Skip(3).Select(sign => (char)Convert.ToInt32(sign, 16))))),
    ];

    [Fact]
    public void There_are_134_letters_with_marks() => Assert.Equal((134, 134), (Letters.Length, Letters.Select(letter => letter.Letter).Distinct().Count()));

    [Fact]
    public void Compose_makes_one_sign_of_each_letter_whatever_the_order_of_its_marks()
    {
        foreach (var (letter, _, _, decomposed) in Letters)
        {
            Assert.Equal(letter.ToString(), VietnameseLetters.Compose(letter.ToString()));
            Assert.Equal(letter.ToString(), VietnameseLetters.Compose(decomposed));
            Assert.Equal(letter.ToString(), VietnameseLetters.Compose(decomposed[0] + string.Concat(decomposed.Skip(1).Reverse())));
        }
    }

    [Theory]
    [InlineData("co\u0301", "có")]
    [InlineData("Ho\u0323\u031Bp ta\u0341c xa\u0303 Ha\u0340", "Hợp tác xã Hà")] // the marks of tone of older programs
    [InlineData("â\u0301 ă\u0323 ơ\u0309", "ấ ặ ở")]
    [InlineData("Thanh Hóa", "Thanh Hóa")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0301\u0300", "á\u0300")] // no letter has two tones
    [InlineData("i\u0302 d\u0301 n\u0303", "i\u0302 d\u0301 n\u0303")] // letters of other languages stay
    [InlineData("đ\u0300", "đ\u0300")] // no đ has a tone
    [InlineData("a\0o\u0301", "a\0ó")] // what is no mark is no tone
    [InlineData("", "")]
    public void Compose_leaves_all_else(string text, string composed) => Assert.Equal(composed, VietnameseLetters.Compose(text));

    [Fact]
    public void Base_and_small_of_each_letter()
    {
        foreach (var (letter, small, bare, decomposed) in Letters)
        {
            Assert.Equal(bare.ToString(), VietnameseLetters.Base(letter.ToString()));
            Assert.Equal(bare.ToString(), VietnameseLetters.Base(decomposed));
            Assert.Equal(small.ToString(), VietnameseLetters.Small(letter.ToString()));
            Assert.Contains(Letters, other => other.Letter != other.Small && other.Small == small && VietnameseLetters.Capitalised(small + "x") == other.Letter + "x");
            Assert.True(VietnameseLetters.IsMarked(letter));
        }

        for (var c = '\0'; c < '\u2000'; c++) Assert.Equal(Array.Exists(Letters, letter => letter.Letter == c), VietnameseLetters.IsMarked(c));
    }

    [Theory]
    [InlineData("Đắk Lắk", "dak lak")]
    [InlineData("\u00D0\u0103\u0301k La\u0306\u0301k", "dak lak")]
    [InlineData("TP. HỒ CHÍ MINH", "tp. ho chi minh")]
    [InlineData("Chè Shan tuyết 2", "che shan tuyet 2")]
    [InlineData("Garçon Ω", "garçon Ω")]
    [InlineData("@AZ[", "@az[")]
    public void Base_is_what_one_types_to_search(string text, string expected) => Assert.Equal(expected, VietnameseLetters.Base(text));

    [Theory]
    [InlineData("26/2026/Q\u00D0-TTg", "26/2026/QĐ-TTg")]
    [InlineData("26/2026/Q\u0189-TTg", "26/2026/QĐ-TTg")]
    [InlineData("26/2026/q\u00F0-ttg", "26/2026/qđ-ttg")]
    [InlineData("q\u0256", "qđ")]
    [InlineData("26/2026/QĐ-TTg", "26/2026/QĐ-TTg")]
    [InlineData("26/2026/QD-TTg", "26/2026/QD-TTg")]
    public void With_d_takes_the_letters_that_look_like_it(string text, string expected) => Assert.Equal(expected, VietnameseLetters.WithD(text));

    [Theory]
    [InlineData("đường", "Đường")]
    [InlineData("ủy ban", "Ủy ban")]
    [InlineData("bộ", "Bộ")]
    [InlineData("ông", "Ông")]
    [InlineData("Ủy ban", "Ủy ban")]
    [InlineData("an", "An")]
    [InlineData("zz", "Zz")]
    [InlineData("{", "{")]
    [InlineData("26", "26")]
    [InlineData("", "")]
    public void Capitalised_begins_a_sentence(string name, string expected) => Assert.Equal(expected, VietnameseLetters.Capitalised(name));

    [Theory]
    [InlineData("Hoà", "Hòa")]
    [InlineData("Thuỷ", "THỦY")]
    [InlineData("Ho\u0300a", "Hoà")]
    [InlineData("\u00D0ắk  Nông", "đắk nông")]
    [InlineData("Đắk\u200b Nông\ufeff", "Đắk Nông")]
    [InlineData("Đ\u200cắk Nông", "Đắk Nông")]
    [InlineData("TP.HCM", "tp hcm")]
    [InlineData("t\u0301a", "tá")] // a tone behind a letter that cannot carry it is that of its word
    [InlineData("Hợp tác xã\u00a0Bình Minh", "hợp  tác xã - Bình Minh")]
    public void Key_is_one_for_the_writings_of_one_name(string one, string other) => Assert.Equal(VietnameseLetters.Key(one), VietnameseLetters.Key(other));

    [Theory]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Hòa", "Hoa")]
    [InlineData("Đa", "Da")]
    [InlineData("TP.HCM", "TPHCM")]
    [InlineData("Bình Minh 1", "Bình Minh 2")]
    public void Key_tells_names_apart(string one, string other) => Assert.NotEqual(VietnameseLetters.Key(one), VietnameseLetters.Key(other));
}
