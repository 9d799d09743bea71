using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Ocop.Domain.Samples.ProvinceApi.Settings;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A configuration with which the service cannot start is told in sentences, all of them at once.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Defaults_need_no_configuration()
    {
        var settings = Read();
        Assert.Equal((DatabaseProvider.Sqlite, Path.GetFullPath("/folder/ocop-province.db"), null, ApiSettings.Megabyte, 20 * ApiSettings.Megabyte, true), (settings.Provider, settings.Place, settings.ApiKey, settings.BodyLimit, settings.ImportLimit, settings.Examples));
        Assert.Empty(settings.Rules);
    }

    [Fact]
    public void Place_tells_no_password()
    {
        var settings = Read(("Database:Provider", "PostgreSql"), ("ConnectionStrings:Ocop", "Host=db;Database=ocop;Username=u;Password=secret"));
        Assert.Equal("db:5432/ocop", settings.Place);
    }

    [Fact]
    public void Rule_files_are_a_list_or_one()
    {
        Assert.Equal([Path.GetFullPath("/folder/a.json"), Path.GetFullPath("/b.json")], Read(("Rules:0", "a.json"), ("Rules:1", "/b.json")).Rules);
        Assert.Equal([Path.GetFullPath("/folder/a.json")], Read(("Rules", "a.json")).Rules);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Sqlite, PostgreSql")]
    [InlineData("Database:Provider", "PostgreSql", "Host=localhost")]
    [InlineData("Database:Provder", "Sqlite", "Provider")]
    [InlineData("ConnectionStrings:Ocop", "Host=x", "Data Source")]
    [InlineData("ConnectionStrings:Ocop", "Data Source=:memory:", "a file")]
    [InlineData("Limits:Body", "1 MB", "number of bytes")]
    [InlineData("Limits:Import", "0", "number of bytes")]
    [InlineData("Limits:Bdy", "1", "Body, Import")]
    [InlineData("Examples", "yes", "true or false")]
    [InlineData("ApiKey", " secret", "blank")]
    [InlineData("ApiKey", "secret\n", "new line")]
    public void Mistake_is_told_with_what_was_expected(string name, string value, string expected)
    {
        var problem = Assert.Single(Assert.Throws<SettingsException>(() => Read((name, value))).Problems);
        Assert.Contains(expected, problem.English, StringComparison.Ordinal);
        Assert.Contains(name.Split(':')[0], problem.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told() =>
        Assert.Equal(3, Assert.Throws<SettingsException>(() => Read(("Database:Provider", "Oracle"), ("Limits:Body", "-1"), ("Examples", "no"))).Problems.Count);

    [Fact]
    public void Rule_files_that_are_missing_or_faulty_are_named()
    {
        var faulty = Path.GetTempFileName();
        File.WriteAllText(faulty, """{"formatVersion":2}""");
        var problems = Assert.Throws<SettingsException>(() => RuleBooks.Load(["/nowhere/rules.json", faulty])).Problems;
        Assert.Contains("/nowhere/rules.json", problems[0].English, StringComparison.Ordinal);
        Assert.Contains(problems, problem => problem.English.Contains(faulty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Database:Provider=Oracle")]
    [InlineData("--Rules:0=/nowhere/rules.json")]
    [InlineData("--ConnectionStrings:Ocop=Data Source=/nowhere/at/all.db")]
    [InlineData("--urls=nowhere")]
    public async Task Program_ends_with_a_sentence_and_no_stack_trace(string argument) => Assert.NotEmpty(await FailAsync(argument));

    [Fact]
    public async Task Port_that_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Contains(address, await FailAsync($"--urls={address}"), StringComparison.Ordinal);
    }

    private static async Task<string> FailAsync(string argument)
    {
        // The last of two arguments of a name counts.
        string[] arguments = [typeof(ApiSettings).Assembly.Location, "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Ocop=Data Source={Path.Combine(TemporaryFolder.New(), "test.db")}", argument];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var (error, output) = (await process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.InRange(error.Trim().Split('\n').Length, 1, 3);
        Assert.DoesNotContain("   at ", error + output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error + output, StringComparison.Ordinal);
        return error;
    }

    private static ApiSettings Read(params (string Name, string Value)[] settings) =>
        ApiSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Name, (string?)each.Value))).Build(), "/folder");
}
