using FsCheck.Xunit;

// A failing property prints the smallest input that it found and a replay triple: [Property(Replay = "(seed,gamma,size)")] runs that input again.
[assembly: Properties(Arbitrary = [typeof(Ocop.Domain.Tests.Generators.Arbitraries)], MaxTest = 200, QuietOnSuccess = true)]
