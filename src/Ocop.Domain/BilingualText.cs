using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>A short text of this library in Vietnamese and in English. It is never the official wording.</summary>
/// <remarks>Two texts are equal when both languages are equal, character by character.</remarks>
public sealed partial record BilingualText
{
    /// <summary>Creates a text from both languages.</summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentNullException">One of the texts is null.</exception>
    public BilingualText(string vietnamese, string english)
    {
        Vietnamese = Guard.NotNull(vietnamese, nameof(vietnamese));
        English = Guard.NotNull(english, nameof(english));
    }

    /// <summary>Gets the Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>Gets the English text.</summary>
    public string English { get; }

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The English text for <see cref="Language.English"/>, else the Vietnamese one.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(new BilingualText("ba sao", "three stars").In(Language.Vietnamese));
    /// // ba sao
    /// </code>
    /// </example>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>Returns the Vietnamese text.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Vietnamese;
}
