using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>The answer of this sample: the distinct producers of a list against each quota.</summary>
internal sealed record QuotaReport(int Entries, IReadOnlyList<Producer> Producers, IReadOnlyList<(QuotaQuestion Question, QuotaOutcome Outcome)> Quotas)
{
    /// <summary>What the book answers for the quotas of the programme; null where the command line gave them.</summary>
    public QuotasOutcome? Programme { get; private init; }

    /// <summary>Answers the quotas of the programme on a day, as far as the list tells of them; where none are known there is no answer.</summary>
    public static QuotaReport Of(RuleBook book, ProducerFile file, LocalDate on)
    {
        var programme = book.QuotasOn(on);
        return Of(file, programme is QuotasLaidDown laidDown ? QuotaQuestion.Of(book, laidDown, file) : []) with { Programme = programme };
    }

    /// <summary>Answers the questions; one about a trait that the list does not tell of is an error.</summary>
    public static QuotaReport Of(ProducerFile file, IReadOnlyList<QuotaQuestion> questions)
    {
        var unknown = questions.FirstOrDefault(question => !CanAnswer(file, question))?.Quota.Trait;
        if (unknown is not null)
        {
            throw CsvTable.Problem(
                "$.producers",
                $"'{unknown}' không phải loại hình chủ thể, danh sách cũng không có cột này",
                $"'{unknown}' is no kind of producer, and the list has no such column");
        }

        var producers = Producer.Distinct(file.Entries);
        return new QuotaReport(file.Entries.Count, producers, [.. questions.Select(question => (question, question.Quota.Assess(producers)))]);
    }

    /// <summary>Whether the list tells of what the question asks for.</summary>
    public static bool CanAnswer(ProducerFile file, QuotaQuestion question) => question.Quota.Trait is not { } trait || file.Traits.Contains(trait);

    /// <summary>A share as people read it, with one decimal: 36,4% or 36.4%.</summary>
    public static string Percent(Fraction share, Language language)
    {
        var text = (share * 100).Round(1).ToString("0.0", CultureInfo.InvariantCulture) + "%";
        return language == Language.English ? text : text.Replace('.', ',');
    }

    public string ToJson(Language language = Language.Vietnamese)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("entries", Entries);
            writer.WriteNumber("producers", Producers.Count);
            writer.WriteStartArray("quotas");
            foreach (var (question, outcome) in Quotas) Write(writer, question, outcome);
            writer.WriteEndArray();
            if (Programme is QuotasNotKnown unknown)
            {
                writer.WriteString("instrument", unknown.Instrument?.Number);
                writer.WriteString("why", unknown.Reason.In(language));
            }

            writer.WriteString("checkedOn", Programme?.CheckedOn is { } checkedOn ? LocalDatePattern.Iso.Format(checkedOn) : null);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // Every member is always there; null where its question does not arise.
    private static void Write(Utf8JsonWriter writer, QuotaQuestion question, QuotaOutcome outcome)
    {
        var quota = outcome.Quota;
        writer.WriteStartObject();
        writer.WriteString("id", question.Id);
        writer.WriteString("kind", question.Kind);
        writer.WriteString("trait", quota.Trait);
        Write(writer, "minimum", (Fraction?)quota.Minimum);
        writer.WriteNumber("count", outcome.Count);
        Write(writer, "share", outcome.Share);
        writer.WriteString("outcome", outcome switch { QuotaMet => "met", QuotaShort => "short", _ => "notMeasurable" });
        Write(writer, "moreNeeded", outcome switch { QuotaMet => 0, QuotaShort { MoreNeeded: var more } => more, _ => null });
        Write(writer, "othersAllowed", (outcome as QuotaMet)?.OthersAllowed);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Fraction? value)
    {
        if (value is not { } fraction)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("numerator", fraction.Numerator);
        writer.WriteNumber("denominator", fraction.Denominator);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
