using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
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
            Step(certificate.SignedOn, CertificateStepKind.Signed, "Ký giấy chứng nhận", "Certificate signed", certificate.Authority.Reference),
            Step(certificate.ValidFrom, CertificateStepKind.ValidFrom, "Bắt đầu hiệu lực", "Validity begins", validity),
        };
        if (certificate.Window is { } window)
        {
            steps.Add(Step(window.Opens, CertificateStepKind.WindowOpens, "Mở nộp hồ sơ đánh giá lại", "Window for re-evaluation opens", window.Reference));
            steps.Add(Step(window.DeadlineFor(calendar), CertificateStepKind.WindowCloses, "Ngày cuối nộp hồ sơ đánh giá lại", "Window for re-evaluation closes"));
        }

        if (certificate.Notice is { } notice)
        {
            steps.Add(Step(notice.On, CertificateStepKind.NoticeDue, "Hạn cơ quan thông báo bằng văn bản", "Authority's written notice due", notice.Reference));
        }

        foreach (var filed in certificate.Filings)
        {
            steps.Add(Step(filed, CertificateStepKind.Filed, "Nộp hồ sơ đánh giá lại", "Dossier for re-evaluation filed", FiledUnder(certificate, filed)));
        }

        if (certificate.ResultDue(calendar) is { } due) steps.Add(Step(due, CertificateStepKind.ResultDue, "Hạn có kết quả đánh giá lại", "Result of re-evaluation due"));
        if (certificate.ConcludedOn is { } concluded)
        {
            steps.Add(Step(concluded, CertificateStepKind.Concluded, "Có kết quả đánh giá lại", "Result of re-evaluation", null));
        }

        if (certificate.LastValidDay is { } last) steps.Add(Step(last, CertificateStepKind.LastValidDay, "Ngày cuối hiệu lực", "Last valid day", validity));
        if (certificate.ExtensionEnds is { } extension)
        {
            steps.Add(Step(extension, CertificateStepKind.ExtensionEnds, "Ngày cuối được gia hạn", "Extension ends", certificate.ExtensionRule?.Reference));
        }

        if (certificate.Withdrawal is { } withdrawal)
        {
            // What has happened stays; what was still to come has lost its object.
            steps.RemoveAll(step => step.On >= withdrawal.On && !IsEvent(step.Kind));
            steps.Add(Step(withdrawal.On, CertificateStepKind.Withdrawn, "Thu hồi giấy chứng nhận", "Certificate withdrawn", GroundOf(certificate, withdrawal)));
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
            Interpretations = InterpretationKeys.List([Reading(certificate, status, day)]),
            CheckedOn = certificate.Law.CheckedOn(day, Instruments(certificate, reference, day)),
        };
    }

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
            CertificateStatus.NotYetValid => (new("Chưa đến ngày bắt đầu hiệu lực", "Its validity has not begun"), validity),
            CertificateStatus.Valid => (new($"Trong thời hạn {TermText.Vietnamese(term)}", $"Within its {TermText.English(term)}"), validity),
            CertificateStatus.RenewalOpen => (new("Đang trong thời gian nộp hồ sơ đánh giá lại", "The window for re-evaluation is open"), certificate.KnownWindow!.Reference),
            CertificateStatus.RenewalFiled => (new("Đã nộp hồ sơ đánh giá lại đúng thời gian", "A dossier was filed inside the window"), certificate.KnownWindow!.Reference),
            CertificateStatus.WindowMissed => (new("Hết thời gian nộp mà chưa có hồ sơ", "The window closed without a dossier in it"), certificate.KnownWindow!.Reference),
            CertificateStatus.Extended when certificate.Window is null => (
                new(
                    $"Không có thời gian nộp nào đáp ứng được, hồ sơ đã nộp trước khi hết hạn: còn hiệu lực đến khi có kết quả, không quá {TermText.Vietnamese(extension!.Length)}",
                    $"There was no window to meet, and a dossier was filed before the end: in force until the result, for {TermText.English(extension.Length)} at most"),
                extension.Reference),
            CertificateStatus.Extended => (
                new(
                    $"Nộp hồ sơ sau thời gian quy định nhưng trước khi hết hạn: còn hiệu lực đến khi có kết quả, không quá {TermText.Vietnamese(extension!.Length)}",
                    $"A dossier was filed after the window and before the end: in force until the result, for {TermText.English(extension.Length)} at most"),
                extension.Reference),
            CertificateStatus.Expired => (new($"Đã hết thời hạn {TermText.Vietnamese(term)}", $"Its {TermText.English(term)} {(term.Count == 1 ? "is" : "are")} over"), validity),
            _ => (new("Đã bị thu hồi", "It has been withdrawn"), certificate.Withdrawal is { } withdrawal ? GroundOf(certificate, withdrawal) : null),
        };
    }

    private static (BilingualText Reason, LegalReference? Reference) NotKnown(Certificate certificate, LocalDate day)
    {
        if (certificate.LastValidDay is null)
        {
            return (certificate.Instrument.DoesNotSay("thời hạn của giấy chứng nhận", "how long a certificate holds"), certificate.TermReference);
        }

        if (day > certificate.LastValidDay && certificate.ExtensionNotKnownBy is { } transition)
        {
            return (new($"Đã hết thời hạn; {transition.Number} không quy định việc gia hạn", $"Its term is over; {transition.Number} does not say whether it is extended"), transition.ToReference());
        }

        var instrument = certificate.WindowNotKnownBy!;
        return (instrument.DoesNotSay("khi nào nộp hồ sơ đánh giá lại", "when a dossier for re-evaluation is filed"), instrument.ToReference());
    }

    private static CertificateAction? Next(Certificate certificate, CertificateStatus status, LocalDate day, WorkingDayCalendar calendar)
    {
        switch (status)
        {
            case CertificateStatus.NotYetValid or CertificateStatus.NotKnown:
                return null;
            case CertificateStatus.Expired or CertificateStatus.Withdrawn:
                return new CertificateAction(CertificateActionKind.StartAnew, new("Đề nghị đánh giá mới nếu muốn được công nhận lại", "Have the product evaluated anew to be recognised again"), null, null, null);
        }

        // Once the result is there, what follows is a matter of the new certificate.
        if (certificate.ConcludedOn <= day) return null;
        if (certificate.CountedFiling <= day)
        {
            var due = certificate.ResultDue(calendar);
            return new CertificateAction(CertificateActionKind.DecideRenewal, new("Cơ quan hoàn thành đánh giá lại", "The authority finishes the re-evaluation"), null, due, due?.Reference);
        }

        var file = new BilingualText("Chủ thể nộp hồ sơ đánh giá lại", "The producer files for re-evaluation");
        if (certificate.Window is { } window)
        {
            if (day <= window.Closes)
            {
                return new CertificateAction(CertificateActionKind.FileRenewal, file, day < window.Opens ? window.Opens : null, window.DeadlineFor(calendar), window.Reference);
            }
        }
        else if (certificate.WindowNotKnownBy is not null)
        {
            return null;
        }
        else if (certificate.Notice is { } notice && day <= notice.On)
        {
            return new CertificateAction(
                CertificateActionKind.NotifyProducer,
                new("Cơ quan thông báo bằng văn bản cho chủ thể", "The authority notifies the producer in writing"),
                null,
                Deadline.Fixed(notice.On, notice.Reference),
                notice.Reference);
        }

        // Past the window, or without one: a dossier by the last day keeps the certificate in force where the law extends.
        var reference = certificate.ExtensionRule?.Reference ?? certificate.TermReference;
        return new CertificateAction(CertificateActionKind.FileRenewal, file, null, Deadline.Fixed(certificate.LastValidDay!.Value, reference), reference);
    }

    // The reading that the status rests on, or null.
    private static string? Reading(Certificate certificate, CertificateStatus status, LocalDate day) => status switch
    {
        // Filed in time, result late: the extension is for those who could not meet the window.
        CertificateStatus.Expired when certificate.ExtensionRule is not null && certificate.FiledInWindow is not null && !(certificate.ConcludedOn <= certificate.LastValidDay) => InterpretationKeys.LateResult,
        // There never was a window that could have been met.
        CertificateStatus.Extended when certificate.Window is null => InterpretationKeys.NoWindow,
        // A dossier from before the window is taken not to count.
        CertificateStatus.RenewalOpen or CertificateStatus.WindowMissed when certificate.Filings.Any(filed => filed < certificate.KnownWindow!.Opens && filed <= day) => InterpretationKeys.EarlyDossier,
        _ => null,
    };

    private static CertificateStep Step(LocalDate day, CertificateStepKind kind, string vietnamese, string english, LegalReference? reference) =>
        new(day, kind, new BilingualText(vietnamese, english), null, reference);

    private static CertificateStep Step(Deadline deadline, CertificateStepKind kind, string vietnamese, string english) =>
        new(deadline.Counted, kind, new BilingualText(vietnamese, english), deadline.IsMoved ? deadline.Effective : null, deadline.Reference) { Basis = deadline.Basis };
}
