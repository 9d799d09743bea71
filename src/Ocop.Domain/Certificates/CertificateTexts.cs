using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Certificates;

/// <summary>Every sentence of certificates: the errors of a question and of a history.</summary>
internal static class CertificateTexts
{
    public static EntryProblem SignedBeforeRules(LocalDate first) => New(
        "signed", EntryProblemKind.OutOfRange,
        $"cần ngày từ {IsoDate.Format(first)}, khi có quy định chung đầu tiên",
        $"expected a day from {IsoDate.Format(first)}, when the first national rules began");

    public static EntryProblem NobodySpeaks { get; } = New("signed", EntryProblemKind.NotApplicable, "không có quy định nào về giấy chứng nhận", "no instrument speaks of certificates");

    public static EntryProblem NotStars { get; } = New("stars", EntryProblemKind.OutOfRange, "cần 3, 4 hoặc 5 sao", "expected 3, 4 or 5 stars");

    /// <summary>Returns that a day lies past all counting.</summary>
    public static EntryProblem TooLate(string entry, int latestYear) => New(entry, EntryProblemKind.OutOfRange, $"cần năm không sau {latestYear}", $"expected a year up to {latestYear}");

    /// <summary>Returns that something is told of a day before the signing.</summary>
    public static EntryProblem BeforeSigning(string entry, LocalDate signedOn) => New(
        entry, EntryProblemKind.Contradiction, $"cần ngày không trước ngày ký {IsoDate.Format(signedOn)}", $"expected a day not before the signing on {IsoDate.Format(signedOn)}");

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
        $"cần ngày không trước ngày bắt đầu hiệu lực {IsoDate.Format(validFrom)}",
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

    private static EntryProblem New(string entry, EntryProblemKind kind, string vietnamese, string english) => new("$." + entry, kind, new BilingualText(vietnamese, english));
}
