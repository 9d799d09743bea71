namespace Ocop.Domain;

/// <summary>The exception for a rule file that contradicts itself. The files in the package have been checked; a host meets it only with a file of its own.</summary>
public sealed class RuleDataException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The faulty entry and what is wrong with it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public RuleDataException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
