using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>A day of every year, written MM-dd, such as 04-30. 29 February is 28 February in a year without it.</summary>
internal sealed class MonthDayShape : Shape<AnnualDate>
{
    private const int Length = 5;
    private const int LeapYear = 2000;

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = new("ngày trong năm có thật, viết MM-dd", "a day of the year that exists, written MM-dd");

    public override (int Least, int Most)? Bounds => (Length, Length);

    protected override bool TryReadValue(ref DocumentReader reader, out AnnualDate value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        value = default;
        if (reader.TryGetText(Length, out var text) && TryParse(text, out value)) return true;
        reader.Tell(ProblemTexts.Expected(Expected));
        return false;
    }

    private static bool TryParse(string text, out AnnualDate day)
    {
        day = default;
        if (text.Length != Length || text[2] != '-' || !TryParse(text.Substring(0, 2), 12, out var month) || !TryParse(text.Substring(3), CalendarSystem.Iso.GetDaysInMonth(LeapYear, month), out var number)) return false;
        day = new AnnualDate(month, number);
        return true;
    }

    private static bool TryParse(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
}
