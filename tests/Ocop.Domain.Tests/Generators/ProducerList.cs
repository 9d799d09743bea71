using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Entries of producers. A producer may be entered more than once, then always alike.</summary>
public sealed record ProducerList(IReadOnlyList<Producer> Entries)
{
    public override string ToString() => Entries.Count == 0 ? "no producers" : string.Join(", ", Entries.Select(producer => $"{producer.Id} {producer.Kind}"));
}
