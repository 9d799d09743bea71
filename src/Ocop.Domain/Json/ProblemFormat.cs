using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Mistakes of documents in JSON: entry and message.</summary>
internal static class ProblemFormat
{
    public static void Write(Utf8JsonWriter writer, EntryProblem problem, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("entry", problem.Entry);
        writer.WriteString("message", problem.Text.In(language));
        writer.WriteEndObject();
    }
}
