using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;
using static System.FormattableString;

namespace Ocop.Domain.Certificates;

/// <summary>Every sentence of certificates: their steps, what they are worth and why, their withdrawal, and the errors of a question and of a history.</summary>
internal static class CertificateTexts
{
    public static BilingualText Step(CertificateStepKind kind) => kind switch
    {
        CertificateStepKind.Signed => new("Ký giấy chứng nhận", "Certificate signed"),
        CertificateStepKind.ValidFrom => new("Bắt đầu hiệu lực", "Validity begins"),
        CertificateStepKind.WindowOpens => new("Mở nộp hồ sơ đánh giá lại", "Window for re-evaluation opens"),
        CertificateStepKind.WindowCloses => new("Ngày cuối nộp hồ sơ đánh giá lại", "Window for re-evaluation closes"),
        CertificateStepKind.NoticeDue => new("Hạn cơ quan thông báo bằng văn bản", "Authority's written notice due"),
        CertificateStepKind.Filed => new("Nộp hồ sơ đánh giá lại", "Dossier for re-evaluation filed"),
        CertificateStepKind.ResultDue => new("Hạn có kết quả đánh giá lại", "Result of re-evaluation due"),
        CertificateStepKind.Concluded => new("Có kết quả đánh giá lại", "Result of re-evaluation"),
        CertificateStepKind.LastValidDay => new("Ngày cuối hiệu lực", "Last valid day"),
        CertificateStepKind.ExtensionEnds => new("Ngày cuối tiếp tục có hiệu lực", "Extension ends"),
        _ => new("Thu hồi giấy chứng nhận", "Certificate withdrawn"),
    };

    public static BilingualText Action(CertificateActionKind kind) => kind switch
    {
        CertificateActionKind.FileRenewal => new("Chủ thể nộp hồ sơ đánh giá lại", "The producer files for re-evaluation"),
        CertificateActionKind.NotifyProducer => new("Cơ quan thông báo bằng văn bản cho chủ thể", "The authority notifies the producer in writing"),
        CertificateActionKind.DecideRenewal => new("Cơ quan hoàn thành đánh giá lại", "The authority finishes the re-evaluation"),
        _ => new("Nộp hồ sơ đánh giá lần đầu nếu muốn được công nhận", "Have the product evaluated anew to be recognised again"),
    };

    public static BilingualText NotYetValid { get; } = new("Chưa đến ngày bắt đầu hiệu lực", "Its validity has not begun");

    public static BilingualText Within(Term term) => new($"Trong thời hạn {Text(term).Vietnamese}", $"Within its {Text(term).English}");

    public static BilingualText WindowOpen { get; } = new("Đang trong thời gian nộp hồ sơ đánh giá lại", "The window for re-evaluation is open");

    public static BilingualText FiledInWindow { get; } = new("Đã nộp hồ sơ đánh giá lại đúng thời gian", "A dossier was filed inside the window");

    public static BilingualText WindowMissed { get; } = new("Hết thời gian nộp mà chưa có hồ sơ", "The window closed without a dossier in it");

    public static BilingualText ExtendedWithoutWindow(Term most) => new(
        $"Không có thời gian nộp nào đáp ứng được, hồ sơ đã nộp trước khi hết hạn: còn hiệu lực đến khi có kết quả, không quá {Text(most).Vietnamese}",
        $"There was no window to meet, and a dossier was filed before the end: in force until the result, for {Text(most).English} at most");

    public static BilingualText Extended(Term most) => new(
        $"Nộp hồ sơ sau thời gian quy định nhưng trước khi hết hạn: còn hiệu lực đến khi có kết quả, không quá {Text(most).Vietnamese}",
        $"A dossier was filed after the window and before the end: in force until the result, for {Text(most).English} at most");

    public static BilingualText Expired(Term term) => new($"Đã hết thời hạn {Text(term).Vietnamese}", $"Its {Text(term).English} {(term.Count == 1 ? "is" : "are")} over");

    public static BilingualText Withdrawn { get; } = new("Đã bị thu hồi", "It has been withdrawn");

