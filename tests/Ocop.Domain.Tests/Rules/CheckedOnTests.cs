using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceTargets;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>How far the law is known, of everything else that is answered about a day: the asked day counts, and only the instruments that the answer rests on.</summary>
public sealed class CheckedOnTests
{
    private const string Of919 = "919/QĐ-TTg";
    private const string Of80 = "80/2021/NĐ-CP";

    private static readonly Dictionary<string, (string RestsOn, Func<RuleBook, LocalDate, LocalDate?> Ask)> Answers = new()
    {
        ["rules on producers"] = (RuleFiles.Of26, (book, on) => book.ProducerRulesOf(RuleFiles.Of26, on).CheckedOn),
        ["eligible"] = (RuleFiles.Of26, (book, on) => Is<Eligible>(May(book, RuleFiles.Of26, on, "cooperative")).CheckedOn),
        ["not eligible"] = (RuleFiles.Of26, (book, on) => Is<NotEligible>(book.ProducerRulesOf(RuleFiles.Of26, on).MayTakePart(book.ProducerKindOf("singleMemberCompany"), 11, EnterpriseSize.NotSmallOrMedium)).CheckedOn),
        ["eligibility not known"] = (RuleFiles.Of148, (book, on) => Is<EligibilityUnknown>(May(book, RuleFiles.Of148, on, "association")).CheckedOn),
        ["points of a kind"] = (RuleFiles.Of26, (book, on) => Is<OrganisationPointsFixed>(Points(book, RuleFiles.Of26, on, "cooperative")).CheckedOn),
        ["points left open"] = (RuleFiles.Of26, (book, on) => Is<OrganisationPointsOpen>(Points(book, RuleFiles.Of26, on, "jointStockCompany")).CheckedOn),
        ["limits of sizes"] = (Of80, (book, on) => book.EnterpriseSizes(on).CheckedOn),
        ["size"] = (Of80, (book, on) => Is<EnterpriseSized>(book.DetermineSize(on, EnterpriseSector.TradeAndServices, 5, 1, null)).CheckedOn),
        ["size that facts leave open"] = (Of80, (book, on) => Is<EnterpriseSizeUndetermined>(book.DetermineSize(on, EnterpriseSector.TradeAndServices, null, null, null)).CheckedOn),
        ["quotas not known"] = (Of919, (book, on) => Is<QuotasNotKnown>(book.QuotasOn(on)).CheckedOn),
        ["targets not known"] = (Of919, (book, on) => Is<TargetsNotKnown>(book.TargetsOn(on)).CheckedOn),
        ["contents of a dossier"] = (RuleFiles.Of26, (book, on) => Is<DossierChecklist>(book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, on)).CheckedOn),
        ["incomplete dossier"] = (RuleFiles.Of26, (book, on) => Is<DossierIncomplete>(book.CompletenessOf(Filed(on))).CheckedOn),
        ["complete dossier"] = (RuleFiles.Of26, (book, on) => Is<DossierComplete>(book.CompletenessOf(Filed(on, book))).CheckedOn),
        ["round"] = (RuleFiles.Of26, (book, on) => Is<RoundFound>(book.RoundFor("province", on)).CheckedOn),
        ["no round"] = (RuleFiles.Of26, (book, on) => Is<NoRound>(book.RoundFor("commune", on)).CheckedOn),
        ["assessment of the commune"] = (RuleFiles.Of26, (book, on) => Is<DeadlineSet>(book.CommuneAssessmentDue(on)).CheckedOn),
        ["end of a re-evaluation"] = (RuleFiles.Of26, (book, on) => Is<DeadlineSet>(book.ReEvaluationDue(on)).CheckedOn),
        ["end of a withdrawal"] = (RuleFiles.Of26, (book, on) => Is<DeadlineSet>(book.WithdrawalDue(on)).CheckedOn),
        ["withdrawal"] = (RuleFiles.Of26, (book, on) => Is<WithdrawalRule>(book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, on)).CheckedOn),
    };

    // Of a book in which a block of a file is missing.
    private static readonly Dictionary<string, (string RestsOn, string Missing, Func<RuleBook, LocalDate, LocalDate?> Ask)> Silences = new()
    {
        ["rules on producers"] = (RuleFiles.Of26, "producers", (book, on) => Is<EligibilityUnknown>(May(book, RuleFiles.Of26, on, "cooperative")).CheckedOn),
        ["points of a kind"] = (RuleFiles.Of26, "producers", (book, on) => Is<OrganisationPointsNotKnown>(Points(book, RuleFiles.Of26, on, "cooperative")).CheckedOn),
        ["withdrawal"] = (RuleFiles.Of26, "certificates", (book, on) => Is<WithdrawalNotKnown>(book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, on)).CheckedOn),
        ["end of a re-evaluation"] = (RuleFiles.Of26, "certificates", (book, on) => Is<DeadlineNotKnown>(book.ReEvaluationDue(on)).CheckedOn),
    };

    public static TheoryData<string> Names => [.. Answers.Keys];

    // What is replaced before 2027 is not amended then.
    public static TheoryData<string> InForce => [.. Answers.Where(answer => answer.Value.RestsOn != RuleFiles.Of148).Select(answer => answer.Key)];

    public static TheoryData<string> Silent => [.. Silences.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_say_so_after_the_last_check(string name)
    {
        var (restsOn, ask) = Answers[name];
        var lastChecked = Day((string)RuleFiles.Json(restsOn)["instrument"]!["checkedOn"]!);
        AssertAsked(RuleBook.Default, ask, lastChecked);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_check_of_the_instrument_behind_the_answer_counts_and_no_other(string name)
    {
        var (restsOn, ask) = Answers[name];

        // It alone was checked again, and then all others were.
        var behind = WithAmendments(restsOn);
        AssertAsked(Checked("2027-03-15", behind), ask, Day("2027-03-15"));
        AssertAsked(Checked("2027-03-15", [.. RuleFiles.Keys.Except(behind)]), ask, Day((string)RuleFiles.Json(restsOn)["instrument"]!["checkedOn"]!));
    }

    [Theory]
    [MemberData(nameof(InForce))]
    public void An_amendment_counts_from_its_first_day(string name)
    {
        var (restsOn, ask) = Answers[name];
        var amendment = RuleFiles.AmendmentJson("3/2027/QĐ-TTg", "2027-04-01", restsOn, "{}");
        amendment["instrument"]!["checkedOn"] = "2027-03-20";
        var book = Checked("2027-06-01", WithAmendments(restsOn)).With(RuleFiles.Load(amendment));

        Assert.Null(ask(book, Day("2027-03-31")));
        Assert.Equal(Day("2027-03-20"), ask(book, Day("2027-04-01")));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void What_is_not_known_rests_on_the_instrument_that_does_not_say_it(string name)
    {
        var (restsOn, missing, ask) = Silences[name];
        var book = RuleFiles.Book(restsOn, file =>
        {
            file.AsObject().Remove(missing);
            file["instrument"]!["checkedOn"] = "2027-03-15";
        });
        AssertAsked(book, ask, Day("2027-03-15"));
    }

    // Under 148 no day is set by which a re-evaluation has to be done.
    [Fact]
    public void That_no_deadline_is_set_rests_on_the_instrument_that_sets_none() =>
        AssertAsked(Checked("2024-06-30", WithAmendments(RuleFiles.Of148)), (asked, on) => Is<NoDeadline>(asked.ReEvaluationDue(on)).CheckedOn, Day("2024-06-30"));

    [Fact]
    public void What_a_successor_does_not_say_rests_on_it()
    {
        var book = RuleBook.Default.With(RuleFiles.Successor("9/2027/QĐ-TTg", "2027-02-01", file =>
        {
            file["instrument"]!["checkedOn"] = "2027-03-15";
            foreach (var block in new[] { "dossiers", "rounds", "transition" }) file.AsObject().Remove(block);
        }));
        var day = Day("2027-03-15");
        AssertAsked(book, (asked, on) => Is<DossierChecklistNotKnown>(asked.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, on)).CheckedOn, day);
        AssertAsked(book, (asked, on) => Is<DossierNotKnown>(asked.CompletenessOf(Filed(on))).CheckedOn, day);
        AssertAsked(book, (asked, on) => Is<DeadlineNotKnown>(asked.CommuneAssessmentDue(on)).CheckedOn, day);
        AssertAsked(book, (asked, on) => Is<RoundNotKnown>(asked.RoundFor("province", on)).CheckedOn, day);
    }

    [Fact]
    public void Quotas_and_targets_that_are_laid_down_say_so()
    {
        // A check of before the programme was over, and the day of a question in it.
        var book = Checked("2024-06-30", Of919);
        AssertAsked(book, (asked, on) => Is<QuotasLaidDown>(asked.QuotasOn(on)).CheckedOn, Day("2024-06-30"));
        AssertAsked(book, (asked, on) => Is<TargetsLaidDown>(asked.TargetsOn(on)).CheckedOn, Day("2024-06-30"));
    }

    [Fact]
    public void Before_the_first_instrument_the_answer_rests_on_that_one()
    {
        var book = Checked("2021-09-01", Of80, RuleFiles.Of26);
        AssertAsked(book, (asked, on) => Is<EnterpriseSizeNotKnown>(asked.DetermineSize(on, EnterpriseSector.TradeAndServices, 1, 1, 1)).CheckedOn, Day("2021-09-01"));
        AssertAsked(book, (asked, on) => Is<DossierChecklistNotKnown>(asked.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, on)).CheckedOn, Day("2021-09-01"));
        AssertAsked(book, (asked, on) => Is<DossierNotCovered>(asked.CompletenessOf(Filed(on))).CheckedOn, Day("2021-09-01"));
        AssertAsked(book, (asked, on) => Is<NoRound>(asked.RoundFor("province", on)).CheckedOn, Day("2021-09-01"));
        AssertAsked(book, (asked, on) => Is<NoDeadline>(asked.CommuneAssessmentDue(on)).CheckedOn, Day("2021-09-01"));
    }

    [Fact]
    public void Where_no_instrument_says_anything_of_it_the_whole_book_counts()
    {
        var book = RuleFiles.Book(Of919, file =>
        {
            file.AsObject().Remove("quotas");
            file["instrument"]!["checkedOn"] = "2027-03-15";
        });
        Assert.Null(Is<QuotasNotKnown>(book.QuotasOn(book.CheckedOn)).Instrument);
        AssertAsked(book, (asked, on) => asked.QuotasOn(on).CheckedOn, RuleBook.Default.CheckedOn);
    }

    [Fact]
    public void Rules_on_producers_without_a_day_do_not_say_so()
    {
        Assert.Null(RuleBook.Default.ProducerRulesOf(RuleFiles.Of26).CheckedOn);
        Assert.Null(RuleBook.Default.ProducerRulesOf(RuleFiles.Of26).MayTakePart(RuleBook.Default.ProducerKindOf("cooperative"), 11).CheckedOn);
    }

    [Theory]
    [InlineData("2026-11-26", 2026, null)]
    [InlineData("2026-11-26", 2027, "2026-11-26")]
    [InlineData("2026-12-31", 2027, "2026-12-31")]
    [InlineData("2027-01-01", 2027, null)]
    [InlineData("2027-01-01", 2030, "2027-01-01")]
    public void Codes_of_a_year_after_the_last_check_say_so(string checkedOn, int year, string? expected)
    {
        var codes = Checked(checkedOn, RuleFiles.Of26).ProductCodes;
        Assert.Equal(DayOrNull(expected), codes.Parse($"20-06184-1-{year}").CheckedOn);
        Assert.Equal(DayOrNull(expected), codes.Create("20", "06184", 1, year).CheckedOn);

        // How far the law is known is no part of the code.
        Assert.Equal(RuleBook.Default.ProductCodes.Parse($"20-06184-1-{year}"), codes.Parse($"20-06184-1-{year}"));
    }

    [Fact]
    public void Snapshots_say_so_by_all_that_was_said_of_certificates()
    {
        AssertAsked(RuleBook.Default, (book, on) => Fold(book, on, "A").CheckedOn, Day("2026-11-26"));
        AssertAsked(Checked("2027-03-15", RuleFiles.Of26), (book, on) => Fold(book, on, "A").CheckedOn, Day("2026-11-26"));
        AssertAsked(Checked("2027-03-15", RuleFiles.Keys), (book, on) => Fold(book, on, "A").CheckedOn, Day("2027-03-15"));

        // A sum is known as far as both parts are.
        var on = Day("2027-04-01");
        var (newer, older) = (Fold(Checked("2027-03-15", RuleFiles.Keys), on, "A"), Fold(RuleBook.Default, on, "B"));
        var current = Fold(Checked("2027-04-01", RuleFiles.Keys), on, "C");
        Assert.Equal([Day("2026-11-26"), Day("2026-11-26")], [(newer + older).CheckedOn, (older + newer).CheckedOn]);
        Assert.Equal([Day("2027-03-15"), Day("2027-03-15"), null], [(newer + current).CheckedOn, (current + newer).CheckedOn, current.CheckedOn]);
        Assert.Equal(newer, Fold(RuleBook.Default, on, "A"));
    }

    [Fact]
    public void Province_answers_say_so_after_the_last_check()
    {
        var facts = ProvinceFile.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "ProvinceTargets", "data", "lang-son.json")));
        var province = new TrackedProvince(RuleBook.Default, facts);
        AssertAsked(RuleBook.Default, (_, on) => DayOrNull(JsonDocument.Parse(ProvinceAnswer.Write(province, on, Language.English)).RootElement.GetProperty("checkedOn").GetString()), Day("2026-11-26"));

        // The targets of the programme stand on the screen only.
        var earlier = new TrackedProvince(Checked("2026-01-31", Of919), facts);
        Assert.Equal([null, Day("2026-11-26")], [earlier.CheckedOn(Day("2026-11-26")), earlier.CheckedOn(Day("2026-11-27"))]);
        Assert.Equal([null, Day("2026-01-31"), Day("2026-01-31")], [earlier.CheckedOnWithNational(Day("2026-01-31")), earlier.CheckedOnWithNational(Day("2026-02-01")), earlier.CheckedOnWithNational(Day("2026-11-27"))]);
    }

    // The day of the check itself and the days before it are known.
    private static void AssertAsked(RuleBook book, Func<RuleBook, LocalDate, LocalDate?> ask, LocalDate lastChecked)
    {
        Assert.Null(ask(book, lastChecked.PlusDays(-1)));
        Assert.Null(ask(book, lastChecked));
        Assert.Equal(lastChecked, ask(book, lastChecked.PlusDays(1)));
        Assert.Equal(lastChecked, ask(book, lastChecked.PlusDays(30)));
    }

    private static RuleBook Checked(string on, params string[] keys) =>
        RuleBook.Default.With([.. keys.Select(key => RuleFiles.Load(key, (JsonNode file) => file["instrument"]!["checkedOn"] = on))]);

    private static string[] WithAmendments(string number) =>
        [.. RuleBook.Default.Instruments.Where(instrument => instrument.Number == number || instrument.Amends.Contains(number)).Select(instrument => instrument.Number)];

    private static T Is<T>(object answer) => Assert.IsType<T>(answer);

    private static Eligibility May(RuleBook book, string decision, LocalDate on, string kind) => book.ProducerRulesOf(decision, on).MayTakePart(book.ProducerKindOf(kind), 11);

    private static OrganisationPoints Points(RuleBook book, string decision, LocalDate on, string kind) => book.ProducerRulesOf(decision, on).PointsOf(book.ProducerKindOf(kind), 11);

    // Empty, or with everything that the book asks for.
    private static Dossier Filed(LocalDate on, RuleBook? complete = null) => new()
    {
        Kind = DossierKind.FirstEvaluation,
        Sender = "producer",
        ProductSet = 11,
        FiledOn = on,
        Contents = complete is null
            ? new Dictionary<string, int>()
            : Is<DossierChecklist>(complete.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, on)).Requirements.ToDictionary(requirement => requirement.Item.Key, requirement => requirement.Quantity),
    };

    private static PortfolioSnapshot Fold(RuleBook book, LocalDate on, string dossier)
    {
        var fold = book.NewPortfolioFold(on);
        fold.Add(new Product(dossier, "producer of " + dossier));
        fold.Add(ProductEvent.Recognised(dossier, new LocalDate(2024, 5, 1), 3));
        return fold.ToSnapshot();
    }
}
