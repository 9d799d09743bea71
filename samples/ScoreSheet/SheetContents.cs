using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What is put into the cells of a form: one card, or those of the members of a council with the rules that it meets under.</summary>
internal sealed record SheetContents
{
    /// <summary>Gets the cards, one a column; null where the column waits for one.</summary>
    public required IReadOnlyList<Scorecard?> Cards { get; init; }

    /// <summary>Gets the day of the evaluation.</summary>
    public LocalDate? Day { get; init; }

    public ScorecardProduct? Product { get; init; }

    /// <summary>Gets the members' names and roles; empty for a single card.</summary>
    public IReadOnlyList<(string Name, string? Role)> Members { get; init; } = [];

    public CouncilLevel Level { get; init; }

    public CouncilRegulation Regulation { get; init; } = CouncilRegulation.None;

    /// <summary>The contents of a single card.</summary>
    public static SheetContents Of(Scorecard card) => new() { Cards = [card], Day = card.EvaluatedOn, Product = card.Product };

    /// <summary>The contents of a council whose members are not named yet; a card that is filled in already is the first member's.</summary>
    public static SheetContents OfCouncil(Scorecard card, int members, Words words) => new()
    {
        Cards = [card, .. Enumerable.Repeat<Scorecard?>(null, members - 1)],
        Day = card.EvaluatedOn,
        Product = card.Product,
        Members = [.. Enumerable.Range(1, members).Select(i => ($"{words.Of(SheetTexts.Member)} {i}", (string?)null))],
    };

    /// <summary>The contents of a session.</summary>
    public static SheetContents Of(CouncilSession session) => new()
    {
        Cards = [.. session.Members.Select(member => member.Card)],
        Day = session.Members[0].Card.EvaluatedOn,
        Product = session.Members[0].Card.Product,
        Members = [.. session.Members.Select(member => (member.Name, member.Role))],
        Level = session.Level,
        Regulation = session.Regulation,
    };
}
