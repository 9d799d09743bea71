namespace Ocop.Domain.Time;

/// <summary>What an answer knew of the days off (căn cứ ngày nghỉ). The default value is announced days.</summary>
public enum CalendarBasis
{
    /// <summary>The days off of every year concerned had been announced.</summary>
    Announced = 0,

    /// <summary>For a year concerned only weekends and holidays of fixed date (1 January, 30 April, 1 May, 2 September, from 2026 on 24 November) were known; the answer may change once the year is announced.</summary>
    WeekendsAndFixedDates = 1,

    /// <summary>The days off of every year concerned are known, and one that is concerned was not confirmed: it has no fixed date, follows from the Labour Code alone and no notice of it was seen (16 April and 3 May 2027).</summary>
    Unconfirmed = 2,
}
