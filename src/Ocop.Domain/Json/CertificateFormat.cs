using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>Questions about certificates and their answers in JSON.</summary>
internal static class CertificateFormat
{
    public static Shape<CertificateQuestion> Question { get; } = new MappedShape<QuestionEntry, CertificateQuestion>(
        new ObjectShape<QuestionEntry>(() => new())
            .With("signed", new PartialDateShape(), "the day of the signing, or its month or year where only that is known", (question, value) => question.Signed = value)
            .With("stars", new WholeNumberShape(int.MinValue, int.MaxValue), "the stars of the certificate", (question, value) => question.Stars = value)
            .With("on", new DateShape(), "the day of the question", (question, value) => question.On = value)
            .WithOptional("validFrom", new DateShape(), "the first valid day; that of the signing by default", (question, value) => question.ValidFrom = value)
            .WithOptional("filed", new DateShape(), "the day on which a dossier for re-evaluation was filed", (question, value) => question.Filed = value)
            .WithOptional("withdrawn", new DateShape(), "the first day without the certificate", (question, value) => question.Withdrawn = value)
            .WithOptional("ground", new WordShape<WithdrawalGround>(), "why it was withdrawn", (question, value) => question.Ground = value)
            .WithOptional("convention", new WordShape<ValidityConvention>(), "whether the corresponding day at the end of the term is still valid; it is by default", (question, value) => question.Convention = value),
        (QuestionEntry entry, ref DocumentReader _) => new CertificateQuestion(entry.Signed, entry.Stars, entry.On, entry.ValidFrom, entry.Filed, entry.Withdrawn, entry.Ground, entry.Convention));

    /// <summary>Gets the words of how well days off are known, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> BasisWords { get; } = ["announced", "fixedOnly", "unconfirmed"];

    /// <summary>Returns the word of how well days off are known.</summary>
    public static string WordOf(CalendarBasis basis) => BasisWords[(int)basis];

    public static void Write(Utf8JsonWriter writer, CertificateQuestion question, Language language)
    {
        foreach (var day in new LocalDate?[] { question.Signed.First, question.On, question.ValidFrom, question.Filed, question.Withdrawn }) WireWriter.CheckYear(day, nameof(question));
        writer.WriteStartObject();
        writer.WriteString("signed", question.Signed.ToString());
        writer.WriteNumber("stars", question.Stars);
        writer.WriteDate("on", question.On);
        if (question.ValidFrom is { } validFrom) writer.WriteDate("validFrom", validFrom);
        if (question.Filed is { } filed) writer.WriteDate("filed", filed);
        if (question.Withdrawn is { } withdrawn) writer.WriteDate("withdrawn", withdrawn);
        if (question.Ground is { } ground) writer.WriteWord("ground", ground);
        if (question.Convention != default) writer.WriteWord("convention", question.Convention);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CertificateAnswer answer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteWordOrNull("status", answer.Status);
        if (answer.Possibilities is { } possible)
        {
            writer.WriteStartArray("statuses");
            foreach (var status in possible.Statuses) writer.WriteStringValue(WireNames<CertificateStatus>.Of(status));
            writer.WriteEndArray();
            writer.WriteWord("validity", possible.Validity);
        }

        writer.WriteDateOrNull("lastValidDay", answer.LastValidDay);
        if (answer.Possibilities is { } days)
        {
            writer.WriteStartObject("lastValidDays");
            writer.WriteDateOrNull("earliest", days.EarliestLastValidDay);
            writer.WriteDateOrNull("latest", days.LatestLastValidDay);
            writer.WriteEndObject();
        }

        writer.WriteDateOrNull("windowOpens", answer.Window?.Opens);
        writer.WriteDateOrNull("windowCloses", answer.Window?.Closes);
        writer.WriteDateOrNull("extensionEnds", answer.ExtensionEnds);
        writer.WriteString("authority", answer.Authority?.Key);
        if (answer.MayUseMark is { } mayUseMark) writer.WriteBoolean("mayUseMark", mayUseMark);
        else writer.WriteNull("mayUseMark");
        writer.WriteBoolean("interpretation", answer.IsInterpretation);
        writer.WriteTexts("interpretations", answer.Interpretations);
        writer.WriteDateOrNull("checkedOn", answer.CheckedOn);
        writer.WriteList("steps", answer.Steps, Write, language);
        writer.WriteEndObject();
    }

    /// <summary>Refuses to write a certificate: what it is worth depends on the day, which only an answer has.</summary>
    public static void Refuse(Utf8JsonWriter writer, Certificate certificate, Language language) => throw new NotSupportedException(
        $"{nameof(Certificate)} has no JSON format: what it is worth depends on the day. Ask {nameof(RuleBook)}.{nameof(RuleBook.Answer)} with a {nameof(CertificateQuestion)} and write its {nameof(CertificateAnswer)}.");

    public static void Write(Utf8JsonWriter writer, CertificateStep step, Language language)
    {
        writer.WriteStartObject();
        writer.WriteDate("on", step.On);
        writer.WriteWord("kind", step.Kind);
        writer.WriteLabel("labels", step.Labels);
        writer.WriteDateOrNull("movedTo", step.MovedTo);
        writer.WriteString("daysOff", step.Basis is { } basis ? WordOf(basis) : null);
        writer.WriteString("citation", step.Reference?.ToString(Language.English));
        writer.WriteEndObject();
    }

    private sealed class QuestionEntry
    {
        public PartialDate Signed { get; set; }

        public int Stars { get; set; }

        public LocalDate On { get; set; }

        public LocalDate? ValidFrom { get; set; }

        public LocalDate? Filed { get; set; }

        public LocalDate? Withdrawn { get; set; }

        public WithdrawalGround? Ground { get; set; }

        public ValidityConvention Convention { get; set; }
    }
}
