using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A province as it is sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="EventsKnownThrough">The last day for which every round is entered; after it there are observations only.</param>
internal sealed record NewProvince(string Name, LocalDate EventsKnownThrough)
{
    public static NewProvince Read(EntryReader entry) => new(entry.Text("name"), entry.Day("eventsKnownThrough"));
}
