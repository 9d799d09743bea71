namespace Ocop.Domain;

/// <summary>Names entries of a part by their path from the root of the whole.</summary>
internal static class Entries
{
    /// <summary>Does something with a part of a document; an error names its entries from the root of the document.</summary>
    public static TResult Under<T, TResult>(string path, T part, Func<T, TResult> body)
    {
        try
        {
            return body(part);
        }
        catch (InvalidEntryException exception)
        {
            throw new InvalidEntryException([.. exception.Problems.Select(problem => problem.Under(path))], exception);
        }
    }
}
