using Microsoft.Extensions.DependencyInjection;

namespace Ocop.Domain.Tests.DependencyInjection;

public class AddOcopTests
{
    [Fact]
    public void AddOcop_registers_the_default_book()
    {
        using var services = new ServiceCollection().AddOcop().BuildServiceProvider();
        Assert.Same(RuleBook.Default, services.GetRequiredService<RuleBook>());
    }

    [Fact]
    public void AddOcop_registers_the_book_of_the_host()
    {
        var book = RuleBook.Default.With();
        using var services = new ServiceCollection().AddOcop(book).BuildServiceProvider();
        Assert.Same(book, services.GetRequiredService<RuleBook>());
    }

    [Fact]
    public void AddOcop_leaves_an_earlier_registration()
    {
        var book = RuleBook.Default.With();
        using var services = new ServiceCollection().AddSingleton(book).AddOcop().BuildServiceProvider();
        Assert.Same(book, services.GetRequiredService<RuleBook>());
    }

    [Fact]
    public void AddOcop_refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => OcopServiceCollectionExtensions.AddOcop(null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddOcop(null!));
    }
}
