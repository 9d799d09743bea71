using System.Text;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Packages;

/// <summary>Asks every room at once from many threads of a process that has asked nothing yet.</summary>
public static class ColdStart
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"4.3":5,"9":2},"evaluatedOn":"2026-08-03"}""";

    private static readonly Func<string>[] Questions =
    [
        () => OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Card))),
        () => OcopJson.Write(RuleBook.Default.Explain(OcopJson.ReadScorecard(Encoding.UTF8.GetBytes(Card)))),
        () => OcopJson.Write(RuleBook.Default.Plan(OcopJson.ReadScorecard(Card), 3)),
        () => OcopJson.Write(RuleBook.Default.Bounds(OcopJson.ReadScorecard(Card))),
        () => OcopJson.Write(RuleBook.Default.Rules("148/QĐ-TTg").RubricFor(1)),
        () => OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 7, 10)), Language.English),
        () => OcopJson.Write(RuleBook.Default.Answer(new CertificateQuestion(new LocalDate(2024, 1, 31), 4, new LocalDate(2026, 9, 1)))),
        () => RuleBook.Default.WorkingDays.Add(new LocalDate(2026, 8, 20), 15).ToString(),
        () => RuleBook.Default.ProductCodes.Parse("20-06184-1-2026").ToString()!,
        () => OcopJson.Schema(typeof(Ocop.Domain.Scoring.Scorecard)),
        () => RuleBook.Default.QuotasOn(new LocalDate(2025, 1, 1)).ToString()!,
        () => Refusal(() => OcopJson.ReadScorecard("""{"decision":"26/2026/QĐ-TTg","productSet":1.5,"levls":{}}""")),
    ];

    /// <summary>The answers of each thread, which begins with another question than its neighbour; an error where two differ.</summary>
    public static string Run(int threads)
    {
        using var together = new Barrier(threads);
        var answers = new string[threads][];
        var all = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            var mine = new string[Questions.Length];
            together.SignalAndWait();
            for (var i = 0; i < Questions.Length; i++)
            {
                var question = (i + number) % Questions.Length;
                try
                {
                    mine[question] = Questions[question]();
                }
                catch (Exception exception)
                {
                    mine[question] = $"thread {number}: {exception}";
                }
            }

            answers[number] = mine;
        })).ToArray();
        foreach (var thread in all) thread.Start();
        foreach (var thread in all) thread.Join();
        for (var question = 0; question < Questions.Length; question++)
        {
            var different = answers.Select(mine => mine[question]).Distinct().ToArray();
            if (different.Length > 1) throw new InvalidOperationException($"question {question}: {string.Join("\n", different)}");
            if (different[0].StartsWith("thread ", StringComparison.Ordinal)) throw new InvalidOperationException(different[0]);
        }

        return Digest.Of(answers[0]);
    }

    private static string Refusal(Action action)
    {
        try
        {
            action();
        }
        catch (InvalidEntryException refusal)
        {
            return refusal.Explain(Language.Vietnamese) + refusal.Explain(Language.English) + refusal.Message;
        }

        return "not refused";
    }
}
