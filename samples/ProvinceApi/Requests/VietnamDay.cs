using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>What day it is in Vietnam: a server in UTC has another date for seven hours of each day.</summary>
internal sealed class VietnamDay(TimeProvider time)
{
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public LocalDate Today => Now.InZone(Vietnam).Date;
}
