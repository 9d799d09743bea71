using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>Says in words and citations what the dates of a certificate mean: its steps, and what must happen next.</summary>
internal static class CertificateGuidance
{
    public static IReadOnlyList<CertificateStep> Steps(Certificate certificate, WorkingDayCalendar calendar)
    {
        var validity = certificate.TermReference;
        var steps = new List<CertificateStep>
        {
            Step(certificate.SignedOn, CertificateStepKind.Signed, certificate.Authority.Reference),
            Step(certificate.ValidFrom, CertificateStepKind.ValidFrom, validity),
        };
        if (certificate.Window is { } window)
        {
            steps.Add(Step(window.Opens, CertificateStepKind.WindowOpens, window.Reference));
            steps.Add(Step(window.DeadlineFor(calendar), CertificateStepKind.WindowCloses));
        }

        if (certificate.Notice is { } notice)
        {
            steps.Add(Step(notice.On, CertificateStepKind.NoticeDue, notice.Reference));
        }

        foreach (var filed in certificate.Filings)
        {
            steps.Add(Step(filed, CertificateStepKind.Filed, FiledUnder(certificate, filed)));
        }

        if (certificate.ResultDue(calendar) is { } due) steps.Add(Step(due, CertificateStepKind.ResultDue));
        if (certificate.ConcludedOn is { } concluded)
        {
            steps.Add(Step(concluded, CertificateStepKind.Concluded, null));
        }

        if (certificate.LastValidDay is { } last) steps.Add(Step(last, CertificateStepKind.LastValidDay, validity));
        if (certificate.ExtensionEnds is { } extension)
        {
            steps.Add(Step(extension, CertificateStepKind.ExtensionEnds, certificate.ExtensionRule?.Reference));
        }

        if (certificate.Withdrawal is { } withdrawal)
        {
            // What has happened stays; what was still to come has lost its object.
            steps.RemoveAll(step => step.On >= withdrawal.On && !IsEvent(step.Kind));
            steps.Add(Step(withdrawal.On, CertificateStepKind.Withdrawn, GroundOf(certificate, withdrawal)));
        }

        return Unchangeable.Wrap(steps.OrderBy(step => step.On).ThenBy(step => step.Kind).ToArray());
    }

    public static CertificateStanding Standing(Certificate certificate, LocalDate day, WorkingDayCalendar calendar)
    {
        var status = certificate.StatusOn(day);
        var (reason, reference) = Why(certificate, status, day);
        return new CertificateStanding
        {
            On = day,
            Status = status,
            StarsInForce = certificate.IsInForceOn(day) ? certificate.Stars : null,
            Period = certificate.Periods.First(period => !(day > period.Through)),
            Reason = reason,
            Reference = reference,
            Next = Next(certificate, status, day, calendar),
            Interpretations = InterpretationKeys.List(KeysOfStatus(certificate, status, day, calendar)),
            CheckedOn = certificate.Law.CheckedOn(day, Instruments(certificate, reference, day)),
        };
    }

    /// <summary>Returns the keys of the readings that an answer rests on: of the status, of the end of an extension that no window preceded or that a moved close would not have given, or that nobody is named to certify.</summary>
    public static IReadOnlyList<string> Keys(Certificate certificate, LocalDate day, WorkingDayCalendar calendar) => InterpretationKeys.List(
    [
        .. KeysOfStatus(certificate, certificate.StatusOn(day), day, calendar),
        certificate.Window is null && certificate.ExtensionEnds is not null ? InterpretationKeys.NoWindow : null,
        IsBetweenClosingDays(certificate, day, calendar, (unmoved, moved) => unmoved.ExtensionEnds != moved.ExtensionEnds) ? InterpretationKeys.UnmovedClosingDay : null,
        (certificate.Authority as CertifyingAuthorityUndetermined)?.Reading,
    ]);

