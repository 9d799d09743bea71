using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

/// <summary>A host puts in law that the library has never seen: every answer follows it, from both sides of every day, and none speaks by older law where the new one is silent.</summary>
public sealed class NewLawTests
{
    private static readonly RuleBook Book = NewLaw.Book();

    [Theory]
    [InlineData("first", "2027-12-31", "2027-12-31", "26/2026/QĐ-TTg")]
    [InlineData("first", "2027-12-31", "2028-01-01", "26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2027-12-31", "2028-02-15", "26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2027-12-31", "2028-02-16", "late 26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2026-05-22", "2028-02-15", "26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2028-01-01", "2028-01-01", "9/2028/QĐ-TTg")]
    [InlineData("first", "2028-01-01", "2040-01-01", "9/2028/QĐ-TTg")]
    [InlineData("reevaluation", "2027-12-31", "2028-01-31", "26/2026/QĐ-TTg until 2028-01-31")]
    [InlineData("reevaluation", "2027-12-31", "2028-02-01", "late 26/2026/QĐ-TTg until 2028-01-31")]
    [InlineData("upgrade", "2027-12-31", "2027-12-31", "26/2026/QĐ-TTg")]
    [InlineData("upgrade", "2027-12-31", "2028-01-01", "9/2028/QĐ-TTg")]
    [InlineData("upgrade", "2026-05-22", "2030-01-01", "9/2028/QĐ-TTg")]
    // Over several decisions: what was late before stays so, and what went over does not come back.
    [InlineData("upgrade", "2022-12-01", "2026-07-21", "148/QĐ-TTg + 1489/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("upgrade", "2022-12-01", "2028-01-15", "late 148/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("first", "2026-05-21", "2028-01-15", "late 148/QĐ-TTg until 2026-07-21")]
    [InlineData("first", "2019-08-20", "2028-01-15", "none")]
    public void Regime_follows_a_new_decision(string kind, string filed, string evaluated, string expected) =>
        Assert.Equal(expected, OutcomeText.Of(Book.RegimeFor(OutcomeText.Kind(kind), Day(filed), Day(evaluated))));

    [Fact]
    public void Regime_of_the_package_does_not_follow_it()
    {
        Assert.Equal("26/2026/QĐ-TTg", OutcomeText.Of(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-01-01"))));
        Assert.Equal("province", RuleBook.Default.AuthorityFor(3, Day("2028-01-01")).Key);
    }

    [Theory]
    [InlineData("first", "Filed while 26/2026/QĐ-TTg applied, evaluated no later than 2028-02-15", "Decision 26/2026/QĐ-TTg, Article 11; Decision 9/2028/QĐ-TTg, Article 20, clause 1")]
    [InlineData("upgrade", "Filed while 26/2026/QĐ-TTg applied, gone over to 9/2028/QĐ-TTg by its transition", "Decision 9/2028/QĐ-TTg, Article 19; Decision 9/2028/QĐ-TTg, Article 20, clause 2")]
    public void Regime_cites_the_transition_of_a_new_decision(string kind, string reason, string citation)
    {
        var outcome = Book.RegimeFor(OutcomeText.Kind(kind), Day("2027-12-31"), Day("2028-01-10"));
        Assert.Equal((reason, citation), (outcome.Reason.English, outcome.Cite(Language.English)));
    }

    [Theory]
    [InlineData(3, "2027-12-31", "province", "The province certifies 3 stars", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData(3, "2028-01-01", "commune", "The commune certifies 3 stars", "Decision 9/2028/QĐ-TTg, Article 5, clause 1")]
    [InlineData(4, "2028-01-01", "province", "The province certifies 4 stars", "Decision 9/2028/QĐ-TTg, Article 5, clause 2")]
    [InlineData(5, "2027-12-31", "ministry", "The ministry certifies 5 stars", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData(5, "2028-01-01", "regional-centre", "The regional OCOP centre certifies 5 stars", "Decision 9/2028/QĐ-TTg, Article 5, clause 3")]
    public void Authority_follows_a_new_decision(int stars, string signedOn, string key, string reason, string citation)
    {
        var named = Assert.IsType<CertifyingAuthorityNamed>(Book.AuthorityFor(stars, Day(signedOn)));
        Assert.Equal((key, key, reason, citation), (named.Key, named.Authority.Key, named.Reason.English, named.Reference.ToString()));
    }

    [Fact]
    public void A_new_body_is_called_as_its_file_says()
    {
        var named = Assert.IsType<CertifyingAuthorityNamed>(Book.AuthorityFor(5, Day("2028-01-01")));
        Assert.Equal(new BilingualText("đơn vị OCOP vùng", "regional OCOP centre"), named.Authority.Labels);
        // A sentence begins with a capital, also where the letter has a stroke.
        Assert.Equal("Đơn vị OCOP vùng công nhận 5 sao", named.Reason.Vietnamese);
    }

    [Theory]
    [InlineData(3, "2027-12-31", "commune Assesses, province Evaluates, province Certifies")]
    [InlineData(3, "2028-01-01", "commune Evaluates, commune Certifies")]
    [InlineData(4, "2028-06-30", "commune Evaluates, province Evaluates, province Certifies")]
    [InlineData(4, "2028-07-01", "commune Evaluates, province Certifies")]
    [InlineData(5, "2028-06-30", "commune Evaluates, province Evaluates, regional-centre Evaluates, regional-centre Certifies")]
    [InlineData(5, "2028-07-01", "commune Evaluates, regional-centre Evaluates, regional-centre Certifies")]
    public void Path_follows_a_new_decision(int stars, string evaluatedOn, string expected) =>
        Assert.Equal(expected, OutcomeText.Of(Book.PathFor(stars, Day(evaluatedOn))));

    [Fact]
    public void Path_has_the_term_of_a_new_decision()
    {
        var stage = Assert.IsType<EvaluationPath>(Book.PathFor(3, Day("2028-01-01"))).Stages[0];
        Assert.Equal((Domain.Time.Term.Days(20), "Decision 9/2028/QĐ-TTg, Article 6, point a", "Decision 9/2028/QĐ-TTg, Article 6"), (stage.Term, stage.TermReference!.ToString(), stage.Reference.ToString()));
    }

    // Each block left out once, asked on both sides of the first day: never the older rule.
    [Theory]
    [InlineData("first", "2027-12-31", "2027-12-31", "26/2026/QĐ-TTg")]
    [InlineData("first", "2027-12-31", "2028-01-01", "not known 9/2028/QĐ-TTg")]
    [InlineData("upgrade", "2026-05-22", "2035-01-01", "not known 9/2028/QĐ-TTg")]
    [InlineData("reevaluation", "2028-01-01", "2028-01-01", "9/2028/QĐ-TTg")]
    [InlineData("first", "2026-05-21", "2028-01-01", "late 148/QĐ-TTg until 2026-07-21")]
    public void Regime_without_a_transition_is_not_known(string kind, string filed, string evaluated, string expected) =>
        Assert.Equal(expected, OutcomeText.Of(NewLaw.Book(file => file.Remove("transition")).RegimeFor(OutcomeText.Kind(kind), Day(filed), Day(evaluated))));

    [Fact]
    public void Regime_of_a_kind_that_the_transition_leaves_out_is_not_known()
    {
        var book = NewLaw.Book(file => file["transition"]!["pending"]!.AsObject().Remove("upgrade"));
        Assert.Equal("not known 9/2028/QĐ-TTg", OutcomeText.Of(book.RegimeFor(DossierKind.Upgrade, Day("2027-12-31"), Day("2028-01-01"))));
        Assert.Equal("26/2026/QĐ-TTg until 2028-02-15", OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-01-01"))));
    }

    // A shipped file without its block: the same holds for the law of today.
    [Theory]
    [InlineData("148/QĐ-TTg", "2023-02-23", "2023-02-23", "1048/QĐ-TTg + 781/QĐ-TTg")]
    [InlineData("148/QĐ-TTg", "2023-02-23", "2023-02-24", "not known 148/QĐ-TTg")]
    [InlineData("148/QĐ-TTg", "2023-02-23", "2026-06-01", "not known 148/QĐ-TTg")]
    [InlineData("148/QĐ-TTg", "2023-02-24", "2026-06-01", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-07-21")]
    [InlineData("26/2026/QĐ-TTg", "2026-05-21", "2026-05-21", "148/QĐ-TTg + 1489/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTg", "2026-05-21", "2026-05-22", "not known 26/2026/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTg", "2023-02-23", "2026-05-22", "not known 26/2026/QĐ-TTg")]
    public void Regime_without_a_transition_of_a_shipped_decision_is_not_known(string without, string filed, string evaluated, string expected)
    {
        var book = RuleFiles.Book(without, file => file.AsObject().Remove("transition"));
        Assert.Equal(expected, OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day(filed), Day(evaluated))));
    }

    [Theory]
    [InlineData("2027-12-31", "province", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData("2028-01-01", "notKnown", "Decision 9/2028/QĐ-TTg")]
    [InlineData("2040-01-01", "notKnown", "Decision 9/2028/QĐ-TTg")]
    public void Authority_without_certification_is_not_known(string signedOn, string key, string citation)
    {
        var book = NewLaw.Book(file => file.Remove("certification"));
        var outcome = book.AuthorityFor(3, Day(signedOn));
        Assert.Equal((key, citation), (outcome.Key, outcome.Reference.ToString()));
        if (key != "notKnown") return;
        Assert.Equal(NewLaw.Decision, Assert.IsType<CertifyingAuthorityNotKnown>(outcome).Instrument.Number);
        Assert.Equal(new BilingualText("9/2028/QĐ-TTg không quy định ai công nhận 3 sao", "9/2028/QĐ-TTg does not say who certifies 3 stars"), outcome.Reason);
        Assert.False(outcome.IsDetermined);
        // The stages are known, only the end is not.
        Assert.Equal("commune Evaluates", OutcomeText.Of(book.PathFor(3, Day(signedOn))));
        Assert.Equal("notKnown", Assert.IsType<Regime>(book.RegimeFor(DossierKind.FirstEvaluation, Day(signedOn), Day(signedOn))).Authority(3).Key);
    }

    [Theory]
    [InlineData("2027-12-31", "commune Assesses, province Evaluates, province Certifies")]
    [InlineData("2028-01-01", "not known 9/2028/QĐ-TTg")]
    [InlineData("2040-01-01", "not known 9/2028/QĐ-TTg")]
    public void Path_left_out_is_not_known(string evaluatedOn, string expected)
    {
        var outcome = NewLaw.Book(file => file.Remove("path")).PathFor(3, Day(evaluatedOn));
        Assert.Equal(expected, OutcomeText.Of(outcome));
        if (outcome is not EvaluationPathNotKnown notKnown) return;
        Assert.Equal(("commune", "9/2028/QĐ-TTg does not say which way a dossier goes", "Decision 9/2028/QĐ-TTg"), (notKnown.Certification.Key, notKnown.Reason.English, notKnown.Reference.ToString()));
    }

    // As issued in 2019: nothing speaks before it, and the days from its own on are still not known.
    [Fact]
    public void Authority_without_certification_of_the_first_decision_is_not_known()
    {
        var book = RuleFiles.Book(KnownInstruments.Decision1048, file => file.AsObject().Remove("certification"));
        foreach (var day in new[] { "2019-08-21", "2023-02-23" }) Assert.Equal("Decision 1048/QĐ-TTg", Assert.IsType<CertifyingAuthorityNotKnown>(book.AuthorityFor(4, Day(day))).Reference.ToString());
        Assert.Equal("district", book.AuthorityFor(3, Day("2023-02-24")).Key);
        Assert.Throws<ArgumentOutOfRangeException>("signedOn", () => book.AuthorityFor(4, Day("2019-08-20")));
    }

    // A decision after the last day of the one before replaces nothing, and the older law does not speak for it.
    [Fact]
    public void A_decision_that_replaces_nothing_starts_a_regime_all_the_same()
    {
        var ending = RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2027-12-31");
        var book = RuleBook.Default.With(ending, NewLaw.File(file =>
        {
            file["instrument"]!.AsObject().Remove("replaces");
            foreach (var block in new[] { "transition", "certification", "path" }) file.Remove(block);
        }));
        Assert.Equal("9/2028/QĐ-TTg", OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-01-01"))));
        Assert.Equal("not known 9/2028/QĐ-TTg", OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-01-01"))));
        Assert.Equal("notKnown", book.AuthorityFor(3, Day("2028-01-01")).Key);
        Assert.Equal("not known 9/2028/QĐ-TTg", OutcomeText.Of(book.PathFor(3, Day("2028-01-01"))));
        Assert.Equal("province", book.AuthorityFor(3, Day("2027-12-31")).Key);
    }

    [Theory]
    [InlineData("2027-12-31", "2027-12-31", "26/2026/QĐ-TTg")]
    [InlineData("2027-12-31", "2028-02-15", "26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("2028-01-01", "2028-01-01", "not known 9/2028/QĐ-TTg")]
    public void A_decision_whose_forms_are_not_known_ends_the_older_ones(string filed, string evaluated, string expected)
    {
        var book = NewLaw.Book(file =>
        {
            foreach (var block in new[] { "forms", "labels", "errata", "catalogue", "parts", "bands" }) file.Remove(block);
        });
        var outcome = book.RegimeFor(DossierKind.FirstEvaluation, Day(filed), Day(evaluated));
        Assert.Equal(expected, OutcomeText.Of(outcome));
        if (outcome is RegimeNotKnown) Assert.Equal("The criteria of 9/2028/QĐ-TTg are not known", outcome.Reason.English);
        Assert.Equal("commune", book.AuthorityFor(3, Day("2028-01-01")).Key);
    }

    [Theory]
    [InlineData("2029-12-31", "9/2028/QĐ-TTg", "commune", "commune Evaluates, commune Certifies")]
    [InlineData("2030-01-01", "not known 9/2028/QĐ-TTg", "notKnown", "not known 9/2028/QĐ-TTg")]
    public void A_decision_that_names_its_end_does_not_speak_beyond_it(string day, string regime, string authority, string path)
    {
        var book = NewLaw.Book(file => file["instrument"]!["ends"] = "2029-12-31");
        var outcome = book.RegimeFor(DossierKind.FirstEvaluation, Day("2029-06-01"), Day(day));
        Assert.Equal(
            (regime, authority, path),
            (OutcomeText.Of(outcome), book.AuthorityFor(3, Day(day)).Key, OutcomeText.Of(book.PathFor(3, Day(day)))));
        if (outcome is RegimeNotKnown)
        {
            var why = book.AuthorityFor(3, Day(day)).Reason.English;
            Assert.All([outcome.Reason.English, why, Assert.IsType<EvaluationPathNotKnown>(book.PathFor(3, Day(day))).Reason.English], reason => Assert.Equal("9/2028/QĐ-TTg applies through 2029-12-31 only", reason));
        }
    }

    [Theory]
    [InlineData("2028-01-01", "9/2028/QĐ-TTg does not say who certifies 3 stars")]
    [InlineData("2029-12-31", "9/2028/QĐ-TTg does not say who certifies 3 stars")]
    [InlineData("2030-01-01", "9/2028/QĐ-TTg applies through 2029-12-31 only")]
    public void A_decision_that_names_its_end_is_silent_until_then(string day, string expected)
    {
        var book = NewLaw.Book(file =>
        {
            file["instrument"]!["ends"] = "2029-12-31";
            file.Remove("certification");
        });
        Assert.Equal(expected, book.AuthorityFor(3, Day(day)).Reason.English);
    }

    // What went over by one transition is late by the next: both are cited.
    [Fact]
    public void A_dossier_that_went_over_and_came_too_late_cites_both_transitions()
    {
        var last = RuleFiles.Load(
            """
            {"formatVersion": 2, "dataVersion": "2030-01-01.1",
             "instrument": {"number": "7/2030/QĐ-TTg", "kind": "decision", "issued": "2029-12-01", "inForce": "2030-01-01", "replaces": ["9/2028/QĐ-TTg"], "checkedOn": "2030-01-01"},
             "transition": {"pending": {"upgrade": {"within": {"days": 30}, "at": {"article": "3"}}}}}
            """);
        var book = RuleBook.Default.With(NewLaw.File(), last);
        var outcome = book.RegimeFor(DossierKind.Upgrade, Day("2027-12-01"), Day("2030-03-01"));
        Assert.Equal("late 9/2028/QĐ-TTg until 2030-01-31", OutcomeText.Of(outcome));
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 20, clause 2; Decision 7/2030/QĐ-TTg, Article 3", outcome.Cite(Language.English));
        Assert.Equal("Decision 7/2030/QĐ-TTg, Article 3", book.RegimeFor(DossierKind.Upgrade, Day("2028-12-01"), Day("2030-03-01")).Cite(Language.English));
    }

    [Fact]
    public void An_amendment_is_cited_by_where_it_says_since_when_it_is_in_force()
    {
        var book = RuleBook.Default.With(NewLaw.AmendmentFile(file => file["instrument"]!["at"] = JsonNode.Parse("""{"article": "9"}""")));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 11; Decision 3/2027/QĐ-TTg, Article 9", book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-06-01"), Day("2027-06-01")).Cite(Language.English));
        Assert.EndsWith("; Decision 3/2027/QĐ-TTg", RuleBook.Default.With(NewLaw.AmendmentFile()).RegimeFor(DossierKind.FirstEvaluation, Day("2027-06-01"), Day("2027-06-01")).Cite(Language.English), StringComparison.Ordinal);
    }

    // The way rests on two instruments where another one than the decision says who certifies, or the other way round: the earlier check counts.
    [Theory]
    [InlineData("certification", "2027-02-01", "2027-02-01", null)]
    [InlineData("certification", "2027-02-01", "2027-06-30", "2027-02-01")]
    [InlineData("certification", "2027-02-01", "2027-08-01", "2027-02-01")]
    [InlineData("certification", "2027-09-01", "2027-08-01", "2027-07-01")]
    [InlineData("path", "2027-02-01", "2027-02-01", null)]
    [InlineData("path", "2027-02-01", "2027-06-30", "2027-02-01")]
    [InlineData("path", "2027-02-01", "2027-08-01", "2027-02-01")]
    [InlineData("path", "2027-09-01", "2027-08-01", "2027-07-01")]
    [InlineData("path", "2027-09-01", "2027-10-01", "2027-07-01")]
    public void The_earlier_check_of_two_instruments_counts(string block, string decisionCheckedOn, string asked, string? expected)
    {
        var decree = JsonNode.Parse(
            """
            {"formatVersion": 2, "dataVersion": "2027-07-01.1",
             "instrument": {"number": "5/2027/NĐ-CP", "kind": "decree", "issued": "2027-05-20", "inForce": "2027-06-01", "checkedOn": "2027-07-01"},
             "names": {"bodies": {"city": {"vi": "thành phố", "en": "city"}}},
             "certification": {"3": {"by": "city"}, "4": {"by": "city"}, "5": {"by": "city"}},
             "path": {"stages": [{"body": "city", "role": "evaluates", "at": {"article": "6"}}]}}
            """)!.AsObject();
        decree.Remove(block == "path" ? "certification" : "path");
        var book = RuleBook.Default.With(RuleFiles.Load(Law26.Decision, file => file["instrument"]!["checkedOn"] = decisionCheckedOn), RuleFiles.Load(decree));
        var path = Assert.IsType<EvaluationPath>(book.PathFor(4, Day(asked)));
        Assert.Equal(DayOrNull(expected), path.CheckedOn);
        if (Day(asked) >= Day("2027-06-01")) Assert.Equal(block == "path" ? "city Evaluates, province Certifies" : "commune Assesses, province Evaluates, city Certifies", OutcomeText.Of(path));
    }

    [Theory]
    [InlineData("2027-05-31", "province", "Decision 26/2026/QĐ-TTg, Article 4", "26/2026/QĐ-TTg")]
    [InlineData("2027-06-01", "city", "Decision 3/2027/QĐ-TTg, Article 1, clause 2", "26/2026/QĐ-TTg + 3/2027/QĐ-TTg")]
    [InlineData("2027-12-31", "city", "Decision 3/2027/QĐ-TTg, Article 1, clause 2", "26/2026/QĐ-TTg + 3/2027/QĐ-TTg")]
    [InlineData("2028-01-01", "province", "Decision 9/2028/QĐ-TTg, Article 5, clause 2", "9/2028/QĐ-TTg")]
    public void An_amendment_changes_what_it_writes_from_its_day_and_nothing_else(string day, string fourStars, string citation, string regime)
    {
        var book = RuleBook.Default.With(NewLaw.File(), NewLaw.AmendmentFile());
        var reversed = RuleBook.Default.With(NewLaw.AmendmentFile()).With(NewLaw.File());
        foreach (var candidate in new[] { book, reversed })
        {
            var outcome = candidate.AuthorityFor(4, Day(day));
            Assert.Equal((fourStars, citation), (outcome.Key, outcome.Reference.ToString()));
            Assert.Equal(Day(day) < Day("2028-01-01") ? "province" : "commune", candidate.AuthorityFor(3, Day(day)).Key);
            Assert.Equal(Day(day) < Day("2028-01-01") ? "Decision 26/2026/QĐ-TTg, Article 4" : "Decision 9/2028/QĐ-TTg, Article 5, clause 1", candidate.AuthorityFor(3, Day(day)).Reference.ToString());
            Assert.Equal(regime, OutcomeText.Of(candidate.RegimeFor(DossierKind.FirstEvaluation, Day(day), Day(day))));
        }
    }

    [Theory]
    [InlineData("2027-05-31", "The ministry certifies 5 stars", "province")]
    [InlineData("2027-06-01", "The ministry of the countryside certifies 5 stars", "region")]
    [InlineData("2028-01-01", "The regional OCOP centre certifies 5 stars", "commune")]
    public void An_amendment_of_names_renames_bodies(string day, string reason, string second)
    {
        var amendment = NewLaw.AmendmentFile(file =>
        {
            file["names"] = JsonNode.Parse("""{"bodies": {"ministry": {"vi": "bộ nông thôn", "en": "ministry of the countryside"}, "province": {"vi": "vùng", "en": "region"}}}""");
            file.Remove("certification");
        });
        var book = RuleBook.Default.With(amendment, NewLaw.File());
        Assert.Equal(reason, book.AuthorityFor(5, Day(day)).Reason.English);
        Assert.Contains(Assert.IsType<EvaluationPath>(book.PathFor(5, Day(day))).Stages, stage => stage.Body.Labels.English == second);
    }

    [Fact]
    public void An_amendment_of_a_transition_goes_by_the_day_of_the_evaluation()
    {
        var longer = RuleFiles.Load(JsonNode.Parse(
            """
            {"formatVersion": 2, "dataVersion": "2028-02-01.1",
             "instrument": {"number": "2/2028/QĐ-TTg", "kind": "decision", "issued": "2028-02-10", "inForce": "2028-02-10", "amends": ["9/2028/QĐ-TTg"], "checkedOn": "2028-03-01"},
             "transition": {"pending": {"firstEvaluation": {"within": {"days": 60}, "at": {"article": "1"}}}}}
            """)!);
        var book = RuleBook.Default.With(longer, NewLaw.File());
        Assert.Equal("26/2026/QĐ-TTg until 2028-02-15", OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-02-09"))));
        var outcome = book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-02-10"));
        Assert.Equal("26/2026/QĐ-TTg until 2028-03-01", OutcomeText.Of(outcome));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 11; Decision 2/2028/QĐ-TTg, Article 1", outcome.Cite(Language.English));
    }

    [Theory]
    [InlineData("""{"3": {"by": "commune"}}""", 3, "commune", "The commune certifies 3 stars")]
    [InlineData("""{"3": {"by": "commune"}, "at": {"article": "5"}}""", 4, "undetermined", "9/2028/QĐ-TTg names nobody for 4 stars")]
    [InlineData("""{"3": {"by": "commune", "through": "2028-01-31"}}""", 3, "undetermined", "The commune certified 3 stars through 2028-01-31; nobody is named after it")]
    [InlineData("""{"3": {"by": "commune", "through": "2028-02-01"}}""", 3, "commune", "The commune certifies 3 stars")]
    [InlineData("""{"3": {"by": "commune", "through": "2028-01-31", "afterwards": {"vi": "Chưa rõ", "en": "Open"}}}""", 3, "undetermined", "Open")]
    public void Stars_for_which_nobody_is_named_are_undetermined(string certification, int stars, string key, string reason)
    {
        var outcome = NewLaw.Book(file => file["certification"] = JsonNode.Parse(certification)).AuthorityFor(stars, Day("2028-02-01"));
        Assert.Equal((key, reason), (outcome.Key, outcome.Reason.English));
        Assert.Equal(key == "undetermined" && stars == 4 ? "Decision 9/2028/QĐ-TTg, Article 5" : "Decision 9/2028/QĐ-TTg", outcome.Reference.ToString());
    }

    [Fact]
    public void Write_says_that_the_law_is_not_known()
    {
        var book = NewLaw.Book(file => file.Remove("transition"));
        Assert.Equal(
            """{"outcome":"notKnown","decision":"9/2028/QĐ-TTg","amendedBy":null,"kind":"first","filed":"2027-12-31","evaluated":"2028-01-01","deadline":null,"deadlineMoved":null,"rubricsFrom":null,"authorities":null,"interpretation":false,"interpretations":[],"reason":"9/2028/QĐ-TTg does not say what rates a dossier filed before 2028-01-01 and not yet evaluated","citation":"Decision 9/2028/QĐ-TTg","checkedOn":null}""",
            OcopJson.Write(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-01-01")), Language.English));
    }

    [Fact]
    public void Write_says_which_authorities_are_not_known()
    {
        var outcome = NewLaw.Book(file => file.Remove("certification")).RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-03-02"));
        var answer = JsonNode.Parse(OcopJson.Write(outcome, Language.English))!;
        Assert.Equal(["notKnown", "notKnown", "notKnown"], answer["authorities"]!.AsArray().Select(authority => (string)authority!["authority"]!));
        Assert.Equal("9/2028/QĐ-TTg does not say who certifies 4 stars", (string)answer["authorities"]![1]!["reason"]!);
        Assert.Equal("2028-03-01", (string)answer["checkedOn"]!);
    }

    [Theory]
    [InlineData("2026-11-26", null)]
    [InlineData("2026-11-27", "2026-11-26")]
    [InlineData("2029-01-01", "2026-11-26")]
    public void Answers_about_a_day_after_the_last_check_say_so(string asked, string? expected) => CheckedOn(RuleBook.Default, Day("2026-06-01"), asked, expected);

    // Checked on 2026-11-26 and 2027-07-01: the earlier counts, once the amendment is in force and the day asked about lies after it.
    [Theory]
    [InlineData("2027-06-01", "2026-11-26", "2026-11-26")]
    [InlineData("2027-05-31", "2027-08-01", null)]
    [InlineData("2027-06-01", "2027-08-01", null)]
    [InlineData("2027-07-01", "2027-08-01", null)]
    [InlineData("2027-07-02", "2027-08-01", "2027-07-01")]
    public void The_earliest_check_of_a_decision_and_its_amendments_counts(string asked, string decisionCheckedOn, string? expected)
    {
        var book = RuleBook.Default.With(RuleFiles.Load(Law26.Decision, file => file["instrument"]!["checkedOn"] = decisionCheckedOn), NewLaw.AmendmentFile());
        CheckedOn(book, Day("2026-06-01"), asked, expected);
    }

    // What a later decision says of a pending dossier is part of the answer, but only from its first day on.
    [Theory]
    [InlineData("2026-05-21", null)]
    [InlineData("2026-05-22", "2026-05-20")]
    [InlineData("2026-08-01", "2026-05-20")]
    public void The_check_of_a_transition_counts(string evaluated, string? expected)
    {
        var book = RuleFiles.Book(Law26.Decision, file => file["instrument"]!["checkedOn"] = "2026-05-20");
        Assert.Equal(DayOrNull(expected), book.RegimeFor(DossierKind.FirstEvaluation, Day("2026-05-01"), Day(evaluated)).CheckedOn);
    }

    [Fact]
    public void Refusals_say_how_far_the_law_is_known_too()
    {
        Assert.Equal(Day("2026-11-26"), RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, Day("2019-01-01"), Day("2026-11-27")).CheckedOn);
        Assert.Null(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, Day("2019-01-01"), Day("2026-11-26")).CheckedOn);
        var book = NewLaw.Book(file =>
        {
            foreach (var block in new[] { "transition", "certification", "path" }) file.Remove(block);
        });
        Assert.Equal(Day("2028-03-01"), Assert.IsType<RegimeNotKnown>(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-03-02"))).CheckedOn);
        Assert.Null(book.AuthorityFor(3, Day("2028-03-01")).CheckedOn);
        Assert.Equal(Day("2028-03-01"), book.AuthorityFor(3, Day("2028-03-02")).CheckedOn);
        Assert.Equal(Day("2028-03-01"), book.PathFor(3, Day("2028-03-02")).CheckedOn);
    }

    [Fact]
    public void Sentence_names_the_day()
    {
        var sentence = LawChecked.Sentence(new LocalDate(2026, 11, 26));
        Assert.Contains("26/11/2026", sentence.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("2026-11-26", sentence.English, StringComparison.Ordinal);
    }

    private static void CheckedOn(RuleBook book, LocalDate filed, string asked, string? expected)
    {
        var (day, checkedOn) = (Day(asked), DayOrNull(expected));
        Assert.Equal(checkedOn, book.RegimeFor(DossierKind.FirstEvaluation, filed, day).CheckedOn);
        Assert.Equal(checkedOn, book.AuthorityFor(3, day).CheckedOn);
        Assert.Equal(checkedOn, book.PathFor(3, day).CheckedOn);
    }
}
