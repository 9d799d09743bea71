using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Ocop.Domain.Samples;

/// <summary>Says about once a second, on one line of the screen, how far a long run has come: lines done, lines a second, seconds left.</summary>
/// <remarks>It is written to standard error, and only where that is a terminal and the answers go elsewhere: a pipe or a file never sees it.</remarks>
internal sealed class ProgressLine
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Language language;
    private readonly TextWriter? screen;
    private readonly long? length;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = Pause;
    private int shown;

    private ProgressLine(Language language, TextWriter? screen, long? length) => (this.language, this.screen, this.length) = (language, screen, length);

    /// <summary>The line of a run that reads standard input and writes standard output.</summary>
    public static ProgressLine Of(Language language) =>
        Console.IsErrorRedirected || !Console.IsOutputRedirected ? new(language, null, null) : new(language, Console.Error, LengthOfInput());

    /// <summary>What the line says.</summary>
    /// <param name="language">The language.</param>
    /// <param name="lines">The lines done.</param>
    /// <param name="bytes">The bytes done.</param>
    /// <param name="length">The bytes of the whole input; <c>null</c> where it is not known, and then no time is told.</param>
    /// <param name="elapsed">The time since the beginning, more than 0.</param>
    public static string Text(Language language, long lines, long bytes, long? length, TimeSpan elapsed)
    {
        var rate = Whole(lines / elapsed.TotalSeconds);
        var left = length is { } all && bytes > 0 ? Whole(Math.Ceiling(Math.Max(0, all - bytes) / (bytes / elapsed.TotalSeconds))) : null;
        var said = new BilingualText($"{Whole(lines)} dòng, {rate} dòng/giây", $"{Whole(lines)} lines, {rate} a second").In(language);
        return left is null ? said : said + new BilingualText($", còn khoảng {left} giây", $", about {left} s left").In(language);
    }

    /// <summary>Shows how far the run has come, if the last time is a second ago.</summary>
    public void Show(long lines, long bytes)
    {
        if (screen is null || clock.Elapsed < next) return;
        next = clock.Elapsed + Pause;
        Write(Text(language, lines, bytes, length, clock.Elapsed));
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        if (shown == 0) return;
        Write(string.Empty);
        screen!.Write('\r');
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    // A file that was handed in as standard input has a length; a pipe has none, and neither has a handle of another system.
    private static long? LengthOfInput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsInputRedirected) return null;
        try
        {
            using var handle = new SafeFileHandle(0, ownsHandle: false);
            return RandomAccess.GetLength(handle) is > 0 and var bytes ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(string text)
    {
        screen!.Write('\r' + text.PadRight(shown));
        shown = text.Length;
    }
}
