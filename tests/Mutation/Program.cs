using System.Globalization;
using Ocop.Domain.Mutation;

switch (args)
{
    case ["cover", string mutants, string file]:
        Console.SetOut(TextWriter.Null);
        new Worker("Ocop.Domain.Tests", "Ocop.Domain").Cover(int.Parse(mutants, CultureInfo.InvariantCulture), file);
        return 0;
    case ["answer"]:
        // What a test prints must not be taken for an answer.
        using (StreamWriter answers = new(Console.OpenStandardOutput()))
        {
            Console.SetOut(TextWriter.Null);
            new Worker("Ocop.Domain.Tests", "Ocop.Domain").Answer(Console.In, answers);
        }

        return 0;
    case ["rewrite", string library, string output]:
        MutantSwitch.Rewrite(library, output);
        return 0;
    case ["ask", string folder, string report, string tests, .. string[] wanted]:
        return new Campaign(folder, tests).Run(MutationReport.Read(report), wanted);
    default:
        Console.Error.WriteLine("expected: ask FOLDER-OF-THE-BUILT-TESTS REPORT-OF-STRYKER FILE-FOR-THE-TESTS [FOLDER-OR-FILE-OF-THE-LIBRARY]...");
        return 2;
}
