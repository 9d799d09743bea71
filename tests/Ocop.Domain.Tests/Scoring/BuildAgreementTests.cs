using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Conformance;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The builds for .NET and for .NET Standard rate alike: the same tests run against both, and both are compared with one approved digest.</summary>
public sealed class BuildAgreementTests
{
    private const int CardsPerForm = 100;
    private const int CardSize = 100;

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
    public void Rate_cards_drawn_of_every_form_gives_the_approved_digest()
    {
        var text = new StringBuilder();
        foreach (var form in BookForms.All)
        {
            // The same cards everywhere and always: they follow from the size and the seed.
            var ratings = CardGenerators.Valid(form).Sample(CardSize, new Rnd((ulong)form.ProductSet.Number), CardsPerForm).Select(card => (Card: card, Rating: RuleBook.Default.Rate(card))).ToArray();
            var lines = ratings.Select(pair => OcopJson.Write(pair.Card) + "\n" + WireText.WithoutDataVersion(OcopJson.Write(pair.Rating)) + "\n");
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)));
            var rated = ratings.Select(pair => pair.Rating).OfType<Rated>().ToArray();
            text.Append(form.Decision).Append(" set ").Append(FactTable.NameOf(form))
                .Append(": stars 1 to 5: ").AppendJoin(' ', Enumerable.Range(1, 5).Select(stars => rated.Count(rating => rating.Stars == stars)))
                .Append(", unknown ").Append(rated.Count(rating => rating.Stars is null))
                .Append(", halted ").Append(ratings.Count(pair => pair.Rating is Halted))
                .Append(", rejected ").Append(ratings.Count(pair => pair.Rating is Rejected))
                .Append(", sha256 ").Append(Convert.ToHexStringLower(digest)).Append('\n');
        }

        Repository.AssertApproved("random-cards.txt", text.ToString());
    }
}
