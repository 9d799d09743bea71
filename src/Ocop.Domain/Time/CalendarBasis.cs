namespace Ocop.Domain.Time;

/// <summary>What an answer knew of the days off (căn cứ ngày nghỉ). The default value is announced days.</summary>
public enum CalendarBasis
{
    /// <summary>The days off of every year concerned had been announced.</summary>
    Announced = 0,

    /// <summary>For a year concerned only weekends and holidays of fixed date (1 January, 30 April, 1 May, 2 September) were known; the answer may change once the year is announced.</summary>
    WeekendsAndFixedDates = 1,

    /// <summary>The days off of every year concerned had been announced, and a day concerned was not confirmed: it is known at second hand (31 August 2026, with 22 August worked instead) or was announced and its enactment is not known (24 November 2026).</summary>
    Unconfirmed = 2,
}
