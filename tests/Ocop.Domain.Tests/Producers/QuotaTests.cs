using FsCheck.Xunit;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Producers;

public class QuotaTests
{
    private static readonly Fraction FortyPercent = new(2, 5);

    // Both sides of each edge: the last count that is short and the first that meets.
    [Theory]
    [InlineData(40, 100, 2, 5, true, 0)]
    [InlineData(39, 100, 2, 5, false, 2)] // 40 of 101 is under 40%, 41 of 102 is not
    [InlineData(41, 100, 2, 5, true, 2)] // 41 of 102 meets, 41 of 103 does not
    [InlineData(0, 1, 2, 5, false, 1)]
    [InlineData(0, 7, 2, 5, false, 5)]
    [InlineData(1, 1, 2, 5, true, 1)]
    [InlineData(1, 3, 1, 3, true, 0)]
    [InlineData(33, 100, 1, 3, false, 1)]
    [InlineData(34, 101, 1, 3, true, 1)]
    [InlineData(1, 2, 1, 1, false, null)]
    [InlineData(2, 2, 1, 1, true, 0)]
    [InlineData(0, 5, 0, 1, true, null)]
    public void Assess_counts_gives_outcome_and_smallest_change(int count, int producers, int numerator, int denominator, bool met, int? change)
    {
        var outcome = Quota.OfKind(Kinds.Cooperative, new Fraction(numerator, denominator)).Assess(count, producers);

        Assert.Equal(new Fraction(count, producers), outcome.Share);
        if (met) Assert.Equal(change, Assert.IsType<QuotaMet>(outcome).OthersAllowed);
        else Assert.Equal(change, Assert.IsType<QuotaShort>(outcome).MoreNeeded);
    }

    // The published shares of cooperatives, 40% wanted: (0.4 n - c) / 0.6.
    [Theory]
    [InlineData(2043, 5361, 169)] // 38.1% in December 2023
    [InlineData(2644, 8086, 984)] // 32.7% in December 2024
    public void Assess_published_counts_of_2023_and_2024_are_short(int cooperatives, int producers, int moreNeeded)
    {
        var outcome = Assert.IsType<QuotaShort>(Quota.OfKind(Kinds.Cooperative, FortyPercent).Assess(cooperatives, producers));

        Assert.Equal(moreNeeded, outcome.MoreNeeded);
    }

    [Fact]
    public void Assess_no_producers_is_not_measurable()
    {
        var outcome = Quota.OfKind(Kinds.Cooperative, FortyPercent).Assess([]);

        Assert.IsType<QuotaNotMeasurable>(outcome);
        Assert.Null(outcome.Share);
    }

    [Fact]
    public void Assess_the_greatest_counts_and_denominator_stay_exact()
    {
        const long Denominator = 1_000_000_000;
        var shortOf = Assert.IsType<QuotaShort>(Quota.OfTrait("x", new Fraction(Denominator - 1, Denominator)).Assess(0, int.MaxValue));
        Assert.Equal(int.MaxValue * (Denominator - 1), shortOf.MoreNeeded);

        var met = Assert.IsType<QuotaMet>(Quota.OfTrait("x", new Fraction(1, Denominator)).Assess(int.MaxValue, int.MaxValue));
        Assert.Equal(int.MaxValue * (Denominator - 1), met.OthersAllowed);
    }

    [Fact]
    public void Assess_a_producer_of_many_products_counts_once()
    {
        Producer[] entries =
        [
            new("a", Kinds.Cooperative), new("a", Kinds.Cooperative), new("a", Kinds.Cooperative), new("b", Kinds.Farm), new("c", Kinds.Farm),
        ];

        var outcome = Quota.OfKind(Kinds.Cooperative, FortyPercent).Assess(entries);

        Assert.Equal((1, 3), (outcome.Count, outcome.Producers));
        Assert.Equal(1L, Assert.IsType<QuotaShort>(outcome).MoreNeeded);
    }

    [Fact]
    public void Counts_kinds_counts_every_legal_form_and_nothing_else()
    {
        var quota = Quota.OfKinds("enterprise", Kinds.Enterprises, FortyPercent);

        Assert.Equal(Kinds.Enterprises, Kinds.All.Where(kind => quota.Counts(new Producer("x", kind))));
    }

