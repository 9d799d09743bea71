using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes a type of the library exactly in its documented format, whatever the settings of the host. Every type with a format carries it; a host never has to register it.</summary>
/// <typeparam name="T">A type with a wire format.</typeparam>
/// <remarks>
/// Comments, trailing commas and depth follow the host's reader, escaping and indentation its writer; naming policies, number handling and other settings have no effect.
/// What is refused comes as a <see cref="JsonException"/> whose message has all problems, one a line, and whose inner exception is the <see cref="InvalidEntryException"/> with their entries relative to the value.
/// Texts in one language are written in Vietnamese; <see cref="OcopJson"/> writes the other.
/// </remarks>
/// <threadsafety>Any number of threads may use one instance.</threadsafety>
public sealed class OcopJsonConverter<T> : JsonConverter<T>
{
    private readonly WireFormat<T> format = AllFormats.Of<T>();

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The host's reader, on the first token of the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The host's options; they have no effect.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is refused, or the JSON is malformed.</exception>
    /// <exception cref="NotSupportedException">The type is written only.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (format.Quick is { } quick)
        {
            var ahead = reader;
            if (quick(ref ahead) is { } most)
            {
                reader = ahead;
                return most;
            }
        }

        var problems = new DocumentProblems { ShowsGiven = true };
        var value = DocumentReader.ReadValue(ref reader, format.Shape, problems);
        return problems.Count == 0 ? value! : throw JsonRefusal.Of(new InvalidEntryException(problems.InOrder()));
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The host's writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The host's options; they have no effect.</param>
    /// <exception cref="ArgumentException">The format has no place for the value, such as points that are not whole.</exception>
    /// <exception cref="NotSupportedException">The type cannot be written.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => format.Write(writer, value, Language.Vietnamese);
}
