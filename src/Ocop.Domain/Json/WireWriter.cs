using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Writes what many formats have: dates, words, texts in both languages, lists.</summary>
internal static class WireWriter
{
    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate day) => writer.WriteString(name, IsoDate.Format(day));

    public static void WriteDateOrNull(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known) writer.WriteDate(name, known);
        else writer.WriteNull(name);
    }

    /// <summary>Refuses, as an argument, a day that no format has a place for: a reader takes the years 1 to 9999.</summary>
    public static void CheckYear(LocalDate? day, string parameter)
    {
        if (day is { Year: < 1 }) throw new ArgumentException("A day before the year 1; the format has no place for that.", parameter);
    }

    /// <summary>Refuses, as an argument, a text with half a character, which UTF-8 cannot hold: another text would be written in its place.</summary>
    public static void CheckUnicode(string? text, string parameter)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) throw new ArgumentException($"{GivenText.Of(text)} has half a character; the format has no place for that.", parameter);
            i++;
        }
    }

    /// <summary>The same for every text of a list.</summary>
    public static void CheckUnicode(IEnumerable<string> texts, string parameter)
    {
        foreach (var text in texts) CheckUnicode(text, parameter);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, WireNames<T>.Of(value));

    public static void WriteWordOrNull<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) writer.WriteWord(name, known);
        else writer.WriteNull(name);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    public static void WriteNumbers(this Utf8JsonWriter writer, string name, IReadOnlyList<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> values, WriteValue<T> write, Language language)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) write(writer, value, language);
        writer.WriteEndArray();
    }

    public static void WriteMember<T>(this Utf8JsonWriter writer, string name, T value, WriteValue<T> write, Language language)
    {
        writer.WritePropertyName(name);
        write(writer, value, language);
    }

    /// <summary>Writes a text in both languages.</summary>
    public static void WriteLabel(this Utf8JsonWriter writer, string name, BilingualText text)
    {
        writer.WritePropertyName(name);
        Write(writer, text, Language.Vietnamese);
    }

    /// <summary>Writes a citation, or the name of a regulation, in both languages.</summary>
    public static void WriteBasis(this Utf8JsonWriter writer, string name, RuleBasis basis) =>
        writer.WriteLabel(name, new BilingualText(basis.ToString(Language.Vietnamese), basis.ToString(Language.English)));

    public static void Write(Utf8JsonWriter writer, BilingualText text, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("vi", text.Vietnamese);
        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecimalPoints points, Language language) => writer.WriteNumberValue(points.Value);

    public static void Write(Utf8JsonWriter writer, Fraction fraction, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("numerator", fraction.Numerator);
        writer.WriteNumber("denominator", fraction.Denominator);
        writer.WriteEndObject();
    }
}
