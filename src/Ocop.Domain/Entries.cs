namespace Ocop.Domain;

/// <summary>Names entries of a part by their path from the root of the whole.</summary>
internal static class Entries
{
    /// <summary>Does something with a part of a document; an error names the entry from the root of the document.</summary>
    public static TResult Under<T, TResult>(string path, T part, Func<T, TResult> body)
    {
        try
        {
            return body(part);
        }
        catch (InvalidEntryException exception) when (exception.Entry.StartsWith("$", StringComparison.Ordinal))
        {
            throw new InvalidEntryException(path + exception.Entry.Substring(1), exception.Problem, exception);
        }
    }
}
