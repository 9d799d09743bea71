using System.Globalization;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Reads the single file of an instrument. Unknown, repeated, missing and null members are refused, all of them.</summary>
internal static class RuleFileJson
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file; one that amends another carries only what it changes.</summary>
    /// <exception cref="RuleDataException">The file is not of the format; the message names every faulty entry.</exception>
    public static HeldInstrument Read(byte[] bytes, DocumentProblems problems)
    {
        // The reader would take a second mark off too; the file is kept as it is, for amendments to be laid over.
        if (problems.All.Count == 0 && bytes.AsSpan().StartsWith(ByteOrderMark)) problems.Add(ProblemTexts.Malformed(line: 1, column: 1));
        var isAmendment = IsAmendment(bytes);
        var file = problems.All.Count > 0 ? null : DocumentReader.Read(bytes, RuleFileShapes.File, problems, isAmendment);
        if (problems.All.Count == 0 && isAmendment)
        {
            using var document = JsonDocument.Parse(bytes);
            DocumentMerge.TellRepeatedKeys(RuleFileShapes.File, document.RootElement, problems);
            TellNull("forms", ProblemTexts.ChangedForms);
            TellNull("labels", ProblemTexts.ChangedLabels);

            // Null ends what a member says. A decision without its forms or its labels is none that an amendment leaves.
            void TellNull(string member, BilingualText expected)
            {
                if (!document.RootElement.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.Null) return;
                problems.Enter(member);
                problems.Add(ProblemTexts.Null(expected));
                problems.Leave();
            }
        }

        if (problems.All.Count > 0) throw DataFile.Refused(problems);
        BilingualText[] contradictions = [.. file!.Instrument.Problems(), .. Missing(file)];
        if (contradictions.Length > 0) throw new RuleDataException(contradictions);
        return new HeldInstrument(file.Instrument.ToInstrument(), new LoadedRuleSource(bytes, file));
    }

    /// <summary>Returns the bytes of a file without the byte order mark that some editors write.</summary>
    public static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsSpan(ByteOrderMark.Length).ToArray() : bytes;

    private static IEnumerable<BilingualText> Missing(RuleFileEntry file)
    {
        if (file.Instrument.Amends.Count > 0) yield break;
        if (file.Forms.Count == 0)
        {
            // A file may leave its forms out. One with the rest of them has lost them.
            if (file.Catalogue is not null || file.Parts is not null || file.Bands is not null || file.Labels is not null || file.Errata.Count > 0) yield return FaultText.At("$.forms", RuleTexts.FormsMissing);
            yield break;
        }

        for (var i = 0; i < file.Forms.Count; i++)
        {
            if (file.Forms[i].Anew) yield return FaultText.At($"$.forms[{i.ToString(CultureInfo.InvariantCulture)}].anew", RuleTexts.NoFormBefore);
        }

        if (file.Parts is null) yield return FaultText.At("$.parts", RuleTexts.MissingWithForms);
        if (file.Bands is null) yield return FaultText.At("$.bands", RuleTexts.MissingWithForms);
        if (file.Labels is null && file.Forms.Any(form => form.Disqualifiers.Count > 0 || form.Parts.Values.Any(sections => sections.Count > 0))) yield return FaultText.At("$.labels", RuleTexts.MissingWithForms);
    }

    /// <summary>Returns whether a file amends another. It is looked up before the reading, since it decides what may be missing; a file that cannot be read is told by the reading.</summary>
    public static bool IsAmendment(byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;
                if (reader.CurrentDepth == 1 && !reader.ValueTextEquals("instrument"u8))
                {
                    reader.Skip();
                }
                else if (reader.CurrentDepth == 2 && reader.ValueTextEquals("amends"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.StartArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }

        return false;
    }
}
