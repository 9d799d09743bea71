using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Samples.ProvinceApi.Imports;
using Ocop.Domain.Tests;

namespace Ocop.ProvinceApi.Tests;

/// <summary>The page of the service says what is so.</summary>
public sealed partial class PageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "province-api.md"));

    [Fact]
    public async Task Requests_of_the_page_are_answered_as_it_says()
    {
        using var app = new ProvinceApp();
        using var client = app.Client("en");
        var requests = Request().Matches(Page);
        Assert.Equal(Page.Split("    curl ").Length - 1, requests.Count);
        foreach (Match match in requests)
        {
            var (status, text, path, rest) = (match.Groups["status"].Value, match.Groups["text"].Value, match.Groups["path"].Value, match.Groups["rest"].Value);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            if (Body().Match(rest) is { Success: true } body)
            {
                request.Method = HttpMethod.Post;
                request.Content = new ByteArrayContent(body.Groups["text"].Success ? Encoding.UTF8.GetBytes(body.Groups["text"].Value) : await File.ReadAllBytesAsync(Path.Combine(Repository.Root, body.Groups["file"].Value)));
            }

            foreach (Match header in Header().Matches(rest))
            {
                var (name, value) = (header.Groups["name"].Value, header.Groups["value"].Value);
                if (name == "Content-Type") request.Content!.Headers.ContentType = new(value);
                else request.Headers.Add(name, value == "KEY" ? ProvinceApp.Key : value);
            }

            using var response = await client.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture) == status && answer.Contains(text, StringComparison.Ordinal), $"{match.Value}: {(int)response.StatusCode} {answer}");
        }
    }

    [Fact]
    public async Task Paths_of_the_page_are_those_of_the_service()
    {
        using var app = new ProvinceApp();
        var described = (await app.GetAsync("/openapi/v1.json")).At("paths").AsObject().Select(path => path.Key).ToList();
        var shown = Page[Page.IndexOf("## Paths", StringComparison.Ordinal)..Page.IndexOf("## Lists", StringComparison.Ordinal)];
        var paths = Path_().Matches(shown).Select(match => match.Groups["path"].Value).Except(["/", "/scalar", "/openapi/v1.json", "/health/live", "/health/ready"]).ToList();
        Assert.All(paths, path => Assert.Contains(path, described));
        Assert.All(described, path => Assert.Contains(paths, shown => path == shown || path.StartsWith(shown + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Headings_of_the_page_are_those_that_are_read()
    {
        var columns = new ListColumns(Ocop.Domain.RuleBook.Default);
        foreach (var heading in columns.Headings.Where(heading => !columns.Traits.Contains(heading.Value)).Select(heading => heading.Key).Except(["Hạng sao", "Số thứ tự", "TT"])) Assert.Contains(heading, Page, StringComparison.Ordinal);
        foreach (var trait in columns.Traits) Assert.Contains($"`{trait}`", Page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^    # (?<status>[0-9]{3}) (?<text>.+)\n    curl \$OCOP(?<path>/[^ \n]*)(?<rest>.*)$", RegexOptions.Multiline)]
    private static partial Regex Request();

    [GeneratedRegex(@"-d '(?<text>[^']*)'|--data-binary @(?<file>[^ ]+)")]
    private static partial Regex Body();

    [GeneratedRegex(@"-H '(?<name>[^:']+): (?<value>[^']+)'")]
    private static partial Regex Header();

    [GeneratedRegex("`(?<path>/[^` ]*)`")]
    private static partial Regex Path_();
}
