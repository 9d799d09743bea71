using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public sealed class LegalReferenceTests
{
    public static TheoryData<LegalReference, string, string> Citations => new()
    {
        { new LegalReference("26/2026/QĐ-TTg"), "Decision 26/2026/QĐ-TTg", "Quyết định 26/2026/QĐ-TTg" },
        { new LegalReference("26/2026/QĐ-TTg") { Article = "4", Clause = "3" }, "Decision 26/2026/QĐ-TTg, Article 4, clause 3", "Quyết định 26/2026/QĐ-TTg, Điều 4, khoản 3" },
        { new LegalReference("26/2026/QĐ-TTg") { Article = "8", Clause = "1", Point = "đ" }, "Decision 26/2026/QĐ-TTg, Article 8, clause 1, point đ", "Quyết định 26/2026/QĐ-TTg, Điều 8, khoản 1, điểm đ" },
        {
            new LegalReference("26/2026/QĐ-TTg") { Annex = "II", ProductSet = 11, Criterion = "3.5", Level = 2 },
            "Decision 26/2026/QĐ-TTg, Annex II, product set 11, criterion 3.5, level 2",
            "Quyết định 26/2026/QĐ-TTg, Phụ lục II, bộ sản phẩm 11, tiêu chí 3.5, mức 2"
        },
        {
            new LegalReference("26/2026/QĐ-TTg") { Annex = "II", ProductSet = 11, Part = "A" },
            "Decision 26/2026/QĐ-TTg, Annex II, product set 11, Part A",
            "Quyết định 26/2026/QĐ-TTg, Phụ lục II, bộ sản phẩm 11, Phần A"
        },
        {
            new LegalReference("26/2026/QĐ-TTg") { Annex = "II", ProductSet = 11, Section = "3" },
            "Decision 26/2026/QĐ-TTg, Annex II, product set 11, section 3",
            "Quyết định 26/2026/QĐ-TTg, Phụ lục II, bộ sản phẩm 11, mục 3"
        },
        { new LegalReference("80/2021/NĐ-CP") { Kind = LegalInstrumentKind.Decree }, "Decree 80/2021/NĐ-CP", "Nghị định 80/2021/NĐ-CP" },
        { new LegalReference("45/2019/QH14") { Kind = LegalInstrumentKind.Law }, "Law 45/2019/QH14", "Luật 45/2019/QH14" },
        { new LegalReference("1/NQ") { Kind = LegalInstrumentKind.Resolution }, "Resolution 1/NQ", "Nghị quyết 1/NQ" },
        { new LegalReference("1/TT") { Kind = LegalInstrumentKind.Circular }, "Circular 1/TT", "Thông tư 1/TT" },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void ToString_is_the_citation_in_each_language(LegalReference reference, string english, string vietnamese)
    {
        Assert.Equal(english, reference.ToString());
        Assert.Equal(english, reference.ToString(Language.English));
        Assert.Equal(vietnamese, reference.ToString(Language.Vietnamese));
    }

    [Fact]
    public void Equals_compares_every_member()
    {
        var reference = new LegalReference("1") { Article = "2", Clause = "3", Point = "a", Annex = "I", ProductSet = 4, Part = "A", Section = "1", Criterion = "5", Level = 6 };
        Assert.Equal(new LegalReference("1") { Article = "2", Clause = "3", Point = "a", Annex = "I", ProductSet = 4, Part = "A", Section = "1", Criterion = "5", Level = 6 }, reference);
        LegalReference[] others =
        [
            new("2") { Article = "2", Clause = "3", Point = "a", Annex = "I", ProductSet = 4, Part = "A", Section = "1", Criterion = "5", Level = 6 },
            reference with { Kind = LegalInstrumentKind.Law },
            reference with { Article = "3" },
            reference with { Clause = null },
            reference with { Point = "b" },
            reference with { Annex = "II" },
            reference with { ProductSet = 5 },
            reference with { Part = null },
            reference with { Section = "2" },
            reference with { Criterion = "6" },
            reference with { Level = null },
        ];
        Assert.All(others, other => Assert.NotEqual(reference, other));
    }

    [Fact]
    public void Constructor_null_is_refused() => Assert.Throws<ArgumentNullException>("instrument", () => new LegalReference(null!));

    [Fact]
    public void Instrument_knows_its_dates_and_its_reference()
    {
        var instrument = new LegalInstrument(LegalInstrumentKind.Decision, "26/2026/QĐ-TTg", new LocalDate(2026, 5, 22), new LocalDate(2026, 5, 22));
        Assert.Equal("Decision 26/2026/QĐ-TTg", instrument.ToString());
        Assert.Equal(new LegalReference("26/2026/QĐ-TTg"), instrument.ToReference());
        Assert.Equal(instrument, Law26.Rules.Instrument);
        Assert.Equal(LegalInstrumentKind.Decree, new LegalInstrument(LegalInstrumentKind.Decree, "80", new LocalDate(2021, 8, 26), new LocalDate(2021, 10, 15)).ToReference().Kind);
    }

    [Fact]
    public void Instrument_in_force_before_it_is_issued_is_refused()
    {
        Assert.Throws<ArgumentException>("inForceFrom", () => new LegalInstrument(default, "1", new LocalDate(2026, 5, 22), new LocalDate(2026, 5, 21)));
        Assert.Throws<ArgumentNullException>("number", () => new LegalInstrument(default, null!, new LocalDate(2026, 5, 22), new LocalDate(2026, 5, 22)));
    }
}
