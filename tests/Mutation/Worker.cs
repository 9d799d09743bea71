using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Xunit.Abstractions;

namespace Ocop.Domain.Mutation;

/// <summary>Runs tests in a process of its own, since a mutant may hang it, end it, or spoil what the library keeps.</summary>
internal sealed class Worker
{
    private readonly TestRunner runner;
    private readonly MutantSwitch mutants;

    public Worker(string tests, string library)
    {
        mutants = new MutantSwitch(Assembly.Load(library));
        runner = new TestRunner(Assembly.Load(tests));
    }

    /// <summary>Runs every test twice, and writes which mutants each one comes by, the first time and the second.</summary>
    /// <remarks>What is read once in a process, such as a law, is come by the first time alone.</remarks>
    public void Cover(int count, string file)
    {
        // To find the tests makes the rows of theories, and with them much that a process makes once: no test comes by it any more.
        List<ITestCase> all = [];
        int[] found = mutants.SeenDuring(count, () => all = runner.Discover());
        List<TestOfMutants> tests = [];
        foreach (ITestCase test in all)
        {
            bool passed = false;
            int[] first = mutants.SeenDuring(count, () => passed = runner.FirstFailure([test]) is null);
            if (passed)
            {
                tests.Add(new TestOfMutants(test.DisplayName, test.TestMethod.TestClass.Class.Name, runner.Write(test), TimeSpan.Zero, first, []));
            }
        }

        tests[0] = tests[0] with { First = [.. tests[0].First.Union(found)] };
        for (int index = 0; index < tests.Count; index++)
        {
            ITestCase test = runner.Read(tests[index].Written);
            long start = Stopwatch.GetTimestamp();
            int[] again = mutants.SeenDuring(count, () => runner.FirstFailure([test]));
            tests[index] = tests[index] with { Time = Stopwatch.GetElapsedTime(start), Again = again };
        }

        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(tests));
    }

    /// <summary>Answers questions, a line each.</summary>
    public void Answer(TextReader questions, TextWriter answers)
    {
        while (questions.ReadLine() is { } line)
        {
            Question question = JsonSerializer.Deserialize<Question>(line)!;
            (Answer answer, int test) = Ask(question.Mutant, question.Tests);
            answers.WriteLine($"{answer} {test}");
            answers.Flush();
        }
    }

    // The answer, and the place of the test that failed, or -1.
    private (Answer Answer, int Test) Ask(int mutant, string[] tests)
    {
        // A run has a price of its own, and the first tests notice most mutants.
        int asked = 0;
        for (int size = 4; asked < tests.Length; size *= 3)
        {
            // To read a test runs what its arguments are made of.
            mutants.On(mutant);
            List<ITestCase> some = [.. tests.Skip(asked).Take(size).Select(runner.Read)];
            ITestCase? failed = runner.FirstFailure(some);
            mutants.Off();
            if (failed is not null)
            {
                // What the mutant left behind in this process must not count for the next one.
                return (runner.FirstFailure([failed]) is null ? Mutation.Answer.Noticed : Mutation.Answer.Spoiled, asked + some.FindIndex(test => test.UniqueID == failed.UniqueID));
            }

            asked += some.Count;
        }

        return (Mutation.Answer.Survived, -1);
    }
}
