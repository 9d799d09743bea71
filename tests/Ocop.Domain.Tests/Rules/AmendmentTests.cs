using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Fictional amendments of 26/2026/QĐ-TTg: they change what they write from their day, and nothing else.</summary>
public sealed class AmendmentTests
{
    private const string Of26 = RuleFiles.Of26;
    private const string First = "3/2027/QĐ-TTg";
    private const string Second = "7/2027/QĐ-TTg";

    // Set 11: the four asterisks of 3.5 go from level 2 to level 3, 1.4 gets a ladder of its own, a label is another; five stars begin at 85.
    private const string Changes = """
        {
          "bands": {"at": {"article": "1", "clause": "2"}, "from": {"5": 85}},
          "labels": {
            "criteria": {"intellectual-property": {"en": "Rights"}},
            "ladders": {"capacity-of-2027": [{"vi": "ít", "en": "little"}, {"vi": "vừa", "en": "some"}, {"vi": "nhiều", "en": "much"}]}
          },
          "forms": [{"set": 11, "parts": {"A": [
            {"code": "1", "criteria": [{"code": "1.4", "ladder": "capacity-of-2027"}]},
            {"code": "3", "criteria": [{"code": "3.5", "levels": ["1***", "2", "3****"], "at": {"article": "1", "clause": "1", "point": "a"}}]}
          ]}}]
        }
        """;

    private static readonly LocalDate Day = new(2027, 1, 1);

    // Null: no day, where all amendments count.
    private static readonly LocalDate?[] Days = [new(2026, 5, 22), new(2026, 12, 31), new(2027, 1, 1), new(2027, 6, 30), new(2027, 7, 1), new(2030, 1, 1), null];

