using System.Text.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.BrowseRubric;

namespace Ocop.Domain.Tests.Samples;

/// <summary>What BrowseRubric prints of rule files and instruments, without its screens.</summary>
public sealed class BrowseRubricTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("browse-rubric").FullName;

    public static TheoryData<string> Keys => [.. RuleBook.Default.Keys];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Check_of_a_file_that_the_package_saves_is_right(string key)
    {
        var (code, output) = Check(isJson: true, Write("saved.json", RuleFiles.Text(key)));
        Assert.Equal((0, $$"""{"files":["{{key}}"],"problems":[]}""" + "\n"), (code, output));
    }

    [Theory]
    [InlineData(RuleFiles.Of26, "Decision 26/2026/QĐ-TTg, in force from 2026-05-22, replaces 148/QĐ-TTg, 1489/QĐ-TTg")]
    [InlineData(RuleFiles.Of781, "Decision 781/QĐ-TTg, in force from 2020-06-08, amends 1048/QĐ-TTg")]
    [InlineData("80/2021/NĐ-CP", "Decree 80/2021/NĐ-CP, in force from 2021-10-15, replaces 39/2018/NĐ-CP")]
    [InlineData("919/QĐ-TTg", "Decision 919/QĐ-TTg, in force from 2022-08-01")]
    [InlineData("days-off/2026", "days-off/2026")]
    [InlineData("divisions", "divisions")]
    public void Check_says_what_a_right_file_is(string key, string line) => Assert.Equal((0, line + "\n"), Check(isJson: false, Write("saved.json", RuleFiles.Text(key))));

    [Fact]
    public void Check_speaks_the_language_that_is_asked_for()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, RuleFileCheck.Run([Write("saved.json", RuleFiles.Text(RuleFiles.Of781))], isJson: false, Language.Vietnamese, output));
        Assert.Equal("Quyết định 781/QĐ-TTg, hiệu lực từ 08/06/2020, sửa đổi 1048/QĐ-TTg\n", output.ToString());
    }

    [Fact]
    public void Check_tells_every_fault_on_a_line_and_in_which_of_several_files_it_is()
    {
        var faulty = Write("faulty.json", """{"formatVersion": 2, "dataVersion": "x", "author: me": 1, "instrument": {"number": "1/2027/QĐ-TTg", "kind": "decision", "issued": "2027-01-01", "inForce": "2027-02-30", "checkedOn": "2027-01-01"}}""");
        var right = Write("right.json", RuleFiles.Text(RuleFiles.Of781));
        string[] lines =
        [
            "$.dataVersion: expected a version of digits, hyphens and points",
            "$['author: me']: unknown member; expected one that this format knows",
            "$.instrument.inForce: expected a date that exists, written yyyy-MM-dd",
        ];
        Assert.Equal((2, string.Concat(lines.Select(line => line + "\n"))), Check(isJson: false, faulty));
        Assert.Equal((2, string.Concat(lines.Select(line => faulty + ": " + line + "\n"))), Check(isJson: false, right, faulty));

        // A colon in a name or in the path of the file does not end the entry.
        var (code, json) = Check(isJson: true, right, faulty);
        Assert.Equal(2, code);
        var problems = JsonDocument.Parse(json).RootElement.GetProperty("problems").EnumerateArray().ToArray();
        Assert.Equal(["$.dataVersion", "$['author: me']", "$.instrument.inForce"], problems.Select(problem => problem.GetProperty("entry").GetString()));
        Assert.Equal(lines, problems.Select(problem => problem.GetProperty("entry").GetString() + ": " + problem.GetProperty("message").GetString()));
        Assert.All(problems, problem => Assert.Equal(faulty, problem.GetProperty("file").GetString()));
    }

    [Fact]
    public void Check_tells_what_only_shows_beside_the_other_instruments()
    {
        var (code, output) = Check(isJson: true, Write("amendment.json", RuleFiles.AmendmentJson("1/2027/QĐ-TTg", "2027-01-01", "9/2028/QĐ-TTg", "{}").ToJsonString()));
        Assert.Equal(2, code);
        Assert.StartsWith("""{"problems":[{"entry":"$.instrument.amends[0]","message":"the book has no 9/2028/QĐ-TTg that 1/2027/QĐ-TTg could amend""", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_of_a_file_that_is_not_there_beside_the_faults_of_another()
    {
        var faulty = Write("faulty.json", "{}");
        var missing = Path.Combine(folder, "missing.json");
        foreach (var paths in new[] { new[] { faulty, missing }, [missing, faulty] })
        {
            var (code, json) = Check(isJson: true, paths);
            Assert.Equal(2, code);
            var problems = JsonDocument.Parse(json).RootElement.GetProperty("problems").EnumerateArray().Select(problem => (problem.GetProperty("file").GetString(), problem.GetProperty("entry").GetString(), problem.GetProperty("message").GetString())).ToArray();
            Assert.Contains((missing, "$", "cannot be read; expected a file that exists"), problems);
            Assert.Contains((faulty, "$.instrument", "missing; expected this member"), problems);
        }

        Assert.Equal((2, missing + ": $: cannot be read; expected a file that exists\n"), Check(isJson: false, missing));
    }

    [Fact]
    public void File_that_is_too_large_or_never_ends_is_not_read_to_its_end()
    {
        var large = Write("large.json", new string(' ', InputFile.MostBytes + 1));
        Assert.Equal(large + ": too large; expected a file of at most 16777216 bytes", Assert.Throws<InputException>(() => InputFile.Read(large)).Problem.English);
        var most = Write("most.json", new string(' ', InputFile.MostBytes));
        Assert.Equal(InputFile.MostBytes, InputFile.Read(most).Length);
        if (File.Exists("/dev/zero")) Assert.Throws<InputException>(() => InputFile.Read("/dev/zero"));
    }

    [Fact]
    public void Check_prints_no_control_signs()
    {
        var (code, output) = Check(isJson: false, Write("control.json", "{\"formatVersion\": 2, \"a\\u001b[31m\": 1}"));
        Assert.Equal(2, code);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Check_needs_a_file() =>
        Assert.Equal("--check: --rules FILE is missing", Assert.Throws<UsageException>(() => Check(isJson: false)).Problem.English);

    [Fact]
    public void Instruments_are_written_with_their_days_and_relations()
    {
        using var document = JsonDocument.Parse(InstrumentsAnswer.Write(RuleBook.Default));
        Assert.Equal("2026-11-26", document.RootElement.GetProperty("checkedOn").GetString());
        var instruments = document.RootElement.GetProperty("instruments").EnumerateArray().ToDictionary(instrument => instrument.GetProperty("number").GetString()!);
        Assert.Equal(["1048/QĐ-TTg", "781/QĐ-TTg", "1162/QĐ-VPĐP-OCOP", "80/2021/NĐ-CP", "919/QĐ-TTg", "148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg"], instruments.Keys);
        Assert.Equal("""["148/QĐ-TTg","1489/QĐ-TTg"]""", instruments[RuleFiles.Of26].GetProperty("replaces").GetRawText());
        Assert.Equal("""["1048/QĐ-TTg"]""", instruments[RuleFiles.Of781].GetProperty("amends").GetRawText());
        Assert.Equal(("decree", "2021-08-26", "2021-10-15"), (Text("80/2021/NĐ-CP", "kind"), Text("80/2021/NĐ-CP", "issued"), Text("80/2021/NĐ-CP", "inForce")));
        Assert.Equal(("2025-12-31", null), (Text("919/QĐ-TTg", "ends"), Text(RuleFiles.Of26, "ends")));
        Assert.All(instruments.Values, instrument => Assert.Equal("2026-11-26", instrument.GetProperty("checkedOn").GetString()));

        string? Text(string number, string member) => instruments[number].GetProperty(member).GetString();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output) Check(bool isJson, params string[] paths)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (RuleFileCheck.Run(paths, isJson, Language.English, output), output.ToString());
    }
}
