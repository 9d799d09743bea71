using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The province of the rounds, reports and targets.</summary>
/// <param name="Area">Its code, such as <c>20</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="EventsKnownThrough">The last day for which every round is entered.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record ProvinceAnswer(string Area, string Name, LocalDate EventsKnownThrough, bool Example)
{
    public static ProvinceAnswer Of(ProvinceRow row) => new(row.Area, row.Name, row.EventsKnownThrough, row.Example);
}
