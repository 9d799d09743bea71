using System.Text;
using System.Text.Json;
using Ocop.Domain.Json;

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
        using var answer = JsonDocument.Parse(CertificateJson.Answer(CertificateJson.ReadQuestion(Encoding.UTF8.GetBytes(question))));
        var root = answer.RootElement;

        Assert.Equal(
            ["status", "lastValidDay", "windowOpens", "windowCloses", "extensionEnds", "authority", "steps"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            [status, last, opens, closes, extension, authority],
            root.EnumerateObject().Take(6).Select(member => member.Value.GetString()));
        Assert.Equal(
            ["on", "kind", "labels", "movedTo", "citation"],
            root.GetProperty("steps").EnumerateArray().First().EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Answer_is_one_line_with_Vietnamese_as_it_is()
    {
        var question = CertificateJson.ReadQuestion("""{"signed":"2026-06-02","stars":3,"on":"2026-06-02"}"""u8);

        Assert.Equal(
            """{"status":"valid","lastValidDay":"2029-06-02","windowOpens":"2028-12-04","windowCloses":"2029-02-02","extensionEnds":null,"authority":"province","steps":["""
            + """{"on":"2026-06-02","kind":"signed","labels":{"vi":"Ký giấy chứng nhận","en":"Certificate signed"},"movedTo":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4"},"""
            + """{"on":"2026-06-02","kind":"validFrom","labels":{"vi":"Bắt đầu hiệu lực","en":"Validity begins"},"movedTo":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4, clause 3"},"""
            + """{"on":"2028-12-04","kind":"windowOpens","labels":{"vi":"Mở nộp hồ sơ đánh giá lại","en":"Window for re-evaluation opens"},"movedTo":null,"citation":"Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a"},"""
            + """{"on":"2029-02-02","kind":"windowCloses","labels":{"vi":"Ngày cuối nộp hồ sơ đánh giá lại","en":"Window for re-evaluation closes"},"movedTo":null,"citation":"Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a"},"""
            + """{"on":"2029-06-02","kind":"lastValidDay","labels":{"vi":"Ngày cuối hiệu lực","en":"Last valid day"},"movedTo":null,"citation":"Decision 26/2026/QĐ-TTg, Article 4, clause 3"}]}""",
            CertificateJson.Answer(question));

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CertificateJson.Answer(writer, question);
        }

        Assert.Equal(CertificateJson.Answer(question), Encoding.UTF8.GetString(stream.ToArray()));
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
        var exception = Assert.Throws<InvalidEntryException>(() => CertificateJson.Answer(CertificateJson.ReadQuestion(Encoding.UTF8.GetBytes(question))));

        Assert.Equal(entry, exception.Entry);
        Assert.NotEqual(exception.Problem.Vietnamese, exception.Problem.English);
    }
}
