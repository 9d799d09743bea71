using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The names of the library's enumerations for screens: by the name of the type and that of the member, each beginning with a small letter.</summary>
internal sealed class EnumNamesFile
{
    private const string Resource = "enumerations.json";
    private const int MostTypes = 200;

    private static readonly ObjectShape<EnumNamesFile> Shape = new ObjectShape<EnumNamesFile>(() => new())
        .With("formatVersion", new VersionShape(DecisionRules.SupportedFormatVersion), "the version of the format", (_, _) => { })
        .With("names", new DictionaryShape<string, IReadOnlyDictionary<string, LabelEntry>>(new TextKeys(TextRules.Word), LabelShapes.Words, MostTypes), "the names of each enumeration", (file, value) => file.Names = value);

    private static readonly Lazy<EnumNamesFile> File = new(() => DataFile.ReadEmbedded(Resource, Shape));

    private IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelEntry>> Names { get; set; } = null!;

    /// <summary>Returns the name of a value that has one.</summary>
    public static BilingualText Of(Type type, string member) => File.Value.Names[Small(type.Name)][Small(member)].ToText();

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
