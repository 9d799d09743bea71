namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A producer as it is sent.</summary>
/// <param name="Key">The identity that the province gives, such as a tax number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The key of its kind, such as <c>cooperative</c>.</param>
/// <param name="Traits">What else quotas count, such as <c>runByWomen</c>; none where it is left out.</param>
/// <param name="Commune">The code of its commune, five digits.</param>
internal sealed record NewProducer(string Key, string Name, string Kind, IReadOnlyList<string>? Traits = null, string? Commune = null)
{
    public static NewProducer Read(EntryReader entry, RuleBook book)
    {
        var producer = new NewProducer(entry.Text("key", 100), entry.Text("name"), entry.Text("kind", 100), entry.List("traits"), entry.OptionalText("commune", 5));
        if (producer.Kind.Length > 0 && !book.TryGetProducerKind(producer.Kind, out _))
        {
            var known = string.Join(", ", book.ProducerKinds.Select(kind => kind.Key));
            entry.Refuse("kind", new($"không có loại hình này; cần một trong {known}", $"there is no such kind; expected one of {known}"));
        }

        if (producer.Commune is { } commune && !Areas.IsCommune(commune)) entry.Refuse("commune", Areas.ExpectedCommune);
        return producer;
    }
}
