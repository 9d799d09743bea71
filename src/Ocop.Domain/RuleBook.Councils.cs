using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain;

/// <content>Councils.</content>
public sealed partial class RuleBook
{
    /// <summary>Decides on the session of a council.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    /// <exception cref="InvalidEntryException">The session has no members, a limit of its regulation is out of range, or a card does not fit the form.</exception>
    public CouncilResult Decide(CouncilSession session) => Council.Decide(this, Guard.NotNull(session, nameof(session)));

    /// <summary>Returns the form that the council of a session decides with, as it stands on the day of the evaluation.</summary>
    /// <param name="session">The session. With cards of several days, or without a day, all amendments count.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The session is null.</exception>
    /// <exception cref="InvalidEntryException">The session names an unknown decision or set.</exception>
    public Rubric RubricOf(CouncilSession session) => RubricOf(new Scorecard
    {
        Decision = Guard.NotNull(session, nameof(session)).Decision,
        ProductSet = session.ProductSet,
        EvaluatedOn = Council.DayOf(session),
    });

    /// <summary>Returns what a decision says of councils as it stands on a day, or null where it says nothing.</summary>
    internal CouncilLaw? CouncilLawOf(string decision, LocalDate? on) =>
        Chain(decision) is { } chain ? chain.Head(chain.AmendmentsOn(on)).Councils?.ToLaw(chain.Instrument) : null;
}
