using System.Text;
using System.Text.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProducerQuotas;

namespace Ocop.Domain.Tests.Samples;

public class ProducerListTests
{
    // One cooperative with two products and a farm, as different programs and people write them.
    [Theory]
    [InlineData("producer,kind,xanh\nP1,cooperative,có\nP1,cooperative,có\nP2,farm,không\n")]
    [InlineData("producer;kind;xanh\r\nP1;cooperative;có\r\nP1;cooperative;có\r\nP2;farm;không\r\n")]
    [InlineData("producer\tkind\txanh\nP1\tcooperative\tcó\nP1\tcooperative\tcó\nP2\tfarm\tkhông\n")]
    [InlineData("producer|kind|xanh\nP1|cooperative|có\nP1|cooperative|có\nP2|farm|không\n")]
    [InlineData("\uFEFFsep=;\r\nproducer;kind;xanh\r\nP1;cooperative;có\r\nP1;cooperative;có\r\nP2;farm;không\r\n")]
    [InlineData("\"sep=;\"\nproducer;kind;xanh\nP1;cooperative;có\nP1;cooperative;có\nP2;farm;không\n")]
    [InlineData("SEP=\t\nproducer\tkind\txanh\nP1\tcooperative\tcó\nP1\tcooperative\tcó\nP2\tfarm\tkhông\n")]
    [InlineData("sep=~\nproducer~kind~xanh\nP1~cooperative~có\nP1~cooperative~có\nP2~farm~không\n")]
    [InlineData("Chủ thể;Loại hình;xanh\nP1;Hợp tác xã;Có\nP1;HTX;CÓ\nP2;Trang trại;Không\n")]
    [InlineData("CHỦ THỂ;LOẠI HÌNH;XANH\nP1;HỢP TÁC XÃ;YES\nP1;htx;yes\nP2;TRANG TRẠI;NO\n")]
    [InlineData("Producer,KIND,xanh\nP1,Cooperative,Yes\nP1,COOPERATIVE,yes\nP2,Farm,No\n")]
    [InlineData("Mã chủ thể;Chủ thể;Loại hình;xanh\nP1;HTX A;HTX;có\nP1;HTX A;HTX;có\nP2;Trại B;trang  trại;không\n")]
    [InlineData("Tên;Loại hình chủ thể;Mã chủ thể;xanh;Sản phẩm\nHTX A;HTX;P1;có;x\n;HTX;P1;có;y\nTrại B;Trang trại;P2;không;z\n")]
    [InlineData("producer,kind,xanh\nP1,cooperative,có\nP1\u00A0,cooperative,có\n\u00A0P2\u2003,farm,không\n")]
    [InlineData("producer,kind,xanh\nP1,cooperative,có\nP\u200B1,cooperative,có\n\uFEFFP2\u00AD,farm,không\n")]
    [InlineData("producer,kind,xanh\n\"P1\",\"cooperative\",\"có\"\n\" P1 \", \"cooperative\" ,có\nP2,farm,không\n")]
    [InlineData("\"producer\";\"kind\";\"xanh\"\n\"P1\";\"cooperative\";\"có\"\nP1;cooperative;có\nP2;farm;không\n")]
    [InlineData("\n;;\nproducer;kind;xanh\n;;\nP1;cooperative;có\n \u00A0;;\u200B\n\nP1;cooperative;có\nP2;farm;không\n;;\n\u00A0\n")]
    [InlineData("producer;kind;xanh;;\nP1;cooperative;có;;\nP1;cooperative;có;;\u00A0\nP2;farm;không;;;;\n")]
    [InlineData("producer;kind;xanh;Sản phẩm;\nP1;cooperative;có;Na\nP1;cooperative;có\nP2;farm;không;;\n")]
    [InlineData("ghi chú, khác;producer;kind\nkhông;P1;cooperative\nkhông;P1;cooperative\nkhông;P2;farm\n")]
    public void A_list_is_read_however_a_program_writes_it(string csv)
    {
        var answer = Ask(csv, "HTX=50%");
        Assert.Equal((3, 2), (answer.GetProperty("entries").GetInt32(), answer.GetProperty("producers").GetInt32()));
        var quota = answer.GetProperty("quotas")[0];
        Assert.Equal(("cooperative", 1, "met"), (quota.GetProperty("kind").GetString(), quota.GetProperty("count").GetInt32(), quota.GetProperty("outcome").GetString()));
        Assert.Equal(["P1", "P2"], Read(csv).Entries.Select(entry => entry.Id).Distinct());
        Assert.Equal(0, answer.GetProperty("possiblySame").GetArrayLength());
    }

