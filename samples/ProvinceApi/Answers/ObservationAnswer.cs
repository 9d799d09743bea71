using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A published value that no round explains.</summary>
internal sealed record ObservationAnswer(LocalDate On, string What, decimal Value, PublishedStars? Stars, BilingualText Note, bool Example)
{
    public static ObservationAnswer Of((ObservationRow Row, ObservationEntry Entry) observation) =>
        new(observation.Row.On, observation.Entry.What, observation.Entry.Value, PublishedStars.Of(observation.Entry.Stars), observation.Entry.Note.ToText(), observation.Row.Example);
}
