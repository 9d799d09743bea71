namespace Ocop.Domain.Json;

/// <summary>The table of a mistake of a document, which is written only.</summary>
internal static class ProblemShape
{
    public static Shape All { get; } = WrittenShape.Object(
        new("entry", WrittenShape.Text, "the path of the entry from the root $"),
        new("message", WrittenShape.Text, "what is wrong with it and what was expected"));
}