    [Fact]
    public void Counts_a_trait_is_compared_exactly()
    {
        var quota = Quota.OfTrait("runByWomen", FortyPercent);

        Assert.True(quota.Counts(new Producer("x", Kinds.Farm, "modernChannels", "runByWomen")));
        Assert.False(quota.Counts(new Producer("x", Kinds.Farm, "RunByWomen")));
        Assert.False(quota.Counts(new Producer("x", Kinds.Farm)));
    }

    [Fact]
    public void Assess_a_producer_listed_again_with_another_kind_is_refused()
    {
        Producer[] entries = [new("a", Kinds.Cooperative), new("b", Kinds.Farm), new("a", Kinds.Farm)];

        var exception = Assert.Throws<InvalidEntryException>(() => Quota.OfKind(Kinds.Farm, FortyPercent).Assess(entries));

        Assert.Equal("$.producers[2].kind", exception.Entry);
    }

    [Fact]
    public void Assess_a_producer_listed_again_with_other_traits_is_refused()
    {
        Producer[] entries = [new("a", Kinds.Farm, "runByWomen"), new("a", Kinds.Farm)];

        var exception = Assert.Throws<InvalidEntryException>(() => Quota.OfKind(Kinds.Farm, FortyPercent).Assess(entries));

        Assert.Equal("$.producers[1].runByWomen", exception.Entry);
    }

