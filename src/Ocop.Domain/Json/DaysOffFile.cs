using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The shape of the file of days off, format version 1. Weekends are not listed; <c>worked</c> is the weekend day worked in the place of a day off; <c>unsettled</c> lists working days that may yet become days off.</summary>
internal sealed record DaysOffFile(int FormatVersion, string DataVersion, IReadOnlyDictionary<string, LabelEntry> Holidays, IReadOnlyList<DaysOffYearEntry> Years)
{
    private const string Resource = "days-off.json";

    public static DaysOffFile ReadEmbedded()
    {
        using var stream = typeof(DaysOffFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new RuleDataException("The package lacks its file " + Resource + ".");
        return JsonSerializer.Deserialize(stream, DaysOffContext.Default.DaysOffFile) is { FormatVersion: 1 } file
            ? file
            : throw new RuleDataException(Resource + ": expected format version 1.");
    }

    public IEnumerable<AnnouncedYear> ToYears() =>
        Years.Select(year => new AnnouncedYear(year.Year, year.DaysOff.Select(day => ToDay(day)), year.Source) { Unsettled = year.Unsettled ?? [] });

    private DayOff ToDay(DayOffEntry day)
    {
        if (!Holidays.TryGetValue(day.Holiday, out var name)) throw new RuleDataException($"{Resource}: '{day.Holiday}' is not defined.");
        return new DayOff(day.On, new BilingualText(name.Vi, name.En), day.Worked) { IsConfirmed = day.Confirmed };
    }
}

internal sealed record DaysOffYearEntry(int Year, IReadOnlyList<DayOffEntry> DaysOff, string? Source = null, IReadOnlyList<LocalDate>? Unsettled = null);

internal sealed record DayOffEntry(LocalDate On, string Holiday, LocalDate? Worked = null, bool Confirmed = true);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(LocalDateConverter)])]
[JsonSerializable(typeof(DaysOffFile))]
internal sealed partial class DaysOffContext : JsonSerializerContext;
