using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>Every sentence of deadlines and of days off.</summary>
internal static class TimeTexts
{
    public static BilingualText DueBy(LocalDate day) => new($"Hạn cuối {DateText.Vietnamese(day)}", $"Due by {DateText.English(day)}");

    /// <summary>Gets, as the object of a sentence, the deadline.</summary>
    public static BilingualText ByWhen { get; } = new("thời hạn này", "by when");

    public static BilingualText SetsNone(LegalInstrument instrument) => new($"{instrument.Number} không đặt thời hạn", $"{instrument.Number} sets no deadline");

    public static BilingualText NoRuleYet { get; } = new("Chưa có quy định về thời hạn vào ngày này", "No rule on a deadline is known for that day");

    public static BilingualText OtherYear(int year) => new($"không thuộc năm {year}", $"is not in the year {year}");

    public static BilingualText Repeated { get; } = new("chỉ được nêu một lần", "expected once only");

    public static BilingualText NoHolidayName { get; } = new(
        "cần tên có chữ, không có ký tự ẩn và khoảng trắng ở hai đầu", "expected a name with letters, without invisible signs and without blanks at its ends");

    public static BilingualText NoNumber { get; } = new(
        "cần số hiệu gồm chữ Latinh, Đ, chữ số, dấu / - .", "expected a number of Latin letters, Đ, digits, / - and .");
}
