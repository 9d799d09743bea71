using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>The exception for a rule file that cannot be read or contradicts itself. The files in the package have been checked; a host meets it only with a file of its own.</summary>
public sealed class RuleDataException : Exception
{
    /// <summary>The most problems that are told of one file.</summary>
    internal const int MostProblems = 100;

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The faulty entry and what is wrong with it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    public RuleDataException(string message, Exception? innerException = null)
        : base(Guard.NotNull(message, nameof(message)), innerException) => Problems = Array.AsReadOnly(new[] { message });

    internal RuleDataException(string[] problems)
        : base(string.Join("\n", problems)) => Problems = Array.AsReadOnly(problems);

    /// <summary>Gets all that is wrong, in the order of the file: the faulty entry and its problem, in English. A file with very many problems is read as far as the first hundred.</summary>
    public IReadOnlyList<string> Problems { get; }
}
