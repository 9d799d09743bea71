using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of the block <c>targets</c> into targets.</summary>
internal sealed class TargetsReader
{
    private readonly LegalInstrument owner;
    private readonly IReadOnlyList<ProducerKind> kinds;
    private readonly BlockProblems problems = new();

    private TargetsReader(LegalInstrument owner, IReadOnlyList<ProducerKind> kinds)
    {
        this.owner = owner;
        this.kinds = kinds;
    }

    /// <param name="block">The entries.</param>
    /// <param name="owner">The instrument.</param>
    /// <param name="kinds">The kinds of producers of the book.</param>
    /// <exception cref="RuleDataException">The entries contradict each other or name unknown kinds; the message names all that do.</exception>
    public static TargetProvisions Read(TargetsEntry block, LegalInstrument owner, IReadOnlyList<ProducerKind> kinds)
    {
        var reader = new TargetsReader(owner, kinds);
        var targets = reader.Targets(block);
        reader.problems.Refuse();
        return new TargetProvisions(PlaceEntry.Reference(block.At, owner), Unchangeable.Wrap(targets));
    }

    private List<Target> Targets(TargetsEntry block)
    {
        var targets = new List<Target>();
        var isPeriod = problems.Check(block.Period.Through >= block.Period.From, "$.targets.period.through", RuleTexts.BeforeFirstDay);
        problems.Check(!(block.Period.Through < owner.InForceFrom), "$.targets.period.through", RuleTexts.OverBefore(owner.Number));
        problems.Check(!(block.Period.From > owner.Ends), "$.targets.period.from", RuleTexts.AfterLastDayOf(owner.Number));
        foreach (var figure in block.Figures)
        {
            var where = "$.targets.figures." + figure.Key;
            var threshold = Threshold(figure.Value.Threshold, where + ".threshold", out var isShare);
            var indicator = Indicator(figure.Value, isShare, where);
            if (!isPeriod || threshold is null || indicator is null) continue;
            targets.Add(new Target(figure.Key, indicator, threshold, owner.IssuedOn, new DateInterval(block.Period.From, block.Period.Through))
            {
                Reference = PlaceEntry.Reference(figure.Value.At ?? block.At, owner),
            });
        }

        return targets;
    }

    // Whether it is a share that is asked for follows from how the figures are written.
    private Threshold? Threshold(ThresholdEntry entry, string where, out bool isShare)
    {
        Figure?[] figures = [entry.AtLeast, entry.MoreThan, entry.Exactly, entry.Between?.Lower];
        isShare = figures.Any(figure => figure is { IsShare: true });
        if (!problems.Check(figures.Count(figure => figure is not null) == 1, where, RuleTexts.OneThreshold)) return null;
        if (entry.AtLeast is { } least) return Ocop.Domain.Targets.Threshold.AtLeast(least.Value);
        if (entry.Exactly is { } exact) return Ocop.Domain.Targets.Threshold.Exactly(exact.Value);
        if (entry.MoreThan is { } more)
        {
            return problems.Check(!more.IsShare, where + ".moreThan", RuleTexts.MoreThanAShare) ? Ocop.Domain.Targets.Threshold.MoreThan(more.Value.Numerator) : null;
        }

        var (lower, upper) = (entry.Between!.Lower, entry.Between.Upper);
        return problems.Check(lower.IsShare == upper.IsShare && lower.Value <= upper.Value, where + ".between.upper", RuleTexts.UpperBelowLower)
            ? Ocop.Domain.Targets.Threshold.Between(lower.Value, upper.Value)
            : null;
    }

    private ProductShareIndicator? ShareOf(BilingualText labels, CountedProductsEntry products, ShareOfProductsEntry whole, bool isShare, string where)
    {
        var fits = problems.Check(isShare, where + ".threshold", RuleTexts.IsShareOfProducts);
        var isOne = problems.Check((whole.Count is null) != (whole.Number is null), where + ".products.shareOf", RuleTexts.CountOrNumber);
        var isPlain = problems.Check(whole.Number is null || (whole.FromStars is null && !whole.WithPotentialFive), where + ".products.shareOf", RuleTexts.NumberAlone);
        if (!fits || !isOne || !isPlain) return null;
        var part = new CountedProducts(products.Count, products.FromStars, products.WithPotentialFive);
        return whole.Number is { } number
            ? new ProductShareIndicator(labels, part, number)
            : new ProductShareIndicator(labels, part, new CountedProducts(whole.Count!.Value, whole.FromStars ?? StarCounts.Least, whole.WithPotentialFive));
    }

    private Indicator? Indicator(TargetEntry entry, bool isShare, string where)
    {
        var labels = new BilingualText(entry.Vi, entry.En);
        if (!problems.Check(entry.Products is null || entry.Producers is null, where, RuleTexts.ProductsAndProducers)) return null;
        if (entry.Products is { } products)
        {
            if (products.ShareOf is { } shareOf) return ShareOf(labels, products, shareOf, isShare, where);
            return problems.Check(!isShare, where + ".threshold", RuleTexts.ProductsAreCounted)
                ? new PortfolioIndicator(labels, products.Count, products.FromStars, products.WithPotentialFive)
                : null;
        }

        if (entry.Producers is not { } producers) return new HostIndicator(labels, isShare ? IndicatorUnit.Share : IndicatorUnit.Count);
        var counted = CountedKinds.Of(producers.Kinds, producers.Enterprises, kinds, problems, where + ".producers");
        var fits = problems.Check(isShare, where + ".threshold", RuleTexts.IsShareOfProducers);
        return fits && counted.Count > 0 ? new ProducerShareIndicator(labels, counted, producers.ValidOnly) : null;
    }
}
