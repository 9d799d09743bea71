using NodaTime;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Time;

namespace Ocop.Domain;

/// <content>Dossiers: what they contain, by when they are handled, and in which round.</content>
public sealed partial class RuleBook
{
    private DossierLaw DossierLaw => Law(book => new DossierLaw(
        book.Timeline(head => head.Dossiers, DossiersReader.Read),
        book.Timeline(head => WithNames(head, head.Rounds), DossiersReader.ReadRounds),
        () => book.WorkingDays,
        (instrument, day) => Array.Find(book.chains.Value, chain => chain.Instrument == instrument)?.SetsOn(day) ?? []));

    /// <summary>Returns what a dossier must contain, in the order in which it is listed.</summary>
    /// <param name="kind">Why the product is evaluated.</param>
    /// <param name="sender">Who sends the dossier: <c>producer</c>, <c>commune</c>, <c>province</c>, or another that the law of the day names.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="filedOn">The day of filing, which chooses the law.</param>
    /// <returns>The list; or that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The sender is null.</exception>
    /// <exception cref="ArgumentException">The law of the day knows no such sender.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set, or the kind has no name.</exception>
    public DossierChecklistOutcome ChecklistFor(DossierKind kind, string sender, int productSet, LocalDate filedOn) =>
        DossierLaw.Checklist(Guard.Named(kind, nameof(kind)), Guard.NotNull(sender, nameof(sender)), productSet, Guard.Iso(filedOn, nameof(filedOn)));

    /// <summary>Compares a dossier with what must be in it by the law of the day of filing.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>Complete, incomplete with everything that is missing, or that the list is not known.</returns>
    /// <exception cref="ArgumentNullException">The dossier is null.</exception>
    /// <exception cref="InvalidEntryException">The decision has no such product set, the sender or a thing has another key than the law of the day knows, or a quantity is below 0.</exception>
    public DossierCheck CompletenessOf(Dossier dossier) => DossierLaw.Check(Guard.NotNull(dossier, nameof(dossier)));

    /// <summary>Checks whether a dossier can be compared with what must be in it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>Every mistake, at most 100: of the sender, of the product set, of the contents by their keys. Empty for a dossier that can be compared; what is missing from it is no mistake, but <see cref="CompletenessOf"/>'s to say.</returns>
    /// <exception cref="ArgumentNullException">The dossier is null.</exception>
    public IReadOnlyList<EntryProblem> Check(Dossier dossier) => DossierLaw.Problems(Guard.NotNull(dossier, nameof(dossier)));

    /// <summary>Returns by when the commune must have assessed a dossier.</summary>
    /// <param name="receivedOn">The day on which the commune received it.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline; that the law of the day sets none; or that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term would end beyond the calendar.</exception>
    public DeadlineOutcome CommuneAssessmentDue(LocalDate receivedOn, WorkingDayCalendar? calendar = null) => DossierLaw.CommuneAssessmentDue(Guard.Iso(receivedOn, nameof(receivedOn)), calendar);

    /// <summary>Returns the round of evaluation that a proposal falls in: the first one that it is in time for.</summary>
    /// <param name="level">The body that evaluates: <c>province</c>, <c>ministry</c>, or another that the law of the day names.</param>
    /// <param name="proposedOn">The day of the proposal.</param>
    /// <param name="added">Further rounds, such as a province's own by the regulation of its council.</param>
    /// <returns>The round; that there is none; or that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The level, the list or a round of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies at the end of the calendar, beyond the year 9997.</exception>
    /// <remarks>A fixed day of the calendar is a limit and not a term that runs from an event: it does not move from a day off. Law: Decision 26/2026/QĐ-TTg, Article 5.</remarks>
    public RoundOutcome RoundFor(string level, LocalDate proposedOn, params EvaluationRound[] added)
    {
        foreach (var round in Guard.NotNull(added, nameof(added))) Guard.NotNull(round, nameof(added));
        return DossierLaw.Round(Guard.NotNull(level, nameof(level)), Guard.Iso(proposedOn, nameof(proposedOn)), added);
    }

    /// <summary>Returns where the decision of a card asks for a thing of its dossier, or the decision as a whole where its list is not known.</summary>
    internal LegalReference ReferenceOfDossierItem(Scorecard card, string item)
    {
        var chain = Chain(card.Decision)!;
        var dossiers = chain.Head(chain.ChangesOn(card.EvaluatedOn)).Dossiers;
        return dossiers?.List.FirstOrDefault(row => row.Item == item) is { } row
            ? PlaceEntry.Reference(row.At ?? dossiers.At, chain.Instrument)
            : chain.Instrument.ToReference();
    }
}
