using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes a day of the ISO calendar as <c>yyyy-MM-dd</c>, also as the name of a member: for records of a host's own.</summary>
internal sealed class IsoDateConverter : JsonConverter<LocalDate>
{
    private static readonly DateShape Shape = new();

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new DocumentProblems { ShowsGiven = true };
        var day = DocumentReader.ReadValue(ref reader, Shape, problems);
        return problems.Count == 0 ? day : throw JsonRefusal.Of(new InvalidEntryException(problems.InOrder()));
    }

    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString()!;
        return IsoDate.TryParse(text, out var day) ? day : throw JsonRefusal.Of(ProblemTexts.CannotBeUsed(GivenText.Of(text), ProblemTexts.ADate));
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

    private static string Text(LocalDate value)
    {
        WireWriter.CheckYear(Guard.Iso(value, nameof(value)), nameof(value));
        return IsoDate.Format(value);
    }
}
