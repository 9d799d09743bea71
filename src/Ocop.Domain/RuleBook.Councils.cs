using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain;

/// <content>Councils.</content>
public sealed partial class RuleBook
{
    /// <summary>Decides on the session of a council (hội đồng đánh giá, phân hạng).</summary>
    /// <param name="session">The session.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    /// <exception cref="InvalidEntryException">The session has no members or a name twice, the decision has no such council, a limit of its regulation is out of range or past that of the decision, or a card does not fit the form; the exception has all that <see cref="Check(CouncilSession)"/> finds.</exception>
    /// <example>
    /// <code>
    /// var form = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    /// var best = new Scorecard { Decision = form.Decision, ProductSet = 11, Levels = form.Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count) };
    /// var levels = best.Levels.ToDictionary(tick => tick.Key, tick => tick.Key == "7" ? 2 : tick.Value);
    /// var session = new CouncilSession { Decision = form.Decision, ProductSet = 11, Members = [new("An", best), new("Bình", best with { Levels = levels }), new("Chi", best)] };
    /// var result = RuleBook.Default.Decide(session);
    /// Console.WriteLine($"mean {result.Tally?.Mean}, band {result.Tally?.Band}, {(result is CouncilForwarded ? "goes to the centre" : result.ToString())}");
    /// // mean 296/3, band 5, goes to the centre
    /// </code>
    /// </example>
    public CouncilResult Decide(CouncilSession session)
    {
        var (rubric, cards) = ReadRight(session);
        return Decide(rubric, cards, session);
    }

    /// <summary>Checks whether a session can be decided on.</summary>
    /// <param name="session">The session.</param>
    /// <returns>Every mistake, at most 100: of the session, of the members' cards in their order, of the regulation. Empty for a session that can be decided on.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    public IReadOnlyList<EntryProblem> Check(CouncilSession session)
    {
        var problems = new ProblemList();
        Read(Guard.NotNull(session, nameof(session)), problems);
        return problems.All;
    }

    /// <summary>Explains the outcome of a council.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    /// <exception cref="InvalidEntryException">The session cannot be decided on.</exception>
    public Explanation Explain(CouncilSession session)
    {
        var (rubric, cards) = ReadRight(session);
        var result = Decide(rubric, cards, session);
        var law = CouncilLawOf(session.Decision, Council.DayOf(session))?.Of(session.Level) ?? CouncilLevelRules.None;
        return new Explanation(new CouncilExplanation(rubric, law, session, result).Result(), result.Interpretations, result.CheckedOn);
    }

    /// <summary>Returns the form that the council of a session decides with, as it stands on the day of the evaluation.</summary>
    /// <param name="session">The session. With cards of several days, or without a day, all amendments count.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    /// <exception cref="InvalidEntryException">The session names an unknown decision or set.</exception>
    public Rubric RubricFor(CouncilSession session) => FormOf(Guard.NotNull(session, nameof(session)).Decision, session.ProductSet, Council.DayOf(session));

    /// <summary>Returns what a decision says of councils as it stands on a day, or null where it says nothing.</summary>
    internal CouncilLaw? CouncilLawOf(string decision, LocalDate? on) =>
        Chain(decision) is { } chain ? chain.Head(chain.ChangesOn(on)).Councils?.ToLaw(chain.Instrument) : null;

    private CouncilResult Decide(Rubric rubric, CheckedCard[] cards, CouncilSession session) =>
        Council.Decide(rubric, CouncilLawOf(session.Decision, Council.DayOf(session)), session, cards);

    private (Rubric Rubric, CheckedCard[] Cards) ReadRight(CouncilSession session)
    {
        var problems = new ProblemList();
        var read = Read(Guard.NotNull(session, nameof(session)), problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return read!.Value;
    }

    // The cards of a session over its form; null where it names no form at all.
    private (Rubric Rubric, CheckedCard[] Cards)? Read(CouncilSession session, ProblemList problems)
    {
        var rubric = FormOf(session.Decision, session.ProductSet, Council.DayOf(session), problems);
        Council.Check(session, problems);
        var cards = rubric is null ? [] : session.Members.Select(member => CheckedCard.Read(rubric.Table(), member.Card, isOfMember: true)).ToArray();
        // The format gives the day once, for every card.
        var ofDay = Array.TrueForAll(cards, card => card.Card.EvaluatedOn is not null && card.Card.EvaluatedOn == cards[0].Card.EvaluatedOn)
            ? cards.Take(1).SelectMany(card => card.Problems).Where(problem => problem.Entry == "$.evaluatedOn").ToArray()
            : [];
        var namesakes = MemberNames.Repeated(session.Members);
        for (var i = 0; i < session.Members.Count; i++)
        {
            if (namesakes[i] >= 0) problems.Add(CouncilTexts.SameName(i, namesakes[i]));
            if (i < cards.Length) problems.AddUnder($"$.members[{i}]", cards[i].Problems.Except(ofDay));
        }

        problems.Add(ofDay);
        Council.CheckRules(session, CouncilLawOf(session.Decision, Council.DayOf(session)), problems);
        return rubric is null ? null : (rubric, cards);
    }
}
