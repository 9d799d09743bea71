using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>A term in working days as options, and its answer: the last day, and every day that is passed over with its reason.</summary>
internal sealed class WorkingDayQuestion
{
    private const int Most = 1000;
    private const int LatestYear = 9990;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WorkingDayTerm term;

    private WorkingDayQuestion(WorkingDayTerm term) => this.term = term;

    /// <summary>Gets the answer.</summary>
    public WorkingDayTerm Term => term;

    /// <summary>Reads the question and answers it.</summary>
    /// <returns>The answer, or null where nothing asks for a term.</returns>
    public static WorkingDayQuestion? Read(Arguments arguments)
    {
        var from = arguments.Date("--from");
        var count = arguments.WholeNumber("--working-days");
        if (from is null && count is null) return null;
        if (from is not { } day) throw new UsageException("--from: thiếu; cần ngày bắt đầu, ngày đó không tính", "--from: missing; expected the day of the event, which is not counted");
        if (count is not { } days) throw new UsageException("--working-days: thiếu; cần số ngày làm việc", "--working-days: missing; expected the number of working days");
        if (days is < 1 or > Most) throw new UsageException($"--working-days {days}: cần số từ 1 đến {Most}", $"--working-days {days}: expected a number from 1 to {Most}");
        if (day.Year > LatestYear) throw new UsageException($"--from: cần năm không sau {LatestYear}", $"--from: expected a year up to {LatestYear}");
        return new WorkingDayQuestion(arguments.Book.WorkingDays.TermFrom(day, days));
    }

    public string ToJson(Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("from", Iso(term.From));
            writer.WriteNumber("workingDays", term.WorkingDays);
            writer.WriteString("last", Iso(term.Last));
            writer.WriteStartArray("skipped");
            foreach (var day in term.Skipped)
            {
                writer.WriteStartObject();
                writer.WriteString("on", Iso(day.On));
                writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(day.Kind.ToString()));
                writer.WriteString("citation", day.Reference?.ToString(language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("daysOff", WordOf(term.Basis));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>How well the days off are known, in a sentence.</summary>
    public static BilingualText Known(CalendarBasis basis) => basis switch
    {
        CalendarBasis.WeekendsAndFixedDates => new(
            "Có năm chưa công bố lịch nghỉ: chỉ biết cuối tuần và ngày lễ cố định.",
            "Days off of one of the years are not known: only weekends and fixed holidays."),
        CalendarBasis.Unconfirmed => new(
            "Có ngày nghỉ suy ra từ Bộ luật Lao động, chưa thấy thông báo.",
            "A day off there follows from the Labour Code, and no notice of it was seen."),
        _ => new("Các ngày nghỉ đã được công bố.", "The days off were announced."),
    };

    // The words of the wire formats.
    private static string WordOf(CalendarBasis basis) => basis switch
    {
        CalendarBasis.WeekendsAndFixedDates => "fixedOnly",
        CalendarBasis.Unconfirmed => "unconfirmed",
        _ => "announced",
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
