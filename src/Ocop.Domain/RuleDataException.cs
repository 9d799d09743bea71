using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>The exception for a rule file that cannot be read or contradicts itself. The files in the package have been checked; a host meets it only with a file of its own.</summary>
public sealed class RuleDataException : Exception
{
    /// <summary>The most problems that are told of one file.</summary>
    internal const int MostProblems = 100;

    /// <summary>Creates the exception for one problem, which is told alike in both languages.</summary>
    /// <remarks>The library itself uses it for what no file of a host can cause: that is for who builds the package.</remarks>
    /// <param name="message">The faulty entry and what is wrong with it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    public RuleDataException(string message, Exception? innerException = null)
        : this([new BilingualText(Guard.NotNull(message, nameof(message)), message)], innerException)
    {
    }

    internal RuleDataException(BilingualText problem, Exception? innerException = null)
        : this([problem], innerException)
    {
    }

    internal RuleDataException(BilingualText[] problems, Exception? innerException = null)
        : base(string.Join("\n", problems.Select(problem => problem.English)), innerException)
    {
        Texts = Array.AsReadOnly(problems);
        Problems = Array.AsReadOnly(Array.ConvertAll(problems, problem => problem.English));
    }

    /// <summary>Gets all that is wrong, in the order of the file: the faulty entry and its problem, in English. A file with very many problems is read as far as the first hundred.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Gets the problems in both languages, one for one.</summary>
    /// <example>
    /// <code>
    /// try
    /// {
    ///     RuleFile.Load(new MemoryStream("{}"u8.ToArray()));
    /// }
    /// catch (RuleDataException refused)
    /// {
    ///     foreach (var problem in refused.Texts) Console.WriteLine(problem.In(Language.Vietnamese));
    /// }
    /// // $.formatVersion: thiếu; cần trường này
    /// // $.dataVersion: thiếu; cần trường này
    /// // $.instrument: thiếu; cần trường này
    /// </code>
    /// </example>
    public IReadOnlyList<BilingualText> Texts { get; }
}
