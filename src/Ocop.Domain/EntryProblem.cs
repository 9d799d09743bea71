using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>One mistake of a card or of another document (lỗi của một mục): where it stands, what it is about and what was expected.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial record EntryProblem
{
    internal EntryProblem(string entry, EntryProblemKind kind, BilingualText text, string? criterion = null, int? level = null)
    {
        Entry = Guard.NotNull(entry, nameof(entry));
        Kind = kind;
        Text = Guard.NotNull(text, nameof(text));
        Criterion = criterion;
        Level = level;
    }

    /// <summary>Gets the path of the entry from the root <c>$</c>, such as <c>$.levels['3.5']</c>.</summary>
    public string Entry { get; }

    /// <summary>Gets what kind of mistake it is.</summary>
    public EntryProblemKind Kind { get; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the code of the criterion or ladder that the entry is about, as the document wrote it; null where it is about none.</summary>
    public string? Criterion { get; }

    /// <summary>Gets the level that the document gave, where the mistake is about a level; else null.</summary>
    public int? Level { get; }

    /// <summary>Returns entry and text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>$.levels['3.5']: 7 is not a level of the criterion; expected 1 to 3</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language has no name.</exception>
    public string In(Language language) => Entry + ": " + Text.In(language);

    /// <summary>Returns entry and text in English.</summary>
    /// <returns>The entry and the text.</returns>
    public override string ToString() => In(Language.English);

    /// <summary>Returns the mistake as one of a part of a larger document: a host that takes cards in a list of its own says with it in which.</summary>
    /// <param name="path">The path of the part in the larger document, such as <c>$.cards[3]</c>.</param>
    /// <returns>The mistake with the path before its entry: <c>$.levels['3.5']</c> becomes <c>$.cards[3].levels['3.5']</c>. An entry that is no path, as the name of an argument is, stays.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public EntryProblem Under(string path)
    {
        Guard.NotNull(path, nameof(path));
        return Entry.StartsWith("$", StringComparison.Ordinal) ? new EntryProblem(path + Entry.Substring(1), Kind, Text, Criterion, Level) : this;
    }

    internal InvalidEntryException ToException() => new([this]);
}
