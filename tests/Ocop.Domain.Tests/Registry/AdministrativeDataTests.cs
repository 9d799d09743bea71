using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

/// <summary>The file of divisions: what contradicts itself is refused by its entry.</summary>
public sealed class AdministrativeDataTests
{
    private static readonly (string Name, Action<JsonNode> Break, string Message)[] Faults =
    [
        ("other version", file => file["formatVersion"] = 1, "$.formatVersion: 1 is not 2"),
        ("no division", file => file["divisions"] = new JsonArray(), "$.divisions: expected at least one division"),
        ("null province", file => file["divisions"]![0]!["provinces"]![3] = null, "$.divisions[0].provinces[3]: null; expected an object"),
        ("null predecessor", file => file["divisions"]![2]!["provinces"]![2]!["of"]![1] = null, "$.divisions[2].provinces[2].of[1]: null; expected two digits, not 00"),
        ("code of three digits", file => file["divisions"]![0]!["provinces"]![3]!["code"] = "006", "$.divisions[0].provinces[3].code: too long; expected at most 2 characters"),
        ("code 00", file => file["divisions"]![0]!["provinces"]![3]!["code"] = "00", "$.divisions[0].provinces[3].code: expected two digits, not 00"),
        ("name with a hard space", file => file["divisions"]![0]!["provinces"]![3]!["name"] = "Bắc Kạn\u00A0", "$.divisions[0].provinces[3].name: expected a text with letters or digits"),
        ("kind", file => file["divisions"]![0]!["provinces"]![3]!["kind"] = "town", "$.divisions[0].provinces[3].kind: expected one of province, city"),
        ("days in another order", file => file["divisions"]![1]!["from"] = "2025-07-01", "$.divisions[2]: expected a day after that of the division before"),
        ("both ways of telling", file => file["divisions"]![2]!["newCities"] = new JsonArray(), "$.divisions[2]: expected either all provinces or what becomes a city"),
        ("neither way of telling", file => file["divisions"]![1]!.AsObject().Remove("newCities"), "$.divisions[1]: expected either all provinces or what becomes a city"),
        ("first division with changes only", file => file["divisions"]!.AsArray().RemoveAt(0), "$.divisions[0]: the first division has nothing to change"),
        ("city of an unknown code", file => file["divisions"]![1]!["newCities"]![0]!["code"] = "47", "$.divisions[1]: the code 47 is unknown or stands twice"),
        ("code twice", file => file["divisions"]![0]!["provinces"]![3]!["code"] = "04", "$.divisions[0]: the code 04 stands twice"),
        ("name twice in another spelling", file => file["divisions"]![0]!["provinces"]![3]!["name"] = "Tỉnh CAO BẰNG", "$.divisions[0]: the name Tỉnh CAO BẰNG stands twice"),
        ("city of a name that stands", file => file["divisions"]![1]!["newCities"]![0]!["name"] = "Hà nội", "$.divisions[1]: the name Hà nội stands twice"),
        ("district of two digits", file => file["divisions"]![0]!["withoutCommunes"]![1]!["district"] = "47", "$.divisions[0].withoutCommunes[1].district: expected three digits, not 000"),
        ("district without communes twice", file => file["divisions"]![0]!["withoutCommunes"]!.AsArray().Add(JsonNode.Parse("""{"province": "31", "district": "318", "fromYear": 2020}""")), "$.divisions[0].withoutCommunes[5]: 31-318 stands twice"),
        ("district of a province that is not there", file => file["divisions"]![0]!["withoutCommunes"]![1]!["province"] = "47", "$.divisions[0].withoutCommunes[1].province: the division has no province 47"),
        ("district of a province that is not there beside a new city", file => file["divisions"]![1]!["withoutCommunes"] = JsonNode.Parse("""[{"province": "47", "district": "318"}]"""), "$.divisions[1].withoutCommunes[0].province: the division has no province 47"),
        ("district without communes where there are no districts", file => file["divisions"]![2]!["withoutCommunes"] = new JsonArray(), "$.divisions[2].withoutCommunes: the division has no districts"),
        ("writings of a name that is not there", file => file["writings"]![0]!["name"] = "Sài Gòn", "$.writings[0].name: no province is called Sài Gòn"),
        ("writings twice", file => file["writings"]![1]!["name"] = "Hồ Chí Minh", "$.writings[1].name: Hồ Chí Minh stands twice"),
        ("province that went into two", file => file["divisions"]![2]!["provinces"]![0]!["of"]!.AsArray().Add("02"), "$.divisions[2]: province 08 is made of 02, which the division before does not have or which went elsewhere"),
        ("province that went nowhere", file => file["divisions"]![2]!["provinces"]![2]!["of"]!.AsArray().RemoveAt(0), "$.divisions[2]: no province is made of 02"),
    ];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    [Fact]
    public void Build_shipped_file_gives_the_shipped_divisions() => Assert.Equal(RuleBook.Default.Divisions.Select(Line), Build(_ => { }).Select(Line));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Build_faulty_file_names_the_entry(string name)
    {
        var fault = Faults.Single(fault => fault.Name == name);
        Assert.StartsWith(fault.Message, RuleFaults.Thrown(() => Build(fault.Break)).Message, StringComparison.Ordinal);
    }

