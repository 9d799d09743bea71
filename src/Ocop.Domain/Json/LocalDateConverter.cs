using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes a date as <c>yyyy-MM-dd</c>. Digits are read by hand: a NodaTime pattern costs tens of milliseconds at first use.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException(JsonProblems.Date);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

    internal static string Format(LocalDate value) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", value.Year, value.Month, value.Day);

    internal static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-') return false;
        if (!Digits(text, 0, 4, out var year) || !Digits(text, 5, 2, out var month) || !Digits(text, 8, 2, out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool Digits(string text, int start, int count, out int value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}

/// <summary>Reads a date that may be missing but not be written as null.</summary>
internal sealed class WrittenDateConverter : JsonConverter<LocalDate?>
{
    private static readonly LocalDateConverter Date = new();

    // Without this the reader would turn null into no date before it asks.
    public override bool HandleNull => true;

    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Date.Read(ref reader, typeof(LocalDate), options);

    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        if (value is { } date) Date.Write(writer, date, options);
        else writer.WriteNullValue();
    }
}