    public static BilingualText ExtensionNotKnown(LegalInstrument instrument) => new(
        $"Đã hết thời hạn; {instrument.Number} không quy định giấy có tiếp tục có hiệu lực hay không", $"Its term is over; {instrument.Number} does not say whether it is extended");

    /// <summary>Gets, as the object of a sentence, the term.</summary>
    public static BilingualText HowLong { get; } = new("thời hạn của giấy chứng nhận", "how long a certificate holds");

    /// <summary>Gets, as the object of a sentence, the window.</summary>
    public static BilingualText WhenFiled { get; } = new("khi nào nộp hồ sơ đánh giá lại", "when a dossier for re-evaluation is filed");

    /// <summary>Gets, as the object of a sentence, the withdrawal.</summary>
    public static BilingualText HowWithdrawn { get; } = new("việc thu hồi", "how a certificate is withdrawn");

    public static BilingualText WithdrawalLaidDown(LegalInstrument instrument) => new($"{instrument.Number} quy định việc thu hồi", $"{instrument.Number} lays down the withdrawal");

    public static BilingualText GroundNotListed(LegalInstrument instrument) => new($"{instrument.Number} không nêu căn cứ này", $"{instrument.Number} does not list that ground");

    public static BilingualText NoRuleOnWithdrawal(LegalInstrument instrument) => new($"{instrument.Number} chưa có quy định chung về thu hồi", $"{instrument.Number} lays down nothing on withdrawal");

    public static BilingualText NoRuleOnWithdrawalYet { get; } = new("Chưa có quy định chung về thu hồi vào ngày này", "No rule on withdrawal is known for that day");

    public static EntryProblem SignedBeforeRules(LocalDate first, LocalResults? local)
    {
        BilingualText counted = local is null ? new(string.Empty, string.Empty) : new(
            $"; kết quả theo bộ tiêu chí địa phương trước đó chỉ được tính đến hết ngày {IsoDate.Format(local.Through)} ({local.Reference.ToString(Language.Vietnamese)})",
            $"; results of local criteria from before it counted through {IsoDate.Format(local.Through)} only ({local.Reference.ToString(Language.English)})");
        return New(
            "signed", EntryProblemKind.OutOfRange,
            $"cần ngày từ {IsoDate.Format(first)}, khi có quy định chung đầu tiên{counted.Vietnamese}",
            $"expected a day from {IsoDate.Format(first)}, when the first national rules began{counted.English}");
    }

    public static EntryProblem NobodySpeaks { get; } = New("signed", EntryProblemKind.NotApplicable, "không có quy định nào về giấy chứng nhận", "no instrument speaks of certificates");

    public static EntryProblem DayNotKnown { get; } = New("signed", EntryProblemKind.NotApplicable, "cần ngày ký đầy đủ", "expected the day of the signing, not only its year or month");

    public static EntryProblem NotStars { get; } = New("stars", EntryProblemKind.OutOfRange, "cần 3, 4 hoặc 5 sao", "expected 3, 4 or 5 stars");

    /// <summary>Returns that a day lies past all counting.</summary>
    public static EntryProblem TooLate(string entry, int latestYear) => New(entry, EntryProblemKind.OutOfRange, $"cần năm không sau {latestYear}", $"expected a year up to {latestYear}");

    /// <summary>Returns that something is told of a day before the signing.</summary>
    public static EntryProblem BeforeSigning(string entry, LocalDate signedOn) => New(
        entry, EntryProblemKind.Contradiction, $"cần ngày từ ngày ký {IsoDate.Format(signedOn)} trở đi", $"expected a day not before the signing on {IsoDate.Format(signedOn)}");

    public static EntryProblem FiledAfterEnd(LocalDate lastValidDay) => New(
        "filed", EntryProblemKind.OutOfRange,
        $"cần ngày không sau ngày cuối hiệu lực {IsoDate.Format(lastValidDay)}",
        $"expected a day not after the last valid day {IsoDate.Format(lastValidDay)}");

    public static EntryProblem ConcludedAlready(LocalDate on) => New(
        "concluded", EntryProblemKind.Contradiction, $"đã có kết quả ngày {IsoDate.Format(on)}", $"the result came on {IsoDate.Format(on)}");

    public static EntryProblem NothingToConclude { get; } = New("concluded", EntryProblemKind.Contradiction, "cần hồ sơ nộp trước kết quả", "expected a dossier filed before the result");

