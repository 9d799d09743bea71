using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>What the instruments of a book say of regimes, of who certifies and of the way of a dossier, over time.</summary>
/// <param name="held">All instruments, for how far they were checked.</param>
/// <param name="starts">The decisions with forms and those that replace one, oldest first; there is at least one.</param>
/// <param name="certification">Who certifies.</param>
/// <param name="path">The way of a dossier.</param>
/// <param name="workingDays">The working days, for the ends of transitions.</param>
/// <remarks>Each part is made when it is first asked for: who asks for a certificate's authority reads no transition.</remarks>
internal sealed class RegimeLaw(
    IReadOnlyList<LegalInstrument> held,
    Lazy<RegimeStart[]> starts,
    Lazy<LawTimeline<CertificationRules>> certification,
    Lazy<LawTimeline<PathRules>> path,
    Func<WorkingDayCalendar> workingDays)
{
    /// <summary>Gets the first day with national criteria.</summary>
    public LocalDate KnownFrom => starts.Value[0].Decision.InForceFrom;

    /// <summary>Gets who certifies over time.</summary>
    public LawTimeline<CertificationRules> Certification => certification.Value;

    /// <summary>Gets the way of a dossier over time.</summary>
    public LawTimeline<PathRules> Path => path.Value;

    /// <summary>Gets the decisions over time, with their transitions.</summary>
    public IReadOnlyList<RegimeStart> Starts => starts.Value;

    /// <summary>Returns the regime of a dossier, or why there is none.</summary>
    /// <remarks>
    /// The day of filing chooses the decision. When a later decision starts in between, its own transition says whether the dossier stays under
    /// the older rules, and until when, or goes over to it. The day of the evaluation chooses the amendment.
    /// </remarks>
    public RegimeOutcome RegimeFor(DossierFacts facts)
    {
        var (kind, filedOn, evaluatedOn) = facts;
        var index = Array.FindLastIndex(starts.Value, start => start.Decision.InForceFrom <= filedOn);
        if (index < 0) return new NoRubric(facts, starts.Value[0].Decision, Checked(evaluatedOn, starts.Value[0].Decision));

        var move = new RegimeMove(starts.Value[index].Decision, By: null);
        var readings = new List<string?>();
        Deadline? deadline = null;
        var setBy = starts.Value[index].Decision;
        for (var next = index + 1; deadline is null && next < starts.Value.Length && starts.Value[next].Decision.InForceFrom <= evaluatedOn; next++)
        {
            var later = starts.Value[next];
            if (later.Transition.On(evaluatedOn)?.Value is not { } transition || !transition.Pending.TryGetValue(kind, out var rule)) return PendingNotKnown(facts, later.Decision);
            setBy = later.Decision;
            readings.Add(rule.Reading);
            if (rule.Within is { } term)
            {
                deadline = term.DeadlineFor(later.Decision.InForceFrom, rule.Reference, workingDays());
            }
            else
            {
                index = next;
                move = move with { By = rule.Reading is null ? rule.Reference : null };
            }
        }

        var start = starts.Value[index];
        var checkedOn = Checked(evaluatedOn, start.Decision, setBy);
        if (evaluatedOn > deadline?.Effective) return new EvaluatedTooLate(facts, start.Decision, deadline, move, InterpretationKeys.List(readings), checkedOn);
        if (deadline is null && evaluatedOn > start.Decision.Ends) return new RegimeNotKnown(facts, start.Decision, RegimeTexts.Ended(start.Decision), checkedOn);
        if (!start.HasForms) return new RegimeNotKnown(facts, start.Decision, RegimeTexts.CriteriaNotKnown(start.Decision), checkedOn);
        if (evaluatedOn > deadline?.Counted) readings.Add(InterpretationKeys.TransitionEndMoves);
        return new Regime(
            facts,
            start.Decision,
            start.AmendedBy(evaluatedOn),
            deadline,
            move,
            InterpretationKeys.List(readings),
            stars => AuthorityFor(stars, evaluatedOn, nameof(evaluatedOn)),
            checkedOn);
    }

    /// <summary>Returns who certifies products of some stars on a day.</summary>
    public CertifyingAuthorityOutcome AuthorityFor(int stars, LocalDate on, string parameter)
    {
        Guard.InRange(stars, 3, 5, nameof(stars));
        if (Known(certification.Value, on, parameter, out var speaker) is not { } rules)
        {
            return new CertifyingAuthorityNotKnown(speaker, Silent(speaker, on, RegimeTexts.WhoCertifies(stars)), Checked(on, speaker));
        }

        var checkedOn = Checked(on, speaker);
        if (!rules.ByStars.TryGetValue(stars, out var rule))
        {
            return new CertifyingAuthorityUndetermined(RegimeTexts.NamesNobody(speaker, stars), rules.Reference, InterpretationKeys.OfRuleFile, checkedOn);
        }

        if (!(on > rule.Through)) return new CertifyingAuthorityNamed(rule.By, stars, rule.Reference, checkedOn);
        var reason = rule.Afterwards ?? RegimeTexts.CertifiedThrough(rule.By, stars, rule.Through.Value);
        return new CertifyingAuthorityUndetermined(reason, rule.Reference, rule.Reading, checkedOn);
    }

    /// <summary>Returns the way of a dossier that is to reach some stars.</summary>
    public EvaluationPathOutcome PathFor(int stars, LocalDate on, string parameter)
    {
        var authority = AuthorityFor(stars, on, parameter);
        if (Known(path.Value, on, parameter, out var speaker) is not { } rules)
        {
            return new EvaluationPathNotKnown(speaker, Silent(speaker, on, RegimeTexts.WhichWay), authority, Earliest(Checked(on, speaker), authority.CheckedOn));
        }

        var stages = rules.Stages
            .Where(rule => rule.Stars?.Contains(stars) != false && !(on > rule.Through))
            .Select(rule => rule.Stage)
            .ToList();
        if (authority is CertifyingAuthorityNamed named) stages.Add(new EvaluationStage(named.Authority, EvaluationRole.Certifies, named.Reference));
        return new EvaluationPath(Unchangeable.Wrap(stages), authority, Earliest(Checked(on, speaker), authority.CheckedOn));
    }

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;

    // Nobody speaks for an instrument that replaced the one that spoke, and none beyond the last day that its own text names.
    private static BilingualText Silent(LegalInstrument speaker, LocalDate on, BilingualText what) => on > speaker.Ends
        ? RegimeTexts.Ended(speaker)
        : speaker.DoesNotSay(what);

    private RegimeNotKnown PendingNotKnown(DossierFacts facts, LegalInstrument decision) =>
        new(facts, decision, decision.DoesNotSay(RegimeTexts.WhatRatesPending(decision.InForceFrom)), Checked(facts.EvaluatedOn, decision));

    private LocalDate? Checked(LocalDate asked, params LegalInstrument[] restsOn) => LawChecked.Before(held, asked, restsOn);

    // What holds on a day, or null with the instrument that does not say it.
    private T? Known<T>(LawTimeline<T> timeline, LocalDate on, string parameter, out LegalInstrument speaker)
        where T : class
    {
        // Where nothing has been said of it yet, it is the decision of the day that does not say it.
        var period = timeline.On(on);
        speaker = period?.Instrument
            ?? Array.FindLast(starts.Value, start => start.Decision.InForceFrom <= on)?.Decision
            ?? throw new ArgumentOutOfRangeException(parameter, on, $"Expected a day from {IsoDate.Format(KnownFrom)}, the first with national rules.");
        return period?.Value;
    }
}
