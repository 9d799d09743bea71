using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of the block <c>enterpriseSizes</c> into limits.</summary>
internal static class EnterpriseSizesReader
{
    /// <exception cref="RuleDataException">A limit is below that of a smaller size; the message names all that are.</exception>
    public static EnterpriseSizeProvisions Read(EnterpriseSizesEntry block, LegalInstrument owner)
    {
        var problems = new BlockProblems();
        EnterpriseSizeLimit[] limits =
        [
            .. Limits(EnterpriseSector.AgricultureIndustryConstruction, block.AgricultureIndustryConstruction, "$.enterpriseSizes.agricultureIndustryConstruction"),
            .. Limits(EnterpriseSector.TradeAndServices, block.TradeAndServices, "$.enterpriseSizes.tradeAndServices"),
        ];
        problems.Refuse();
        return new EnterpriseSizeProvisions(PlaceEntry.Reference(block.At, owner), Unchangeable.Wrap(limits));

        IEnumerable<EnterpriseSizeLimit> Limits(EnterpriseSector sector, SectorSizesEntry entry, string where)
        {
            Above(entry.Small, entry.Micro, where + ".small", "micro");
            Above(entry.Medium, entry.Small, where + ".medium", "small");
            return new[] { (EnterpriseSize.Micro, entry.Micro), (EnterpriseSize.Small, entry.Small), (EnterpriseSize.Medium, entry.Medium) }
                .Select(row => new EnterpriseSizeLimit(sector, row.Item1, row.Item2.Labour, row.Item2.Revenue, row.Item2.Capital, PlaceEntry.Reference(row.Item2.At ?? entry.At ?? block.At, owner)));
        }

        // The size is the smallest that fits: that rests on limits which never fall.
        void Above(SizeLimitEntry size, SizeLimitEntry smaller, string where, string name)
        {
            var problem = RuleTexts.BelowSmallerSize(name);
            problems.Check(size.Labour >= smaller.Labour, where + ".labour", problem);
            problems.Check(size.Revenue >= smaller.Revenue, where + ".revenue", problem);
            problems.Check(size.Capital >= smaller.Capital, where + ".capital", problem);
        }
    }
}
