using System.Text;
using System.Text.Json;
using NodaTime;
using Ocop.Domain.Samples.ProducerQuotas;

namespace Ocop.Domain.Tests.Samples;

public class ProducerQuotasTests
{
    [Fact]
    public void Example_answers_the_documented_json()
    {
        var report = QuotaReport.Of(RuleBook.Default, Producers(RuleBook.Default), QuotaQuestion.LastDay(RuleBook.Default)!.Value);

        Assert.Equal(
            """{"entries":26,"producers":22,"quotas":["""
            + """{"id":"N-4","kind":"cooperative","trait":null,"minimum":{"numerator":2,"denominator":5},"count":8,"share":{"numerator":4,"denominator":11},"outcome":"short","moreNeeded":2,"othersAllowed":null},"""
            + """{"id":"N-5","kind":"enterprise","trait":null,"minimum":{"numerator":3,"denominator":10},"count":7,"share":{"numerator":7,"denominator":22},"outcome":"met","moreNeeded":0,"othersAllowed":1},"""
            + """{"id":"N-10","kind":null,"trait":"runByWomen","minimum":{"numerator":2,"denominator":5},"count":9,"share":{"numerator":9,"denominator":22},"outcome":"met","moreNeeded":0,"othersAllowed":0},"""
            + """{"id":"N-8","kind":null,"trait":"modernChannels","minimum":{"numerator":1,"denominator":2},"count":10,"share":{"numerator":5,"denominator":11},"outcome":"short","moreNeeded":2,"othersAllowed":null}],"possiblySame":[],"checkedOn":null}""",
            report.ToJson());
        Assert.Equal("Decision 919/QĐ-TTg", report.Quotas[0].Outcome.Quota.Reference?.ToString());
    }

    [Theory]
    [InlineData("farm=50%", "met", 1, 2)]
    [InlineData("farm=49.999999%", "met", 1, 2)]
    [InlineData("farm=50.000001%", "short", 1, 2)]
    [InlineData(" cooperative = 1/2 ", "met", 1, 2)]
    [InlineData("enterprise=1/3", "short", 0, 1)]
    [InlineData("bán online=50%", "met", 1, 2)]
    [InlineData("BÁN ONLINE=50%", "met", 1, 2)]
    [InlineData("farm=49,999999%", "met", 1, 2)]
    [InlineData("farm=50,000001 %", "short", 1, 2)]
    [InlineData("farm=50\u00A0%", "met", 1, 2)]
    [InlineData("Trang trại=50%", "met", 1, 2)]
    [InlineData("Farm=50.0000000%", "met", 1, 2)]
    [InlineData("HTX=1/2", "met", 1, 2)]
    [InlineData("HỢP TÁC XÃ=1/2", "met", 1, 2)]
    [InlineData("doanh nghiệp=1/3", "short", 0, 1)]
    public void Minimum_of_the_command_line_is_exact(string minimum, string outcome, int numerator, int denominator)
    {
        var file = ProducerFile.Read(RuleBook.Default, Encoding.UTF8.GetBytes("\uFEFFkind,bán online,producer\r\nfarm,có,a\r\ncooperative,không,b\r\nfarm,có,a\r\n"));

        using var json = JsonDocument.Parse(QuotaReport.Of(file, QuotaQuestion.Parse(RuleBook.Default, minimum)).ToJson());
        var quota = json.RootElement.GetProperty("quotas")[0];

        Assert.Equal((3, 2), (json.RootElement.GetProperty("entries").GetInt32(), json.RootElement.GetProperty("producers").GetInt32()));
        Assert.Equal(outcome, quota.GetProperty("outcome").GetString());
        Assert.Equal((numerator, denominator), (quota.GetProperty("share").GetProperty("numerator").GetInt32(), quota.GetProperty("share").GetProperty("denominator").GetInt32()));
        Assert.Equal(JsonValueKind.Null, quota.GetProperty("id").ValueKind);
    }

