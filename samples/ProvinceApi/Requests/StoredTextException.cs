namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The exception for a stored text that the library no longer reads: a mistake of whoever altered it, not of who asks.</summary>
internal sealed class StoredTextException(string row, Exception inner) : Exception($"{row} cannot be read", inner)
{
    /// <summary>What the library says of it.</summary>
    public IReadOnlyList<BilingualText> Problems => InnerException is InvalidEntryException invalid
        ? [.. invalid.Problems.Select(problem => new BilingualText(problem.In(Language.Vietnamese), problem.In(Language.English)))]
        : [new("có giá trị nằm ngoài phạm vi cho phép", "some value is outside what is possible")];
}
