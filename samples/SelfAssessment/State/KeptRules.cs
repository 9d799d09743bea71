using System.Text;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>The rule files that the browser keeps, each by its key with its text as it was opened, and the book with all of them. It never changes: a further file makes another one.</summary>
public sealed class KeptRules
{
    private readonly SortedDictionary<string, string> files;

    private KeptRules(SortedDictionary<string, string> files)
    {
        this.files = files;
        Book = files.Count == 0 ? RuleBook.Default : RuleBook.Default.With([.. files.Values.Select(Load)]);
    }

    public static KeptRules None { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The book of the package with all files.</summary>
    public RuleBook Book { get; }

    public IReadOnlyCollection<string> Keys => files.Keys;

    /// <summary>What the browser keeps, or null for no file.</summary>
    public string? Text => TextList.Write(files.Values);

    /// <summary>Reads back what the browser kept.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    /// <exception cref="RuleDataException">A file is faulty, by a newer version of the page for example.</exception>
    public static KeptRules Read(string? kept)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in TextList.Read(kept)) files[Load(text).Key] = text;
        return files.Count == 0 ? None : new KeptRules(files);
    }

    /// <summary>With a further file, in the place of one with the same key.</summary>
    /// <exception cref="RuleDataException">The file is faulty, alone or with the others.</exception>
    public KeptRules With(string text) => new(new SortedDictionary<string, string>(files, StringComparer.Ordinal) { [Load(text).Key] = text });

    /// <summary>Without a file.</summary>
    /// <exception cref="RuleDataException">Another file needs it.</exception>
    public KeptRules Without(string key)
    {
        var others = new SortedDictionary<string, string>(files, StringComparer.Ordinal);
        others.Remove(key);
        return new KeptRules(others);
    }

    private static RuleFile Load(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RuleFile.Load(stream);
    }
}