    // 22 producers: 8 cooperatives, 7 enterprises, 9 run by women.
    [Fact]
    public void Quotas_are_those_of_the_programme_in_force()
    {
        var book = RuleBook.Default.With(RuleFiles.Load(File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "programme.json"))));
        Assert.Equal(new LocalDate(2030, 12, 31), QuotaQuestion.LastDay(book));
        foreach (var on in new LocalDate[] { new(2027, 1, 15), new(2030, 12, 31) })
        {
            Assert.Equal(
                """{"entries":26,"producers":22,"quotas":["""
                + """{"id":"Q-1","kind":"cooperative","trait":null,"minimum":{"numerator":2,"denominator":5},"count":8,"share":{"numerator":4,"denominator":11},"outcome":"short","moreNeeded":2,"othersAllowed":null},"""
                + """{"id":"Q-2","kind":"enterprise","trait":null,"minimum":{"numerator":3,"denominator":10},"count":7,"share":{"numerator":7,"denominator":22},"outcome":"met","moreNeeded":0,"othersAllowed":1},"""
                + """{"id":"Q-3","kind":null,"trait":"runByWomen","minimum":{"numerator":1,"denominator":3},"count":9,"share":{"numerator":9,"denominator":22},"outcome":"met","moreNeeded":0,"othersAllowed":5}]""",
                QuotaReport.Of(book, Producers(book), on).ToJson().Split(",\"possiblySame\"")[0].TrimEnd('}'));
        }

        Assert.Equal("919/QĐ-TTg", QuotaReport.Of(book, Producers(book), new(2025, 12, 31)).Quotas[0].Outcome.Quota.Reference?.Instrument);
    }

    [Theory]
    [InlineData("2022-07-31", "919/QĐ-TTg lays down least shares of producers from 2022-08-01 only; what held before is not known")]
    [InlineData("2026-01-01", "919/QĐ-TTg lays down least shares of producers through 2025-12-31; what holds later is not known")]
    public void Quotas_of_a_day_without_any_are_not_known_and_the_instrument_is_named(string on, string why)
    {
        var report = QuotaReport.Of(RuleBook.Default, Producers(RuleBook.Default), Dossiers.Dates.Day(on));
        Assert.Empty(report.Quotas);
        Assert.Equal($$"""{"entries":26,"producers":22,"quotas":[],"possiblySame":[],"instrument":"919/QĐ-TTg","why":"{{why}}","checkedOn":null}""", report.ToJson(Language.English));
    }

    [Fact]
    public void No_producers_are_not_measurable()
    {
        using var json = JsonDocument.Parse(QuotaReport.Of(ProducerFile.Read(RuleBook.Default, "producer,kind\n"u8.ToArray()), QuotaQuestion.Parse(RuleBook.Default, "farm=40%")).ToJson());
        var quota = json.RootElement.GetProperty("quotas")[0];

        Assert.Equal("notMeasurable", quota.GetProperty("outcome").GetString());
        Assert.All(new[] { "share", "moreNeeded", "othersAllowed" }, name => Assert.Equal(JsonValueKind.Null, quota.GetProperty(name).ValueKind));
    }

    [Theory]
    [InlineData("", "$.producers")]
    [InlineData("producer\na\n", "$.producers")]
    [InlineData("producer,kind,kind\na,farm,farm\n", "$.producers")]
    [InlineData("producer,kind\na\n", "$.producers[0].kind")]
    [InlineData("producer,kind\n\"a,farm\n", "$.producers")]
    [InlineData("producer,kind\na,farm\nb,ranch\n", "$.producers[1].kind")]
    [InlineData("producer,kind\n,farm\n", "$.producers[0].producer")]
    [InlineData("producer,kind,x\na,farm,maybe\n", "$.producers[0].x")]
    [InlineData("producer,kind,x\na,farm,\n", "$.producers[0].x")]
    [InlineData("producer,kind,x\na,farm,yes\na,farm,no\n", "$.producers[1].x")]
    [InlineData("producer,kind,x\na,farm,yes\na,cooperative,yes\n", "$.producers[1].kind")]
    [InlineData("producer,kind,farm\na,farm,yes\n", "$.producers")]
    [InlineData("producer,kind,enterprise\na,farm,yes\n", "$.producers")]
    [InlineData("producer,kind,name\na,farm,A\nb,farm,B\na,farm,B\n", "$.producers[2].name")]
    [InlineData("producer,kind,name\na,farm,A\na,farm,\na,farm,B\n", "$.producers[2].name")]
    public void A_list_that_cannot_be_used_names_the_entry(string csv, string entry) => Assert.Equal(
        entry,
        Assert.Throws<InvalidEntryException>(() => QuotaReport.Of(ProducerFile.Read(RuleBook.Default, Encoding.UTF8.GetBytes(csv)), QuotaQuestion.Parse(RuleBook.Default, "farm=40%"))).Entry);

    [Fact]
    public void A_trait_named_like_a_kind_is_refused_with_its_column() => Assert.Contains(
        "column 'jointStockCompany' has the name of a kind of producer",
        Assert.Throws<InvalidEntryException>(() => ProducerFile.Read(RuleBook.Default, "producer,kind,jointStockCompany\n"u8.ToArray())).Explain(Language.English));

    [Fact]
    public void A_name_may_be_left_out_or_repeated_and_shared() =>
        Assert.Equal(4, ProducerFile.Read(RuleBook.Default, "producer,kind,name\na,farm,A\na,farm,\na,farm,A\nb,farm,A\n"u8.ToArray()).Entries.Count);

    [Fact]
    public void A_list_that_is_not_utf8_is_refused() =>
        Assert.Equal("$.producers", Assert.Throws<InvalidEntryException>(() => ProducerFile.Read(RuleBook.Default, [.. "producer,kind\n"u8, 0xFF, .. ",farm\n"u8])).Entry);

    [Theory]
    [InlineData("farm")]
    [InlineData("=40%")]
    [InlineData("farm=101%")]
    [InlineData("farm=-1%")]
    [InlineData("farm=40")]
    [InlineData("farm=0,4")]
    [InlineData("farm=40.0000001%")]
    [InlineData("farm=40.00000000000000000000000000000001%")]
    [InlineData("farm=40,0000001%")]
    [InlineData("farm=1,234.5%")]
    [InlineData("farm=4,0,5%")]
    [InlineData("farm=2/5,5%")]
    [InlineData("farm=40%,Trang trại=50%")]
    [InlineData("enterprise=40%,doanh nghiệp=50%")]
    [InlineData("farm=2/0")]
    [InlineData("farm=3/2")]
    [InlineData("farm=40%,farm=50%")]
    [InlineData("farm=40%=1")]
    public void A_minimum_that_is_not_a_share_is_refused(string minimum) => Assert.Equal("--minimum", Assert.Throws<InvalidEntryException>(() => QuotaQuestion.Parse(RuleBook.Default, minimum)).Entry);

    [Fact]
    public void A_minimum_of_a_trait_that_the_list_does_not_tell_of_is_refused() =>
        Assert.Throws<InvalidEntryException>(() => QuotaReport.Of(ProducerFile.Read(RuleBook.Default, "producer,kind\na,farm\n"u8.ToArray()), QuotaQuestion.Parse(RuleBook.Default, "runByWomen=40%")));

    // 40,5% is printed with a comma, and read with one.
    [Theory]
    [InlineData("cooperative=40,5%", "cooperative 81/200")]
    [InlineData("cooperative=40,5 %", "cooperative 81/200")]
    [InlineData("cooperative=40,5%,farm=10%", "cooperative 81/200; farm 1/10")]
    [InlineData("cooperative=40%,farm=12,5%", "cooperative 2/5; farm 1/8")]
    [InlineData("cooperative=2/5,farm=10%", "cooperative 2/5; farm 1/10")]
    [InlineData("cooperative=40.5%,x1=7,25%,2=10%", "cooperative 81/200; x1 29/400; 2 1/10")]
    [InlineData("RUNBYWOMEN=40%", "runByWomen 2/5")]
    [InlineData("Do phụ nữ điều hành=40%", "runByWomen 2/5")]
    public void A_comma_between_two_digits_before_a_percent_sign_is_decimal(string minimum, string expected) =>
        Assert.Equal(expected, string.Join("; ", QuotaQuestion.Parse(RuleBook.Default, minimum).Select(question => $"{question.Quota.Name} {question.Quota.Minimum}")));

    private static ProducerFile Producers(RuleBook book) => ProducerFile.Read(book, Data("producers.csv"));

    private static byte[] Data(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "ProducerQuotas", "data", name));
}
