namespace Ocop.Domain.Time;

/// <summary>Why a term in working days passes over a day (lý do không tính). The default value is a weekend.</summary>
public enum SkippedDayKind
{
    /// <summary>A Saturday or Sunday and nothing more (nghỉ hằng tuần).</summary>
    Weekend = 0,

    /// <summary>A holiday or the day off in lieu of one (nghỉ lễ, nghỉ bù), also where it falls on a weekend.</summary>
    Holiday = 1,

    /// <summary>A weekday off for which a weekend day is worked (nghỉ hoán đổi).</summary>
    Swap = 2,
}
