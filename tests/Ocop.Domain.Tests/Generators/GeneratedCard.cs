using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A scorecard that a property runs on. It prints itself in the notation in which a person would retype it.</summary>
public abstract record GeneratedCard(Scorecard Card)
{
    public Rubric Form => RuleBook.Default.RubricFor(Card);

    public Rating Rating => RuleBook.Default.Rate(Card);

    public sealed override string ToString() => CardNotation.Of(Card);
}

/// <summary>A card that fits its form, of any form of any decision, with everything that a card can say.</summary>
public sealed record ValidCard(Scorecard Card) : GeneratedCard(Card);

/// <summary>A card of a complete form that says nothing but its ticks.</summary>
public sealed record TickedCard(Scorecard Card) : GeneratedCard(Card);

/// <summary>A card of a complete form without findings: ticks, criteria answered with none, unmet prerequisites, criteria that do not bind the product, and a day.</summary>
public sealed record CleanCard(Scorecard Card) : GeneratedCard(Card);

/// <summary>A clean card, most often near a bound of stars, of which one to four criteria are open.</summary>
public sealed record UnfinishedCard(Scorecard Card) : GeneratedCard(Card)
{
    /// <summary>Gets every card that this one can become: each open criterion answered with none or ticked at each of its levels.</summary>
    public IReadOnlyList<Scorecard> Completions
    {
        get
        {
            IReadOnlyList<Scorecard> cards = [Card];
            foreach (var criterion in OpenCriteria) cards = [.. cards.SelectMany(card => Answers(Form, card, criterion))];
            return cards;
        }
    }

    public IEnumerable<Criterion> OpenCriteria => CardParts.Open(Form, Card);

    private static IEnumerable<Scorecard> Answers(Rubric form, Scorecard card, Criterion criterion) =>
        criterion.Ladders
            .SelectMany(ladder => Enumerable.Range(1, CardTicks.Most(ladder)), (ladder, tick) => CardTicks.With(form, card, ladder, tick))
            .Prepend(CardParts.With(card, none: [.. card.AnsweredNone, criterion.Code]));
}
