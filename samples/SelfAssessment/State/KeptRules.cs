using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>The rule files that the browser keeps: each by its key, with its text as it was opened.</summary>
public sealed class KeptRules
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => files.Keys;

    /// <summary>Puts all files into the book of the package.</summary>
    /// <exception cref="RuleDataException">A file is faulty, alone or with the others.</exception>
    public RuleBook Book() => files.Count == 0 ? RuleBook.Default : RuleBook.Default.With([.. files.Values.Select(Load)]);

    /// <summary>Takes a file in, in the place of one with the same key.</summary>
    /// <returns>The key.</returns>
    /// <exception cref="RuleDataException">The file is faulty, alone or with the others; then nothing is changed.</exception>
    public string Add(string text)
    {
        var key = Load(text).Key;
        var before = files.GetValueOrDefault(key);
        files[key] = text;
        try
        {
            _ = Book();
        }
        catch (RuleDataException)
        {
            if (before is null) files.Remove(key);
            else files[key] = before;
            throw;
        }

        return key;
    }

    public void Remove(string key) => files.Remove(key);

    /// <summary>What the browser keeps: a list of the texts, or null for none.</summary>
    public string? Text()
    {
        if (files.Count == 0) return null;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var text in files.Values) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads back what the browser kept.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    /// <exception cref="RuleDataException">A file is faulty, by a newer version of the page for example.</exception>
    public static KeptRules Read(string? text)
    {
        var rules = new KeptRules();
        if (text is null) return rules;
        using var list = JsonDocument.Parse(text);
        foreach (var file in list.RootElement.EnumerateArray())
        {
            var content = file.GetString()!;
            rules.files[Load(content).Key] = content;
        }

        _ = rules.Book();
        return rules;
    }

    private static RuleFile Load(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RuleFile.Load(stream);
    }
}
