using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

public class ProducerTests
{
    [Fact]
    public void Producer_has_each_trait_once_in_ordinal_order()
    {
        var producer = new Producer("0123456789", Kinds.Farm, "runByWomen", "modernChannels", "runByWomen", "Zebra");

        Assert.Equal(["Zebra", "modernChannels", "runByWomen"], producer.Traits);
        Assert.Equal("0123456789", producer.Id);
        Assert.Equal("0123456789", producer.ToString());
        Assert.Equal(Kinds.Farm, producer.Kind);
        Assert.True(producer.Has("Zebra"));
        Assert.False(producer.Has("zebra"));
    }

    [Fact]
    public void Distinct_keeps_the_order_of_first_appearance()
    {
        Producer[] entries = [new("b", Kinds.Farm), new("a", Kinds.Farm, "x"), new("b", Kinds.Farm), new("B", Kinds.Cooperative), new("a", Kinds.Farm, "x")];

        Assert.Equal(["b", "a", "B"], Producer.Distinct(entries).Select(producer => producer.Id));
        Assert.Same(entries[0], Producer.Distinct(entries)[0]);
        Assert.Empty(Producer.Distinct([]));
    }

    [Theory]
    [InlineData("farm", "x y", 1, "$.producers[1].y", "y")] // one more than before
    [InlineData("farm", "", 1, "$.producers[1].x", "x")] // one fewer
    [InlineData("farm", "a", 1, "$.producers[1].a", "a")] // the first difference in ordinal order
    [InlineData("farm", "z", 2, "$.producers[2].x", "x")]
    [InlineData("cooperative", "x", 2, "$.producers[2].kind", "farm")]
    public void Distinct_entries_of_one_producer_that_disagree_name_the_entry(string kind, string traits, int index, string entry, string names)
    {
        var entries = new List<Producer> { new("0123", Kinds.Farm, "x") };
        while (entries.Count < index) entries.Add(new Producer("other", Kinds.Farm));
        entries.Add(new Producer("0123", Kinds.Of(kind), traits.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        var exception = Assert.Throws<InvalidEntryException>(() => Producer.Distinct(entries));

        Assert.Equal(entry, exception.Entry);
        Assert.NotEqual(exception.Problem.Vietnamese, exception.Problem.English);
        Assert.All([exception.Problem.Vietnamese, exception.Problem.English], text =>
        {
            Assert.Contains("0123", text, StringComparison.Ordinal);
            Assert.Contains(names, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Arguments_that_are_missing_or_blank_are_refused()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Producer(null!, Kinds.Farm));
        Assert.Throws<ArgumentException>("id", () => new Producer(string.Empty, Kinds.Farm));
        Assert.Throws<ArgumentNullException>("kind", () => new Producer("a", null!));
        Assert.Throws<ArgumentNullException>("traits", () => new Producer("a", Kinds.Farm, (string[])null!));
        Assert.Throws<ArgumentNullException>("traits", () => new Producer("a", Kinds.Farm, "x", null!));
        Assert.Throws<ArgumentException>("traits", () => new Producer("a", Kinds.Farm, " "));
        Assert.Throws<ArgumentNullException>("entries", () => Producer.Distinct(null!));
        Assert.Throws<ArgumentNullException>("entries", () => Producer.Distinct([null!]));
        Assert.Throws<ArgumentNullException>("trait", () => new Producer("a", Kinds.Farm).Has(null!));
    }
}
