using Ocop.Domain.Internal;

namespace Ocop.Domain.Tests.Internal;

/// <summary>The lists and dictionaries behind public members compare by what they hold.</summary>
public sealed class UnchangeableCollectionTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Element_of_a_list_outside_it_is_refused_as_of_any_list(int index)
    {
        var list = Unchangeable.Wrap(new[] { "a", "b" });
        Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
        Assert.Equal("b", list[1]);
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, new[] { 3, 2 })]
    [InlineData(new[] { 1, 2 }, new[] { 1, 3 })]
    [InlineData(new[] { 1, 2 }, new[] { 2, 1 })]
    [InlineData(new[] { 1, 2 }, new[] { 1, 2, 0 })]
    public void Lists_that_differ_have_other_hashes(int[] one, int[] other)
    {
        Assert.NotEqual(Unchangeable.Wrap(one), Unchangeable.Wrap(other));
        Assert.NotEqual(Unchangeable.Wrap(one).GetHashCode(), Unchangeable.Wrap(other).GetHashCode());
    }

    [Fact]
    public void List_with_nothing_at_a_place_has_a_hash() => Assert.Equal(Unchangeable.Wrap(new string?[] { null, "a" }).GetHashCode(), Unchangeable.Wrap(new[] { null, "a" }).GetHashCode());

    [Fact]
    public void List_without_elements_is_always_the_same() => Assert.Same(Unchangeable.Empty<string>(), Unchangeable.Wrap(Array.Empty<string>()));

    [Fact]
    public void Own_collections_are_taken_as_they_are()
    {
        var list = Unchangeable.Wrap(new[] { "a" });
        Assert.Same(list, Unchangeable.List(list));
        Assert.Same(list, Unchangeable.List(list, "values"));
        var dictionary = Unchangeable.Wrap(new Dictionary<string, string> { ["a"] = "b" });
        Assert.Same(dictionary, Unchangeable.Dictionary(dictionary, "values"));
    }

    [Fact]
    public void Nothing_in_a_given_collection_is_refused_by_its_parameter()
    {
        Assert.Throws<ArgumentNullException>("values", () => Unchangeable.List(new string[] { "a", null! }, "values"));
        Assert.Throws<ArgumentNullException>("values", () => Unchangeable.Dictionary(new Dictionary<string, string> { ["a"] = null! }, "values"));
    }

    [Fact]
    public void Dictionary_with_entries_more_is_another_one()
    {
        var small = Unchangeable.Wrap(new Dictionary<string, int> { ["a"] = 1 });
        var large = Unchangeable.Wrap(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });
        Assert.False(small.Equals(large));
        Assert.False(large.Equals(small));
        Assert.False(small.Equals(null));
    }

    [Fact]
    public void Dictionaries_that_differ_in_a_key_or_a_value_have_other_hashes()
    {
        var one = Unchangeable.Wrap(new Dictionary<int, int> { [1] = 10, [2] = 20 });
        Assert.Equal(one.GetHashCode(), Unchangeable.Wrap(new Dictionary<int, int> { [2] = 20, [1] = 10 }).GetHashCode());
        Assert.NotEqual(one.GetHashCode(), Unchangeable.Wrap(new Dictionary<int, int> { [3] = 10, [2] = 20 }).GetHashCode());
        Assert.NotEqual(one.GetHashCode(), Unchangeable.Wrap(new Dictionary<int, int> { [1] = 11, [2] = 20 }).GetHashCode());
        Assert.NotEqual(one.GetHashCode(), Unchangeable.Wrap(new Dictionary<int, int> { [1] = 20, [2] = 10 }).GetHashCode());
    }

    [Fact]
    public void Key_that_is_not_there_is_named()
    {
        var dictionary = Unchangeable.Wrap(new Dictionary<string, int> { ["a"] = 1 });
        Assert.Contains("3.5", Assert.Throws<KeyNotFoundException>(() => dictionary["3.5"]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    public void Gathered_are_all_in_order(int count)
    {
        var gathered = default(Gathered<int>);
        for (var i = 0; i < count; i++) gathered.Add(i);
        Assert.Equal(Enumerable.Range(0, count), gathered.ToList());
    }
}
