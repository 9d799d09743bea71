using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>Why the stars that the minimum levels allow cannot be known.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial record UnknownRequirement
{
    private const string Added = "minimumRequirements";

    private UnknownRequirement(string word) => Word = word;

    /// <summary>Gets that the card gives part totals only, so the minimum levels cannot be checked.</summary>
    public static UnknownRequirement MinimumLevels { get; } = new("minimumLevels");

    /// <summary>Gets that minimum requirements were added beside the forms and are known in part only, where their rule file gives them no key.</summary>
    public static UnknownRequirement MinimumRequirements { get; } = new(Added);

    /// <summary>Gets the word that stands for it on the wire.</summary>
    public string Word { get; }

    /// <summary>Gets a value indicating whether it is about requirements that were added beside the forms, with a key or without.</summary>
    public bool IsAdded => Word.StartsWith(Added, StringComparison.Ordinal);

    /// <summary>Returns that added minimum requirements are known in part only.</summary>
    /// <param name="key">The key that their rule file gives them; it follows the word on the wire.</param>
    /// <returns>What is not known.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="ArgumentException">The key has other signs than small Latin letters and digits with hyphens between.</exception>
    public static UnknownRequirement MinimumRequirementsOf(string key) =>
        IsKey(Guard.NotNull(key, nameof(key))) ? new(Added + key) : throw new ArgumentException("Expected small Latin letters and digits, with hyphens between.", nameof(key));

    /// <summary>Returns the word.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => Word;

    /// <summary>Finds what a word of the wire stands for, or null.</summary>
    internal static UnknownRequirement? Find(string? word) =>
        word == MinimumLevels.Word ? MinimumLevels
        : word == Added ? MinimumRequirements
        : word is not null && word.StartsWith(Added, StringComparison.Ordinal) && IsKey(word.Substring(Added.Length)) ? new(word)
        : null;

    internal static UnknownRequirement Of(MinimumRequirements added) => added.Key is null ? MinimumRequirements : new(Added + added.Key);

    private static bool IsKey(string text) => VisibleText.IsJoined(text, c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9'), "-");
}
