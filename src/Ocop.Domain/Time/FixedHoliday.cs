using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A holiday on the same day of every year (ngày nghỉ cố định), such as 2 September.</summary>
internal sealed class FixedHoliday
{
    public FixedHoliday(int month, int day, BilingualText labels, int? fromYear, LegalReference? reference)
    {
        Month = month;
        Day = day;
        Labels = Guard.NotNull(labels, nameof(labels));
        FromYear = fromYear;
        Reference = reference;
    }

    public int Month { get; }

    public int Day { get; }

    public BilingualText Labels { get; }

    /// <summary>Gets the first year of it, or null where it was a holiday in every year.</summary>
    public int? FromYear { get; }

    /// <summary>Gets the provision that makes it a holiday, or null where the file names none.</summary>
    public LegalReference? Reference { get; }

    public bool Is(LocalDate day) => day.Month == Month && day.Day == Day && !(day.Year < FromYear);
}
