using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ocop.Domain.Law;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of a file into the divisions of the country: their provinces, and which went into which.</summary>
internal static class DivisionsReader
{
    /// <summary>Makes the divisions of a file; what contradicts itself is refused by its entry.</summary>
    public static AdministrativeDivision[] Build(DivisionsFile file)
    {
        Check(file.Divisions.Count > 0, "$.divisions", RuleTexts.NoDivision);
        var writings = WritingsOf(file);
        var divisions = new AdministrativeDivision[file.Divisions.Count];
        for (var i = 0; i < divisions.Length; i++)
        {
            var entry = file.Divisions[i];
            var where = "$.divisions[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            var before = i == 0 ? null : divisions[i - 1];
            Check(before is null || before.InForceFrom < entry.From, where, RuleTexts.DivisionNotLater);
            Check(entry.Provinces is null != entry.NewCities is null, where, RuleTexts.ProvincesOrCities);
            Check(entry.Provinces?.Count != 0, where + ".provinces", RuleTexts.NoProvinces);
            Check(entry.NewCities?.Count != 0, where + ".newCities", RuleTexts.NoCities);
            divisions[i] = Division(entry, before, writings, where);
        }

        for (var i = 0; i < file.Writings.Count; i++)
        {
            var name = file.Writings[i].Name;
            Check(Array.Exists(divisions, division => division.Provinces.Any(province => province.Name == name)), $"$.writings[{i.ToString(CultureInfo.InvariantCulture)}].name", RuleTexts.NoProvinceCalled(name));
        }

        return divisions;
    }

    private static Dictionary<string, IReadOnlyList<string>> WritingsOf(DivisionsFile file)
    {
        var writings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var i = 0; i < file.Writings.Count; i++)
        {
            var entry = file.Writings[i];
            Check(!writings.ContainsKey(entry.Name), $"$.writings[{i.ToString(CultureInfo.InvariantCulture)}].name", RuleTexts.Twice(entry.Name));
            writings.Add(entry.Name, entry.Also);
        }

        return writings;
    }

    // Those of before where the division only has new cities.
    private static IReadOnlyList<DistrictWithoutCommunes> WithoutCommunes(DivisionEntry entry, AdministrativeDivision? before, string where)
    {
        if (entry.WithoutCommunes is not { } given) return entry.NewCities is not null && entry.Districts ? before?.DistrictsWithoutCommunes ?? [] : [];
        Check(entry.Districts, where + ".withoutCommunes", RuleTexts.NoDistricts);
        for (var i = 0; i < given.Count; i++)
        {
            var at = $"{where}.withoutCommunes[{i.ToString(CultureInfo.InvariantCulture)}]";
            var one = given[i];
            Check(given.Take(i).All(other => (other.Province, other.District) != (one.Province, one.District)), at, RuleTexts.Twice($"{one.Province}-{one.District}"));
            Check(entry.Provinces?.Any(province => province.Code == one.Province) ?? before?.TryGetProvince(one.Province, out _) == true, at + ".province", RuleTexts.NoProvince(one.Province));
        }

        return [.. given.Select(one => new DistrictWithoutCommunes(one.Province, one.District, one.FromYear))];
    }

    private static AdministrativeDivision Division(DivisionEntry entry, AdministrativeDivision? before, IReadOnlyDictionary<string, IReadOnlyList<string>> writings, string where)
    {
        try
        {
            return new AdministrativeDivision(
                entry.From,
                new LegalReference(entry.Resolution) { Kind = LegalInstrumentKind.Resolution },
                new LegalReference(entry.Codes),
                entry.Districts,
                division => entry.Provinces is { } provinces ? All(provinces, before, division, where) : Changed(entry.NewCities!, before, division, where),
                WithoutCommunes(entry, before, where),
                writings);
        }
        catch (RuleDataException exception) when (!exception.Message.StartsWith(where, StringComparison.Ordinal))
        {
            // What only the division as a whole shows, such as two provinces of one name.
            throw new RuleDataException(FaultText.At(where, exception.Texts[0]), exception);
        }
    }

    private static List<Province> All(IReadOnlyList<ProvinceEntry> entries, AdministrativeDivision? before, AdministrativeDivision division, string where)
    {
        var left = new Dictionary<string, Province>(StringComparer.Ordinal);
        foreach (var province in before?.Provinces ?? []) left.Add(province.Code, province);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Province>(entries.Count);
        foreach (var entry in entries)
        {
            Check(codes.Add(entry.Code), where, RuleTexts.CodeTwice(entry.Code));
            var predecessors = new List<Province>(entry.Of.Count);
            foreach (var code in entry.Of)
            {
                Check(left.TryGetValue(code, out var predecessor), where, RuleTexts.NotOfTheDivisionBefore(entry.Code, code));
                left.Remove(code);
                predecessors.Add(predecessor!);
            }

            made.Add(new Province(division, entry.Code, entry.Name, entry.Kind, entry.Communes, predecessors.AsReadOnly()));
        }

        Check(left.Count == 0, where, RuleTexts.LeftOver(left.Keys));
        return made;
    }

    // All provinces as they were, but for those that become a city.
    private static List<Province> Changed(IReadOnlyList<NewCityEntry> entries, AdministrativeDivision? before, AdministrativeDivision division, string where)
    {
        Check(before is not null, where, RuleTexts.NothingToChange);
        var cities = new Dictionary<string, NewCityEntry>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            Province? province = null;
            Check(!cities.ContainsKey(entry.Code) && before!.TryGetProvince(entry.Code, out province), where, RuleTexts.CodeUnknownOrTwice(entry.Code));
            Check(province!.Kind != ProvinceKind.City, $"{where}.newCities[{i.ToString(CultureInfo.InvariantCulture)}].code", RuleTexts.CityAlready(province.Name));
            cities.Add(entry.Code, entry);
        }

        return [.. before!.Provinces.Select(province => cities.TryGetValue(province.Code, out var city)
            ? new Province(division, province.Code, city.Name, ProvinceKind.City, province.CommuneCount, Array.AsReadOnly(new[] { province }))
            : new Province(division, province.Code, province.Name, province.Kind, province.CommuneCount, Array.AsReadOnly(new[] { province })))];
    }

    private static void Check([DoesNotReturnIf(false)] bool holds, string where, BilingualText otherwise)
    {
        if (!holds) throw new RuleDataException(FaultText.Sentence(FaultText.At(where, otherwise)));
    }
}
