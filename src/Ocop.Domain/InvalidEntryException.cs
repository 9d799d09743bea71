using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>The exception for input that cannot be used: it names the entry and says what was expected of it.</summary>
public sealed class InvalidEntryException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="entry">The path of the entry from the root <c>$</c>, such as <c>$.levels['3.5']</c>.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    /// <exception cref="ArgumentNullException">An argument other than the cause is null.</exception>
    public InvalidEntryException(string entry, BilingualText problem, Exception? innerException = null)
        : base(Guard.NotNull(entry, nameof(entry)) + ": " + Guard.NotNull(problem, nameof(problem)).English, innerException)
    {
        Entry = entry;
        Problem = problem;
    }

    /// <summary>Gets the path of the entry from the root <c>$</c>.</summary>
    public string Entry { get; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public BilingualText Problem { get; }

    /// <summary>Returns the whole message in a language. <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The entry and the problem.</returns>
    public string Explain(Language language) => Entry + ": " + Problem.In(language);
}
