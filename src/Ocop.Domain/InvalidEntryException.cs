using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>The exception for input that cannot be used: it names every entry that is wrong and says what was expected of it.</summary>
public sealed class InvalidEntryException : FormatException
{
    /// <summary>Creates the exception for one mistake.</summary>
    /// <param name="entry">The path of the entry from the root <c>$</c>, such as <c>$.levels['3.5']</c>.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    /// <exception cref="ArgumentNullException">An argument other than the cause is null.</exception>
    public InvalidEntryException(string entry, BilingualText problem, Exception? innerException = null)
        : this([new EntryProblem(entry, EntryProblemKind.Other, Guard.NotNull(problem, nameof(problem)))], innerException)
    {
    }

    /// <summary>Creates the exception for all mistakes of a document, of which there is at least one.</summary>
    internal InvalidEntryException(IReadOnlyList<EntryProblem> problems, Exception? innerException = null)
        : base(string.Join("\n", problems), innerException) => Problems = Unchangeable.List(problems);

    /// <summary>Gets all mistakes that were found, in the order of the document's members as its format lists them; at least one.</summary>
    /// <example>
    /// <code>
    /// try
    /// {
    ///     RuleBook.Default.Rate(OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 9, "1.2": 9 } }"""));
    /// }
    /// catch (InvalidEntryException refused)
    /// {
    ///     foreach (var problem in refused.Problems) Console.WriteLine(problem.In(Language.English));
    /// }
    /// // $.levels['1.1']: 9 is not a level of the criterion; expected 1 to 3
    /// // $.levels['1.2']: 9 is not a level of the criterion; expected 1 to 3
    /// </code>
    /// </example>
    public IReadOnlyList<EntryProblem> Problems { get; }

    /// <summary>Gets the path of the first entry from the root <c>$</c>.</summary>
    public string Entry => Problems[0].Entry;

    /// <summary>Gets what is wrong with the first entry and what was expected.</summary>
    public BilingualText Problem => Problems[0].Text;

    /// <summary>Returns the first mistake in a language. <see cref="Exception.Message"/> has all of them in English, one a line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The entry and the problem.</returns>
    public string Explain(Language language) => Problems[0].In(language);

    /// <summary>Refuses a document of which any mistakes were found.</summary>
    internal static void ThrowIfAny(IReadOnlyList<EntryProblem> problems)
    {
        if (problems.Count > 0) throw new InvalidEntryException(problems);
    }
}
