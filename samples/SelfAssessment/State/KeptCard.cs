using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>A card as the browser keeps it: its wire JSON; on a second line the parts that have no points yet, for the wire format knows totals only, and 0 is one; on a third what the producer says of criteria before a plan is made.</summary>
public sealed record KeptCard(Scorecard Card, IReadOnlyList<string> OpenParts, IReadOnlyDictionary<string, Effort> Efforts)
{
    /// <summary>What is said of a card of which nobody has said anything.</summary>
    public static IReadOnlyDictionary<string, Effort> NoEfforts { get; } = new Dictionary<string, Effort>();

    /// <summary>Whether nothing is said in it that could be lost.</summary>
    public bool IsBlank =>
        Card.Levels.Count + Card.Lines.Count + Card.AnsweredNone.Count + Card.Findings.Count + Card.UnmetPrerequisites.Count + Card.Exempt.Count + Efforts.Count == 0
        && Card.Recorded is null
        && (Card.PartTotals is not { } totals || totals.Codes.Count == OpenParts.Count);

    public string Text => string.Join('\n', OcopJson.Write(Card), string.Join(',', OpenParts), string.Join(',', Efforts.Select(entry => $"{entry.Key} {entry.Value}"))).TrimEnd('\n');

    /// <summary>A card of which nothing more is known.</summary>
    public static KeptCard Of(Scorecard card) => new(card, [], NoEfforts);

    /// <summary>Reads a kept card.</summary>
    /// <exception cref="InvalidEntryException">It is not the wire JSON of a card.</exception>
    public static KeptCard Read(string text)
    {
        var lines = text.Split('\n');
        var card = OcopJson.ReadScorecard(lines[0]);
        return new KeptCard(
            card,
            [.. Entries(lines, 1).Where(part => card.PartTotals?.DecimalOf(part) is { } points && points.Value == 0)],
            Entries(lines, 2).Select(ReadEffort).OfType<(string Criterion, Effort Effort)>().DistinctBy(said => said.Criterion).ToDictionary(said => said.Criterion, said => said.Effort, StringComparer.Ordinal));
    }

    private static string[] Entries(string[] lines, int line) => line < lines.Length ? lines[line].Split(',') : [];

    private static (string Criterion, Effort Effort)? ReadEffort(string entry) => entry.Split(' ') switch
    {
        [var criterion, nameof(Effort.Harder)] => (criterion, Effort.Harder),
        [var criterion, nameof(Effort.Impossible)] => (criterion, Effort.Impossible),
        _ => null,
    };
}
