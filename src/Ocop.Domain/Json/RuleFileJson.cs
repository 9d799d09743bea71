using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Reads rule files. Unknown, repeated, missing and null members are refused.</summary>
internal static class RuleFileJson
{
    public static RuleFile ReadEmbedded(string resource)
    {
        using var stream = typeof(RuleFileJson).Assembly.GetManifestResourceStream(resource)
            ?? throw new RuleDataException("The package lacks its rule file " + resource + ".");
        return Read(stream);
    }

    /// <summary>Reads the file of a host. The reader lets null elements of lists and dictionaries pass: they are looked for here.</summary>
    public static RuleFile ReadForeign(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        var file = Read(copy);
        copy.Position = 0;
        using var document = JsonDocument.Parse(copy);
        RefuseNulls(document.RootElement, "$");
        return file;
    }

    private static RuleFile Read(Stream stream)
    {
        RuleFile? file;
        try
        {
            file = JsonSerializer.Deserialize(stream, RuleFileContext.Default.RuleFile);
        }
        catch (JsonException exception)
        {
            throw new RuleDataException("Not a rule file of format version " + DecisionRules.SupportedFormatVersion + ": " + exception.Path + ": " + exception.Message, exception);
        }

        if (file is null) throw new RuleDataException("Not a rule file: null.");
        return file.FormatVersion == DecisionRules.SupportedFormatVersion
            ? file
            : throw new RuleDataException("formatVersion: " + file.FormatVersion + " is not " + DecisionRules.SupportedFormatVersion + ".");
    }

    private static void RefuseNulls(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject()) RefuseNulls(member.Value, path + "." + member.Name);
                break;
            case JsonValueKind.Array when !path.EndsWith(".minimum", StringComparison.Ordinal):
                var index = 0;
                foreach (var item in element.EnumerateArray()) RefuseNulls(item, path + "[" + index++ + "]");
                break;

            // A level without a mark and a slip without a level have nothing to name.
            case JsonValueKind.Null when !path.StartsWith("$.errata[", StringComparison.Ordinal) || path.EndsWith("]", StringComparison.Ordinal):
                throw new RuleDataException(path + ": null.");
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [
        typeof(LocalDateConverter),
        typeof(WireNameConverter<LegalInstrumentKind>),
        typeof(WireNameConverter<Ministry>),
        typeof(WireNameConverter<CriterionNoteKind>),
        typeof(WireNameConverter<ErratumStatus>)])]
[JsonSerializable(typeof(RuleFile))]
internal sealed partial class RuleFileContext : JsonSerializerContext;
