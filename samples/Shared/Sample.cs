using System.Text;

namespace Ocop.Domain.Samples;

/// <summary>Runs a sample: UTF-8 on the console, and one clear error with exit code 2 for what cannot be used.</summary>
internal static class Sample
{
    /// <summary>Runs the sample.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="usage">The lines of usage, printed after an error in the arguments.</param>
    /// <param name="body">The sample itself; returns the exit code.</param>
    public static int Run(string[] args, BilingualText usage, Func<Arguments, int> body)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        // A pipe has no width of its own: wide enough that no table is cut.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 120;
        var language = HasEnglish(args) ? Language.English : Language.Vietnamese;
        try
        {
            return body(new Arguments(args));
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine(exception.Problem.In(language));
            Console.Error.WriteLine(usage.In(language));
        }
        catch (InvalidEntryException exception)
        {
            Console.Error.WriteLine(exception.Explain(language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
        }

        return 2;
    }

    /// <summary>Reads a file, naming it in the error if it cannot be read.</summary>
    public static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{path}: không đọc được; cần tệp có thật", $"{path}: cannot be read; expected a file that exists");
        }
    }

    private static bool HasEnglish(string[] args)
    {
        var index = Array.IndexOf(args, "--lang");
        return index >= 0 && index + 1 < args.Length && args[index + 1] == "en";
    }
}