    private static readonly (string Name, string Changes, string[] Problems)[] Faults =
    [
        // Sums, marks and references
        ("a maximum", Criterion(11, "A", "3", """{"code": "3.5", "max": 4}"""), ["26/2026/QĐ-TTg, set 11, section 3: the criteria do not add up to 12. (as amended by 3/2027/QĐ-TTg)", "26/2026/QĐ-TTg, set 11, criterion 3.5: its best level does not give its maximum of 4 points. (as amended by 3/2027/QĐ-TTg)"]),
        ("a part", """{"parts": {"list": [{"code": "A", "max": 41, "vi": "x", "en": "x"}, {"code": "B", "max": 25, "vi": "x", "en": "x"}, {"code": "C", "max": 35, "vi": "x", "en": "x"}]}}""", ["$.parts.total: the parts add up to 101 and not to 100; expected their sum (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)"]),
        ("levels", Criterion(11, "A", "3", """{"code": "3.5", "levels": ["1***", "3****"]}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5: 2 levels for the 3 labels of its ladder. (as amended by 3/2027/QĐ-TTg)"]),
        ("marks", Criterion(11, "A", "3", """{"code": "3.5", "levels": ["1****", "2***", "3"]}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels. (as amended by 3/2027/QĐ-TTg)"]),
        ("a mark on the heading", Criterion(11, "A", "3", """{"code": "3.5", "mark": "****"}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5: its asterisks stand both on the criterion and on its first level. (as amended by 3/2027/QĐ-TTg)"]),
        ("points of a level that an erratum reads", Criterion(11, "C", "6", """{"code": "6.1.1", "levels": ["0", "2", "2****"]}"""), ["26/2026/QĐ-TTg, erratum of set 11: level 2 of criterion 6.1.1 does not give the 1 points that are read. (as amended by 3/2027/QĐ-TTg)"]),
        ("a ladder", Criterion(11, "A", "3", """{"code": "3.5", "ladder": "nothing"}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5, ladder: 'nothing' is not defined. (as amended by 3/2027/QĐ-TTg)"]),
        ("a note", Criterion(11, "A", "3", """{"code": "3.5", "notes": {"nothing": "guidance"}}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5, notes: 'nothing' is not defined. (as amended by 3/2027/QĐ-TTg)"]),
        ("a label that ends", """{"labels": {"criteria": {"liquor-taste": null}}}""", ["26/2026/QĐ-TTg, set 11, criterion 6.2.3: 'liquor-taste' is not defined. (as amended by 3/2027/QĐ-TTg)"]),
        ("a condition", Criterion(11, "B", "5", """{"code": "5.2", "appliesIf": {"criterion": "9.9"}}"""), ["26/2026/QĐ-TTg, set 11, criterion 5.2: its condition names the unknown criterion 9.9. (as amended by 3/2027/QĐ-TTg)"]),
        ("a ground", """{"forms": [{"set": 11, "disqualifiers": ["nothing"]}]}""", ["26/2026/QĐ-TTg, set 11, disqualifiers: 'nothing' is not defined. (as amended by 3/2027/QĐ-TTg)"]),
        ("a requirement", """{"minimumRequirements": {"known": [{"stars": 3, "criterion": "nothing", "vi": "x", "en": "x"}]}}""", ["26/2026/QĐ-TTg, minimum requirements: no form has the criterion nothing. (as amended by 3/2027/QĐ-TTg)"]),
        ("a band", """{"bands": {"from": {"5": 70}}}""", ["$.bands.from.4: the band does not start below that of 5 stars; expected fewer than 70 points (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)"]),
        ("a band that ends", """{"bands": {"from": {"2": null}}}""", ["$.bands.from: not the bands of 5, 4, 3, 2 and 1 stars; expected each of them (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)"]),
        ("a code of a case", Criterion(26, "C", "8", """{"code": "8a", "key": "more", "max": 0, "levels": ["0"], "ladder": "yes"}"""), ["26/2026/QĐ-TTg, set 26: the code 8a is that of a case of criterion 8 and of criterion 8a. (as amended by 3/2027/QĐ-TTg)"]),
        ("a code of another section", Criterion(11, "A", "1", """{"code": "3.5", "key": "more", "max": 0, "levels": ["0"], "ladder": "yes"}"""), ["26/2026/QĐ-TTg, set 11: the criterion code 3.5 stands twice. (as amended by 3/2027/QĐ-TTg)"]),

        // What is missing where both are laid together
        ("a new criterion of which half is missing", Criterion(11, "A", "1", """{"code": "1.8", "levels": ["0"]}"""), ["$.forms[set 11].parts.A[0].criteria[7].key: missing; expected this member (as amended by 3/2027/QĐ-TTg)", "$.forms[set 11].parts.A[0].criteria[7].max: missing; expected this member (as amended by 3/2027/QĐ-TTg)"]),
        ("a new section of which half is missing", """{"forms": [{"set": 11, "parts": {"A": [{"code": "4"}]}}]}""", ["$.forms[set 11].parts.A[3].key: missing; expected this member (as amended by 3/2027/QĐ-TTg)"]),
        ("a required member that ends", Criterion(11, "A", "3", """{"code": "3.5", "max": null}"""), ["$.forms[set 11].parts.A[2].criteria[4].max: missing; expected this member (as amended by 3/2027/QĐ-TTg)"]),
        ("levels that end", Criterion(11, "A", "3", """{"code": "3.5", "levels": null}"""), ["26/2026/QĐ-TTg, set 11, criterion 3.5: levels and ladder, or cases, are missing. (as amended by 3/2027/QĐ-TTg)"]),
        ("a part that ends", """{"forms": [{"set": 11, "parts": {"B": null}}]}""", ["26/2026/QĐ-TTg, set 11: part B is missing. (as amended by 3/2027/QĐ-TTg)"]),
        ("a total that ends", """{"parts": {"total": null}}""", ["$.parts.total: missing; expected this member (as amended by 3/2027/QĐ-TTg)"]),
        ("the parts", """{"parts": null}""", ["$.parts: missing; expected this block in a file with forms. (as amended by 3/2027/QĐ-TTg)"]),
        ("the bands", """{"bands": null}""", ["$.bands: missing; expected this block in a file with forms. (as amended by 3/2027/QĐ-TTg)"]),
        ("the names", """{"names": null}""", ["$.certification.3.by: 'province' is not named in $.names.bodies; expected a name for it (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)", "$.rounds.list[0].level: 'province' is not named in $.names.bodies; expected a name for it (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)", "$.path.stages[0].body: 'commune' is not named in $.names.bodies"]),
        ("a level that the producers need", """{"labels": {"ladders": {"two": [{"vi": "x", "en": "x"}, {"vi": "y", "en": "y"}]}}, "forms": [{"set": 1, "parts": {"A": [{"code": "3", "criteria": [{"code": "3.1", "levels": ["0", "3"], "ladder": "two"}]}]}}]}""", ["$.producers.organisation.goods.kinds.cooperative.level: criterion 3.1 of set 1 has 2 levels; expected 1 to 2 (as amended by 3/2027/QĐ-TTg)"]),
        ("half of a new label", """{"labels": {"criteria": {"more": {"vi": "x"}}}}""", ["$.labels.criteria.more.en: missing; expected this member (as amended by 3/2027/QĐ-TTg)"]),
        ("a part that is not in the forms", """{"forms": [{"set": 11, "parts": {"D": []}}]}""", ["26/2026/QĐ-TTg, set 11: part D is unknown. (as amended by 3/2027/QĐ-TTg)"]),
        ("a form of a set outside the catalogue", """{"forms": [{"set": 27, "disqualifiers": [], "parts": {}}]}""", ["$.forms[0]: set 27 is not in the catalogue. (as amended by 3/2027/QĐ-TTg)"]),
        ("a form after a gap", """{"forms": [{"set": 28, "disqualifiers": [], "parts": {}}]}""", ["$.forms[0]: set 28 where set 27 was expected. (as amended by 3/2027/QĐ-TTg)"]),

        // What the file says by itself
        ("a set twice", """{"forms": [{"set": 11}, {"set": 12}, {"set": 11}]}""", ["$.forms[2].set: 11 stands twice; expected each once"]),
        ("a section twice", """{"forms": [{"set": 11, "parts": {"A": [{"code": "1"}, {"code": "1"}]}}]}""", ["$.forms[0].parts.A[1].code: 1 stands twice; expected each once"]),
        ("a criterion twice", """{"forms": [{"set": 11, "parts": {"A": [{"code": "3", "criteria": [{"code": "3.5", "max": 3}, {"code": "3.\u0035", "max": 3}]}]}}]}""", ["$.forms[0].parts.A[0].criteria[1].code: 3.5 stands twice; expected each once"]),
        ("a case twice", Criterion(26, "C", "8", """{"code": "8", "cases": [{"case": "a"}, {"case": "a"}]}"""), ["$.forms[0].parts.C[0].criteria[0].cases[1].case: a stands twice; expected each once"]),
        ("no key", """{"forms": [{"parts": {"A": [{"max": 3}]}}]}""", ["$.forms[0].parts.A[0].code: missing; expected this member", "$.forms[0].set: missing; expected this member"]),
        ("null for a key", """{"forms": [{"set": null}]}""", ["$.forms[0].set: null; expected a whole number from 1 to 200, written in digits"]),
        ("null for the forms", """{"forms": null}""", ["$.forms: null; expected the forms that it changes, or no such member"]),
        ("null for the labels", """{"labels": null}""", ["$.labels: null; expected the labels that it changes, or no such member"]),
        ("null for both", """{"forms": null, "labels": null}""", ["$.forms: null; expected the forms that it changes, or no such member", "$.labels: null; expected the labels that it changes, or no such member"]),
        ("null in a keyed list", """{"forms": [null]}""", ["$.forms[0]: null; expected an object"]),
        ("null in a plain list", """{"errata": [null]}""", ["$.errata[0]: null; expected an object"]),
        ("half of a value of a plain list", """{"parts": {"list": [{"code": "A", "max": 41}]}}""", ["$.parts.list[0].vi: missing; expected this member", "$.parts.list[0].en: missing; expected this member"]),
        ("an unknown member", """{"forms": [{"set": 11, "remark": null}]}""", ["$.forms[0].remark: unknown member; expected one that this format knows"]),
        ("a wrong value", Criterion(11, "A", "3", """{"code": "3.5", "levels": [3]}"""), ["$.forms[0].parts.A[0].criteria[0].levels[0]: wrong type of value; expected points from 0 to 100"]),
        ("half of its own source", """{"instrument": {"number": "3/2027/QĐ-TTg", "kind": "decision", "issued": "2027-01-01", "inForce": "2027-01-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-01-01", "source": {"vi": "x"}, "checkedBy": null}}""", ["$.instrument.source.en: missing; expected this member", "$.instrument.checkedBy: null; expected a text"]),
        ("an older format", """{"formatVersion": 1}""", ["$.formatVersion: 1 is not 2; expected this version of the format, see docs/adding-a-decision.md"]),
    ];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    [Fact]
    public void Mark_and_band_change_on_the_day_of_the_amendment_and_not_before()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes));
        foreach (var day in Days)
        {
            // 3.5 at level 2: 2 of 3 points. Its four asterisks are met before the amendment; after it the level below them caps at three stars.
            var marked = Rated(book, day, ("3.5", 2));
            Assert.Equal(99, marked.Total);
            Assert.Equal(IsAmended(day) ? 3 : 5, marked.Stars);
            Assert.Equal(IsAmended(day) ? [new UnmetMinimum("3.5", 4, 3, 2)] : [], marked.Unmet);

            // 100 less 5 for promotion, 5 for taste and 3 for colour, none of which has asterisks.
            var banded = Rated(book, day, ("4.3", 1), ("6.2.1", 1), ("6.2.3", 1));
            Assert.Equal(87, banded.Total);
            Assert.Equal(IsAmended(day) ? 5 : 4, banded.Stars);

            // Another set has the new bands and its own marks.
            var other = Rated(book, day, 12, ("3.5", 2));
            Assert.Equal(5, other.Stars);
        }
    }

    [Fact]
    public void Labels_and_ladders_change_on_the_day_of_the_amendment()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes));
        foreach (var day in Days)
        {
            var rubric = Rules(book, day).RubricFor(11);
            var shipped = Law26.Rules.RubricFor(11);
            foreach (var criterion in rubric.Criteria)
            {
                Assert.True(shipped.TryGetCriterion(criterion.Code, out var before));
                Assert.Equal(before.Labels.Vietnamese, criterion.Labels.Vietnamese);
                Assert.Equal(criterion.Key == "intellectual-property" && IsAmended(day) ? "Rights" : before.Labels.English, criterion.Labels.English);
                var levels = criterion.Code == "1.4" && IsAmended(day) ? ["little", "some", "much"] : before.Ladders[0].Levels.Select(level => level.Labels.English);
                Assert.Equal(levels, criterion.Ladders[0].Levels.Select(level => level.Labels.English));
                Assert.Equal(before.Ladders[0].Levels.Select(level => level.Points), criterion.Ladders[0].Levels.Select(level => level.Points));
            }
        }
    }

    [Fact]
    public void What_the_amendment_writes_is_cited_from_it_and_the_rest_is_not()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes));
        Assert.Equal(OcopJson.Write(Law26.Rules), OcopJson.Write(book.Rules(Of26, Day.PlusDays(-1))));
        var rules = book.Rules(Of26, Day);
        Assert.Equal(new LegalReference(Of26) { Annex = "II" }, rules.Form);
        foreach (var criterion in rules.Rubrics.SelectMany(rubric => rubric.Criteria))
        {
            var set = criterion.Section.Part.Rubric.ProductSet.Number;
            var expected = (set, criterion.Code) switch
            {
                (11, "3.5") => new LegalReference(First) { Article = "1", Clause = "1", Point = "a" },
                (11, "1.4") => new LegalReference(First),
                _ => new LegalReference(Of26) { Annex = "II" },
            };
            Assert.Equal(expected with { ProductSet = set, Criterion = criterion.Code }, criterion.Reference);
            Assert.All(criterion.Ladders[0].Levels, level => Assert.Equal(expected.Instrument, level.Reference.Instrument));
        }

        Assert.All(rules.Bands, band => Assert.Equal(new LegalReference(First) { Article = "1", Clause = "2" }, band.Reference));
        Assert.All(Law26.Rules.Bands, band => Assert.Equal(new LegalReference(Of26) { Article = "3", Clause = "3" }, band.Reference));
        Assert.All(rules.ProductSets, set => Assert.Equal(Of26, set.Reference.Instrument));
        Assert.Equal(Law26.Rules.Instrument, rules.Instrument);
    }

    [Theory]
    // The kind of change, and whether the criterion is cited from the amendment for it.
    [InlineData("""{"code": "5.2", "notes": {"story-required": "guidance"}}""", true)]
    [InlineData("""{"code": "5.2", "notes": {"story-required": null}}""", true)]
    [InlineData("""{"code": "5.2", "appliesIf": {"aboveLevel": 2}}""", true)]
    [InlineData("""{"code": "5.2", "appliesIf": null}""", true)]
    [InlineData("""{"code": "5.2", "appliesIf": {"aboveLevel": 2}, "notes": {"story-required": "guidance"}}""", true)]
    [InlineData("""{"code": "5.2", "title": "intellectual-property"}""", true)]
    [InlineData("""{"code": "5.2", "title": "intellectual-property", "yesNo": false}""", true)]
    [InlineData("""{"code": "5.2", "title": "intellectual-property", "appliesIf": null}""", true)]
    [InlineData("""{"code": "5.2", "at": {"article": "2"}}""", true)]
    [InlineData("""{"code": "5.2", "at": {"instrument": "1/2020/NĐ-CP", "kind": "decree", "article": "2"}}""", null)]
    [InlineData("""{"code": "5.2"}""", false)]
    public void Criterion_that_the_amendment_writes_is_cited_from_it(string change, bool? isCited)
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Criterion(11, "B", "5", change)));
        Assert.True(book.RubricFor(Of26, 11).TryGetCriterion("5.2", out var criterion));
        Assert.Equal(isCited switch { null => "1/2020/NĐ-CP", true => First, false => Of26 }, criterion.Reference.Instrument);
        Assert.Equal(isCited is null ? LegalInstrumentKind.Decree : LegalInstrumentKind.Decision, criterion.Reference.Kind);
        Assert.Equal(isCited is false ? "II" : null, criterion.Reference.Annex);
        Assert.All(criterion.Notes, note => Assert.Equal(criterion.Reference, note.Reference));
        if (criterion.Condition is { } condition) Assert.Equal(criterion.Reference, condition.Reference);
        Assert.True(book.RubricFor(Of26, 11).TryGetCriterion("5.3", out var other));
        Assert.Equal(Of26, other.Reference.Instrument);
    }

    [Fact]
    public void Criterion_of_two_cases_that_the_amendment_writes_is_cited_from_it()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """{"forms": [{"set": 26, "parts": {"C": [{"code": "8", "criteria": [{"code": "8", "cases": [{"case": "b", "ladder": "of-two"}]}]}]}}], "labels": {"ladders": {"of-two": LEVELS}}}"""
            .Replace("LEVELS", new JsonArray([.. Law26.Rules.RubricFor(26).Criteria.Single(criterion => criterion.Code == "8").Ladders[1].Levels.Select(level => RuleFiles.Label("mức " + level.Level))]).ToJsonString(), StringComparison.Ordinal)));
        Assert.True(book.RubricFor(Of26, 26).TryGetCriterion("8", out var criterion));
        Assert.True(Law26.Rules.RubricFor(26).TryGetCriterion("8", out var shipped));
        Assert.Equal(First, criterion.Reference.Instrument);
        Assert.Equal(["a", "b"], criterion.Ladders.Select(ladder => ladder.Letter));
        Assert.Equal("mức 1", criterion.Ladders[1].Levels[0].Labels.Vietnamese);
        Assert.Equal(shipped.Ladders[0].Levels[0].Labels, criterion.Ladders[0].Levels[0].Labels);
        Assert.Equal(shipped.Ladders[1].Levels.Select(level => level.Points), criterion.Ladders[1].Levels.Select(level => level.Points));
    }

    // A value with a place of its own is cited from the amendment; what it stands in and what stands beside it are not.
    [Fact]
    public void Block_is_not_cited_from_the_amendment_for_a_value_in_it_that_has_a_place_of_its_own()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """{"councils": {"province": {"spread": {"most": 12, "at": {"article": "1"}}}}}"""));
        var councils = book.Timeline(head => head.Councils, (entry, instrument) => new
        {
            Place = PlaceEntry.Reference(entry.At, instrument),
            Spread = entry.Province?.Spread is { } spread ? PlaceEntry.Reference(spread.At, instrument) : null,
            Forwards = PlaceEntry.Reference(entry.Province?.Forwards?.At, instrument),
        });
        var changed = councils.On(Day)!.Value!;
        Assert.Equal(new LegalReference(Of26), changed.Place);
        Assert.Equal(new LegalReference(First) { Article = "1" }, changed.Spread);
        Assert.Equal(new LegalReference(Of26) { Article = "7", Clause = "3" }, changed.Forwards);
        Assert.Null(councils.On(Day.PlusDays(-1))!.Value!.Spread);
    }

    [Fact]
    public void Null_ends_what_the_amended_file_says()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """
            {"errata": null, "forms": [
              {"set": 11, "parts": {"A": [{"code": "1", "criteria": [{"code": "1.1", "notes": null}]}], "B": [{"code": "5", "criteria": [{"code": "5.2", "appliesIf": null, "notes": {"story-required": null}}]}]}}
            ]}
            """));
        var rules = book.Rules(Of26);
        Assert.NotEmpty(Law26.Rules.Errata);
        Assert.Empty(rules.Errata);
        Assert.True(rules.RubricFor(11).TryGetCriterion("1.1", out var origin));
        Assert.True(rules.RubricFor(11).TryGetCriterion("5.2", out var structure));
        Assert.Empty(origin.Notes);
        Assert.Empty(structure.Notes);
        Assert.Null(structure.Condition);
        Assert.True(Law26.Rules.RubricFor(11).TryGetCriterion("5.2", out var before));
        Assert.Equal("5.1", before.Condition!.Criterion);
        Assert.Single(before.Notes);

        // Without the catalogue the sets have their numbers only.
        var numbered = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """{"catalogue": null}""")).Rules(Of26);
        Assert.Equal(Enumerable.Range(1, 26), numbered.ProductSets.Select(set => set.Number));
        Assert.All(numbered.ProductSets, set => Assert.Empty(set.Ministries));
    }

    [Fact]
    public void Values_of_a_keyed_list_are_changed_by_their_key_and_keep_their_order()
    {
        // Written in another order than the form has; a new criterion comes last.
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """
            {
              "labels": {"criteria": {"more": {"vi": "Thêm", "en": "More"}}},
              "forms": [
                {"set": 12, "disqualifiers": []},
                {"set": 11, "parts": {"A": [
                  {"code": "3", "criteria": [{"code": "3.5", "max": 2, "levels": ["1***", "2****", "2"]}, {"code": "3.9", "key": "more", "max": 1, "levels": ["1"], "ladder": "yes", "yesNo": true}, {"code": "3.1", "haltsWhenZero": false}]},
                  {"code": "1", "criteria": [{"code": "1.7", "yesNo": false}]}
                ]}}
              ]
            }
            """));
        var rubric = book.RubricFor(Of26, 11);
        string[] codes = [.. Law26.Rules.RubricFor(11).Criteria.Select(criterion => criterion.Code)];
        var last = Array.IndexOf(codes, "3.5");
        Assert.Equal([.. codes[..(last + 1)], "3.9", .. codes[(last + 1)..]], rubric.Criteria.Select(criterion => criterion.Code));
        Assert.Equal(100, rubric.Criteria.Sum(criterion => criterion.Max));
        Assert.True(rubric.TryGetCriterion("3.9", out var added));
        Assert.Equal((First, "More", true), (added.Reference.Instrument, added.Labels.English, added.IsYesNo));
        Assert.Empty(book.RubricFor(Of26, 12).Disqualifiers);
        Assert.NotEmpty(book.RubricFor(Of26, 11).Disqualifiers);
    }

    [Fact]
    public void Plain_list_is_replaced_as_a_whole()
    {
        // Null stays a value in it: the slip is in no level, and nothing is printed.
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """
            {"errata": [{"set": 4, "criterion": "1.2", "level": null, "printed": null, "read": null, "status": "noted", "vi": "Ghi chú", "en": "A note"}]}
            """));
        var erratum = Assert.Single(book.Rules(Of26).Errata);
        Assert.Equal((4, "1.2", (int?)null, (string?)null, (string?)null, "A note"), (erratum.ProductSet, erratum.Criterion, erratum.Level, erratum.Printed, erratum.Read, erratum.Reason.English));
        Assert.Equal(Law26.Rules.Errata.Count, book.Rules(Of26, Day.PlusDays(-1)).Errata.Count);
    }

    [Fact]
    public void Block_that_the_amended_file_does_not_have_holds_from_the_amendment()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """
            {"minimumRequirements": {"at": {"article": "2"}, "known": [{"stars": 3, "criterion": "uniqueness", "vi": "Độc đáo", "en": "Unique", "levels": {"11": 2}}]}}
            """));
        Assert.Null(book.Rules(Of26, Day.PlusDays(-1)).MinimumRequirements);
        var added = book.Rules(Of26, Day).MinimumRequirements!;
        Assert.Equal(Day, added.From);
        Assert.Equal(new LegalReference(First) { Article = "2" }, added.Reference);
        Assert.Equal(2, Assert.Single(added.Known).RequiredLevel(11));
        Assert.Null(Law26.Rules.MinimumRequirements);
    }

    [Fact]
    public void Data_version_names_the_amendments_in_force()
    {
        var shipped = Law26.Rules.DataVersion;
        var book = RuleBook.Default.With(RuleFiles.Amendment(Second, "2027-07-01", Of26, Changes), RuleFiles.Amendment(First, "2027-01-01", Of26, "{}"));
        Assert.Equal(
            [shipped, shipped, shipped + "+2027-01-01.1", shipped + "+2027-01-01.1", shipped + "+2027-01-01.1+2027-07-01.1", shipped + "+2027-01-01.1+2027-07-01.1", shipped + "+2027-01-01.1+2027-07-01.1"],
            Days.Select(day => Rules(book, day).DataVersion));
    }

    [Fact]
    public void Amendments_given_in_any_order_are_laid_over_one_another_by_their_days()
    {
        // The second one changes again what the first one changed, and something of its own.
        var first = RuleFiles.Amendment(First, "2027-01-01", Of26, Changes);
        var second = RuleFiles.Amendment(Second, "2027-07-01", Of26, """
            {"bands": {"from": {"5": 88, "2": 25}}, "forms": [{"set": 11, "parts": {"A": [{"code": "3", "criteria": [{"code": "3.5", "levels": ["1***", "2*****", "3"]}, {"code": "3.4", "levels": ["1", "2"]}]}]}}]}
            """);
        RuleBook[] books = [RuleBook.Default.With(first).With(second), RuleBook.Default.With(second).With(first), RuleBook.Default.With(first, second), RuleBook.Default.With(second, first)];
        foreach (var book in books)
        {
            Assert.Equal([.. RuleFiles.Keys, First, Second], book.Instruments.Select(instrument => instrument.Number));
            Assert.Equal(RuleBook.Default.Decisions, book.Decisions);
            Assert.Equal([4, 4, 5, 5, 4, 4, 4], Days.Select(day => Rated(book, day, ("4.3", 1), ("6.2.1", 1), ("6.2.3", 1)).Stars!.Value));
            Assert.Equal([5, 5, 3, 3, 5, 5, 5], Days.Select(day => Rated(book, day, ("3.5", 2)).Stars!.Value));

            // 3.4 at level 1 is below the four asterisks of level 2, until the second amendment takes them away.
            Assert.Equal([3, 3, 3, 3, 5, 5, 5], Days.Select(day => Rated(book, day, ("3.4", 1)).Stars!.Value));
            Assert.Equal([30, 30, 30, 30, 25, 25, 25], Days.Select(day => Rules(book, day).Bands.Single(band => band.Stars == 2).From));
            Assert.Equal(["Criterion", "Criterion", "Rights", "Rights", "Rights", "Rights", "Rights"], Days.Select(day => Rules(book, day).RubricFor(11).Criteria.Single(criterion => criterion.Code == "3.5").Labels.English == "Rights" ? "Rights" : "Criterion"));
            Assert.Equal([Of26, Of26, First, First, Second, Second, Second], Days.Select(day => Rules(book, day).RubricFor(11).Criteria.Single(criterion => criterion.Code == "3.5").Reference.Instrument));
            Assert.Equal([Of26, Of26, First, First, First, First, First], Days.Select(day => Rules(book, day).RubricFor(11).Criteria.Single(criterion => criterion.Code == "1.4").Reference.Instrument));
            Assert.Equal(Days.Select(day => OcopJson.Write(Rules(books[0], day))), Days.Select(day => OcopJson.Write(Rules(book, day))));
        }
    }

    [Fact]
    public void Amendments_of_one_day_are_laid_over_one_another_by_their_day_of_issue()
    {
        var earlier = RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"bands": {"from": {"5": 85}}}""", issued: "2027-05-01");
        var later = RuleFiles.Amendment(First, "2027-07-01", Of26, """{"bands": {"from": {"5": 95}}}""", issued: "2027-06-01");
        foreach (var book in new[] { RuleBook.Default.With(earlier, later), RuleBook.Default.With(later, earlier) }) Assert.Equal(95, book.Rules(Of26).Bands[0].From);
    }

    [Fact]
    public void With_amendment_leaves_the_book_as_it_was()
    {
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, "{}"));
        var (rules, text, instruments, saved) = (book.Rules(Of26), OcopJson.Write(book.Rules(Of26)), book.Instruments, RuleFiles.Saved(book, First));
        book.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes), RuleFiles.Amendment(Second, "2027-07-01", Of26, Changes));
        RuleFaults.Thrown(() => book.With(RuleFiles.Amendment(Second, "2027-07-01", Of26, Faults[0].Changes)));
        Assert.Same(rules, book.Rules(Of26));
        Assert.Equal(text, OcopJson.Write(book.Rules(Of26)));
        Assert.Equal(instruments, book.Instruments);
        Assert.Equal(saved, RuleFiles.Saved(book, First));
        Assert.Equal(5, Rated(book, null, ("3.5", 2)).Stars);
    }

    [Fact]
    public void Amendment_stays_where_the_amended_file_is_replaced_and_gives_way_to_a_newer_file_of_its_own()
    {
        var amended = RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, Changes));
        var newer = amended.With(RuleFiles.Load(Of26, file => file["dataVersion"] = "2026-12-24.1"));
        Assert.Equal("2026-12-24.1+2027-01-01.1", newer.Rules(Of26).DataVersion);
        Assert.Equal(OcopJson.Write(amended.Rules(Of26)), OcopJson.Write(newer.Rules(Of26)));
        Assert.Equal(85, newer.Rules(Of26).Bands[0].From);
        Assert.Equal(90, amended.With(RuleFiles.Amendment(First, "2027-01-01", Of26, "{}")).Rules(Of26).Bands[0].From);