    /// <summary>Returns the day to which what an answer rests on was last checked, the rules of the certification mark among it, where the asked day lies after it; else null.</summary>
    public static LocalDate? CheckedOn(Certificate certificate, LocalDate day)
    {
        var instruments = Instruments(certificate, Why(certificate, certificate.StatusOn(day), day).Reference, day);
        return certificate.Law.CheckedOn(day, certificate.Law.MarkOn(day) is { } mark ? instruments.Append(mark.Instrument.Number) : instruments);
    }

    private static IEnumerable<string?> KeysOfStatus(Certificate certificate, CertificateStatus status, LocalDate day, WorkingDayCalendar calendar) =>
    [
        Reading(certificate, status),
        IsBetweenClosingDays(certificate, day, calendar, (unmoved, moved) => unmoved.StatusOn(day) != moved.StatusOn(day)) ? InterpretationKeys.UnmovedClosingDay : null,
        certificate.EndsWithoutCorrespondingDay ? InterpretationKeys.ExclusiveWithoutCorrespondingDay : null,
    ];

    // Whether an answer for a day after the close would differ if the window had closed on the day to which that would move from a day off. Up to the close itself both count alike.
    private static bool IsBetweenClosingDays(Certificate certificate, LocalDate day, WorkingDayCalendar calendar, Func<Certificate, Certificate, bool> differ) =>
        day > certificate.Window?.Closes && certificate.WithMovedWindow(calendar) is { } moved && differ(certificate, moved);

    private static bool IsEvent(CertificateStepKind kind) =>
        kind is CertificateStepKind.Signed or CertificateStepKind.ValidFrom or CertificateStepKind.Filed or CertificateStepKind.Concluded;

    // What the answer rests on: the term, the authority, the window, what follows the end, the ground of a withdrawal, and the law of the day itself.
    private static IEnumerable<string> Instruments(Certificate certificate, LegalReference? reference, LocalDate day)
    {
        yield return certificate.Instrument.Number;
        yield return certificate.TermReference.Instrument;
        yield return certificate.Authority.Reference.Instrument;
        if (reference is not null) yield return reference.Instrument;
        if (certificate.WindowInstrument is { } window) yield return window.Number;
        if (certificate.KnownWindow is { } known) yield return known.Reference.Instrument;
        if (certificate.Notice is { } notice) yield return notice.Reference.Instrument;
        if (certificate.ExtensionInstrument is { } extension) yield return extension.Number;
        if (certificate.ExtensionRule is { } extended) yield return extended.Reference.Instrument;
        if (certificate.Law.On(day) is { } today) yield return today.Instrument.Number;
    }

    private static LegalReference? GroundOf(Certificate certificate, Withdrawal withdrawal) =>
        withdrawal.Ground is { } ground ? certificate.Law.Withdrawal(ground, certificate.Stars, withdrawal.On).GroundReference : null;

    private static LegalReference? FiledUnder(Certificate certificate, LocalDate filed) =>
        filed == certificate.FiledInWindow ? certificate.Window!.Reference : filed == certificate.FiledLate ? certificate.ExtensionRule!.Reference : null;

    private static (BilingualText Reason, LegalReference? Reference) Why(Certificate certificate, CertificateStatus status, LocalDate day)
    {
        var validity = certificate.TermReference;
        var term = certificate.Term ?? Term.Days(0);
        var extension = certificate.ExtensionRule;
        return status switch
        {
            CertificateStatus.NotKnown => NotKnown(certificate, day),
            CertificateStatus.NotYetValid => (CertificateTexts.NotYetValid, validity),
            CertificateStatus.Valid => (CertificateTexts.Within(term), validity),
            CertificateStatus.RenewalOpen => (CertificateTexts.WindowOpen, certificate.KnownWindow!.Reference),
            CertificateStatus.RenewalFiled => (CertificateTexts.FiledInWindow, certificate.KnownWindow!.Reference),
            CertificateStatus.WindowMissed => (CertificateTexts.WindowMissed, certificate.KnownWindow!.Reference),
            CertificateStatus.Extended when certificate.Window is null => (CertificateTexts.ExtendedWithoutWindow(extension!.Length), extension.Reference),
            CertificateStatus.Extended => (CertificateTexts.Extended(extension!.Length), extension.Reference),
            CertificateStatus.Expired => (CertificateTexts.Expired(term), validity),
            _ => (CertificateTexts.Withdrawn, certificate.Withdrawal is { } withdrawal ? GroundOf(certificate, withdrawal) : null),
        };
    }

