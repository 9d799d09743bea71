namespace Ocop.Domain.Time;

/// <summary>What a term is counted in (đơn vị thời hạn). The default value is days.</summary>
public enum TermUnit
{
    /// <summary>Calendar days (ngày).</summary>
    Days = 0,

    /// <summary>Working days of state bodies (ngày làm việc).</summary>
    WorkingDays = 1,

    /// <summary>Weeks (tuần).</summary>
    Weeks = 2,

    /// <summary>Months (tháng).</summary>
    Months = 3,

    /// <summary>Years (năm).</summary>
    Years = 4,
}