    // The same letters, put together from several signs: accents behind the letters, in any order.
    [Theory]
    [InlineData("Chu\u0309 the\u0302\u0309;Loa\u0323i hi\u0300nh;xanh\nHo\u0300a Bi\u0300nh;Ho\u031B\u0323p ta\u0301c xa\u0303;co\u0301\nHòa Bình;Hợp tác xã;có\nHo\u0300a Bình;HTX;C\u00F3\n")]
    [InlineData("Chủ thể;Loại hình;xanh\nHòa Bình;Hơ\u0323p tác xã;có\nHo\u0300a Bi\u0300nh;Ho\u0323\u031Bp tác xã;có\nHòa Bình;htx;có\n")]
    public void One_name_in_composed_and_decomposed_form_is_one_producer(string csv)
    {
        var answer = Ask(csv, "xanh=100%");
        Assert.Equal(1, answer.GetProperty("producers").GetInt32());
        Assert.Equal("met", answer.GetProperty("quotas")[0].GetProperty("outcome").GetString());
        Assert.Equal(0, answer.GetProperty("possiblySame").GetArrayLength());
        Assert.Equal("Hòa Bình", Read(csv).Entries[0].Id);
    }

    [Theory]
    [InlineData("Buôn \u016Ca", "Buôn U\u0306a")]
    [InlineData("\u010Cư Mgar", "C\u030Cư Mgar")]
    [InlineData("Đông Anh", "\u00D0ông Anh")]
    [InlineData("Niñ", "Nin\u0303")]
    [InlineData("Hợp tác xã A", "Hợp\u00A0tác\u2009xã\u3000A")]
    public void What_can_only_be_one_name_is_one_producer(string first, string second) =>
        Assert.Equal(1, Ask($"producer,kind\n{first},farm\n{second},farm\n", "farm=1%").GetProperty("producers").GetInt32());

    [Theory]
    [InlineData("cooperative", "Hợp tác xã", "HTX", "htx", "HỢP TÁC XÃ", "Hợp  tác\u00A0xã", "Cooperative")]
    [InlineData("unionOfCooperatives", "Liên hiệp HTX", "liên hiệp hợp tác xã", "LHHTX")]
    [InlineData("cooperativeGroup", "Tổ hợp tác", "THT", "cooperativegroup")]
    [InlineData("singleMemberCompany", "Công ty TNHH một thành viên", "Công ty TNHH MTV", "CTY TNHH 1 thành viên", "Công ty trách nhiệm hữu hạn một thành viên", "SINGLEMEMBERCOMPANY")]
    [InlineData("multipleMemberCompany", "Công ty TNHH 2 thành viên", "CTY TNHH hai thành viên")]
    [InlineData("jointStockCompany", "Công ty cổ phần", "Công ty CP", "CTCP", "Joint-Stock Company")]
    [InlineData("privateEnterprise", "Doanh nghiệp tư nhân", "DNTN", "DN tư nhân")]
    [InlineData("farm", "Trang trại", "TRANG TRẠI")]
    [InlineData("productionHousehold", "Hộ sản xuất")]
    [InlineData("registeredHousehold", "Hộ gia đình có đăng ký kinh doanh", "Hộ kinh doanh", "HKD")]
    [InlineData("association", "Hội, hiệp hội", "Hội", "Hiệp hội")]
    public void Kinds_have_their_names_and_the_usual_short_ones(string key, params string[] names) =>
        Assert.All(names, name => Assert.Equal(key, Read($"producer;kind\nP;\"{name}\"\n").Entries[0].Kind.Key));

    [Fact]
    public void Kinds_have_the_names_of_the_book() => Assert.All(RuleBook.Default.ProducerKinds, kind =>
    {
        foreach (var name in new[] { kind.Key, kind.Labels.Vietnamese, kind.Labels.English, kind.Labels.Vietnamese.ToUpperInvariant() })
        {
            Assert.Equal(kind, Read($"producer;kind\nP;\"{name}\"\n").Entries[0].Kind);
        }
    });

    // Names of several kinds are no kind, and a letter more or less is another word.
    [Theory]
    [InlineData("Công ty")]
    [InlineData("Công ty TNHH")]
    [InlineData("Doanh nghiệp")]
    [InlineData("Hộ")]
    [InlineData("Hop tac xa")]
    [InlineData("Hợp tác xá")]
    [InlineData("HTX NN")]
    public void What_may_be_several_kinds_is_refused(string kind)
    {
        var refusal = Assert.Throws<InvalidEntryException>(() => Read($"Chủ thể;Loại hình\nP;{kind}\n"));
        Assert.Equal("$.producers[0].kind", refusal.Entry);
        Assert.Contains($"'{kind}': expected one of cooperative, ", refusal.Explain(Language.English));
        Assert.Contains($"'{kind}': cần một trong cooperative (Hợp tác xã), ", refusal.Explain(Language.Vietnamese));
    }

