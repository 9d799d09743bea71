using NodaTime;

namespace Ocop.Domain.Tests.Registry;

public sealed class ProvinceTests
{
    // A merger that keeps the name of one province and takes a code that none of them had: the code meant nothing before.
    [Fact]
    public void Code_before_is_nothing_for_a_code_that_is_new()
    {
        var book = RuleBook.Default.With(RuleFiles.Load("""
            {"formatVersion": 2, "dataVersion": "2028-01-01.1", "divisions": [
              {"from": "2008-08-01", "resolution": "15/2008/QH12", "codes": "124/2004/QĐ-TTg", "districts": true, "provinces": [{"code": "01", "name": "A", "kind": "city"}, {"code": "02", "name": "B", "kind": "province"}]},
              {"from": "2029-01-01", "resolution": "1/2028/QH16", "codes": "2/2028/QĐ-TTg", "districts": false, "provinces": [{"code": "03", "name": "B", "kind": "province", "of": ["01", "02"]}]}]}
            """));
        var province = Assert.Single(book.DivisionOn(new LocalDate(2029, 1, 1)).Provinces);
        Assert.Equal(("03", 2), (province.Code, province.Predecessors.Count));
        Assert.Null(province.CodeBefore);
    }

    [Fact]
    public void On_says_which_days_it_takes()
    {
        var province = RuleBook.Default.DivisionOn(new LocalDate(2025, 7, 1)).Provinces[0];
        Assert.Same(province, province.On(new LocalDate(2025, 7, 1)));
        Assert.StartsWith(
            "Expected a day not before the division of the province.",
            Assert.Throws<ArgumentOutOfRangeException>("date", () => province.On(new LocalDate(2025, 6, 30))).Message,
            StringComparison.Ordinal);
    }
}