        // What no longer fits the newer file is refused, whichever of the two comes later.
        var without = RuleFiles.Load(Of26, file => RuleFiles.Criterion(file, 11, "3.5")["code"] = "3.6");
        Assert.StartsWith("$.forms[set 11].parts.A[2].criteria[5].key: missing", RuleFaults.Thrown(() => amended.With(without)).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_of_a_host_is_amended_like_a_shipped_one()
    {
        const string Later = "9/2028/QĐ-TTg";
        var successor = RuleFiles.Successor(Later, "2028-01-01");
        var amendment = RuleFiles.Amendment("2/2029/QĐ-TTg", "2029-01-01", Later, Changes);
        foreach (var book in new[] { RuleBook.Default.With(successor, amendment), RuleBook.Default.With(amendment, successor), RuleBook.Default.With(successor).With(amendment) })
        {
            Assert.Equal(90, book.Rules(Later, new LocalDate(2028, 12, 31)).Bands[0].From);
            Assert.Equal(85, book.Rules(Later, new LocalDate(2029, 1, 1)).Bands[0].From);
            Assert.Equal(90, book.Rules(Of26).Bands[0].From);
            Assert.True(book.RubricFor(Later, 11).TryGetCriterion("3.5", out var criterion));
            Assert.Equal(("2/2029/QĐ-TTg", "Rights"), (criterion.Reference.Instrument, criterion.Labels.English));
            Assert.Equal(new LegalReference(Later) { Annex = "II" }, book.Rules(Later).Form);
        }
    }

    [Fact]
    public void Amendment_of_two_decisions_changes_both()
    {
        // Of two decisions with forms only one is in force: the other instrument is the programme, in force to the end of 2025.
        var book = RuleBook.Default.With(RuleFiles.Amendment(First, "2025-01-01", RuleFiles.Of148 + " 919/QĐ-TTg", """{"certificates": {"term": {"length": {"months": 30}}}}"""));
        Assert.Equal("30 Months", $"{book.CertificateFor(new LocalDate(2025, 1, 1), 3).Term}");
        Assert.All([RuleFiles.Of148, "919/QĐ-TTg"], number => Assert.Contains(number, book.Instruments.Single(instrument => instrument.Number == First).Amends));
        Assert.Equal(1, book.Instruments.Count(instrument => instrument.Number == First));
    }

    [Fact]
    public void Amendment_without_forms_gives_a_decision_its_forms_if_it_has_none()
    {
        var bare = RuleFiles.Load("""{"formatVersion": 2, "dataVersion": "2028-01-01.1", "instrument": {"number": "9/2028/QĐ-TTg", "kind": "decision", "issued": "2028-01-01", "inForce": "2028-01-01", "replaces": ["26/2026/QĐ-TTg"], "checkedOn": "2028-01-01"}}""");
        var book = RuleBook.Default.With(bare);
        Assert.DoesNotContain("9/2028/QĐ-TTg", book.Decisions);
        Assert.Throws<KeyNotFoundException>(() => book.Rules("9/2028/QĐ-TTg"));
        Assert.Equal("$.decision", Assert.Throws<InvalidEntryException>(() => book.Rate(new Scorecard { Decision = "9/2028/QĐ-TTg", ProductSet = 1 })).Entry);

        var forms = RuleFiles.Json(Of26).AsObject();
        foreach (var member in new[] { "formatVersion", "dataVersion", "instrument", "transition" }) forms.Remove(member);
        var amended = book.With(RuleFiles.Amendment("2/2029/QĐ-TTg", "2029-01-01", "9/2028/QĐ-TTg", forms.ToJsonString()));
        Assert.Equal("9/2028/QĐ-TTg", amended.Decisions.First());
        Assert.Equal(100, Rated(amended, "9/2028/QĐ-TTg", new LocalDate(2029, 1, 1), 11).Total);
        Assert.Equal("2/2029/QĐ-TTg", amended.Rules("9/2028/QĐ-TTg").Form.Instrument);
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void With_faulty_amendment_is_refused_by_its_entry(string name)
    {
        var fault = Faults.Single(fault => fault.Name == name);
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, fault.Changes)));
        Assert.All(fault.Problems, expected => Assert.Contains(error.Problems, problem => problem.StartsWith(expected, StringComparison.Ordinal)));
        Assert.All(error.Problems, problem => Assert.True(problem.StartsWith("$.", StringComparison.Ordinal) || problem.StartsWith("26/2026/QĐ-TTg", StringComparison.Ordinal), problem));
        Assert.Distinct(error.Problems);
    }

    [Theory]
    [InlineData("26/2026/QĐ-TTg 5/2020/QĐ-TTg", "$.instrument.amends[1]: the book has no 5/2020/QĐ-TTg that 3/2027/QĐ-TTg could amend; expected one of 1048/QĐ-TTg, ")]
    [InlineData("5/2020/QĐ-TTg", "$.instrument.amends[0]: the book has no 5/2020/QĐ-TTg that 3/2027/QĐ-TTg could amend; expected one of 1048/QĐ-TTg, ")]
    [InlineData("1489/QĐ-TTg", "$.instrument.amends[0]: 1489/QĐ-TTg is itself an amendment; expected what it amends, 148/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTg 26/2026/QĐ-TTg", "$.instrument.amends[1]: 26/2026/QĐ-TTg stands twice or is the instrument itself")]
    [InlineData("3/2027/QĐ-TTg", "$.instrument.amends[0]: 3/2027/QĐ-TTg stands twice or is the instrument itself")]
    public void With_amendment_of_what_cannot_be_amended_is_refused(string amends, string problem)
    {
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", amends, "{}")));
        Assert.StartsWith(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_amendment_of_an_amendment_that_is_given_with_it_is_refused()
    {
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, "{}"), RuleFiles.Amendment(Second, "2027-07-01", First, "{}")));
        Assert.StartsWith("$.instrument.amends[0]: 3/2027/QĐ-TTg is itself an amendment; expected what it amends, 26/2026/QĐ-TTg", error.Message, StringComparison.Ordinal);
    }

    // The one that ends the names is at fault, and not a later one that writes a block which uses them.
    [Fact]
    public void With_names_that_end_blames_the_amendment_that_ends_them()
    {
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(
            RuleFiles.Amendment(First, "2027-01-01", Of26, """{"names": null}"""),
            RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"certification": {"3": {"by": "province"}}}""")));
        Assert.All(error.Problems, problem => Assert.EndsWith("(as amended by 3/2027/QĐ-TTg)", problem, StringComparison.Ordinal));

        // Once nothing uses them they may end.
        RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, """{"names": null, "certification": null, "path": null, "rounds": null}"""));
    }

    [Fact]
    public void With_amendment_in_force_before_what_it_amends_is_refused()
    {
        Assert.Equal(
            "$.instrument.inForce: 3/2027/QĐ-TTg would be in force before 26/2026/QĐ-TTg, which it amends",
            RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment(First, "2026-05-21", Of26, "{}"))).Message);
        RuleBook.Default.With(RuleFiles.Amendment(First, "2026-05-22", Of26, "{}"));
    }

    [Fact]
    public void With_conditions_beyond_the_limit_by_an_amendment_is_refused()
    {
        var labels = new JsonObject();
        var criteria = new JsonArray();
        for (var i = 1; i <= 8; i++)
        {
            foreach (var code in new[] { "x" + i, "y" + i })
            {
                labels[code] = RuleFiles.Label(code);
                criteria.Add(new JsonObject { ["code"] = code, ["key"] = code, ["max"] = 0, ["levels"] = new JsonArray("0"), ["ladder"] = "yes" });
            }

            criteria.Last()!["appliesIf"] = new JsonObject { ["criterion"] = "x" + i, ["aboveLevel"] = 0 };
        }

        var changes = new JsonObject
        {
            ["labels"] = new JsonObject { ["criteria"] = labels },
            ["forms"] = new JsonArray(new JsonObject { ["set"] = 11, ["parts"] = new JsonObject { ["A"] = new JsonArray(new JsonObject { ["code"] = "1", ["criteria"] = criteria }) } }),
        };
        Assert.Equal(
            ["26/2026/QĐ-TTg, set 11: 9 criteria apply on a condition; expected at most 8. (as amended by 3/2027/QĐ-TTg)"],
            RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment(First, "2027-01-01", Of26, changes.ToJsonString()))).Problems);
    }

    [Fact]
    public void Fault_of_the_amended_file_is_not_told_as_one_of_the_amendment()
    {
        var faulty = RuleFiles.Load(Of26, file => RuleFiles.Criterion(file, 11, "3.5")["max"] = 4);
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(faulty, RuleFiles.Amendment(First, "2027-01-01", Of26, Changes)));
        Assert.All(error.Problems, problem => Assert.DoesNotContain(First, problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Timeline_of_a_block_has_a_period_for_each_amendment_that_writes_it()
    {
        var book = RuleBook.Default.With(
            RuleFiles.Amendment(First, "2027-01-01", Of26, """{"minimumRequirements": {"at": {"article": "2"}, "known": []}}"""),
            RuleFiles.Amendment(Second, "2027-07-01", Of26, """{"minimumRequirements": null}"""),
            RuleFiles.Successor("9/2028/QĐ-TTg", "2028-01-01"));
        var added = book.Timeline(head => head.MinimumRequirements, (entry, instrument) => PlaceEntry.Reference(entry.At, instrument).Instrument);

        // What replaces an instrument that spoke of the block speaks of it by its silence.
        AssertOn("2019-08-20", null, null);
        AssertOn("2019-08-21", "1048/QĐ-TTg", null);
        AssertOn("2020-06-08", "1048/QĐ-TTg", "781/QĐ-TTg");
        AssertOn("2023-02-24", "148/QĐ-TTg", null);
        AssertOn("2026-12-31", Of26, null);
        AssertOn("2027-01-01", Of26, First);
        AssertOn("2027-06-30", Of26, First);
        AssertOn("2027-07-01", Of26, null);
        AssertOn("2028-01-01", "9/2028/QĐ-TTg", null);

        void AssertOn(string day, string? instrument, string? value)
        {
            var period = added.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
            Assert.Equal((instrument, value), (period?.Instrument.Number, period?.Value));
        }
    }

    private static bool IsAmended(LocalDate? day) => day is null || day >= Day;

    private static DecisionRules Rules(RuleBook book, LocalDate? day) => day is { } on ? book.Rules(Of26, on) : book.Rules(Of26);

    private static Rated Rated(RuleBook book, LocalDate? day, params (string Code, int Level)[] ticks) => Rated(book, day, 11, ticks);

    private static Rated Rated(RuleBook book, LocalDate? day, int set, params (string Code, int Level)[] ticks) => Rated(book, Of26, day, set, ticks);

    // The best card of the form but for some ticks.
    private static Rated Rated(RuleBook book, string decision, LocalDate? day, int set, params (string Code, int Level)[] ticks)
    {
        var levels = Cards.Best(Law26.Rules.RubricFor(set));
        foreach (var (code, level) in ticks) levels[code] = level;
        return Assert.IsType<Rated>(book.Rate(new Scorecard { Decision = decision, ProductSet = set, Levels = levels, EvaluatedOn = day }));
    }

    private static string Criterion(int set, string part, string section, string criterion) =>
        "{\"forms\": [{\"set\": " + set + ", \"parts\": {\"" + part + "\": [{\"code\": \"" + section + "\", \"criteria\": [" + criterion + "]}]}}]}";
}
