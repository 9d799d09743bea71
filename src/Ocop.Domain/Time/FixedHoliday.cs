using Ocop.Domain.Internal;

namespace Ocop.Domain.Time;

/// <summary>A holiday on the same day of every year (ngày nghỉ cố định), such as 2 September.</summary>
internal sealed class FixedHoliday
{
    public FixedHoliday(int month, int day, BilingualText labels, int? fromYear, bool isEnacted)
    {
        Month = month;
        Day = day;
        Labels = Guard.NotNull(labels, nameof(labels));
        FromYear = fromYear;
        IsEnacted = isEnacted;
    }

    public int Month { get; }

    public int Day { get; }

    public BilingualText Labels { get; }

    /// <summary>Gets the first year of it, or null where it was a holiday in every year.</summary>
    public int? FromYear { get; }

    /// <summary>Gets a value indicating whether it is law; one that was only announced is a working day until a host says otherwise.</summary>
    public bool IsEnacted { get; }

    public bool Is(NodaTime.LocalDate day) => day.Month == Month && day.Day == Day && !(day.Year < FromYear);
}