    [Theory]
    [InlineData("3.12346E+09")]
    [InlineData("3,12346E+09")]
    [InlineData("1.2E+10")]
    [InlineData("1E+10")]
    [InlineData("3.12346e+09")]
    [InlineData("1.2E10")]
    [InlineData("1.5E-05")]
    [InlineData("-3.1E+09")]
    [InlineData("3.12346E+09\u00A0")]
    [InlineData("3123456789.0")]
    [InlineData("3123456789,00")]
    [InlineData("#####")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#NAME?")]
    [InlineData("#DIV/0!")]
    [InlineData("H?p tác xã A")]
    [InlineData("H\uFFFDp tác xã A")]
    [InlineData("P\u00071")]
    [InlineData("---")]
    [InlineData("\uFF13.12346E+09")]
    [InlineData("1-May")]
    [InlineData("05-Jan-26")]
    [InlineData("Jan-26")]
    [InlineData("01-Thg5")]
    [InlineData("1-thg 5")]
    [InlineData("01/05/2026")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-01 00:00:00")]
    public void What_lost_its_digits_or_letters_is_no_identity(string identity)
    {
        foreach (var head in new[] { "producer;kind", "Mã chủ thể;Loại hình", "Chủ thể;Loại hình" })
        {
            var refusal = Assert.Throws<InvalidEntryException>(() => Read($"{head}\n{identity};farm\n{identity};farm\n"));
            Assert.Equal("$.producers[0].producer", refusal.Entry);
        }
    }

    [Theory]
    [InlineData("3123456789")]
    [InlineData("0312345678-001")]
    [InlineData("12E3")]
    [InlineData("E10")]
    [InlineData("1.2")]
    [InlineData("20-06184-1-2026")]
    [InlineData("A#1")]
    [InlineData("Hợp tác xã 3.000")]
    [InlineData("19/5")]
    [InlineData("1-5")]
    [InlineData("Mai-26")]
    [InlineData("01-05-2026")]
    public void Codes_that_look_like_numbers_are_codes(string identity) => Assert.Equal(identity, Read($"producer;kind\n{identity};farm\n").Entries[0].Id);

    // Two codes that nobody would give to two holders.
    [Theory]
    [InlineData("P1", "p1")]
    [InlineData("P1", "P 1")]
    [InlineData("P 1", "P  1")]
    [InlineData("P-1", "P\u20131")]
    [InlineData("0312345678", "312345678")]
    [InlineData("P1", "\uFF301")]
    [InlineData("đ1", "Đ1")]
    [InlineData("P1", "\u04201")]
    [InlineData("p1", "\u04401")]
    [InlineData("HTX-01", "\u041D\u0422\u0425-01")]
    [InlineData("A1", "\u03911")]
    [InlineData("0312345678", "'0312345678")]
    [InlineData("0312345678", "\u20180312345678")]
    [InlineData("0312345678", "\"=\"\"0312345678\"\"\"")]
    public void Codes_that_differ_in_what_is_no_difference_are_refused(string first, string second)
    {
        foreach (var csv in new[] { $"Mã chủ thể;Loại hình\n{first};farm\n{second};farm\n", $"producer;name;kind\n{first};A;farm\n{second};A;farm\n" })
        {
            var refusal = Assert.Throws<InvalidEntryException>(() => Read(csv));
            Assert.Equal("$.producers[1].producer", refusal.Entry);
            Assert.Contains("expected one writing", refusal.Explain(Language.English));
        }
    }

    // On the screen they are one.
    [Fact]
    public void A_letter_that_looks_like_another_is_named() =>
        Assert.Contains("'\u0420(U+0420)1' differs from 'P1'", Assert.Throws<InvalidEntryException>(() => Read("producer;name;kind\nP1;A;farm\n\u04201;A;farm\n")).Explain(Language.English));

    [Fact]
    public void Codes_that_differ_otherwise_are_two() =>
        Assert.Equal(6, Ask("Mã chủ thể;Loại hình\nP1;farm\nP01;farm\nP-1;farm\n1-1;farm\n11;farm\nP;farm\n", "farm=1%").GetProperty("producers").GetInt32());

    // Where names are all there is: counted as given, and listed.
    [Theory]
    [InlineData("Hợp tác xã Na", "HTX Na")]
    [InlineData("Hợp tác xã Na", "hợp tác xã na")]
    [InlineData("Hợp tác xã Na", "Hợp tác xã  Na")]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Hợp tác xã Thủy Tùng", "HTX  THUỶ  TÙNG")]
    [InlineData("Tổ 1", "Tổ1")]
    [InlineData("P1", "p1")]
    [InlineData("P 1", "P1")]
    [InlineData("0312345678", "312345678")]
    [InlineData("HTX Hoa", "\u041D\u0422\u0425 Hoa")]
    public void Names_that_are_nearly_equal_are_counted_as_given_and_listed(string first, string second)
    {
        var answer = Ask($"Chủ thể;Loại hình\n{first};farm\nKhác;farm\n{second};farm\n{first};farm\n", "farm=1%");
        Assert.Equal((4, 3), (answer.GetProperty("entries").GetInt32(), answer.GetProperty("producers").GetInt32()));
        Assert.Equal([[first, second]], Groups(answer));
    }

    [Fact]
    public void Names_that_are_nearly_equal_stand_in_groups_in_the_order_of_the_list()
    {
        var answer = Ask("producer,kind\nHTX A,farm\nHoà,farm\nHợp tác xã A,farm\nB,farm\nHòa,farm\nhtx a,farm\n", "farm=1%");
        Assert.Equal([["HTX A", "Hợp tác xã A", "htx a"], ["Hoà", "Hòa"]], Groups(answer));
    }

    [Theory]
    [InlineData("Hòa Bình", "Hóa Bình")]
    [InlineData("An", "Ân")]
    [InlineData("Hợp tác xã A", "Tổ hợp tác A")]
    [InlineData("HTX 1", "HTX 11")]
    [InlineData("HTX 1 1", "HTX 11")]
    [InlineData("Đông", "Dong")]
    public void Names_that_differ_are_not_listed(string first, string second) => Assert.Empty(Groups(Ask($"producer,kind\n{first},farm\n{second},farm\n", "farm=1%")));

    [Theory]
    [InlineData("Mã chủ thể,kind,Chủ thể\nA,farm,HTX Na\nB,farm,Hợp tác xã Na\n")]
    [InlineData("producer,kind,name\nA,farm,HTX Na\nB,farm,Hợp tác xã Na\n")]
    public void Names_beside_codes_are_not_listed(string csv) => Assert.Empty(Groups(Ask(csv, "farm=1%")));

    [Theory]
    [InlineData("producer,kind\n\u00A0,farm\n", "$.producers[0].producer", "the cell is empty")]
    [InlineData("producer,kind\n\u000B,farm\n", "$.producers[0].producer", "the cell is empty")]
    [InlineData("producer,kind\n\u3000\u200B,farm\n", "$.producers[0].producer", "the cell is empty")]
    [InlineData("producer,kind\n\u3164,farm\n", "$.producers[0].producer", "the cell is empty")]
    [InlineData(",\na,farm\n", "$.producers", "column 'producer' (Chủ thể, Mã chủ thể) is missing; the list has 'a', 'farm'")]
    [InlineData("producer,kind\na,\u00A0\n", "$.producers[0].kind", "the cell is empty")]
    [InlineData("producer,kind,\u00A0\na,farm,yes\n", "$.producers", "column 3 has no name")]
    [InlineData("producer,kind,x\n\n,,\na,farm,co\u0323\u0301\n", "$.producers[0].x", "expected yes, no, có or không")]
    [InlineData("producer,kind,x\na,farm,co\n", "$.producers[0].x", "'co': expected yes, no, có or không")]
    [InlineData("producer,kind,x,X\na,farm,có,có\n", "$.producers", "columns 'x' and 'X' mean the same; expected one")]
    [InlineData("producer,kind,có,co\u0301\na,farm,có,có\n", "$.producers", "column 'có' is repeated")]
    [InlineData("producer,Chủ thể,kind\na,a,farm\n", "$.producers", "columns 'producer' and 'Chủ thể' mean the same; expected one")]
    [InlineData("producer,kind,Tên,name\na,farm,a,a\n", "$.producers", "columns 'Tên' and 'name' mean the same; expected one")]
    [InlineData("Mã chủ thể,Chủ thể,kind,name\na,a,farm,a\n", "$.producers", "columns 'producer' and 'name' mean the same; expected one")]
    [InlineData("producer,kind,Trang trại\na,farm,có\n", "$.producers", "column 'Trang trại' has the name of a kind of producer")]
    [InlineData("producer,kind,Doanh nghiệp\na,farm,có\n", "$.producers", "column 'Doanh nghiệp' has the name of a kind of producer")]
    [InlineData("Tên HTX;Loại\na;farm\n", "$.producers", "column 'producer' (Chủ thể, Mã chủ thể) is missing; the list has 'Tên HTX', 'Loại'")]
    [InlineData("producer:kind\na:farm\n", "$.producers", "column 'producer' (Chủ thể, Mã chủ thể) is missing; the list has 'producer:kind'")]
    [InlineData("sep=,\nproducer;kind\na;farm\n", "$.producers", "column 'producer' (Chủ thể, Mã chủ thể) is missing; the list has 'producer;kind'")]
    [InlineData("sep=\nproducer;kind\na;farm\n", "$.producers", "'sep=': expected one separator after sep=")]
    [InlineData("sep=;;\nproducer;kind\na;farm\n", "$.producers", "'sep=;;': expected one separator after sep=")]
    [InlineData("sep=x\nproducerxkind\naxfarm\n", "$.producers", "'sep=x': expected one separator after sep=")]
    [InlineData("sep=;\nproducer;kind\na;farm\n\"b;farm\n", "$.producers", "line 4: too many cells or a stray quote")]
    [InlineData("producer,kind\na,farm\n\nb,farm,x\n", "$.producers", "line 4: too many cells or a stray quote")]
    [InlineData("producer,kind\nb\n", "$.producers[0].kind", "the cell is empty")]
    [InlineData("producer,kind,x\nb,farm\n", "$.producers[0].x", "expected yes, no, có or không")]
    [InlineData("producer,kind,product\na,farm,Na\nb\nfarm,Na\n", "$.producers[1].kind", "the cell is empty")]
    [InlineData("sep=;\nproducer;kind\na;farm\n\"b\"c;farm\n", "$.producers", "line 4: too many cells or a stray quote")]
    [InlineData(" \n\u00A0\n", "$.producers", "the file is empty; expected a line of column names")]
    public void A_list_that_cannot_be_meant_is_refused_and_says_why(string csv, string entry, string message)
    {
        var refusal = Assert.Throws<InvalidEntryException>(() => Read(csv));
        Assert.Equal(entry, refusal.Entry);
        Assert.Contains(message, refusal.Explain(Language.English));
    }

    // The traits of the programme, in other capitals or by their names.
    [Theory]
    [InlineData("runByWomen")]
    [InlineData("RUNBYWOMEN")]
    [InlineData("Do phụ nữ điều hành")]
    [InlineData("Run by women")]
    public void Traits_of_the_programme_are_known_by_their_names(string heading)
    {
        var report = QuotaReport.Of(RuleBook.Default, Read($"Chủ thể;Loại hình;{heading}\na;farm;có\n"), QuotaQuestion.LastDay(RuleBook.Default)!.Value);
        Assert.Contains(report.Quotas, quota => quota.Question.Id == "N-10" && quota.Outcome.Count == 1);
    }

    [Fact]
    public void Texts_of_errors_are_cut() => Assert.True(
        Assert.Throws<InvalidEntryException>(() => Read("producer,kind\na," + new string('x', 1_000_000) + "\n")).Explain(Language.English).Length < 1_000);

    [Fact]
    public void Lists_have_limits()
    {
        var rows = new StringBuilder("producer,kind\n");
        for (var row = 0; row < CsvTable.MostRows; row++) rows.Append("a,farm\n");
        Assert.Equal(CsvTable.MostRows, Read(rows.ToString()).Entries.Count);
        Assert.Contains("more than 200000 rows", Assert.Throws<InvalidEntryException>(() => Read(rows.Append("a,farm\n").ToString())).Explain(Language.English));
        Assert.Contains("more than 1000 columns", Assert.Throws<InvalidEntryException>(() => Read(string.Join(',', Enumerable.Range(0, 1_001)) + "\n")).Explain(Language.English));
        Assert.Contains("has more than 200 characters", Assert.Throws<InvalidEntryException>(() => Read("producer,kind," + new string('x', 201) + "\n")).Explain(Language.English));
        Assert.Contains("longer than 300 characters", Assert.Throws<InvalidEntryException>(() => Read("producer,kind\n" + new string('x', 301) + ",farm\n")).Explain(Language.English));
    }

    private static ProducerFile Read(string csv) => ProducerFile.Read(RuleBook.Default, Encoding.UTF8.GetBytes(csv));

    private static JsonElement Ask(string csv, string minimum) => JsonDocument.Parse(QuotaReport.Of(Read(csv), QuotaQuestion.Parse(RuleBook.Default, minimum)).ToJson()).RootElement;

    private static string[][] Groups(JsonElement answer) =>
        [.. answer.GetProperty("possiblySame").EnumerateArray().Select(group => group.EnumerateArray().Select(name => name.GetString()!).ToArray())];
}
