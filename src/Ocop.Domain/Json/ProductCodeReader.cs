using Ocop.Domain.Law;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Json;

/// <summary>Turns the block of product codes into patterns.</summary>
internal static class ProductCodeReader
{
    private static readonly ProductCodeMember[] Needed = [ProductCodeMember.Province, ProductCodeMember.Serial, ProductCodeMember.Year];

    /// <summary>Makes the patterns of an instrument; what contradicts itself is refused by its entry.</summary>
    public static IReadOnlyList<ProductCodePattern> Read(ProductCodeEntry entry, LegalInstrument owner)
    {
        if (entry.Patterns.Count == 0) throw new RuleDataException("$.productCode.patterns: empty; expected at least one pattern.");
        var reference = PlaceEntry.Reference(entry.At, owner);
        return [.. entry.Patterns.Select((pattern, i) => Read(pattern, owner, reference, $"$.productCode.patterns[{i}]"))];
    }

    private static ProductCodePattern Read(ProductCodePatternEntry entry, LegalInstrument owner, LegalReference reference, string where)
    {
        if (entry.Members.Distinct().Count() != entry.Members.Count) throw new RuleDataException(where + ".members: a member stands twice; expected each once.");
        if (Needed.Except(entry.Members).Any()) throw new RuleDataException(where + ".members: expected province, serial and year among them, for they make a code one of its own.");
        if (entry.Through < entry.From) throw new RuleDataException(where + ".through: before the first year; expected that year or a later one.");
        return new ProductCodePattern(owner, entry.Prefix, entry.Members, entry.From, entry.Through, reference);
    }
}