    [Theory]
    [InlineData(-1, 100)]
    [InlineData(101, 100)]
    [InlineData(1, 1_000_000_001)]
    public void Of_kind_a_share_outside_its_range_is_refused(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quota.OfKind(Kinds.Farm, new Fraction(numerator, denominator)));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    [InlineData(0, -1)]
    public void Assess_counts_outside_their_range_are_refused(int count, int producers) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quota.OfKind(Kinds.Farm, FortyPercent).Assess(count, producers));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 1_000_000_000)]
    public void Of_kind_the_edges_of_the_range_are_taken(long numerator, long denominator) =>
        Assert.Equal(new Fraction(numerator, denominator), Quota.OfKind(Kinds.Farm, new Fraction(numerator, denominator)).Minimum);

    [Fact]
    public void Quota_says_what_it_counts_and_where_it_stands()
    {
        var reference = new LegalReference("919/QĐ-TTg");
        var kind = Quota.OfKind(Kinds.CooperativeGroup, FortyPercent, reference);
        var kinds = Quota.OfKinds("enterprise", [Kinds.PrivateEnterprise, Kinds.Partnership, Kinds.PrivateEnterprise], FortyPercent, reference);
        var trait = Quota.OfTrait("runByWomen", FortyPercent, reference);

        Assert.Equal(["cooperativeGroup >= 2/5", "enterprise >= 2/5", "runByWomen >= 2/5"], new[] { kind, kinds, trait }.Select(quota => quota.ToString()));
        Assert.Equal(["cooperativeGroup", "enterprise", "runByWomen"], new[] { kind, kinds, trait }.Select(quota => quota.Name));
        Assert.All([kind, kinds, trait], quota => Assert.Same(reference, quota.Reference));
        Assert.Equal([Kinds.CooperativeGroup], kind.Kinds);
        Assert.Equal([Kinds.Partnership, Kinds.PrivateEnterprise], kinds.Kinds);
        Assert.Empty(trait.Kinds);
        Assert.Equal((null, null, "runByWomen"), (kind.Trait, kinds.Trait, trait.Trait));
        Assert.Null(Quota.OfTrait("runByWomen", FortyPercent).Reference);
    }

    [Fact]
    public void Outcome_carries_the_quota_and_the_counts()
    {
        var quota = Quota.OfTrait("runByWomen", FortyPercent);

        Assert.All([quota.Assess(1, 3), quota.Assess(2, 3), quota.Assess(0, 0)], outcome => Assert.Same(quota, outcome.Quota));
        Assert.Equal((1, 3, new Fraction(1, 3)), (quota.Assess(1, 3).Count, quota.Assess(1, 3).Producers, quota.Assess(1, 3).Share));
        Assert.Equal((0, 0, null), (quota.Assess(0, 0).Count, quota.Assess(0, 0).Producers, quota.Assess(0, 0).Share));
        Assert.Equal(0, quota.Assess(0, 3).Share);
        Assert.Equal(1, quota.Assess(3, 3).Share);
        Assert.IsType<QuotaNotMeasurable>(quota.Assess(0, 0));
    }

    [Fact]
    public void Arguments_that_are_missing_blank_or_without_a_name_are_refused()
    {
        var quota = Quota.OfTrait("runByWomen", FortyPercent);

        Assert.Throws<ArgumentNullException>("kinds", () => Quota.OfKinds("x", null!, FortyPercent));
        Assert.Throws<ArgumentNullException>("name", () => Quota.OfKinds(null!, [Kinds.Farm], FortyPercent));
        Assert.Throws<ArgumentException>("name", () => Quota.OfKinds(" ", [Kinds.Farm], FortyPercent));
        Assert.Throws<ArgumentNullException>("kinds", () => Quota.OfKinds("x", [Kinds.Farm, null!], FortyPercent));
        Assert.Throws<ArgumentNullException>("kind", () => Quota.OfKind(null!, FortyPercent));
        Assert.Throws<ArgumentNullException>("trait", () => Quota.OfTrait(null!, FortyPercent));
        Assert.Throws<ArgumentException>("trait", () => Quota.OfTrait(string.Empty, FortyPercent));
        Assert.Throws<ArgumentNullException>("producer", () => quota.Counts(null!));
        Assert.Throws<ArgumentNullException>("entries", () => quota.Assess(null!));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => quota.Assess(4, 3));
        Assert.Throws<ArgumentOutOfRangeException>("producers", () => quota.Assess(0, -1));
    }

    [Fact]
    public void Of_kinds_without_a_kind_is_refused() => Assert.Throws<ArgumentException>(() => Quota.OfKinds("none", [], FortyPercent));

    [Fact]
    public void Producer_without_an_identity_is_refused() => Assert.Throws<ArgumentException>(() => new Producer(" ", Kinds.Farm));

    [Property(MaxTest = 2_000)]
    public void Assess_the_answer_is_minimal(QuotaCounts counts)
    {
        var (count, others, minimum) = counts;
        var quota = Quota.OfKind(Kinds.Cooperative, minimum);
        var outcome = quota.Assess(count, count + others);
        Assert.Equal(count + others == 0, outcome is QuotaNotMeasurable);
        if (count + others > 0) Assert.Equal(Meets(count, others, minimum), outcome is QuotaMet);
        switch (outcome)
        {
            case QuotaShort { MoreNeeded: { } more }:
                Assert.True(Meets(count + more, others, minimum));
                Assert.False(Meets(count + more - 1, others, minimum));
                break;
            case QuotaShort:
                Assert.True(minimum == 1 && others > 0);
                break;
            case QuotaMet { OthersAllowed: { } allowed }:
                Assert.True(Meets(count, others + allowed, minimum));
                Assert.False(Meets(count, others + allowed + 1, minimum));
                break;
            case QuotaMet:
                Assert.True(minimum == 0);
                break;
        }
    }

    [Property]
    public void Assess_order_and_repetition_never_matter(ProducerList list, Order order)
    {
        Producer[] mixed = order.Of(list.Entries.Concat(list.Entries));
        foreach (var quota in new[] { Quota.OfKinds("enterprise", Kinds.Enterprises, new Fraction(3, 10)), Quota.OfTrait("runByWomen", FortyPercent) })
        {
            Assert.Equal(quota.Assess(list.Entries), quota.Assess(mixed));
            var distinct = list.Entries.DistinctBy(producer => producer.Id).ToArray();
            Assert.Equal(quota.Assess(distinct.Count(quota.Counts), distinct.Length), quota.Assess(mixed));
        }
    }

    private static bool Meets(long count, long others, Fraction minimum) => new Fraction(count, count + others) >= minimum;
}
