using System.Text.Json;
using System.Text.RegularExpressions;
using Ocop.Domain;
using Ocop.Domain.Json;

namespace Ocop.Domain.Packages;

/// <summary>Answers the conformance vectors through the packed library and compares what it writes, letter for letter.</summary>
public static class VectorCheck
{
    /// <summary>Answers every line of the files that have an answer, and tells how many.</summary>
    public static string Run(string folder)
    {
        var lines = Answer(folder, "ratings.jsonl", "card", "rating", text => OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(text))))
            + Answer(folder, "certificates.jsonl", "question", "answer", text => OcopJson.Write(RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(text))))
            + Answer(folder, "plans.jsonl", "question", "answer", text => OcopJson.Write(RuleBook.Default.Plan(OcopJson.ReadUpgradePlanRequest(text))))
            + Answer(folder, "councils.jsonl", "question", "answer", text => OcopJson.Write(RuleBook.Default.Decide(OcopJson.ReadCouncilSession(text))))
            + Refuse(folder);
        // What people read stands in no vector, or not in both languages.
        var texts = File.ReadLines(Path.Combine(folder, "ratings.jsonl")).Where((_, i) => i % 20 == 0).Select(Explain);
        return lines + " vectors answered, explanations " + Digest.Of(texts);
    }

    /// <summary>An answer without the version of the data, which vectors outlive.</summary>
    public static string WithoutDataVersion(string json) => Regex.Replace(json, ",\"dataVersion\":\"[^\"]*\"", "");

    private static int Answer(string folder, string file, string question, string answer, Func<string, string> answerOf)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, file));
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            var written = WithoutDataVersion(answerOf(line.RootElement.GetProperty(question).GetRawText()));
            var expected = line.RootElement.GetProperty(answer).GetRawText();
            if (written != expected) throw new InvalidOperationException($"{file}, line {i + 1}: expected {expected}, was {written}");
        }

        return lines.Length;
    }

    private static string Explain(string text)
    {
        using var line = JsonDocument.Parse(text);
        return OcopJson.Write(RuleBook.Default.Explain(OcopJson.ReadScorecard(line.RootElement.GetProperty("card").GetRawText())));
    }

    private static int Refuse(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "refusals.jsonl"));
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            var expected = line.RootElement.GetProperty("entries")[0].GetString();
            string? refused = null;
            try
            {
                RuleBook.Default.Rate(OcopJson.ReadScorecard(line.RootElement.GetProperty("card").GetRawText()));
            }
            catch (InvalidEntryException refusal)
            {
                refused = refusal.Entry;
            }

            if (refused != expected) throw new InvalidOperationException($"refusals.jsonl, line {i + 1}: expected {expected}, was {refused ?? "a rating"}");
        }

        return lines.Length;
    }
}
