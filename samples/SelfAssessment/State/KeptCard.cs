using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>A card as the browser keeps it: its wire JSON, and on a second line the parts that have no points yet. The wire format knows totals only, and 0 is one.</summary>
public sealed record KeptCard(Scorecard Card, IReadOnlyList<string> OpenParts)
{
    /// <summary>Whether nothing is said in it that could be lost.</summary>
    public bool IsBlank =>
        Card.Levels.Count + Card.Lines.Count + Card.AnsweredNone.Count + Card.Findings.Count + Card.UnmetPrerequisites.Count + Card.Exempt.Count == 0
        && Card.Recorded is null
        && (Card.PartTotals is not { } totals || totals.Codes.Count == OpenParts.Count);

    public string Text => OpenParts.Count == 0 ? OcopJson.Write(Card) : OcopJson.Write(Card) + '\n' + string.Join(',', OpenParts);

    /// <summary>Reads a kept card.</summary>
    /// <exception cref="InvalidEntryException">It is not the wire JSON of a card.</exception>
    public static KeptCard Read(string text)
    {
        var end = text.LastIndexOf('\n');
        var card = OcopJson.ReadScorecard(end < 0 ? text : text[..end]);
        return new KeptCard(card, end < 0 ? [] : [.. text[(end + 1)..].Split(',').Where(part => card.PartTotals?.DecimalOf(part) is { } points && points.Value == 0)]);
    }
}
