using System.Text.Json.Nodes;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Rules;

/// <summary>What a file, or a file beside the others, cannot mean is refused by its entry.</summary>
public sealed class ContradictionTests
{
    private const string Of26 = RuleFiles.Of26;

    [Fact]
    public void Amendment_is_not_issued_before_what_it_amends() => Refused(
        () => RuleBook.Default.With(RuleFiles.Amendment("3/2027/QĐ-TTg", "2027-01-01", Of26, "{}", issued: "2026-05-21")),
        "$.instrument.issued: 3/2027/QĐ-TTg would be issued before 26/2026/QĐ-TTg, which it amends");

    [Fact]
    public void Instrument_is_not_issued_before_what_it_replaces() => Refused(
        () => RuleBook.Default.With(RuleFiles.Successor("9/2028/QĐ-TTg", "2028-01-01", file => file["instrument"]!["issued"] = "2026-05-21")),
        "$.instrument.issued: 9/2028/QĐ-TTg would be issued before 26/2026/QĐ-TTg, which it replaces");

    [Fact]
    public void Two_decisions_with_forms_do_not_come_into_force_on_one_day()
    {
        var one = RuleFiles.Successor("9/2028/QĐ-TTg", "2028-01-01");
        var other = RuleFiles.Successor("10/2028/QĐ-TTg", "2028-01-01");
        const string Problem = "$.instrument.replaces: 9/2028/QĐ-TTg has forms, and 10/2028/QĐ-TTg is in force";
        Refused(() => RuleBook.Default.With(one, other), Problem);
        Refused(() => RuleBook.Default.With(other).With(one), Problem);

        // Of two instruments one may have forms, and an amendment may begin with its decision.
        _ = RuleBook.Default.With(one, FutureLaw.Instrument("10/2028/QĐ-TTg", "2028-01-01", "\"quotas\": {\"shares\": {}}"), RuleFiles.Amendment("11/2028/QĐ-TTg", "2028-01-01", "9/2028/QĐ-TTg", "{}"));
    }

    [Theory]
    [InlineData("""{"days": 179}""", false)]
    [InlineData("""{"days": 180}""", true)]
    [InlineData("""{"months": 5}""", false)]
    [InlineData("""{"months": 6}""", true)]
    public void Window_does_not_open_before_the_certificate_holds(string term, bool isRight)
    {
        var act = () => RuleFiles.Book(Of26, file => file["certificates"]!["term"]!["length"] = JsonNode.Parse(term));
        if (isRight) act();
        else Refused(act, "$.certificates.window.opens: the window would open before the first day of the certificate; expected at most its term (26/2026/QĐ-TTg)");
    }

    [Fact]
    public void Amendment_that_makes_the_term_shorter_than_the_window_is_named() => Refused(
        () => RuleBook.Default.With(RuleFiles.Amendment("3/2027/QĐ-TTg", "2027-01-01", Of26, """{"certificates": {"term": {"length": {"months": 3}}}}""")),
        "$.certificates.window.opens: the window would open before the first day of the certificate; expected at most its term (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)");

    [Fact]
    public void Instrument_of_the_day_of_what_it_replaces_is_taken()
    {
        var later = RuleFiles.ReplacementJson("6/2027/QĐ-TTg", "2027-02-01", "5/2027/QĐ-TTg", """{"quotas": {"shares": {}}}""", issued: "2027-01-01");
        var book = RuleBook.Default.With(FutureLaw.Instrument("5/2027/QĐ-TTg", "2027-01-01", "\"quotas\": {\"shares\": {}}"), RuleFiles.Load(later));
        Assert.Equal("6/2027/QĐ-TTg", Assert.IsType<QuotasLaidDown>(book.QuotasOn(new(2027, 2, 1))).Instrument.Number);
    }

    [Fact]
    public void Bands_without_forms_have_lost_them() => Refused(
        () => FutureLaw.Instrument("9/2028/QĐ-TTg", "2028-01-01", """ "bands": {"from": {"5": 90, "4": 70, "3": 50, "2": 30, "1": 0}} """),
        "$.forms: missing; expected a form of each product set in a file with a catalogue, parts, bands, errata or labels");