    private static (BilingualText Reason, LegalReference? Reference) NotKnown(Certificate certificate, LocalDate day)
    {
        if (certificate.LastValidDay is null)
        {
            return (certificate.Instrument.DoesNotSay(CertificateTexts.HowLong), certificate.TermReference);
        }

        if (day > certificate.LastValidDay && certificate.ExtensionNotKnownBy is { } transition)
        {
            return (CertificateTexts.ExtensionNotKnown(transition), transition.ToReference());
        }

        var instrument = certificate.WindowNotKnownBy!;
        return (instrument.DoesNotSay(CertificateTexts.WhenFiled), instrument.ToReference());
    }

    private static CertificateAction? Next(Certificate certificate, CertificateStatus status, LocalDate day, WorkingDayCalendar calendar)
    {
        switch (status)
        {
            case CertificateStatus.NotYetValid or CertificateStatus.NotKnown:
                return null;
            case CertificateStatus.Expired or CertificateStatus.Withdrawn:
                return Action(CertificateActionKind.StartAnew, null, null, null);
        }

        // Once the result is there, what follows is a matter of the new certificate.
        if (certificate.ConcludedOn <= day) return null;
        if (certificate.CountedFiling <= day)
        {
            var due = certificate.ResultDue(calendar);
            return Action(CertificateActionKind.DecideRenewal, null, due, due?.Reference);
        }

        if (certificate.Window is { } window)
        {
            if (day <= window.Closes)
            {
                return Action(CertificateActionKind.FileRenewal, day < window.Opens ? window.Opens : null, window.DeadlineFor(calendar), window.Reference);
            }
        }
        else if (certificate.WindowNotKnownBy is not null)
        {
            return null;
        }
        else if (certificate.Notice is { } notice && day <= notice.On)
        {
            return Action(CertificateActionKind.NotifyProducer, null, Deadline.Fixed(notice.On, notice.Reference), notice.Reference);
        }

        // Past the window, or without one: a dossier by the last day keeps the certificate in force where the law extends.
        var reference = certificate.ExtensionRule?.Reference ?? certificate.TermReference;
        return Action(CertificateActionKind.FileRenewal, null, Deadline.Fixed(certificate.LastValidDay!.Value, reference), reference);
    }

    // The reading that the status rests on, or null.
    private static string? Reading(Certificate certificate, CertificateStatus status) => status switch
    {
        // Filed in time, result late: the extension is for those who could not meet the window.
        CertificateStatus.Expired when certificate.ExtensionRule is not null && certificate.FiledInWindow is not null && !(certificate.ConcludedOn <= certificate.LastValidDay) => InterpretationKeys.LateResult,
        // There never was a window that could have been met.
        CertificateStatus.Extended when certificate.Window is null => InterpretationKeys.NoWindow,
        // A dossier from before the window is taken not to count.
        CertificateStatus.RenewalOpen or CertificateStatus.WindowMissed when certificate.Filings.Any(filed => filed < certificate.KnownWindow!.Opens) => InterpretationKeys.EarlyDossier,
        _ => null,
    };

    private static CertificateAction Action(CertificateActionKind kind, LocalDate? from, Deadline? by, LegalReference? reference) => new(kind, CertificateTexts.Action(kind), from, by, reference);

    private static CertificateStep Step(LocalDate day, CertificateStepKind kind, LegalReference? reference) => new(day, kind, CertificateTexts.Step(kind), null, reference);

    private static CertificateStep Step(Deadline deadline, CertificateStepKind kind) =>
        new(deadline.Counted, kind, CertificateTexts.Step(kind), deadline.IsMoved ? deadline.Effective : null, deadline.Reference) { Basis = deadline.Basis };
}
