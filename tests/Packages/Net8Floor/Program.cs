using Microsoft.Extensions.DependencyInjection;
using Ocop.Domain;
using Ocop.Domain.Packages;

using var services = new ServiceCollection().AddOcop().BuildServiceProvider();
if (!ReferenceEquals(services.GetRequiredService<RuleBook>(), RuleBook.Default)) throw new InvalidOperationException("AddOcop gives another book");
Console.WriteLine(VectorCheck.Run(args[0]));
