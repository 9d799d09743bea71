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
        if (Console.IsOutputRedirected)
        {
            // A pipe has no width of its own, and a file wants no colours.
            AnsiConsole.Profile.Width = 120;
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        var language = HasEnglish(args) ? Language.English : Language.Vietnamese;
        if (Arguments.AskForHelp(args))
        {
            WriteUsage(Console.Out);
            return 0;
        }

        try
        {
            var arguments = new Arguments(args);

            // A faulty rule file is told by every command; only the one that proves files reads them itself.
            if (!args.Contains("--check")) _ = arguments.Book;
            return body(arguments);
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine(PlainText.Of(exception.Problem.In(language)));
            WriteUsage(Console.Error);
        }
        catch (InputException exception)
        {
            foreach (var line in exception.Problem.In(language).Split('\n')) Console.Error.WriteLine(PlainText.Of(line));
        }
        catch (InvalidEntryException exception)
        {
            foreach (var problem in exception.Problems) Console.Error.WriteLine(PlainText.Of(problem.In(language)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(new BilingualText("Không đọc hoặc ghi được: ", "Cannot read or write: ").In(language) + exception.Message);
        }

        return 2;

        void WriteUsage(TextWriter writer)
        {
            writer.WriteLine(usage.In(language));
            writer.WriteLine(RuleFileArguments.Usage.In(language));
        }
    }

    private static bool HasEnglish(string[] args)
    {
        var index = Array.IndexOf(args, "--lang");
        return index >= 0 && index + 1 < args.Length && args[index + 1] == "en";
    }
}
