using System.Text.Json.Nodes;

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
    public void Bands_without_forms_have_lost_them() => Refused(
        () => FutureLaw.Instrument("9/2028/QĐ-TTg", "2028-01-01", """ "bands": {"from": {"5": 90, "4": 70, "3": 50, "2": 30, "1": 0}} """),
        "$.forms: missing; expected a form of each product set in a file with a catalogue, parts, bands, errata or labels");

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
