using System.Text.Json;
using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProductCodes;

/// <summary>The answer of this sample for one line: the code and what its members mean, or why it is none.</summary>
internal sealed record CodeAnswer(long Line, string Text, ProductCode? Code, IReadOnlyList<EntryProblem> Problems)
{
    /// <summary>The number of the decision that writes such codes in the year of the code; null where two do.</summary>
    public string? Regime { get; private init; }

    /// <summary>The code of the province that the one of the code is in on the asked day; null without a day, and where it was not of one province yet.</summary>
    public string? ProvinceNow { get; private init; }

    public static CodeAnswer Of(RuleBook book, long line, string text, LocalDate? on)
    {
        var read = book.ProductCodes.Normalise(text);
        if (read.Problem is { } problem) return new CodeAnswer(line, text, null, [read.Code is null ? problem : Mended(problem, read)]);
        var code = read.Code!;
        string[] decisions =
        [
            .. book.ProductCodes.Patterns
                .Where(pattern => pattern.Prefix == code.Pattern.Prefix && pattern.Members.SequenceEqual(code.Pattern.Members) && pattern.FirstYear <= code.Year && !(pattern.LastYear < code.Year))
                .Select(pattern => pattern.Instrument.Number)
                .Distinct(),
        ];
        return new CodeAnswer(line, text, code, [])
        {
            Regime = decisions.Length == 1 ? decisions[0] : null,
            ProvinceNow = on is { } day ? ProvinceOn(code.Province, day)?.Code : null,
        };
    }

    /// <summary>Writes the answer as one JSON object. Every member is always there; null where its question does not arise.</summary>
    public void Write(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", Line);
        writer.WriteString("code", Text);
        writer.WriteString("outcome", Code is null ? "refused" : "valid");
        writer.WriteString("regime", Regime);
        writer.WriteString("provinceThen", Code?.Province.Code);
        writer.WriteString("provinceNow", ProvinceNow);
        writer.WriteString("district", Code?.District);
        writer.WriteString("commune", Code?.Commune);
        writer.WriteBoolean("communeChecked", Code?.CommuneChecked == true);
        Write(writer, "serial", Code?.Serial);
        Write(writer, "year", Code?.Year);
        writer.WriteString("error", Problems.Count > 0 ? Problems[0].In(language) : null);
        LineProblems.Write(writer, Problems, language);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    // Reading stays strict: what the line would be is said, for a person to decide.
    private static EntryProblem Mended(EntryProblem problem, NormalisedProductCode read) => new InvalidEntryException(problem.Entry, new BilingualText(
        $"{problem.Text.Vietnamese}; sửa được thành {read.Text}",
        $"{problem.Text.English}; it can be mended to {read.Text}")).Problems[0];

    // Forward along the mergers; back only while one province alone went on.
    private static Province? ProvinceOn(Province province, LocalDate day)
    {
        Province? found = province;
        while (found is not null && found.Division.InForceFrom > day) found = found.Predecessors.Count == 1 ? found.Predecessors[0] : null;
        return found?.On(day);
    }
}
