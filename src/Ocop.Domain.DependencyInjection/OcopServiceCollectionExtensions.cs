using Microsoft.Extensions.DependencyInjection.Extensions;
using Ocop.Domain;

// The convention for such methods: they are found wherever services are registered.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Ocop.Domain with a service collection.</summary>
public static class OcopServiceCollectionExtensions
{
    /// <summary>Registers the rules that come with the package as the singleton <see cref="RuleBook"/>, unless one is registered already.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <example>
    /// <code>
    /// using var provider = new ServiceCollection().AddOcop().BuildServiceProvider();
    /// Console.WriteLine(provider.GetRequiredService&lt;RuleBook&gt;() == RuleBook.Default);
    /// // True
    /// </code>
    /// </example>
    public static IServiceCollection AddOcop(this IServiceCollection services) => AddOcop(services, RuleBook.Default);

    /// <summary>Registers rules of the host's choice as the singleton <see cref="RuleBook"/>, unless one is registered already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="book">The rules, such as <see cref="RuleBook.Default"/> with a newer rule file.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddOcop(this IServiceCollection services, RuleBook book)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        if (book is null) throw new ArgumentNullException(nameof(book));
        services.TryAddSingleton(book);
        return services;
    }
}
