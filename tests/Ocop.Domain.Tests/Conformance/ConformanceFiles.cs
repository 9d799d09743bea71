using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>The files of tests/Conformance: vectors for other languages, a JSON document a line.</summary>
internal static class ConformanceFiles
{
    /// <summary>The version of the files' shape. It rises when a reader of the files must change, and not when vectors are added.</summary>
    public const int FormatVersion = 1;

    public const string Manifest = "manifest.json";

    private static readonly (string Name, Func<IEnumerable<string>> Lines)[] Generators =
    [
        ("ratings.jsonl", RatingVectors.Lines),
        ("refusals.jsonl", RefusalVectors.Lines),
        ("certificates.jsonl", CertificateVectors.Lines),
        ("plans.jsonl", PlanVectors.Lines),
        ("councils.jsonl", CouncilVectors.Lines),
        ("regimes.jsonl", RegimeVectors.Lines),
        ("working-days.jsonl", WorkingDayVectors.Lines),
    ];

    // A file and its line in the manifest are looked at by different tests: the text is made once for both.
    private static readonly Dictionary<string, Lazy<string>> Texts = Generators.ToDictionary(
        generator => generator.Name,
        generator => new Lazy<string>(() => string.Concat(generator.Lines().Select(line => line + "\n"))));

    public static string Folder => Path.Combine(Repository.Root, "tests", "Conformance");

    /// <summary>The names of the files of vectors, in the order of the manifest.</summary>
    public static TheoryData<string> Names => [.. Generators.Select(generator => generator.Name)];

    /// <summary>The text of a file, made anew.</summary>
    public static string Generate(string name) => Texts[name].Value;

    /// <summary>The manifest of texts made anew.</summary>
    public static string GenerateManifest()
    {
        var entries = Generators.Select(generator =>
        {
            var text = Generate(generator.Name);
            return $"    {{ \"file\": \"{generator.Name}\", \"lines\": {WireText.Number(text.Count(c => c == '\n'))}, \"sha256\": \"{Sha256(Encoding.UTF8.GetBytes(text))}\" }}";
        });
        return $"{{\n  \"formatVersion\": {WireText.Number(FormatVersion)},\n  \"files\": [\n{string.Join(",\n", entries)}\n  ]\n}}\n";
    }

    /// <summary>The lines of a file as it lies in the repository.</summary>
    public static string[] Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).TrimEnd('\n').Split('\n');

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
