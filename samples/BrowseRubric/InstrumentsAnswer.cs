using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Law;

namespace Ocop.Domain.Samples.BrowseRubric;

/// <summary>Writes the instruments that a book holds as JSON.</summary>
internal static class InstrumentsAnswer
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RuleBook book)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("checkedOn", Text(book.CheckedOn));
            writer.WriteStartArray("instruments");
            foreach (var instrument in book.Instruments) Write(writer, instrument);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, LegalInstrument instrument)
    {
        writer.WriteStartObject();
        writer.WriteString("number", instrument.Number);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(instrument.Kind.ToString()));
        writer.WriteString("issued", Text(instrument.IssuedOn));
        writer.WriteString("inForce", Text(instrument.InForceFrom));
        writer.WriteString("ends", instrument.Ends is { } ends ? Text(ends) : null);
        Numbers(writer, "replaces", instrument.Replaces);
        Numbers(writer, "amends", instrument.Amends);
        writer.WriteString("vi", instrument.Title?.Vietnamese);
        writer.WriteString("en", instrument.Title?.English);
        writer.WriteString("link", instrument.Link);
        writer.WriteString("checkedOn", instrument.CheckedOn is { } day ? Text(day) : null);
        writer.WriteString("checkedBy", instrument.CheckedBy);
        writer.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter writer, string name, IReadOnlyList<string> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers) writer.WriteStringValue(number);
        writer.WriteEndArray();
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
