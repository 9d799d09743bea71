using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes a day of the ISO calendar as <c>yyyy-MM-dd</c>: for records of a host's own.</summary>
internal sealed class IsoDateConverter : JsonConverter<LocalDate>
{
    private static readonly DateShape Shape = new();

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new DocumentProblems { ShowsGiven = true };
        var day = DocumentReader.ReadValue(ref reader, Shape, problems);
        if (problems.Count == 0) return day;
        var refused = new InvalidEntryException(problems.InOrder());
        throw new JsonException(refused.Message, refused);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(IsoDate.Format(Guard.Iso(value, nameof(value))));
}
