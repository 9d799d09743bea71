using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Json;

/// <summary>The file of administrative divisions, format version 2, oldest first. A division lists all its provinces, or what became a city while all else stayed.</summary>
internal sealed class DivisionsFile
{
    /// <summary>The key under which a book holds the file.</summary>
    public const string Key = "divisions";

    private const int MostBytes = 1024 * 1024;
    private const int MostProvinces = 100;
    private const int MostCommunes = 100_000;
    private const int MostWritings = 100;

    /// <summary>Gets the table of its members.</summary>
    public static Shape<DivisionsFile> Shape => Shapes.File;

    public IReadOnlyList<DivisionEntry> Divisions { get; set; } = [];

    public IReadOnlyList<WritingsEntry> Writings { get; set; } = [];

    public static DivisionsFile Read(Stream stream) => DataFile.Read(stream, Shape, MostBytes);

    private static class Shapes
    {
        private static readonly TextShape Code = new(ProblemTexts.TwoDigits, AdministrativeCode.ProvinceDigits, text => AdministrativeCode.HasShape(text, AdministrativeCode.ProvinceDigits), "^(?!00)[0-9]{2}$");

        private static readonly ObjectShape<ProvinceEntry> Province = new ObjectShape<ProvinceEntry>(() => new())
            .With("code", Code, "the code of the province", (province, value) => province.Code = value)
            .With("name", TextRules.Label, "the name without the word for the kind", (province, value) => province.Name = value)
            .With("kind", new WordShape<ProvinceKind>(), "province or city", (province, value) => province.Kind = value)
            .WithOptional("communes", new WholeNumberShape(1, MostCommunes), "the number of communes on the first day", (province, value) => province.Communes = value)
            .WithOptional("of", new ListShape<string>(Code, MostProvinces), "the codes before of what went into it", (province, value) => province.Of = value);

        private static readonly ObjectShape<NewCityEntry> NewCity = new ObjectShape<NewCityEntry>(() => new())
            .With("code", Code, "the code of the province that becomes a city", (city, value) => city.Code = value)
            .With("name", TextRules.Label, "the name of the city", (city, value) => city.Name = value);

        private static readonly TextShape District = new(ProblemTexts.ThreeDigits, AdministrativeCode.DistrictDigits, text => AdministrativeCode.HasShape(text, AdministrativeCode.DistrictDigits), "^(?!000)[0-9]{3}$");

        private static readonly ObjectShape<WithoutCommunesEntry> WithoutCommunes = new ObjectShape<WithoutCommunesEntry>(() => new())
            .With("province", Code, "the code of the province", (entry, value) => entry.Province = value)
            .With("district", District, "the code of the district", (entry, value) => entry.District = value)
            .WithOptional("fromYear", new WholeNumberShape(1, 9999), "the first year of codes without a commune, where it had communes before", (entry, value) => entry.FromYear = value);

        private static readonly ObjectShape<WritingsEntry> Writing = new ObjectShape<WritingsEntry>(() => new())
            .With("name", TextRules.Label, "the name of a province as its division has it", (entry, value) => entry.Name = value)
            .With("also", new ListShape<string>(TextRules.Label, MostWritings), "what lists write in its place: short forms, old spellings", (entry, value) => entry.Also = value);

        private static readonly ObjectShape<DivisionEntry> Division = new ObjectShape<DivisionEntry>(() => new())
            .With("from", new DateShape(), "the first day", (division, value) => division.From = value)
            .With("resolution", TextRules.Number, "the resolution of the division", (division, value) => division.Resolution = value)
            .With("codes", TextRules.Number, "the decision on the codes", (division, value) => division.Codes = value)
            .With("districts", new BooleanShape(), "whether there are districts", (division, value) => division.Districts = value)
            .WithOptional("provinces", new ListShape<ProvinceEntry>(Province, MostProvinces), "all provinces in the order of their codes", (division, value) => division.Provinces = value)
            .WithOptional("newCities", new ListShape<NewCityEntry>(NewCity, MostProvinces), "what becomes a city while all else stays", (division, value) => division.NewCities = value)
            .WithOptional("withoutCommunes", new ListShape<WithoutCommunesEntry>(WithoutCommunes, MostProvinces), "the districts without communes; where it is missing beside what becomes a city, those of the division before", (division, value) => division.WithoutCommunes = value);

        public static ObjectShape<DivisionsFile> File { get; } = new ObjectShape<DivisionsFile>(() => new())
            .WithOptional("$schema", TextRules.Printed, "the schema that an editor checks the file with", (_, _) => { })
            .With("formatVersion", new VersionShape(Rubrics.DecisionRules.SupportedFormatVersion), "the version of the format", (_, _) => { })
            .With("dataVersion", TextRules.Version, "the day of the data", (_, _) => { })
            .With("divisions", new ListShape<DivisionEntry>(Division, MostProvinces), "the divisions, oldest first", (file, value) => file.Divisions = value)
            .WithOptional("writings", new ListShape<WritingsEntry>(Writing, MostProvinces), "what lists write in the place of names", (file, value) => file.Writings = value);
    }
}

internal sealed class DivisionEntry
{
    public LocalDate From { get; set; }

    public string Resolution { get; set; } = null!;

    public string Codes { get; set; } = null!;

    public bool Districts { get; set; }

    public IReadOnlyList<ProvinceEntry>? Provinces { get; set; }

    public IReadOnlyList<NewCityEntry>? NewCities { get; set; }

    public IReadOnlyList<WithoutCommunesEntry>? WithoutCommunes { get; set; }
}

internal sealed class ProvinceEntry
{
    public string Code { get; set; } = null!;

    public string Name { get; set; } = null!;

    public ProvinceKind Kind { get; set; }

    public int? Communes { get; set; }

    public IReadOnlyList<string> Of { get; set; } = [];
}

internal sealed class NewCityEntry
{
    public string Code { get; set; } = null!;

    public string Name { get; set; } = null!;
}

internal sealed class WithoutCommunesEntry
{
    public string Province { get; set; } = null!;

    public string District { get; set; } = null!;

    public int? FromYear { get; set; }
}

internal sealed class WritingsEntry
{
    public string Name { get; set; } = null!;

    public IReadOnlyList<string> Also { get; set; } = [];
}
