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

    public static RuleFile Read(Stream stream)
    {
        RuleFile? file;
        try
        {
            file = JsonSerializer.Deserialize(stream, RuleFileContext.Default.RuleFile);
        }
        catch (JsonException exception)
        {
            throw new RuleDataException("Not a rule file of format version " + DecisionRules.SupportedFormatVersion + ": " + exception.Message, exception);
        }

        if (file is null) throw new RuleDataException("Not a rule file: null.");
        return file.FormatVersion == DecisionRules.SupportedFormatVersion
            ? file
            : throw new RuleDataException("formatVersion: " + file.FormatVersion + " is not " + DecisionRules.SupportedFormatVersion + ".");
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
