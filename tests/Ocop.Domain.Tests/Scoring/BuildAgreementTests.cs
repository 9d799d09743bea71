using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The builds for .NET and for .NET Standard rate alike: the same tests run against both, and both are compared with one approved digest.</summary>
public sealed class BuildAgreementTests
{
    private const int CardsPerSet = 300;

    [Fact]
    public void Library_under_test_is_the_build_that_the_project_means()
    {
#if NETSTANDARD_BUILD
        const string Expected = ".NETStandard,Version=v2.0";
#else
        const string Expected = ".NETCoreApp,Version=v10.0";
#endif
        var attribute = Assert.Single(typeof(RuleBook).Assembly.GetCustomAttributes(typeof(TargetFrameworkAttribute), inherit: false));
        Assert.Equal(Expected, ((TargetFrameworkAttribute)attribute).FrameworkName);
    }

    [Fact]
    public void Rate_random_cards_of_every_set_gives_the_approved_digest()
    {
        var text = new StringBuilder();
        foreach (var set in Law26.Rules.ProductSets)
        {
            var ratings = Enumerable.Range(0, CardsPerSet).Select(i => Cards.Random(set.Number, (set.Number * 1_000) + i)).Select(card => (Card: card, Rating: RuleBook.Default.Rate(card))).ToArray();
            var lines = ratings.Select(pair => OcopJson.Write(pair.Card) + "\n" + OcopJson.Write(pair.Rating) + "\n");
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)));
            var stars = Enumerable.Range(1, 5).Select(star => ratings.Count(pair => pair.Rating is Rated rated && rated.Stars == star));
            text.Append("set ").Append(set.Number)
                .Append(": stars 1 to 5: ").AppendJoin(' ', stars)
                .Append(", halted ").Append(ratings.Count(pair => pair.Rating is Halted))
                .Append(", rejected ").Append(ratings.Count(pair => pair.Rating is Rejected))
                .Append(", sha256 ").Append(Convert.ToHexStringLower(digest)).Append('\n');
        }

        Repository.AssertApproved("random-cards.txt", text.ToString());
    }
}