    // By the name and the word for its kind, by what else lists write, and by the name of before where the province alone went on.
    [Theory]
    [InlineData("Lạng Sơn", "20")]
    [InlineData("T. Lạng Sơn", "20")]
    [InlineData("TP. Lạng Sơn", null)]
    [InlineData("TP. Huế", "46")]
    [InlineData("T.P. Hà Nội", "01")]
    [InlineData("T. Hà Nội", null)]
    [InlineData("TP.HCM", "79")]
    [InlineData("Đăk Lăk", "66")]
    [InlineData("Tỉnh Đồng Nai", "75")]
    [InlineData("Tỉnh Thừa Thiên Huế", "46")]
    [InlineData("Hòa Bình", null)]
    public void Build_shipped_file_finds_provinces_by_what_lists_write(string name, string? code)
    {
        Assert.Equal(code is not null, Build(_ => { })[^1].TryGetProvinceByName(name, out var found));
        Assert.Equal(code, found?.Code);
    }

    // A name of a province is its own, whatever else another is called.
    [Fact]
    public void Build_writing_that_is_the_name_of_another_province_finds_that()
    {
        var division = Build(file => file["writings"]![0]!["also"]!.AsArray().Add("Hà Nội"))[^1];
        Assert.True(division.TryGetProvinceByName("Hà Nội", out var found));
        Assert.Equal("01", found.Code);
    }

    [Fact]
    public void Build_districts_without_communes_go_on_until_districts_end()
    {
        const string All = "31-318, 45-471, 48-498, 51-536, 77-755";
        Assert.Equal([All, All, "", ""], Build(_ => { }).Select(division => string.Join(", ", division.DistrictsWithoutCommunes)));
        Assert.Equal([All, "", "", ""], Build(file => file["divisions"]![1]!["withoutCommunes"] = new JsonArray()).Select(division => string.Join(", ", division.DistrictsWithoutCommunes)));

        // A division that has new cities only may write its own; those of before go on neither without districts nor where all provinces are listed.
        Assert.Equal([All, "31-318", "", ""], Build(file => file["divisions"]![1]!["withoutCommunes"] = JsonNode.Parse("""[{"province": "31", "district": "318"}]""")).Select(division => string.Join(", ", division.DistrictsWithoutCommunes)));
        Assert.Equal([All, "", "", ""], Build(file => file["divisions"]![1]!["districts"] = false).Select(division => string.Join(", ", division.DistrictsWithoutCommunes)));
        Assert.Equal([All, All, "", ""], Build(file => file["divisions"]![2]!["districts"] = true).Select(division => string.Join(", ", division.DistrictsWithoutCommunes)));
    }

    private static string Line(AdministrativeDivision division) =>
        $"{division} {division.Reference} {division.CodeReference} {string.Join(",", division.Provinces.Select(province => $"{province.Code} {province} {province.CommuneCount} {string.Join("+", province.Predecessors)}"))} {string.Join(",", division.DistrictsWithoutCommunes)}";

    private static AdministrativeDivision[] Build(Action<JsonNode> change)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream("divisions.json")!;
        var file = JsonNode.Parse(stream)!;
        change(file);
        return DivisionsReader.Build(DivisionsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString()))));
    }
}
