using System.Text.Json;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The words by which an enumeration is written: those of the library's formats for its own.</summary>
internal static class WordsOf<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(value => JsonSerializer.SerializeToElement(value, Wire.Options).GetString()!, StringComparer.Ordinal);

    public static IReadOnlyList<string> All { get; } = [.. Values.Keys];

    public static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);
}