    public static EntryProblem WithdrawnAlready(LocalDate on) => New(
        "withdrawn", EntryProblemKind.Contradiction, $"đã thu hồi ngày {IsoDate.Format(on)}", $"it was withdrawn on {IsoDate.Format(on)}");

    public static EntryProblem ConcludedAfterWithdrawal(LocalDate on) => New(
        "concludedOn", EntryProblemKind.Contradiction, $"cần ngày không sau ngày thu hồi {IsoDate.Format(on)}", $"expected a day not after the withdrawal on {IsoDate.Format(on)}");

    public static EntryProblem WithdrawnBeforeValidity(LocalDate validFrom) => New(
        "withdrawn", EntryProblemKind.Contradiction,
        $"cần ngày từ ngày bắt đầu hiệu lực {IsoDate.Format(validFrom)} trở đi",
        $"expected a day not before the start of validity on {IsoDate.Format(validFrom)}");

    public static EntryProblem NoDayOfWithdrawal { get; } = New(
        "withdrawn", EntryProblemKind.Missing, "thiếu; cần ngày thu hồi đi cùng căn cứ", "missing; expected the day of the withdrawal beside its ground");

    public static EntryProblem NoGround { get; } = New("ground", EntryProblemKind.Missing, "thiếu; cần căn cứ đi cùng ngày thu hồi", "missing; expected the ground beside the day of the withdrawal");

    public static EntryProblem NotStarsOfResult { get; } = New("stars", EntryProblemKind.OutOfRange, "cần số sao từ 1 đến 5", "expected 1 to 5 stars");

    public static EntryProblem NotAfterLastResult(LocalDate last) => New(
        "decidedOn", EntryProblemKind.Contradiction, $"cần ngày sau kết quả trước {IsoDate.Format(last)}", $"expected a day after the last result, {IsoDate.Format(last)}");

    public static EntryProblem NotAfterStartBefore { get; } = New(
        "validFrom", EntryProblemKind.Contradiction, "cần ngày sau khi giấy trước bắt đầu hiệu lực", "expected a day after the start of the certificate before");

    public static EntryProblem BeforeWhatWasTold(LocalDate told) => New(
        "validFrom", EntryProblemKind.Contradiction,
        $"cần ngày không trước việc đã ghi ngày {IsoDate.Format(told)} cho giấy trước",
        $"expected a day not before {IsoDate.Format(told)}, of which something was told of the certificate before");

    public static EntryProblem FirstBesideOneInForce { get; } = New(
        "kind", EntryProblemKind.NotApplicable, "đã có giấy chứng nhận còn hiệu lực; cần nâng hạng hoặc đánh giá lại", "a certificate is in force; expected an upgrade or a re-evaluation");

    public static EntryProblem NothingToUpgrade { get; } = New("kind", EntryProblemKind.NotApplicable, "nâng hạng cần giấy chứng nhận còn hiệu lực", "an upgrade needs a certificate in force");

    public static EntryProblem NothingToReEvaluate { get; } = New(
        "kind", EntryProblemKind.NotApplicable, "đánh giá lại cần giấy chứng nhận chưa bị thu hồi", "a re-evaluation needs a certificate that was not withdrawn");

    public static EntryProblem NoCertificate(string entry) => New(entry, EntryProblemKind.Unknown, "chưa có giấy chứng nhận vào ngày này", "there is no certificate on that day");

    public static BilingualText Text(Term term)
    {
        var unit = term.Unit switch
        {
            TermUnit.WorkingDays => new BilingualText("ngày làm việc", "working day"),
            TermUnit.Weeks => new("tuần", "week"),
            TermUnit.Months => new("tháng", "month"),
            TermUnit.Years => new("năm", "year"),
            _ => new("ngày", "day"),
        };
        return new(Invariant($"{term.Count} {unit.Vietnamese}"), Invariant($"{term.Count} {unit.English}{(term.Count == 1 ? string.Empty : "s")}"));
    }

    private static EntryProblem New(string entry, EntryProblemKind kind, string vietnamese, string english) => new("$." + entry, kind, new BilingualText(vietnamese, english));
}
