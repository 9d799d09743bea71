using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>The facts of a province as they stand in its file.</summary>
internal sealed record ProvinceFile(
    string Province,
    string Area,
    LocalDate EventsKnownThrough,
    IReadOnlyList<RoundEntry> Rounds,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<ObservationEntry> Observations,
    IReadOnlyList<TargetEntry> Targets,
    IReadOnlyList<TextEntry> Assumptions)
{
    public static ProvinceFile Read(byte[] utf8) => ProgrammeJson.Read<ProvinceFile>(utf8);
}

/// <summary>What was published of the targets of a national programme. The targets themselves are those of the book.</summary>
internal sealed record NationalFile(string Decision, IReadOnlyList<ObservationEntry> Observations, IReadOnlyList<PublishedEntry> Published)
{
    public static NationalFile Read(byte[] utf8) => ProgrammeJson.Read<NationalFile>(utf8);
}

internal sealed record TextEntry(string Vi, string En)
{
    public BilingualText ToText() => new(Vi, En);
}

/// <summary>What happened on one day, most often a recognition round: new products by stars and those that are potential 5 stars, upgrades of products recognised before, what the centre decided of potential ones, dossiers filed for a re-evaluation, and re-evaluations that ended without a new certificate. <c>Assumed</c> names what the sources do not say.</summary>
internal sealed record RoundEntry(
    LocalDate On,
    IReadOnlyDictionary<int, int> Recognised,
    TextEntry Note,
    IReadOnlyList<string>? Assumed = null,
    IReadOnlyList<UpgradeEntry>? Upgraded = null,
    IReadOnlyList<PartEntry>? Filed = null,
    IReadOnlyList<PartEntry>? Concluded = null,
    int PotentialFive = 0,
    IReadOnlyList<DecidedEntry>? Decided = null);

internal sealed record UpgradeEntry(LocalDate RecognisedOn, int From, int To);

/// <summary>Some products that were potential 5 stars since an earlier round and are no longer: with the stars of their first certificate, or without one.</summary>
internal sealed record DecidedEntry(LocalDate PotentialSince, int Count, int? Stars = null);

/// <summary>Some products of an earlier round, by the stars that they were recognised with: the first ones, since the sources only count them.</summary>
internal sealed record PartEntry(LocalDate RecognisedOn, int Stars, int Count);

/// <summary>Published totals on a date.</summary>
internal sealed record ReportEntry(
    LocalDate On,
    TextEntry Note,
    ReportedStars? EverRecognised = null,
    ReportedStars? Valid = null,
    ReportedStars? Expired = null,
    ReportedStars? Extended = null)
{
    public ReportedTotals ToTotals() => new(On) { EverRecognised = EverRecognised, Valid = Valid, Expired = Expired, Extended = Extended };
}

/// <summary>A published value that no event explains. Shares are in percent.</summary>
internal sealed record ObservationEntry(LocalDate On, string What, decimal Value, TextEntry Note, ReportedStars? Stars = null);

/// <summary>A target. Shares are in percent; <c>Portfolio</c> names the count of the events that measures it, with its least stars and whether potential 5 stars count too, and <c>MeasuredBy</c> the observations; <c>ShareOf</c> names what a share of products is of, or could be of where the source does not say it and no count measures it; <c>Why</c> says what the sources lack.</summary>
internal sealed record TargetEntry(
    string Id,
    TextEntry Label,
    LocalDate SetOn,
    ThresholdEntry Threshold,
    LocalDate Start,
    LocalDate Deadline,
    string? Area = null,
    string? Base = null,
    string? PartOf = null,
    string? Unit = null,
    string? Portfolio = null,
    decimal? AdditionalTo = null,
    decimal? StartingFrom = null,
    IReadOnlyList<string>? MeasuredBy = null,
    IReadOnlyList<string>? ShareOf = null,
    IReadOnlyList<string>? Assumed = null,
    TextEntry? Note = null,
    TextEntry? Why = null,
    int FromStars = 3,
    bool WithPotentialFive = false);

/// <summary>What was published of a target of the programme: what measures it, a first value and its day, and what is lacking. Shares are in percent.</summary>
internal sealed record PublishedEntry(
    string Id,
    LocalDate? Start = null,
    decimal? StartingFrom = null,
    IReadOnlyList<string>? MeasuredBy = null,
    TextEntry? Note = null,
    TextEntry? Why = null);

internal sealed record ThresholdEntry(string Kind, decimal Figure, decimal? Upper = null);

internal static class ProgrammeJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters = { new DateConverter() },
    };

    public static T Read<T>(byte[] utf8)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(utf8, Options) ?? throw new InvalidEntryException("$", new BilingualText("null; cần một đối tượng JSON", "null; expected one JSON object"));
        }
        catch (JsonException exception)
        {
            throw new InvalidEntryException(exception.Path ?? "$", new BilingualText("không đọc được; cần giá trị đúng kiểu của tệp này", "cannot be read; expected a value of the kind that this file has"), exception);
        }
    }

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? string.Empty) is { Success: true } parsed ? parsed.Value : throw new JsonException("expected a date, written yyyy-MM-dd");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
