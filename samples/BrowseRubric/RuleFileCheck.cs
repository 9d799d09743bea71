using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Domain.Samples.BrowseRubric;

/// <summary>Proves rule files: every fault on a line of its own, or what the right files are.</summary>
internal static class RuleFileCheck
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0 where all files are right, else 2.</returns>
    public static int Run(IReadOnlyList<string> paths, bool isJson, Language language)
    {
        if (paths.Count == 0) throw new UsageException("--check: thiếu --rules TỆP", "--check: --rules FILE is missing");
        var files = new List<RuleFile>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(RuleFileArguments.Load(path));
            }
            catch (RuleDataException exception)
            {
                // With several files each problem says in which one it is.
                problems.AddRange(exception.Problems.Select(problem => paths.Count == 1 ? problem : path + ": " + problem));
            }
        }

        if (problems.Count == 0)
        {
            try
            {
                RuleBook.Default.With([.. files]);
            }
            catch (RuleDataException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        if (isJson) WriteJson(files, problems);
        else if (problems.Count > 0) problems.ForEach(problem => Console.WriteLine(Sample.Plain(problem)));
        else files.ForEach(file => Console.WriteLine(InstrumentScreen.Line(file, language)));
        return problems.Count > 0 ? 2 : 0;
    }

    private static void WriteJson(List<RuleFile> files, List<string> problems)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            writer.WriteStartObject();
            if (problems.Count == 0)
            {
                writer.WriteStartArray("files");
                foreach (var file in files) writer.WriteStringValue(file.Key);
                writer.WriteEndArray();
            }

            writer.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                var colon = problem.IndexOf(": ", StringComparison.Ordinal);
                writer.WriteStartObject();
                writer.WriteString("entry", colon < 0 ? "$" : problem[..colon]);
                writer.WriteString("message", colon < 0 ? problem : problem[(colon + 2)..]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Console.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
