using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes the points of parts as <c>{"A":36,"B":21,"C":30}</c>: whole numbers under the codes that the form has.</summary>
/// <remarks>Which codes these are is not known here: rating a card refuses those that its form does not have. Members have no order in JSON, so what is read is put in the order of the codes; what a form gave stands in its order.</remarks>
internal sealed class PartTotalsConverter : JsonConverter<PartTotals>
{
    public override PartTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The value could not be converted to an object.");
        var points = new SortedDictionary<string, Fraction>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = reader.GetString()!;
            ReadValue(ref reader, code);
            if (points.ContainsKey(code)) throw JsonProblems.RepeatedPart(code);
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var value)) throw JsonProblems.WrongPart(code);
            points.Add(code, value);
        }

        return new PartTotals(points);
    }

    public override void Write(Utf8JsonWriter writer, PartTotals value, JsonSerializerOptions options)
    {
        CheckWhole(value, nameof(value));
        writer.WriteStartObject();
        foreach (var code in value.Codes) writer.WriteNumber(code, value[code].Numerator);
        writer.WriteEndObject();
    }

    /// <summary>Refuses, as an argument, points that are not whole: the format has no place for them.</summary>
    public static void CheckWhole(PartTotals totals, string parameter)
    {
        foreach (var code in totals.Codes)
        {
            if (totals[code].Denominator > 1) throw new ArgumentException($"Part {code} has {totals[code]} points; the format holds whole points only.", parameter);
        }
    }

    // NaN, 01 and the like end the reader: the part would be lost from the error.
    private static void ReadValue(ref Utf8JsonReader reader, string code)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw JsonProblems.BrokenPart(code, exception);
        }
    }
}
