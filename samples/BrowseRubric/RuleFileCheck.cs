using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Domain.Samples.BrowseRubric;

/// <summary>Proves rule files: every fault on a line of its own, or what the right files are.</summary>
internal static class RuleFileCheck
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0 where all files are right, else 2.</returns>
    public static int Run(IReadOnlyList<string> paths, bool isJson, Language language, TextWriter output)
    {
        if (paths.Count == 0) throw new UsageException("--check: thiếu --rules TỆP", "--check: --rules FILE is missing");
        var files = new List<RuleFile>();
        var faults = new List<Fault>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(RuleFileArguments.Load(path));
            }
            catch (RuleDataException exception)
            {
                // With several files each fault says in which one it is.
                faults.AddRange(exception.Texts.Select(problem => new Fault(paths.Count == 1 ? null : path, problem.In(language))));
            }
            catch (InputException exception)
            {
                // That a file is not there does not hide what is wrong with the others; the message names it already.
                var problem = exception.Problem.In(language);
                faults.Add(new Fault(path, "$: " + (problem.StartsWith(path + ": ", StringComparison.Ordinal) ? problem[(path.Length + 2)..] : problem)));
            }
        }

        if (faults.Count == 0)
        {
            try
            {
                RuleBook.Default.With([.. files]);
            }
            catch (RuleDataException exception)
            {
                faults.AddRange(exception.Texts.Select(problem => new Fault(null, problem.In(language))));
            }
        }

        if (isJson) output.WriteLine(Json(files, faults));
        else if (faults.Count > 0) faults.ForEach(fault => output.WriteLine(PlainText.Of(fault.ToString())));
        else files.ForEach(file => output.WriteLine(Line(file, language)));
        return faults.Count > 0 ? 2 : 0;
    }

    // Says what a file is.
    private static string Line(RuleFile file, Language language)
    {
        var text = new Words(language);
        if (file.Instrument is not { } instrument) return file.Key;
        var day = text.Of(instrument.InForceFrom);
        var relation = instrument.Amends.Count > 0 ? text.Of(", sửa đổi ", ", amends ") + string.Join(", ", instrument.Amends)
            : instrument.Replaces.Count > 0 ? text.Of(", thay thế ", ", replaces ") + string.Join(", ", instrument.Replaces)
            : string.Empty;
        return instrument.ToReference().ToString(language) + text.Of($", hiệu lực từ {day}", $", in force from {day}") + relation;
    }

    private static string Json(List<RuleFile> files, List<Fault> faults)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            writer.WriteStartObject();
            if (faults.Count == 0)
            {
                writer.WriteStartArray("files");
                foreach (var file in files) writer.WriteStringValue(file.Key);
                writer.WriteEndArray();
            }

            writer.WriteStartArray("problems");
            foreach (var fault in faults)
            {
                var (entry, message) = fault.Split();
                writer.WriteStartObject();
                if (fault.File is { } path) writer.WriteString("file", path);
                writer.WriteString("entry", entry);
                writer.WriteString("message", message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What is wrong, and in which of several files where only one of them is read.</summary>
    private sealed record Fault(string? File, string Problem)
    {
        public override string ToString() => File is null ? Problem : File + ": " + Problem;

        // A name in an entry may have a colon of its own: such names stand in quotation marks within brackets.
        public (string Entry, string Message) Split()
        {
            var isQuoted = false;
            for (var i = 0; i + 1 < Problem.Length; i++)
            {
                switch (Problem[i], Problem[i + 1])
                {
                    case ('\\', _) when isQuoted:
                        i++;
                        break;
                    case ('[', '\'') when !isQuoted:
                        isQuoted = true;
                        i++;
                        break;
                    case ('\'', ']') when isQuoted:
                        isQuoted = false;
                        break;
                    case (':', ' ') when !isQuoted:
                        return (Problem[..i], Problem[(i + 2)..]);
                }
            }

            return ("$", Problem);
        }
    }
}
