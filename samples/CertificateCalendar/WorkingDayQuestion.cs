using System.Text.Encodings.Web;
using System.Text.Json;
using Ocop.Domain.Json;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>A term in working days as options, and its answer: the last day, and every day that is passed over with its reason.</summary>
internal sealed class WorkingDayQuestion
{
    private const int Most = 1000;
    private const int LatestYear = 9990;

    // The words of enumerations and the dates are the library's: it adds its converters to any options.
    private static readonly JsonSerializerOptions Options = MakeOptions();

    private WorkingDayQuestion(WorkingDayTerm term) => Term = term;

    /// <summary>Gets the answer.</summary>
    public WorkingDayTerm Term { get; }

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

    public string ToJson(Language language) => JsonSerializer.Serialize(
        new
        {
            Term.From,
            Term.WorkingDays,
            Term.Last,
            Skipped = Term.Skipped.Select(day => new { day.On, day.Kind, Citation = day.Reference?.ToString(language) }),
            DaysOff = Term.Basis,
        },
        Options);

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

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        OcopJson.AddTo(options);
        return options;
    }
}
