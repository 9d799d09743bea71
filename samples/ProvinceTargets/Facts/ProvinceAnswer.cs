using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>Writes how a province stands on a date as one JSON object.</summary>
internal static class ProvinceAnswer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(TrackedProvince province, LocalDate on, Language language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            var counts = province.Index.At(on);
            writer.WriteStartObject();
            writer.WriteString("on", LocalDatePattern.Iso.Format(on));
            // Potential 5 stars stands beside the stars; it is no recognised product and has no certificate.
            Write(writer, "everRecognised", counts.EverRecognised + new StarCounts(0, 0, 0, counts.PotentialFive));
            Write(writer, "valid", counts.Valid);
            Write(writer, "extended", counts.Extended);
            Write(writer, "expired", counts.Expired);
            WriteLimits(writer, province, on);
            writer.WriteStartArray("targets");
            // A part of a target is not a target of its own.
            foreach (var tracked in province.TargetsOn(on).Where(tracked => !tracked.IsPart)) Write(writer, tracked, on, language);
            writer.WriteEndArray();
            writer.WriteString("checkedOn", province.CheckedOn(on) is { } checkedOn ? LocalDatePattern.Iso.Format(checkedOn) : null);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    // After the last day that the events are known for, the counts are those of the known events; what was published since is said beside them.
    private static void WriteLimits(Utf8JsonWriter writer, TrackedProvince province, LocalDate on)
    {
        if (on <= province.Facts.EventsKnownThrough) return;
        writer.WriteString("eventsKnownThrough", LocalDatePattern.Iso.Format(province.Facts.EventsKnownThrough));
        writer.WriteStartArray("observed");
        foreach (var observation in province.Facts.Observations.Where(item => item.On > province.Facts.EventsKnownThrough && item.On <= on))
        {
            writer.WriteStartObject();
            writer.WriteString("on", LocalDatePattern.Iso.Format(observation.On));
            writer.WriteString("what", observation.What);
            writer.WriteNumber("value", observation.Value);
            if (observation.Stars is { } stars)
            {
                writer.WriteStartObject("byStars");
                if (stars.Three is { } three) writer.WriteNumber("3", three);
                if (stars.Four is { } four) writer.WriteNumber("4", four);
                if (stars.Five is { } five) writer.WriteNumber("5", five);
                if (stars.PotentialFive is { } potentialFive) writer.WriteNumber("potentialFive", potentialFive);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, StarCounts counts)
    {
        writer.WriteStartObject(name);
        for (var stars = 3; stars <= 5; stars++) writer.WriteNumber(stars.ToString(CultureInfo.InvariantCulture), counts[stars]);
        writer.WriteNumber("potentialFive", counts.PotentialFive);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TrackedTarget tracked, LocalDate on, Language language)
    {
        var progress = tracked.ProgressOn(on);
        var measured = progress as MeasuredProgress;
        writer.WriteStartObject();
        writer.WriteString("id", tracked.Target.Id);
        writer.WriteString("base", tracked.Base);
        Write(writer, "value", measured?.Value.ToDecimal());
        Write(writer, "gap", measured?.Gap.ToDecimal());
        Write(writer, "percentOfPlan", measured is null ? null : OneDecimal(measured.PercentOfPlan));
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(progress.State.ToString()));
        if (progress is UnmeasuredProgress unmeasured) writer.WriteString("why", tracked.Why(unmeasured).In(language));
        writer.WriteEndObject();
    }

    // 75 is written 75.0: a sum takes the longer of two scales. More decimals where one would say that the plan is reached and it is not, or the reverse.
    private static decimal OneDecimal(Fraction value) => Rounding.Decimals(value, 1, 100) is { } decimals ? value.Round(decimals) + 0.0m : value.ToDecimal();

    private static void Write(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
