using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Ocop.Domain.Mutation;

/// <summary>Asks the tests of each mutant, on all cores, and prints what they said.</summary>
internal sealed class Campaign(string folder, string testsFile)
{
    /// <summary>The most that all tests of a mutant may take together: a score can only be lower for it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, Answer> answers = new();
    private readonly ConcurrentDictionary<(string Place, int Test), int> noticed = new();
    private readonly ConcurrentDictionary<(string File, string Method), int> noticedByMethod = new();
    private TestOfMutants[] tests = [];
    private ILookup<string, int> testsOfFile = Array.Empty<int>().ToLookup(_ => "");
    private ILookup<string, int> testsOfRoom = Array.Empty<int>().ToLookup(_ => "");
    private ILookup<int, int> testsOnce = Array.Empty<int>().ToLookup(index => index);
    private ILookup<int, int> testsAgain = Array.Empty<int>().ToLookup(index => index);

    public int Run(IReadOnlyList<Mutant> all, string[] wanted)
    {
        long start = Stopwatch.GetTimestamp();
        if (!File.Exists(testsFile))
        {
            using Process cover = WorkerProcess.Start(folder, ["cover", $"{all.Max(mutant => mutant.Id) + 1}", testsFile]);
            cover.WaitForExit();
            Progress($"covered in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }

        tests = JsonSerializer.Deserialize<TestOfMutants[]>(File.ReadAllBytes(testsFile))!;
        testsOnce = Lookup(test => test.First);
        testsAgain = Lookup(test => test.Again);
        testsOfRoom = all.Select(mutant => mutant.Room).Distinct().SelectMany(room => Enumerable.Range(0, tests.Length).Where(index => IsOfRoom(tests[index], room)).Select(index => (room, index))).ToLookup(pair => pair.room, pair => pair.index);
        testsOfFile = all.SelectMany(mutant => testsAgain[mutant.Id].Select(index => (mutant.File, index))).Distinct().ToLookup(pair => pair.File, pair => pair.index);

        List<Mutant> mutants = [.. all.Where(mutant => mutant.Compiles && IsCounted(mutant)).Where(mutant => wanted.Length == 0 || wanted.Contains(mutant.Folder) || wanted.Contains(mutant.File))];
        Progress($"{mutants.Count} mutants, {tests.Length} tests, {mutants.Count(mutant => !testsAgain.Contains(mutant.Id) && testsOnce.Contains(mutant.Id))} come by once");

        // A process that ends counts as a mutant that was noticed: without one it must not.
        using (WorkerProcess worker = new(folder))
        {
            if (worker.Ask(new Question(-1, [.. tests.Take(100).Select(test => test.Written)]), TimeSpan.FromMinutes(5)).Answer != Answer.Survived)
            {
                throw new InvalidOperationException("The tests fail without a mutant.");
            }
        }

        Queue<Mutant> queue = new(mutants);
        Thread[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => Work(queue, mutants.Count)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Progress($"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        foreach (IGrouping<string, Mutant> room in mutants.GroupBy(mutant => mutant.Folder))
        {
            Print(room.Key, room);
            foreach (IGrouping<string, Mutant> file in room.GroupBy(mutant => mutant.File))
            {
                Print("  " + file.Key, file);
            }
        }

        Console.WriteLine();
        mutants.Where(mutant => !IsNoticed(mutant)).Select(Describe).ToList().ForEach(Console.WriteLine);
        return 0;
    }

    private ILookup<int, int> Lookup(Func<TestOfMutants, int[]> covered) =>
        tests.Index()
            .SelectMany(test => covered(test.Item).Select(mutant => (mutant, test.Index)))
            .ToLookup(pair => pair.mutant, pair => pair.Index);

    private void Work(Queue<Mutant> queue, int count)
    {
        using WorkerProcess worker = new(folder);
        while (true)
        {
            Mutant? mutant;
            lock (queue)
            {
                if (!queue.TryDequeue(out mutant))
                {
                    return;
                }

                if (queue.Count % 100 == 0)
                {
                    Progress($"{count - queue.Count} of {count}");
                }
            }

            answers[mutant.Id] = Ask(worker, mutant);
            if (!IsNoticed(mutant))
            {
                Progress(Describe(mutant));
            }
        }
    }

    private Answer Ask(WorkerProcess worker, Mutant mutant)
    {
        int[] first = [.. testsOnce[mutant.Id]];
        int[] again = [.. testsAgain[mutant.Id]];
        if (first.Length + again.Length == 0)
        {
            return Answer.WithoutTest;
        }

        if (again.Length > 0)
        {
            Answer answer = Ask(worker, mutant, again);
            if (answer != Answer.Spoiled && (answer != Answer.Survived || !first.Except(again).Any()))
            {
                return answer;
            }
        }

        // What a process makes once, the library or a test for itself, it must make with the mutant on. Any test of the room may tell then, and any that comes by the file:
        // who reads what was made does not come by the place where it was. A process that was spoiled says nothing of later tests.
        using WorkerProcess fresh = new(folder);
        return Ask(fresh, mutant, [.. first.Union(testsOfFile[mutant.File]).Union(testsOfRoom[mutant.Room])]);
    }

    private Answer Ask(WorkerProcess worker, Mutant mutant, int[] indexes)
    {
        // What noticed other mutants of the file will notice this one, most likely; then the other cases of such a test; then what noticed others of the room.
        List<int> chosen = [];
        TimeSpan time = TimeSpan.Zero;
        IEnumerable<int> likely = indexes
            .OrderByDescending(index => noticed.GetValueOrDefault((mutant.File, index)) / (0.1 + tests[index].Time.TotalSeconds))
            .ThenByDescending(index => noticedByMethod.GetValueOrDefault((mutant.File, tests[index].Method)))
            .ThenBy(index => !IsOfRoom(tests[index], mutant.Room))
            .ThenByDescending(index => noticed.GetValueOrDefault((mutant.Room, index)) / (0.01 + tests[index].Time.TotalSeconds))
            .ThenBy(index => tests[index].Time);
        foreach (int index in likely)
        {
            time += tests[index].Time;
            if (time > Longest)
            {
                break;
            }

            chosen.Add(index);
        }

        (Answer answer, int test) = worker.Ask(new Question(mutant.Id, [.. chosen.Select(index => tests[index].Written)]), TimeSpan.FromSeconds(20) + (5 * time));
        if (test >= 0)
        {
            noticed.AddOrUpdate((mutant.File, chosen[test]), 1, (_, times) => times + 1);
            noticedByMethod.AddOrUpdate((mutant.File, tests[chosen[test]].Method), 1, (_, times) => times + 1);
            noticed.AddOrUpdate((mutant.Room, chosen[test]), 1, (_, times) => times + 1);
        }

        return answer;
    }

    private static bool IsOfRoom(TestOfMutants test, string room) => test.Class.Contains($".Tests.{room}.", StringComparison.Ordinal);

    /// <summary>What empties a sentence of a file of texts does not count: docs/texts.md holds every sentence to the source, which a mutant does not change.</summary>
    private static bool IsCounted(Mutant mutant) => !(mutant.Kind == "String mutation" && mutant.File.EndsWith("Texts.cs", StringComparison.Ordinal));

    private bool IsNoticed(Mutant mutant) => answers[mutant.Id] is not (Answer.Survived or Answer.WithoutTest);

    private string Describe(Mutant mutant)
    {
        string without = answers[mutant.Id] == Answer.WithoutTest ? "without a test: " : "";
        string replacement = mutant.Replacement.ReplaceLineEndings(" ");
        return $"{mutant.File}({mutant.Line}): {without}{mutant.Kind}: {replacement[..Math.Min(replacement.Length, 140)]}";
    }

    private void Print(string label, IEnumerable<Mutant> mutants)
    {
        int noticed = mutants.Count(IsNoticed);
        int without = mutants.Count(mutant => answers[mutant.Id] == Answer.WithoutTest);
        int all = mutants.Count();
        Console.WriteLine(FormattableString.Invariant($"{label,-52} {100.0 * noticed / all,5:0.0} %  ({noticed} noticed, {all - noticed - without} survived, {without} without a test)"));
    }

    private static void Progress(string text) => Console.Error.WriteLine(text);
}
