using System.Text.Json;

namespace Ocop.Domain.Samples;

/// <summary>What is wrong with a line, as a member of its answer.</summary>
internal static class LineProblems
{
    /// <summary>Writes all mistakes of a line as the member <c>problems</c> of its answer.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<EntryProblem> problems, Language language)
    {
        writer.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("entry", problem.Entry);
            writer.WriteString("message", problem.Text.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
