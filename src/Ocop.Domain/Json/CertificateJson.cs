using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Json.WireTypes;

namespace Ocop.Domain.Json;

/// <summary>The stable JSON formats of questions about certificates and of their answers: camelCase, strict, dates as <c>yyyy-MM-dd</c>.</summary>
public static class CertificateJson
{
    /// <summary>Reads a question from UTF-8: <c>{"signed":"2023-06-02","stars":3,"on":"2026-06-02"}</c>, with <c>validFrom</c>, <c>filed</c>, <c>withdrawn</c> and <c>ground</c>, and <c>convention</c> where wanted.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The question. Whether its facts can be is checked when it is answered.</returns>
    /// <exception cref="InvalidEntryException">The text is not a question; the error names the entry.</exception>
    public static CertificateQuestion ReadQuestion(ReadOnlySpan<byte> utf8) => OcopJson.Read(utf8, Wire.CertificateQuestionDocument).ToQuestion();

    /// <summary>Answers a question by the law of a book: the status on its day, the dates of the certificate, its authority, whether that rests on a reading of the law, and its steps.</summary>
    /// <param name="book">The book.</param>
    /// <param name="question">The question.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The book or the question is null.</exception>
    /// <exception cref="InvalidEntryException">The facts cannot be; the error names the entry.</exception>
    public static string Answer(RuleBook book, CertificateQuestion question, WorkingDayCalendar? calendar = null) =>
        JsonSerializer.Serialize(CertificateAnswerDocument.To(Guard.NotNull(book, nameof(book)), Guard.NotNull(question, nameof(question)), calendar), Wire.CertificateAnswerDocument);

    /// <summary>Answers a question by the law of a book to a writer: for hosts that answer many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="book">The book.</param>
    /// <param name="question">The question.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <exception cref="ArgumentNullException">The writer, the book or the question is null.</exception>
    /// <exception cref="InvalidEntryException">The facts cannot be; the error names the entry, and nothing is written.</exception>
    public static void Answer(Utf8JsonWriter writer, RuleBook book, CertificateQuestion question, WorkingDayCalendar? calendar = null) =>
        JsonSerializer.Serialize(
            Guard.NotNull(writer, nameof(writer)), CertificateAnswerDocument.To(Guard.NotNull(book, nameof(book)), Guard.NotNull(question, nameof(question)), calendar), Wire.CertificateAnswerDocument);
}

/// <summary>A question on the wire. A member that is missing stays at a value that no text can give; one that is written as null is refused by the reader.</summary>
/// <remarks>The members have setters, because generated code gives a missing <c>init</c> member the default of its type.</remarks>
internal sealed class CertificateQuestionDocument
{
    private static readonly LocalDate NoDate = LocalDate.MinIsoValue;
    private const WithdrawalGround NoGround = (WithdrawalGround)(-1);

    public LocalDate Signed { get; set; } = NoDate;

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? Stars { get; init; }

    public LocalDate On { get; set; } = NoDate;

    public LocalDate ValidFrom { get; set; } = NoDate;

    public LocalDate Filed { get; set; } = NoDate;

    public LocalDate Withdrawn { get; set; } = NoDate;

    public WithdrawalGround Ground { get; set; } = NoGround;

    public ValidityConvention Convention { get; set; }

    public CertificateQuestion ToQuestion()
    {
        if (Signed == NoDate) throw Missing("signed", "ngày ký", "the day of the signing");
        if (Stars is not { } stars) throw Missing("stars", "số sao", "the stars");
        if (On == NoDate) throw Missing("on", "ngày cần xem", "the day of the question");
        return new CertificateQuestion
        {
            Signed = Signed,
            Stars = stars,
            On = On,
            ValidFrom = Given(ValidFrom),
            Filed = Given(Filed),
            Withdrawn = Given(Withdrawn),
            Ground = Ground == NoGround ? null : Ground,
            Convention = Convention,
        };
    }

    private static LocalDate? Given(LocalDate day) => day == NoDate ? null : day;

    private static InvalidEntryException Missing(string name, string vietnamese, string english) =>
        new("$." + name, new BilingualText("thiếu; cần " + vietnamese, "missing; expected " + english));
}

/// <summary>An answer on the wire.</summary>
internal sealed record CertificateAnswerDocument(
    CertificateStatus Status,
    LocalDate? LastValidDay,
    LocalDate? WindowOpens,
    LocalDate? WindowCloses,
    LocalDate? ExtensionEnds,
    string Authority,
    bool Interpretation,
    IReadOnlyList<string> Interpretations,
    LocalDate? CheckedOn,
    IReadOnlyList<CertificateStepDocument> Steps)
{
    public static CertificateAnswerDocument To(RuleBook book, CertificateQuestion question, WorkingDayCalendar? calendar)
    {
        var certificate = book.CertificateFor(question);
        var standing = certificate.StandingOn(question.On, calendar);
        var authority = certificate.Authority;

        // The status, the end of an extension that no window preceded, or that nobody is named to certify.
        var interpretations = InterpretationKeys.List(
        [
            .. standing.Interpretations,
            certificate.Window is null && certificate.ExtensionEnds is not null ? InterpretationKeys.NoWindow : null,
            (authority as CertifyingAuthorityUndetermined)?.Reading,
        ]);
        return new CertificateAnswerDocument(
            standing.Status,
            certificate.LastValidDay,
            certificate.Window?.Opens,
            certificate.Window?.Closes,
            certificate.ExtensionEnds,
            authority.Key,
            interpretations.Count > 0,
            interpretations,
            standing.CheckedOn,
            certificate.Steps(calendar).Select(CertificateStepDocument.From).ToArray());
    }
}

/// <summary>A step of an answer on the wire.</summary>
internal sealed record CertificateStepDocument(LocalDate On, CertificateStepKind Kind, LabelEntry Labels, LocalDate? MovedTo, string? DaysOff, string? Citation)
{
    public static CertificateStepDocument From(CertificateStep step) =>
        new(step.On, step.Kind, FormDocument.Label(step.Labels), step.MovedTo, step.Basis is { } basis ? Name(basis) : null, step.Reference?.ToString());

    private static string Name(CalendarBasis basis) => basis switch
    {
        CalendarBasis.Announced => "announced",
        CalendarBasis.Unconfirmed => "unconfirmed",
        _ => "fixedOnly",
    };
}