    // Each of what forms are made of shows by itself that they are lost.
    [Theory]
    [InlineData("catalogue")]
    [InlineData("parts")]
    [InlineData("bands")]
    [InlineData("labels")]
    [InlineData("errata")]
    public void What_is_left_of_forms_tells_that_they_are_lost(string member) => Refused(
        () => RuleFiles.Load(Of26, file =>
        {
            foreach (var other in new[] { "catalogue", "parts", "bands", "labels", "errata", "forms" }.Where(other => other != member)) file.AsObject().Remove(other);
        }),
        "$.forms: missing; expected a form of each product set in a file with a catalogue, parts, bands, errata or labels");

    // Labels are needed where a form has a section or a disqualifier.
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Labels_are_needed_where_forms_use_some(bool sections, bool disqualifiers, bool areNeeded)
    {
        var act = () => RuleFiles.Load(Of26, file =>
        {
            file.AsObject().Remove("labels");
            foreach (var form in file["forms"]!.AsArray())
            {
                if (!disqualifiers) form!["disqualifiers"] = new JsonArray();
                if (sections) continue;
                foreach (var part in new[] { "A", "B", "C" }) form!["parts"]![part] = new JsonArray();
            }
        });
        if (areNeeded) Refused(act, "$.labels: missing; expected this block in a file with forms");
        else Assert.NotNull(act());
    }

    [Fact]
    public void Level_list_that_is_empty_is_refused_beside_a_mark() =>
        Assert.NotEmpty(RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of148, file =>
        {
            var marked = file["forms"]![0]!["parts"]!.AsObject().SelectMany(part => part.Value!.AsArray()).SelectMany(section => section!["criteria"]!.AsArray()).First(criterion => criterion!["mark"] is not null && criterion["levels"] is not null)!;
            marked["levels"] = new JsonArray();
        })).Problems);

    [Theory]
    [InlineData("\"halts-when-zero\"", "26/2026/QĐ-TTg, set 1, criterion 3.5: a note halts at zero but no level gives 0 points.")]
    [InlineData("\"halts\"", null)]
    public void Note_that_halts_at_zero_needs_a_level_of_zero(string kind, string? problem)
    {
        var act = () => RuleFiles.Book(Of26, file =>
        {
            var note = RuleFiles.Labels(file, "notes").First().Key;
            RuleFiles.Criterion(file, 1, "3.5")["notes"] = new JsonObject { [note] = JsonNode.Parse(kind) };
        });
        if (problem is null) act();
        else Refused(act, problem);
    }

    [Theory]
    [InlineData("""{"criterion": null, "level": null, "printed": 99, "read": 99}""", "the total of the form is not the 99 that is read")]
    [InlineData("""{"criterion": null, "level": null, "printed": 99, "read": 100}""", null)]
    [InlineData("""{"criterion": null, "level": null, "printed": 99, "read": "100"}""", "'100' is read as a text where a number is printed; expected a number")]
    [InlineData("""{"criterion": "7", "level": 3, "printed": 13, "read": "3"}""", "'3' is read as a text where a number is printed; expected a number")]
    [InlineData("""{"criterion": "7", "level": 3, "printed": "l3", "read": "3"}""", "'3' is read as a text; expected a number")]
    [InlineData("""{"criterion": "7", "level": null, "printed": "l7", "read": "7"}""", null)]
    public void Erratum_reads_what_the_form_has(string changes, string? problem)
    {
        var act = () => RuleFiles.Book(Of26, file =>
        {
            var erratum = file["errata"]!.AsArray().Single(each => (int)each!["set"]! == 4 && (string?)each["criterion"] == "7")!;
            foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject()) erratum[name] = value?.DeepClone();
        });
        if (problem is null) act();
        else Assert.Contains(RuleFaults.Thrown(act).Problems, told => told == $"26/2026/QĐ-TTg, erratum of set 4: {problem}.");
    }

    [Fact]
    public void Name_that_an_amendment_ends_while_it_is_used_is_told_by_that_entry() => Refused(
        () => RuleBook.Default.With(RuleFiles.Amendment("3/2027/QĐ-TTg", "2027-01-01", Of26, """{"dossiers": {"items": {"registration": null}}}""")),
        "$.dossiers.items.registration: null, and $.dossiers.list[0].item: 'registration' is not named; expected one of");

    private static void Refused(Action act, string expected) =>
        Assert.StartsWith(expected, RuleFaults.Thrown(act).Problems[0], StringComparison.Ordinal);

    private static void Refused(Func<object> act, string expected) => Refused((Action)(() => act()), expected);
}
