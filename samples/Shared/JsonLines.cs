using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Domain.Samples;

/// <summary>Answers JSON lines: one question a line in, one answer a line out, in the same order and in constant memory.</summary>
/// <remarks>
/// A line that cannot be answered gets <c>{"error":"...","line":n,"problems":[{"entry":"$","message":"..."}]}</c> in its place and the run goes on; the error is the first of the problems.
/// Lines are answered on all processors, block by block.
/// </remarks>
internal static class JsonLines
{
    public const int LongestLine = 1 << 20;
    private const int BlockSize = 1 << 20;
    private const byte NewLine = (byte)'\n';

    private static readonly InvalidEntryException TooLong =
        new("$", new($"dòng quá dài; cần nhiều nhất {LongestLine} byte", $"the line is too long; expected at most {LongestLine} bytes"));

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers one line by writing one JSON value.</summary>
    public delegate void Answer(ReadOnlySpan<byte> line, Utf8JsonWriter writer);

    /// <summary>Answers all lines of standard input on standard output.</summary>
    /// <returns>0, or 1 if a line could not be answered.</returns>
    public static int Run(Language language, Answer answer)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        return Run(input, output, language, answer, ProgressLine.Of(language));
    }

    public static int Run(Stream input, Stream output, Language language, Answer answer, ProgressLine? progress = null)
    {
        // One byte more than the longest line, so that a line of just that length still shows its end.
        var block = new byte[BlockSize + LongestLine + 1];
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(language, answer)).ToArray();
        var filled = 0;
        long lines = 0;
        long bytes = 0;
        var skipping = false;
        var failed = false;
        while (true)
        {
            var read = input.Read(block, filled, Math.Min(BlockSize, block.Length - filled));
            filled += read;
            bytes += read;
            var isEnd = read == 0;
            var whole = isEnd ? filled : block.AsSpan(0, filled).LastIndexOf(NewLine) + 1;
            var start = 0;
            if (skipping)
            {
                // The rest of a line that was too long has had its error already.
                var end = block.AsSpan(0, filled).IndexOf(NewLine);
                start = end < 0 ? filled : end + 1;
                whole = Math.Max(whole, start);
                skipping = end < 0;
            }

            var count = Share(block, start, whole, lines, workers);
            Parallel.ForEach(workers, worker => worker.Work(block));
            foreach (var worker in workers) failed |= worker.Deliver(output);
            lines += count;
            if (read > 0 || count > 0) output.Flush();
            progress?.Show(lines, bytes);
            if (isEnd)
            {
                progress?.End();
                return failed ? 1 : 0;
            }

            block.AsSpan(whole, filled - whole).CopyTo(block);
            filled -= whole;
            if (filled > LongestLine)
            {
                lines++;
                workers[0].Refuse(lines, TooLong);
                failed |= workers[0].Deliver(output);
                filled = 0;
                skipping = true;
            }
        }
    }

    // Gives each worker a run of whole lines of about the same size, in order.
    private static long Share(byte[] block, int start, int end, long linesBefore, Worker[] workers)
    {
        long count = 0;
        for (var i = 0; i < workers.Length; i++)
        {
            var stop = i == workers.Length - 1 ? end : start + ((end - start) / (workers.Length - i));
            if (stop > start && stop < end)
            {
                var newLine = block.AsSpan(stop, end - stop).IndexOf(NewLine);
                stop = newLine < 0 ? end : stop + newLine + 1;
            }

            workers[i].Take(start, stop, linesBefore + count);
            var run = block.AsSpan(start, stop - start);
            count += run.Count(NewLine) + (run.Length > 0 && run[^1] != NewLine ? 1 : 0);
            start = stop;
        }

        return count;
    }

    private sealed class Worker(Language language, Answer answer)
    {
        private readonly ArrayBufferWriter<byte> answers = new(1 << 16);
        private readonly ArrayBufferWriter<byte> current = new(1 << 12);
        private readonly Utf8JsonWriter writer = new(Stream.Null, WriterOptions);
        private int start;
        private int end;
        private long linesBefore;
        private bool failed;

        public void Take(int start, int end, long linesBefore) => (this.start, this.end, this.linesBefore) = (start, end, linesBefore);

        public void Work(byte[] block)
        {
            var rest = block.AsSpan(start, end - start);
            for (var line = linesBefore + 1; rest.Length > 0; line++)
            {
                var length = rest.IndexOf(NewLine);
                var text = length < 0 ? rest : rest[..length];
                rest = length < 0 ? [] : rest[(length + 1)..];
                AnswerLine(text, line);
            }
        }

        public bool Deliver(Stream output)
        {
            output.Write(answers.WrittenSpan);
            answers.ResetWrittenCount();
            return failed;
        }

        public void Refuse(long line, InvalidEntryException refusal)
        {
            failed = true;
            current.ResetWrittenCount();
            writer.Reset(current);
            writer.WriteStartObject();
            writer.WriteString("error", refusal.Explain(language));
            writer.WriteNumber("line", line);
            LineProblems.Write(writer, refusal.Problems, language);
            writer.WriteEndObject();
            Finish();
        }

        private void AnswerLine(ReadOnlySpan<byte> text, long line)
        {
            if (text.Length > LongestLine)
            {
                Refuse(line, TooLong);
                return;
            }

            try
            {
                current.ResetWrittenCount();
                writer.Reset(current);
                answer(text, writer);
                Finish();
            }
            catch (InvalidEntryException exception)
            {
                Refuse(line, exception);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A fault of the program is told of its line too, and never costs the answers to the others.
                Refuse(line, new InvalidEntryException("$", new($"lỗi của chương trình, {exception.GetType().Name}: {exception.Message}", $"a fault of the program, {exception.GetType().Name}: {exception.Message}"), exception));
            }
        }

        private void Finish()
        {
            writer.Flush();
            answers.Write(current.WrittenSpan);
            answers.Write([NewLine]);
        }
    }
}
