using System.Text;
using System.Text.Json;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Json;

public sealed class CertificateJsonTests
{
    [Theory]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02"}""", "valid", "2026-06-02", null, null, null, "district")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-03"}""", "expired", "2026-06-02", null, null, null, "district")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","convention":"exclusive"}""", "expired", "2026-06-01", null, null, null, "district")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","convention":"inclusive"}""", "valid", "2026-06-02", null, null, null, "district")]
    [InlineData("""{"signed":"2024-01-31","stars":4,"on":"2026-08-04"}""", "renewalOpen", "2027-01-31", "2026-08-04", "2026-10-03", null, "province")]
    [InlineData("""{"signed":"2024-01-31","stars":5,"on":"2026-09-01","filed":"2026-09-01"}""", "renewalFiled", "2027-01-31", "2026-08-04", "2026-10-03", null, "ministry")]
    [InlineData("""{"signed":"2024-01-31","stars":3,"on":"2026-10-04","filed":"2026-10-05"}""", "windowMissed", "2027-01-31", "2026-08-04", "2026-10-03", "2027-07-30", "district")]
    [InlineData("""{"signed":"2024-01-31","stars":3,"on":"2027-02-01","filed":"2026-10-05"}""", "extended", "2027-01-31", "2026-08-04", "2026-10-03", "2027-07-30", "district")]
    [InlineData("""{"signed":"2025-07-01","stars":3,"on":"2025-07-04","validFrom":"2025-07-05"}""", "notYetValid", "2028-07-05", "2028-01-07", "2028-03-07", null, "undetermined")]
    [InlineData("""{"signed":"2024-01-31","stars":3,"on":"2026-06-05","withdrawn":"2026-06-05","ground":"productionEnded"}""", "withdrawn", "2027-01-31", "2026-08-04", "2026-10-03", null, "district")]
    public void Answer_has_the_members_of_the_format(string question, string status, string last, string? opens, string? closes, string? extension, string authority)
    {
        using var answer = JsonDocument.Parse(OcopJson.Write(RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(Encoding.UTF8.GetBytes(question)))));
        var root = answer.RootElement;

        Assert.Equal(
            ["status", "lastValidDay", "windowOpens", "windowCloses", "extensionEnds", "authority", "mayUseMark", "interpretation", "interpretations", "checkedOn", "steps"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            [status, last, opens, closes, extension, authority],
            root.EnumerateObject().Take(6).Select(member => member.Value.GetString()));
        Assert.Equal(
            ["on", "kind", "labels", "movedTo", "daysOff", "citation"],
            root.GetProperty("steps").EnumerateArray().First().EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Answer_is_one_line_with_Vietnamese_as_it_is()
    {
        var question = OcopJson.ReadCertificateQuestion("""{"signed":"2026-06-02","stars":3,"on":"2026-06-02"}"""u8);

        Assert.Equal(
            """{"status":"valid","lastValidDay":"2029-06-02","windowOpens":"2028-12-04","windowCloses":"2029-02-02","extensionEnds":null,"authority":"province","mayUseMark":true,"interpretation":false,"interpretations":[],"checkedOn":null,"steps":["""
            + """{"on":"2026-06-02","kind":"signed","labels":{"vi":"Ký giấy chứng nhận","en":"Certificate signed"},"movedTo":null,"daysOff":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4"},"""
            + """{"on":"2026-06-02","kind":"validFrom","labels":{"vi":"Bắt đầu hiệu lực","en":"Validity begins"},"movedTo":null,"daysOff":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4, clause 3"},"""
            + """{"on":"2028-12-04","kind":"windowOpens","labels":{"vi":"Mở nộp hồ sơ đánh giá lại","en":"Window for re-evaluation opens"},"movedTo":null,"daysOff":null,"citation":"Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a"},"""
            + """{"on":"2029-02-02","kind":"windowCloses","labels":{"vi":"Ngày cuối nộp hồ sơ đánh giá lại","en":"Window for re-evaluation closes"},"movedTo":null,"daysOff":"fixedOnly","citation":"Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a"},"""
            + """{"on":"2029-06-02","kind":"lastValidDay","labels":{"vi":"Ngày cuối hiệu lực","en":"Last valid day"},"movedTo":null,"daysOff":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4, clause 3"}]}""",
            OcopJson.Write(RuleBook.Default.Answer(question)));

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            OcopJson.Write(writer, RuleBook.Default.Answer(question));
        }

        Assert.Equal(OcopJson.Write(RuleBook.Default.Answer(question)), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("2024-01-31", null, "windowCloses", "2026-10-03", "announced")]
    [InlineData("2024-12-31", null, "windowCloses", "2027-09-02", "announced")]
    [InlineData("2025-06-30", null, "windowCloses", "2028-03-02", "fixedOnly")]
    [InlineData("2024-08-14", null, "windowCloses", "2027-04-16", "unconfirmed")] // by the Labour Code alone
    [InlineData("2023-12-22", null, "windowCloses", "2026-08-24", "announced")]
    [InlineData("2023-12-28", null, "windowCloses", "2026-08-30", "announced")] // passes 31 August on its way
    [InlineData("2024-03-23", null, "windowCloses", "2026-11-23", "announced")]
    [InlineData("2024-03-24", null, "windowCloses", "2026-11-24", "announced")]
    [InlineData("2024-01-31", "2026-10-10", "resultDue", "2026-11-24", "announced")]
    [InlineData("2024-01-31", "2026-10-11", "resultDue", "2026-11-25", "announced")]
    [InlineData("2024-01-31", "2026-11-17", "resultDue", "2027-01-01", "announced")]
    [InlineData("2023-06-02", "2026-05-04", "resultDue", "2026-06-21", "announced")]
    [InlineData("2023-06-02", null, "noticeDue", "2026-05-03", null)]
    [InlineData("2024-01-31", null, "lastValidDay", "2027-01-31", null)]
    [InlineData("2024-01-31", "2026-12-01", "extensionEnds", "2027-07-30", null)]
    public void Answer_says_what_was_known_of_the_days_off_where_a_step_moves_from_one(string signed, string? filed, string kind, string on, string? daysOff)
    {
        var question = new CertificateQuestion { Signed = Day(signed), Stars = 3, On = Day("2026-06-02"), Filed = DayOrNull(filed) };
        using var answer = JsonDocument.Parse(OcopJson.Write(RuleBook.Default.Answer(question)));
        var step = answer.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("kind").GetString() == kind);

        Assert.Equal(on, step.GetProperty("on").GetString());
        Assert.Equal(daysOff, step.GetProperty("daysOff").GetString());
    }

    [Theory]
    [InlineData("2024-01-31", null, "2027-02-01")]
    [InlineData("2024-01-31", "2026-09-01", "2027-01-31")]
    [InlineData("2024-01-31", "2026-09-01", "2027-02-01", "late-result-does-not-extend")] // filed in the window, the result is late
    [InlineData("2024-01-31", "2026-10-06", "2027-02-01")] // filed after it: extended in so many words
    [InlineData("2024-01-31", "2026-10-05", "2027-02-01", "status-by-unmoved-closing-day")] // by the moved closing day it was in time
    [InlineData("2024-01-31", "2026-08-03", "2026-08-03")]
    [InlineData("2024-01-31", "2026-08-03", "2026-08-04", "early-dossier-does-not-count")] // filed too early does not count
    [InlineData("2023-06-02", null, "2026-06-03")]
    [InlineData("2023-06-02", "2026-02-02", "2026-06-03", "no-window-any-dossier-extends")] // extended without a window
    [InlineData("2023-06-02", "2026-02-02", "2026-06-02", "no-window-any-dossier-extends")] // and the answer says so before its end, with the day
    [InlineData("2023-05-21", "2026-02-02", "2026-06-02")] // ended before the rule
    [InlineData("2025-07-05", null, "2026-06-02", "nobody-certifies-three-stars")] // nobody is named to certify
    [InlineData("2025-07-06", null, "2026-06-02")]
    [InlineData("2023-12-30", "2026-09-03", "2026-09-03", "status-by-unmoved-closing-day")]
    [InlineData("2025-07-05", "2028-01-01", "2028-02-01", "early-dossier-does-not-count", "nobody-certifies-three-stars")]
    public void Answer_says_on_which_readings_of_the_law_it_rests(string signed, string? filed, string on, params string[] expected)
    {
        using var answer = JsonDocument.Parse(OcopJson.Write(RuleBook.Default.Answer(new CertificateQuestion { Signed = Day(signed), Stars = 3, On = Day(on), Filed = DayOrNull(filed) })));

        Assert.Equal(expected, answer.RootElement.GetProperty("interpretations").EnumerateArray().Select(key => key.GetString()!));
        Assert.Equal(expected.Length > 0, answer.RootElement.GetProperty("interpretation").GetBoolean());
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":"2023-06-02","on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":3}""", "$.on")]
    [InlineData("""{"signed":"2023-02-29","stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":"02/06/2023","stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":20230602,"stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":null,"stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":"2019-08-20","stars":3,"on":"2026-06-02"}""", "$.signed")]
    [InlineData("""{"signed":"2023-06-02","stars":2,"on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":6,"on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":3.5,"on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":-3,"on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":"3","on":"2026-06-02"}""", "$.stars")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-31"}""", "$.on")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","filed":null}""", "$.filed")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","filed":"2026-06-03"}""", "$.filed")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","validFrom":"2023-06-01"}""", "$.validFrom")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","withdrawn":"2023-06-01","ground":"breachOfLaw"}""", "$.withdrawn")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","withdrawn":"2024-06-01"}""", "$.ground")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","ground":"breachOfLaw"}""", "$.withdrawn")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","withdrawn":"2024-06-01","ground":"BreachOfLaw"}""", "$.ground")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","withdrawn":"2024-06-01","ground":2}""", "$.ground")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","withdrawn":"2024-06-01","ground":null}""", "$.ground")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","convention":"other"}""", "$.convention")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","convention":null}""", "$.convention")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"on":"2026-06-02","colour":"red"}""", "$.colour")]
    [InlineData("""{"signed":"2023-06-02","stars":3,"stars":3,"on":"2026-06-02"}""", "$.stars")]
    public void Answer_bad_question_names_the_entry(string question, string entry)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.Write(RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(Encoding.UTF8.GetBytes(question)))));

        Assert.Equal(entry, exception.Entry);
        Assert.NotEqual(exception.Problem.Vietnamese, exception.Problem.English);
    }
}
