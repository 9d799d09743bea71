using NodaTime;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>What is refused of dossiers and rounds, in what words, and the values beside it that are not.</summary>
public sealed class DossierFaultTests
{
    private const string Items = "registration, self-assessment, changes, updates, proposal-letter, commune-assessment, provincial-body-report, advisory-team-report, council-report, approval-decision, producer-dossier, added-tests, samples, paper-copy, electronic-copy";

    private static readonly Dossier Good = new(DossierKind.FirstEvaluation, "producer", 11, Day("2026-06-01"));

    public static TheoryData<Dossier, string[], string[]> Faults => new()
    {
        { Good, [], [] },
        { Good with { ProductSet = 1 }, [], [] },
        { Good with { ProductSet = 26 }, [], [] },
        { Good with { ProductSet = 0 }, ["$.productSet: cần số từ 1 đến 26"], ["$.productSet: expected a number from 1 to 26"] },
        { Good with { ProductSet = 27 }, ["$.productSet: cần số từ 1 đến 26"], ["$.productSet: expected a number from 1 to 26"] },
        { Good with { Sender = "trader" }, ["$.sender: cần một trong producer, commune, province"], ["$.sender: expected one of producer, commune, province"] },
        { Good with { Contents = Contents(("samples", 0)) }, [], [] },
        { Good with { Contents = Contents(("samples", -1)) }, ["$.contents.samples: cần số từ 0"], ["$.contents.samples: expected a number from 0"] },
        { Good with { Contents = Contents(("tea", -1)) }, [$"$.contents.tea: cần một trong {Items}"], [$"$.contents.tea: expected one of {Items}"] },

        // All at once, in the order of the members, things by their keys
        {
            Good with { Sender = "", ProductSet = -5, Contents = Contents(("tea", 1), ("samples", -1), ("changes", -2)) },
            ["$.sender: cần một trong producer, commune, province", "$.productSet: cần số từ 1 đến 26", "$.contents.changes: cần số từ 0", "$.contents.samples: cần số từ 0", $"$.contents.tea: cần một trong {Items}"],
            ["$.sender: expected one of producer, commune, province", "$.productSet: expected a number from 1 to 26", "$.contents.changes: expected a number from 0", "$.contents.samples: expected a number from 0", $"$.contents.tea: expected one of {Items}"]
        },

        // Before the first list nobody knows what may be in it; what no list could have is refused.
        { Good with { FiledOn = Day("2026-05-21"), Sender = "trader", Contents = Contents(("tea", 1)) }, [], [] },
        { Good with { FiledOn = Day("2026-05-21"), Contents = Contents(("tea", -1)) }, ["$.contents.tea: cần số từ 0"], ["$.contents.tea: expected a number from 0"] },
        { Good with { FiledOn = Day("2026-05-21"), ProductSet = 27 }, ["$.productSet: cần số từ 1 đến 26"], ["$.productSet: expected a number from 1 to 26"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_names_every_mistake_and_only_mistakes(Dossier dossier, string[] vietnamese, string[] english)
    {
        var problems = RuleBook.Default.Check(dossier);
        Assert.Equal(vietnamese, problems.Select(problem => problem.In(Language.Vietnamese)));
        Assert.Equal(english, problems.Select(problem => problem.In(Language.English)));
        if (english.Length == 0) Assert.NotNull(RuleBook.Default.CompletenessOf(dossier));
        else Assert.Equal(string.Join("\n", english), Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CompletenessOf(dossier)).Message);
    }

    [Fact]
    public void Check_kinds_of_mistakes()
    {
        var dossier = Good with { Sender = "trader", ProductSet = 27, Contents = Contents(("samples", -1), ("tea", 1)) };
        Assert.Equal(
            [EntryProblemKind.Unknown, EntryProblemKind.OutOfRange, EntryProblemKind.OutOfRange, EntryProblemKind.Unknown],
            RuleBook.Default.Check(dossier).Select(problem => problem.Kind));
    }

    [Fact]
    public void Check_of_a_day_before_the_lists_says_so()
    {
        var outcome = Assert.IsType<DossierNotCovered>(RuleBook.Default.CompletenessOf(Good with { FiledOn = Day("2026-05-21") }));
        Assert.Equal("Hồ sơ nộp trước 22/05/2026 theo quyết định cũ; danh mục của quyết định đó chưa có ở đây", outcome.Reason.Vietnamese);
        Assert.Equal("Filed before 2026-05-22, under an earlier decision whose list of contents is not held here", outcome.Reason.English);
        var checklist = Assert.IsType<DossierChecklistNotKnown>(RuleBook.Default.ChecklistFor(DossierKind.Upgrade, "trader", 11, Day("2026-05-21")));
        Assert.Equal(outcome.Reason, checklist.Reason);
        Assert.Null(checklist.Instrument);
    }

    [Fact]
    public void Exactly_the_samples_asked_for_are_enough()
    {
        Assert.Equal(["samples"], Missing(4));
        Assert.Empty(Missing(5));
        Assert.Empty(Missing(6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(27)]
    public void Checklist_of_a_set_that_is_none_is_refused(int set)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>("productSet", () => RuleBook.Default.ChecklistFor(DossierKind.FirstEvaluation, "producer", set, Day("2026-06-01")));
        Assert.StartsWith("Expected a product set of the decision, from 1 to 26.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(set, refused.ActualValue);
    }

    [Fact]
    public void Checklist_of_an_unknown_sender_or_kind_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>("sender", () => RuleBook.Default.ChecklistFor(DossierKind.FirstEvaluation, "trader", 11, Day("2026-06-01")));
        Assert.StartsWith("Unknown sender 'trader'; expected one of producer, commune, province.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("sender", () => RuleBook.Default.ChecklistFor(DossierKind.FirstEvaluation, null!, 11, Day("2026-06-01")));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => RuleBook.Default.ChecklistFor((DossierKind)99, "producer", 11, Day("2026-06-01")));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => RuleBook.Default.ChecklistFor((DossierKind)(-1), "producer", 11, Day("2026-06-01")));
    }

    [Fact]
    public void Checklist_names_the_law_and_the_sender()
    {
        var checklist = Assert.IsType<DossierChecklist>(RuleBook.Default.ChecklistFor(DossierKind.FirstEvaluation, "commune", 11, Day("2026-06-01")));
        Assert.Equal("26/2026/QĐ-TTg", checklist.Instrument?.Number);
        Assert.Equal("commune", checklist.Sender.Key);
    }

    [Theory]
    [InlineData("2026-07-23", "2026-07-30")]
    [InlineData("2026-07-24", "2026-07-31")]
    public void Round_that_closes_on_the_day_it_ends_is_one(string proposedOn, string day)
    {
        var own = new EvaluationRound("district", 1, Day(day), Day(day));
        Assert.Same(own, RuleBook.Default.RoundFor("district", Day(proposedOn), own).Round);
        Assert.True(own.Takes(Day(day).PlusDays(-1)));
        Assert.False(own.Takes(Day(day)));
    }

    [Fact]
    public void Round_says_what_it_needs()
    {
        Assert.Throws<ArgumentNullException>("level", () => new EvaluationRound(null!, 1, Day("2026-08-14"), Day("2026-08-15")));
        var refused = Assert.Throws<ArgumentException>("evaluatedBefore", () => new EvaluationRound("province", 1, Day("2026-08-15"), Day("2026-08-14")));
        Assert.StartsWith("A round does not end before its proposals are in.", refused.Message, StringComparison.Ordinal);
        var coptic = Day("2026-08-14").WithCalendar(CalendarSystem.Coptic);
        Assert.Throws<ArgumentException>("proposedBefore", () => new EvaluationRound("province", 1, coptic, Day("2026-08-15")));
        Assert.Throws<ArgumentException>("evaluatedBefore", () => new EvaluationRound("province", 1, Day("2026-08-14"), coptic));
        Assert.Throws<ArgumentException>("proposedOn", () => new EvaluationRound("province", 1, Day("2026-08-14"), Day("2026-08-15")).Takes(coptic));
    }

    [Fact]
    public void Rounds_are_found_up_to_the_end_of_the_calendar()
    {
        Assert.IsType<RoundFound>(RuleBook.Default.RoundFor("province", new LocalDate(9997, 12, 31)));
        var refused = Assert.Throws<ArgumentOutOfRangeException>("proposedOn", () => RuleBook.Default.RoundFor("province", new LocalDate(9998, 1, 1)));
        Assert.StartsWith("Expected a day up to the year 9997.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Round_before_the_law_and_at_a_level_without_rounds_is_told_apart()
    {
        Assert.Null(Assert.IsType<NoRound>(RuleBook.Default.RoundFor("province", Day("2026-05-21"))).Instrument);
        Assert.Equal("26/2026/QĐ-TTg", Assert.IsType<NoRound>(RuleBook.Default.RoundFor("district", Day("2026-05-22"))).Instrument?.Number);
    }

    [Fact]
    public void Dossier_holds_what_it_is_made_of()
    {
        var contents = Contents(("samples", 2));
        Assert.Equal(contents, new Dossier(DossierKind.FirstEvaluation, "producer", 11, Day("2026-06-01"), contents).Contents);
        Assert.Empty(Good.Contents);
        Assert.Throws<ArgumentNullException>("contents", () => Good with { Contents = null! });
    }

    // Nobody knows then what a dossier contains, nor which sets there are.
    [Fact]
    public void Book_whose_instruments_say_nothing_of_dossiers_says_so()
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file =>
        {
            file.AsObject().Remove("dossiers");
            file.AsObject().Remove("rounds");
        });
        foreach (var day in new[] { Day("2019-01-01"), Day("2026-06-01") })
        {
            var unknown = Assert.IsType<DossierChecklistNotKnown>(book.ChecklistFor(DossierKind.Upgrade, "producer", 99, day));
            Assert.Null(unknown.Instrument);
            Assert.Equal(("Không có danh mục hồ sơ nào ở đây", "No list of contents is held here"), (unknown.Reason.Vietnamese, unknown.Reason.English));
            Assert.Equal(unknown.Reason, Assert.IsType<DossierNotCovered>(book.CompletenessOf(Good with { ProductSet = 99, FiledOn = day })).Reason);
            Assert.Empty(book.Check(Good with { ProductSet = 1, FiledOn = day }));
            Assert.Equal("$.productSet", Assert.Single(book.Check(Good with { ProductSet = 0, FiledOn = day })).Entry);
            Assert.Throws<ArgumentOutOfRangeException>("productSet", () => book.ChecklistFor(DossierKind.Upgrade, "producer", 0, day));
            var none = Assert.IsType<NoRound>(book.RoundFor("province", day));
            Assert.Null(none.Instrument);
            Assert.Equal(("Chưa có quy định chung về đợt đánh giá vào ngày này", "No rounds were laid down for the whole country on that day"), (none.Reason.Vietnamese, none.Reason.English));
        }
    }

    [Fact]
    public void Answers_say_the_reason_in_both_languages()
    {
        var found = RuleBook.Default.RoundFor("province", Day("2026-06-01"));
        Assert.Equal(("Đề nghị trước 30/10/2026", "Proposed before 2026-10-30"), (found.Reason.Vietnamese, found.Reason.English));
        var none = RuleBook.Default.RoundFor("district", Day("2026-06-01"));
        Assert.Equal(("26/2026/QĐ-TTg không đặt đợt nào ở cấp này", "26/2026/QĐ-TTg lays down no round at that level"), (none.Reason.Vietnamese, none.Reason.English));
    }

    // A round whose evaluation ends on the day on which its proposals close ends in that year, and one that ends before it in the next.
    [Theory]
    [InlineData("04-30", "2027-04-30")]
    [InlineData("04-29", "2028-04-29")]
    [InlineData("05-01", "2027-05-01")]
    public void Round_of_the_law_ends_after_its_proposals_close(string evaluatedBefore, string day)
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file => file["rounds"]!["list"]!.AsArray().First(round => (string)round!["level"]! == "province" && (string)round["proposedBefore"]! == "04-30")!["evaluatedBefore"] = evaluatedBefore);
        Assert.Equal(Day(day), book.RoundFor("province", Day("2027-04-29")).Round?.EvaluatedBefore);
    }

    private static string[] Missing(int samples)
    {
        var checklist = Assert.IsType<DossierChecklist>(RuleBook.Default.ChecklistFor(DossierKind.FirstEvaluation, "commune", 11, Day("2026-06-01")));
        var contents = checklist.Requirements.ToDictionary(requirement => requirement.Item.Key, requirement => requirement.Item.Key == "samples" ? samples : 1);
        return RuleBook.Default.CompletenessOf(Good with { Sender = "commune", Contents = contents }) is DossierIncomplete incomplete
            ? [.. incomplete.Missing.Select(item => item.Requirement.Item.Key)]
            : [];
    }

    private static Dictionary<string, int> Contents(params (string Item, int Count)[] contents) => contents.ToDictionary(entry => entry.Item, entry => entry.Count);
}
