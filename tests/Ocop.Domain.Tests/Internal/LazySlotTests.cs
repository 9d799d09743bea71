using Ocop.Domain.Internal;

namespace Ocop.Domain.Tests.Internal;

public sealed class LazySlotTests
{
    [Fact]
    public void Get_builds_once_from_the_owner_and_keeps_the_result()
    {
        var built = 0;
        var slot = new LazySlot<string>("owner");
        var first = slot.Get(Build);
        Assert.Same(first, slot.Get(Build));
        Assert.Equal(["owner"], first);
        Assert.Equal(1, built);

        string[] Build(string owner)
        {
            built++;
            return [owner];
        }
    }

    [Fact]
    public void Get_of_a_result_that_was_put_in_while_it_was_built_gives_that_result()
    {
        var slot = new LazySlot<string>("owner");
        int[]? first = null;
        var second = slot.Get(_ =>
        {
            first = slot.Get(_ => new[] { 1 });
            return new[] { 2 };
        });
        Assert.Equal([1], second);
        Assert.Same(first, second);
    }

    [Fact]
    public void Get_after_a_failure_builds_again()
    {
        var slot = new LazySlot<string>("owner");
        Assert.Throws<FormatException>(() => slot.Get<string[]>(_ => throw new FormatException()));
        Assert.Equal(["owner"], slot.Get(owner => new[] { owner }));
    }

    [Fact]
    public void Get_of_another_type_is_refused()
    {
        var slot = new LazySlot<string>("owner");
        slot.Get(owner => new[] { owner });
        Assert.Throws<InvalidOperationException>(() => slot.Get(_ => new List<string>()));
    }
}
