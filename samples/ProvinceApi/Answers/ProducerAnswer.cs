using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A producer.</summary>
/// <param name="Id">Its number, as in the paths.</param>
/// <param name="Key">The identity that the province gave.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The key of its kind.</param>
/// <param name="KindLabels">What the kind is called.</param>
/// <param name="Traits">What else quotas count.</param>
/// <param name="Commune">The code of its commune.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record ProducerAnswer(long Id, string Key, string Name, string Kind, BilingualText? KindLabels, IReadOnlyList<string> Traits, string? Commune, bool Example)
{
    public static ProducerAnswer Of(ProducerRow row, RuleBook book) =>
        new(row.Id, row.Key, row.Name, row.Kind, book.TryGetProducerKind(row.Kind, out var kind) ? kind.Labels : null, row.Traits, row.Commune, row.Example);
}
