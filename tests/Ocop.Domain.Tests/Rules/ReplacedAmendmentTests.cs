using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>An amendment that a later instrument replaces holds until the day before it; one that falls with what it amends holds wherever that does.</summary>
public sealed class ReplacedAmendmentTests
{
    private const string Of26 = RuleFiles.Of26;
    private const string First = "3/2027/QĐ-TTg";
    private const string Second = "7/2027/QĐ-TTg";
    private const string Replacing = "5/2028/QĐ-TTg";

    // Certificates of 24 months, five stars from 85, the commune certifies 4 stars, cooperatives at level 3, a ladder of its own.
    private const string Changes = """
        {
          "certificates": {"term": {"length": {"months": 24}}},
          "names": {"bodies": {"city": {"vi": "thành phố", "en": "city"}}},
          "certification": {"4": {"by": "city"}},
          "bands": {"from": {"5": 85}},
          "producers": {"organisation": {"goods": {"kinds": {"cooperative": {"level": 2}}}}},
          "labels": {"ladders": {"capacity-of-2027": [{"vi": "ít", "en": "little"}, {"vi": "vừa", "en": "some"}, {"vi": "nhiều", "en": "much"}]}},
          "forms": [{"set": 11, "parts": {"A": [{"code": "1", "criteria": [{"code": "1.4", "ladder": "capacity-of-2027"}]}]}}]
        }
        """;

    private static readonly string[] Days = ["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01", "2030-01-01"];

    private static readonly RuleBook Amended = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes));
    private static readonly RuleFile Replacement = FutureLaw.Instrument(Replacing, "2028-01-01", "\"quotas\": {\"shares\": {}}", $", \"replaces\": [\"{First}\"]");

    [Fact]
    public void Values_of_the_amended_decision_come_back_on_the_day_of_the_replacement()
    {
        var book = Amended.With(Replacement);
        foreach (var (given, without) in Days.Zip(new[] { true, false, false, true, true }))
        {
            var (day, like) = (Day(given), without ? RuleBook.Default : Amended);
            Assert.Equal(OcopJson.Write(like.Rules(Of26, day)), OcopJson.Write(book.Rules(Of26, day)));
            Assert.Equal(like.Rules(Of26, day).DataVersion, book.Rules(Of26, day).DataVersion);
            Assert.Equal(like.CertificateFor(day, 4).LastValidDay, book.CertificateFor(day, 4).LastValidDay);
            Assert.Equal(like.CertificateFor(day, 4).TermReference, book.CertificateFor(day, 4).TermReference);
            Assert.Equal(like.AuthorityFor(4, day).ToString(), book.AuthorityFor(4, day).ToString());
            Assert.Equal(OutcomeText.Of(like.PathFor(4, day)), OutcomeText.Of(book.PathFor(4, day)));
            Assert.Equal(like.ProducerRulesOf(Of26, day).PointsOf(like.ProducerKindOf("cooperative"), 1).ToString(), book.ProducerRulesOf(Of26, day).PointsOf(book.ProducerKindOf("cooperative"), 1).ToString());
            Assert.Equal(without ? null : First, Assert.IsType<Regime>(book.RegimeFor(DossierKind.Upgrade, day, day)).AmendedBy?.Number);
        }

        // A card without a day: all that holds in the end.
        Assert.Equal(RuleBook.Default.Rules(Of26).DataVersion, book.Rules(Of26).DataVersion);
        Assert.Equal([.. RuleFiles.Keys, First, Replacing], book.Instruments.Select(instrument => instrument.Number));
        foreach (var order in new[] { RuleBook.Default.With(Replacement, RuleFiles.Amendment(First, "2027-01-01", Of26, Changes)), RuleBook.Default.With(Replacement).With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes)) })
        {
            Assert.Equal(Days.Select(day => OcopJson.Write(book.Rules(Of26, Day(day)))), Days.Select(day => OcopJson.Write(order.Rules(Of26, Day(day)))));
        }
    }

    [Fact]
    public void Other_amendments_go_on()
    {
        var second = RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"bands": {"from": {"2": 25}}}""");
        var book = Amended.With(second, Replacement);
        Assert.Equal(["85 30", "85 25", "90 25"], new[] { "2027-06-30", "2027-07-01", "2028-01-01" }.Select(day => string.Join(" ", book.Rules(Of26, Day(day)).Bands.Where(band => band.Stars is 5 or 2).Select(band => band.From))));
        Assert.Equal(Second, Assert.IsType<Regime>(book.RegimeFor(DossierKind.Upgrade, Day("2028-01-01"), Day("2028-01-01"))).AmendedBy?.Number);
        Assert.EndsWith("+2027-07-01.1", book.Rules(Of26).DataVersion, StringComparison.Ordinal);
        Assert.DoesNotContain("2027-01-01.1", book.Rules(Of26).DataVersion, StringComparison.Ordinal);
    }

    // 26/2026 replaced 148 and 1489 together: a dossier in transition is still rated by both.
    [Fact]
    public void Amendment_that_falls_with_what_it_amends_holds_as_long_as_that_does()
    {
        var successor = RuleFiles.Successor("9/2028/QĐ-TTg", "2028-01-01", file => file["instrument"]!["replaces"] = new JsonArray(Of26, First));
        var book = Amended.With(successor);
        var regime = Assert.IsType<Regime>(book.RegimeFor(DossierKind.Upgrade, Day("2027-12-01"), Day("2028-01-15")));
        Assert.Equal((Of26, First), (regime.Decision.Number, regime.AmendedBy?.Number));
        Assert.Equal(85, book.Rules(Of26, Day("2028-01-15")).Bands[0].From);
        Assert.Equal(85, book.Rules(Of26).Bands[0].From);
    }

    [Fact]
    public void What_needs_the_replaced_amendment_is_refused_with_both_numbers()
    {
        var second = RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"certification": {"5": {"by": "city"}}}""");
        var problem = Assert.Single(RuleFaults.Thrown(() => Amended.With(second, Replacement)).Problems);
        Assert.Equal($"$.certification.5.by: 'city' is not named in $.names.bodies; expected one of commune, province, ministry ({Of26}) (without {First}, which {Replacing} replaces)", problem);
        var third = RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"forms": [{"set": 11, "parts": {"A": [{"code": "3", "criteria": [{"code": "3.5", "ladder": "capacity-of-2027"}]}]}}]}""");
        Assert.Contains(RuleFaults.Thrown(() => Amended.With(third, Replacement)).Problems, told => told.EndsWith($"(without {First}, which {Replacing} replaces)", StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_rests_on_what_replaces_the_amendment()
    {
        var amendment = RuleFiles.AmendmentJson(First, "2027-01-01", Of26, Changes);
        amendment["instrument"]!["checkedOn"] = "2026-01-05";
        var amended = RuleBook.Default.With(RuleFiles.Load(amendment));
        Assert.Equal(Day("2026-01-05"), amended.AuthorityFor(4, Day("2028-02-01")).CheckedOn);

        // The replacement was checked on 2026-12-01, 26/2026 before it.
        var book = amended.With(Replacement);
        Assert.Equal(RuleBook.Default.AuthorityFor(4, Day("2028-02-01")).CheckedOn, book.AuthorityFor(4, Day("2028-02-01")).CheckedOn);
        Assert.Equal(Day("2026-01-05"), book.AuthorityFor(4, Day("2027-12-31")).CheckedOn);
        Assert.Equal(RuleBook.Default.Rules(Of26).CheckedOn, book.Rules(Of26, Day("2026-12-31")).CheckedOn);
    }
}
