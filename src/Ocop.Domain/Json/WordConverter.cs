using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes an enumeration by its words in the wire formats, letter by letter, also as the name of a member: for records of a host's own.</summary>
internal sealed class WordConverter<T>(Func<T, string> word, IReadOnlyList<string> words) : JsonConverter<T>
    where T : struct, Enum
{
    public WordConverter()
        : this(WireNames<T>.Of, WireNames<T>.All)
    {
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(reader.GetString()!) : throw JsonRefusal.Of(ProblemTexts.WrongType(Expected));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(word(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(word(value));

    private BilingualText Expected => ProblemTexts.OneOf(words);

    // Words stand in the order of the values.
    private T Find(string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == text) return WireNames<T>.ValueAt(i);
        }

        throw JsonRefusal.Of(ProblemTexts.CannotBeUsed(GivenText.Of(text), Expected));
    }
}
