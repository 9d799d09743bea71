using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Dossiers;

/// <summary>The law on dossiers and rounds over time.</summary>
/// <param name="dossiers">What each instrument says of dossiers.</param>
/// <param name="rounds">The rounds that each instrument lays down.</param>
/// <param name="workingDays">The working days of the book.</param>
/// <param name="sets">The numbers of the product sets of an instrument on a day; empty where it has no forms.</param>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
internal sealed class DossierLaw(LawTimeline<DossierRules> dossiers, LawTimeline<RoundRules> rounds, Func<WorkingDayCalendar> workingDays, Func<LegalInstrument, LocalDate, IReadOnlyList<int>> sets)
{
    // A round of the last two years could end beyond the calendar.
    private const int LatestYear = 9997;

    public DossierChecklistOutcome Checklist(DossierKind kind, string sender, int productSet, LocalDate filedOn)
    {
        if (!IsSet(productSet, filedOn, out var most)) throw new ArgumentOutOfRangeException(nameof(productSet), productSet, "Expected a product set of the decision, from 1 to " + most + ".");
        var period = dossiers.On(filedOn);
        var checkedOn = dossiers.CheckedOn(filedOn);
        if (period is null) return new DossierChecklistNotKnown(null, NotCovered) { CheckedOn = checkedOn };
        if (period.Value is not { } rules) return new DossierChecklistNotKnown(period.Instrument, NotSaid(period.Instrument)) { CheckedOn = checkedOn };
        if (!rules.Senders.ContainsKey(sender)) throw new ArgumentException($"Unknown sender '{sender}'; expected one of {string.Join(", ", rules.Senders.Keys)}.", nameof(sender));
        return new DossierChecklist(period.Instrument, rules.Senders[sender], Rows(rules, kind, sender, productSet).Select(row => row.Requirement).ToArray()) { CheckedOn = checkedOn };
    }

    /// <summary>Returns every mistake of a dossier, in the order of its members.</summary>
    public IReadOnlyList<EntryProblem> Problems(Dossier dossier)
    {
        var problems = new ProblemList();
        var rules = dossiers.On(dossier.FiledOn)?.Value;
        if (rules is not null && !rules.Senders.ContainsKey(dossier.Sender)) problems.Add(DossierTexts.UnknownKey("sender", rules.Senders.Keys));
        if (!IsSet(dossier.ProductSet, dossier.FiledOn, out var most)) problems.Add(DossierTexts.UnknownProductSet(most));
        foreach (var entry in dossier.Contents.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (rules is not null && !rules.Items.Contains(entry.Key)) problems.Add(DossierTexts.UnknownKey("contents." + entry.Key, rules.Items));
            else if (entry.Value < 0) problems.Add(DossierTexts.NegativeCount(entry.Key));
        }

        return problems.All;
    }

    public DossierCheck Check(Dossier dossier)
    {
        InvalidEntryException.ThrowIfAny(Problems(dossier));
        var contents = dossier.Contents;
        var period = dossiers.On(dossier.FiledOn);
        var checkedOn = dossiers.CheckedOn(dossier.FiledOn);
        if (period is null) return new DossierNotCovered(NotCovered) { CheckedOn = checkedOn };
        if (period.Value is not { } rules) return new DossierNotKnown(period.Instrument, NotSaid(period.Instrument)) { CheckedOn = checkedOn };
        var missing = Rows(rules, dossier.Kind, dossier.Sender, dossier.ProductSet)
            .Where(row => !row.Requirement.IsOptional && !(dossier.IsOnScoringSystem && row.IsNotOnScoringSystem))
            .Select(row => new MissingItem(row.Requirement, contents.TryGetValue(row.Requirement.Item.Key, out var given) ? given : 0))
            .Where(item => item.Given < item.Requirement.Quantity)
            .ToArray();
        return missing.Length == 0 ? new DossierComplete { CheckedOn = checkedOn } : new DossierIncomplete(missing) { CheckedOn = checkedOn };
    }

    public DeadlineOutcome CommuneAssessmentDue(LocalDate receivedOn, WorkingDayCalendar? calendar) =>
        DeadlineOutcome.Of(dossiers, receivedOn, nameof(receivedOn), rules => rules.CommuneAssessment, () => calendar ?? workingDays());

    public RoundOutcome Round(string level, LocalDate proposedOn, IEnumerable<EvaluationRound> added)
    {
        if (proposedOn.Year > LatestYear) throw new ArgumentOutOfRangeException(nameof(proposedOn), proposedOn, "Expected a day up to the year " + LatestYear + ".");
        var checkedOn = rounds.CheckedOn(proposedOn);
        if (rounds.On(proposedOn) is not { } period) return new NoRound(null) { CheckedOn = checkedOn };
        if (period.Value is not { } rules) return new RoundNotKnown(period.Instrument) { CheckedOn = checkedOn };
        var laid = rules.Rounds.Where(round => round.Level == level).ToArray();
        var found = laid.Select(round => round.Of(proposedOn.Year))
            .Concat(laid.Select(round => round.Of(proposedOn.Year + 1)))
            .Concat(added.Where(round => round.Level == level))
            .Where(round => round.Takes(proposedOn))
            .OrderBy(round => round.ProposedBefore)
            .FirstOrDefault();
        return found is null ? new NoRound(period.Instrument) { CheckedOn = checkedOn } : new RoundFound(found) { CheckedOn = checkedOn };
    }

    // Before the first list that is held here.
    private BilingualText NotCovered => dossiers.Periods.Count == 0 ? DossierTexts.NoList : DossierTexts.FiledBeforeLists(dossiers.Periods[0].From);

    private static BilingualText NotSaid(LegalInstrument instrument) => instrument.DoesNotSay(DossierTexts.Contents);

    private static IEnumerable<DossierRow> Rows(DossierRules rules, DossierKind kind, string sender, int productSet) =>
        rules.Rows.Where(row => row.Senders.Contains(sender) && row.Kinds.Contains(kind) && !row.NotForSets.Contains(productSet));

    // The sets of the decision in force; before the first list those of the decision that has it.
    private bool IsSet(int productSet, LocalDate filedOn, out int most)
    {
        var period = dossiers.On(filedOn) ?? (dossiers.Periods.Count == 0 ? null : dossiers.Periods[0]);
        var known = period is null ? [] : sets(period.Instrument, LocalDate.Max(filedOn, period.From));
        most = known.Count == 0 ? int.MaxValue : known[known.Count - 1];
        return known.Count == 0 ? productSet >= 1 : known.Contains(productSet);
    }
}
