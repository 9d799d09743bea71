using System.Text.Json;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceTargets;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Samples;

public class ProvinceTargetsTests
{
    private static readonly TrackedProvince LangSon = new(RuleBook.Default, ProvinceFile.Read(Data("lang-son.json")));

    [Theory]
    [InlineData("2019-12-30", 0, 0, 0, 0)]
    [InlineData("2019-12-31", 7, 2, 7, 2)]
    [InlineData("2020-05-22", 9, 2, 9, 2)]
    [InlineData("2020-09-04", 17, 5, 17, 5)]
    [InlineData("2020-12-15", 21, 9, 21, 9)]
    [InlineData("2021-02-05", 32, 14, 32, 14)]
    [InlineData("2021-11-30", 44, 17, 44, 17)]
    [InlineData("2022-06-24", 67, 20, 67, 20)]
    [InlineData("2022-12-07", 73, 21, 73, 21)]
    [InlineData("2022-12-31", 73, 21, 73, 21)]
    [InlineData("2023-01-01", 73, 21, 67, 19)]
    [InlineData("2023-05-22", 73, 21, 67, 19)]
    [InlineData("2023-05-23", 73, 21, 65, 19)]
    [InlineData("2023-06-02", 73, 21, 65, 19)]
    [InlineData("2023-12-15", 124, 23, 109, 18)]
    [InlineData("2023-12-16", 124, 23, 105, 14)]
    [InlineData("2024-02-02", 124, 23, 105, 14)]
    public void Counts_come_out_as_the_sources_say(string on, int ever3, int ever4, int valid3, int valid4)
    {
        var counts = LangSon.Index.At(Day(on));
        Assert.Equal(new StarCounts(ever3, ever4, 0), counts.EverRecognised);
        Assert.Equal(new StarCounts(valid3, valid4, 0), counts.Valid);
        Assert.Equal(new StarCounts(ever3 - valid3, ever4 - valid4, 0), counts.Expired);
        Assert.Equal(default, counts.Extended);
        Assert.Equal(counts, LangSon.Portfolio.Snapshot(Day(on)).Counts());
    }

    // Of ten products the certificates end on 15 December 2026; for three a dossier came after the window, and one of them was refused.
    [Theory]
    [InlineData("2026-12-15", 10, 0, 0)]
    [InlineData("2026-12-16", 0, 3, 7)]
    [InlineData("2027-01-31", 0, 3, 7)]
    [InlineData("2027-02-01", 0, 2, 8)]
    [InlineData("2027-06-13", 0, 2, 8)]
    [InlineData("2027-06-14", 0, 0, 10)]
    public void Counts_certificates_that_are_extended_apart(string on, int valid, int extended, int expired)
    {
        var province = new TrackedProvince(RuleBook.Default, ProvinceFile.Read("""
            {
              "province": "P", "area": "20", "eventsKnownThrough": "2027-12-31",
              "rounds": [
                { "on": "2023-12-15", "recognised": { "3": 10 }, "note": { "vi": "a", "en": "a" } },
                { "on": "2026-11-20", "recognised": {}, "filed": [{ "recognisedOn": "2023-12-15", "stars": 3, "count": 3 }], "note": { "vi": "b", "en": "b" } },
                { "on": "2027-02-01", "recognised": {}, "concluded": [{ "recognisedOn": "2023-12-15", "stars": 3, "count": 1 }], "note": { "vi": "c", "en": "c" } }
              ],
              "reports": [{ "on": "2027-02-01", "note": { "vi": "d", "en": "d" }, "valid": { "total": 0 }, "extended": { "three": 2, "total": 2 }, "expired": { "total": 8 } }],
              "observations": [], "targets": [], "assumptions": []
            }
            """u8.ToArray()));
        var answer = JsonDocument.Parse(ProvinceAnswer.Write(province, Day(on), Language.English)).RootElement;
        Assert.Equal((valid, extended, expired), (Count("valid"), Count("extended"), Count("expired")));
        Assert.Equal(10, Count("everRecognised"));
        Assert.Empty(province.Contradictions(province.Facts.Reports[0]));

        int Count(string name) => answer.GetProperty(name).GetProperty("3").GetInt32();
    }

    [Fact]
    public void Reports_every_published_figure_agrees_with_the_events() => Assert.All(LangSon.Facts.Reports, report => Assert.Empty(LangSon.Contradictions(report)));

    // Every total that was published with a day on which the events are known.
    [Theory]
    [InlineData("2020-05-22", "9 2 11", "", "")]
    [InlineData("2020-12-15", "- - 30", "", "")]
    [InlineData("2022-06-24", "67 20 87", "", "")]
    [InlineData("2022-12-07", "73 21 94", "", "")]
    [InlineData("2023-06-02", "73 21 94", "65 19 84", "- - 10")]
    [InlineData("2024-02-02", "- - 147", "105 14 119", "")]
    public void Reports_are_those_published(string on, string ever, string valid, string expired)
    {
        var report = Assert.Single(LangSon.Facts.Reports, report => report.On == Day(on));
        Assert.Equal((ever, valid, expired), (Text(report.EverRecognised), Text(report.Valid), Text(report.Expired)));
        Assert.Equal(6, LangSon.Facts.Reports.Count);

        static string Text(ReportedStars? stars) => stars is null ? "" : $"{Said(stars.Three)} {Said(stars.Four)} {stars.Total}";
    }

    [Theory]
    [InlineData("2021-01-31", "bacSonRecognised", 4, "- 2 4")]
    [InlineData("2021-01-31", "bacSonShops", 2, "")]
    [InlineData("2023-06-02", "standardised", 105, "")]
    [InlineData("2023-06-02", "huuLungStandardised", 13, "")]
    [InlineData("2023-06-02", "huuLungRated", 10, "8 2 10")]
    [InlineData("2025-11-20", "everRecognised", 235, "213 22 235")]
    [InlineData("2025-11-20", "ratedInPeriod", 215, "")]
    [InlineData("2025-11-20", "valid", 163, "")]
    [InlineData("2025-12-31", "ratedRound", 23, "20 3 23")]
    public void Observations_are_those_published(string on, string what, int value, string stars)
    {
        var observation = Assert.Single(LangSon.Facts.Observations, item => item.What == what);
        Assert.Equal((Day(on), (decimal)value), (observation.On, observation.Value));
        Assert.Equal(stars, observation.Stars is { } by ? $"{Said(by.Three)} {Said(by.Four)} {by.Total}" : "");
        Assert.Equal(9, LangSon.Facts.Observations.Count);
    }

    // Bắc Sơn reports its own beside 30 of the whole province.
    [Fact]
    public void Observations_of_Bac_Son_are_of_a_day_with_30_products_in_the_province() =>
        Assert.Equal(30, LangSon.Index.At(LangSon.Facts.Observations.First(item => item.What == "bacSonRecognised").On).EverRecognised.Total);

    // 163 and 235 were published two days after the day they speak of; nothing is a difference of others.
    [Fact]
    public void Observations_of_the_review_name_the_day_of_publication()
    {
        foreach (var what in new[] { "everRecognised", "valid" })
        {
            var note = LangSon.Facts.Observations.Single(item => item.What == what).Note;
            Assert.Contains("2025-11-22", note.En, StringComparison.Ordinal);
            Assert.Contains("22/11/2025", note.Vi, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Observation_of_the_last_round_names_its_producers() =>
        Assert.Contains("16 producers", LangSon.Facts.Observations.Single(item => item.What == "ratedRound").Note.En, StringComparison.Ordinal);

    // What the sources say of producers and places of the rounds is not counted from the events, which have no producers.
    [Theory]
    [InlineData("2020-09-04", "11 products of 10 producers")]
    [InlineData("2021-02-05", "council of 2021-01-28")]
    [InlineData("2021-02-05", "3 requests for an upgrade refused")]
    [InlineData("2022-06-24", "26 products of 22 producers, 9 of 11 districts")]
    public void Rounds_say_what_else_was_published(string on, string expected) =>
        Assert.Contains(expected, LangSon.Facts.Rounds.Single(round => round.On == Day(on)).Note.En, StringComparison.Ordinal);

    // The split by the latest stars is no growing count: 23 with 4 stars by the events of 2024, 22 in the review of 2025.
    [Fact]
    public void Four_stars_ever_recognised_may_fall()
    {
        Assert.Equal(23, LangSon.Index.At(new(2024, 2, 2)).EverRecognised.Four);
        Assert.Equal(22, LangSon.Facts.Observations.Single(item => item.What == "everRecognised").Stars!.Four);
    }

    [Theory]
    [InlineData("LS-1", "2019-10-25", ">= 15", "2020-12-31", null)]
    [InlineData("LS-4", "2019-08-13", "135 to 140", "2030-12-31", null)]
    [InlineData("LS-6", "2022-01-01", "> 80", "2025-12-31", null)]
    [InlineData("LS-6", "2022-01-01", ">= 40", "2025-12-31", null)]
    [InlineData("LS-8", "2023-06-02", ">= 50", "2025-12-31", 94)]
    [InlineData("LS-8", "2023-06-02", ">= 50", "2025-12-31", 84)]
    [InlineData("LS-9", "2023-06-02", ">= 3", "2025-12-31", null)]
    [InlineData("LS-10", "2023-06-02", ">= 2/5", "2025-12-31", null)]
    [InlineData("LS-11", "2023-06-02", ">= 2/5", "2025-12-31", null)]
    [InlineData("LS-12", "2023-06-02", ">= 1/10", "2025-12-31", null)]
    [InlineData("LS-13", "2025-10-31", ">= 60", "2025-12-31", null)]
    [InlineData("HL-1", "2023-06-02", ">= 15", "2025-12-31", 10)]
    [InlineData("HL-2", "2023-06-02", ">= 1", "2025-12-31", null)]
    public void Targets_are_those_published(string id, string setOn, string threshold, string deadline, int? startingBase)
    {
        Assert.Single(LangSon.Targets, tracked => tracked.Target.Id == id && tracked.Target.SetOn == Day(setOn) && tracked.Target.Threshold.ToString() == threshold
            && tracked.Target.Period.End == Day(deadline) && tracked.Target.Base?.Value == (startingBase is { } value ? (Fraction?)value : null));
        Assert.Equal(13, LangSon.Targets.Count);
    }

    [Theory]
    [InlineData("N-1", "2023-12-31 10322, 2024-12-31 14642, 2025-11-30 17000")]
    [InlineData("N-2", "2023-12-31 42, 2025-01-31 79, 2025-06-26 126")]
    [InlineData("N-4", "2021-12-31 38.8, 2023-12-31 38.1, 2024-04-30 32.5, 2024-12-31 32.7")]
    [InlineData("N-5", "2021-12-31 27.4, 2023-12-31 24.2, 2024-04-30 22.0, 2024-12-31 24.1")]
    public void National_observations_are_those_published(string what, string expected)
    {
        var observations = NationalFile.Read(Data("national.json")).Observations;
        Assert.Equal(expected, string.Join(", ", observations.Where(item => item.What == what).Select(item => FormattableString.Invariant($"{item.On:uuuu-MM-dd} {item.Value}"))));
        Assert.Equal(14, observations.Count);
    }

    [Theory]
    [InlineData("2023-12-31", "5,361")]
    [InlineData("2024-04-30", "6,542")]
    [InlineData("2024-12-31", "8,086")]
    public void National_shares_say_of_how_many_producers(string on, string producers) =>
        Assert.Contains(producers + " producers", NationalFile.Read(Data("national.json")).Observations.Single(item => item.What == "N-4" && item.On == Day(on)).Note.En, StringComparison.Ordinal);

    [Fact]
    public void ExpiredByRound_names_the_ten_that_ended_by_the_review_of_2023() => Assert.Equal(
        [(new LocalDate(2019, 12, 31), new StarCounts(6, 2, 0)), (new LocalDate(2020, 5, 22), new StarCounts(2, 0, 0))],
        LangSon.ExpiredByRound(new(2023, 6, 2)));

    [Fact]
    public void Targets_additional_bases_are_the_counts_of_their_day()
    {
        var counts = LangSon.Index.At(new(2023, 6, 2));
        Assert.Equal(counts.EverRecognised.Total, LangSon.Targets.Single(target => target.Base == "everRecognised").Target.Base!.Value);
        Assert.Equal(counts.Valid.Total, LangSon.Targets.Single(target => target.Base == "valid").Target.Base!.Value);
    }

    [Theory]
    [InlineData("2022-06-24", "LS-4", null, null, null, null, "notMeasurable")]
    [InlineData("2023-06-02", "LS-1", null, null, null, null, "notMeasurable")]
    [InlineData("2023-06-02", "LS-4", null, "105", "30", "75.0", "onTrack")]
    [InlineData("2023-06-02", "LS-8", "everRecognised", "0", "50", "0.0", "onTrack")]
    [InlineData("2023-06-02", "LS-8", "valid", "0", "50", "0.0", "onTrack")]
    [InlineData("2023-06-02", "HL-1", null, "10", "5", "66.7", "onTrack")]
    [InlineData("2023-06-03", "LS-8", "everRecognised", "0", "50", "0.0", "behind")]
    [InlineData("2023-09-05", "LS-8", "valid", "-11", "61", "-22.0", "behind")]
    [InlineData("2023-12-15", "LS-8", "valid", "43", "7", "86.0", "onTrack")]
    [InlineData("2024-02-02", "LS-8", "everRecognised", "53", "0", "106.0", "met")]
    [InlineData("2024-02-02", "LS-8", "valid", "35", "15", "70.0", "onTrack")]
    [InlineData("2024-02-02", "HL-1", null, "10", "5", "66.7", "behind")]
    [InlineData("2024-02-02", "LS-10", null, null, null, null, "notMeasurable")]
    [InlineData("2025-11-19", "LS-4", null, "105", "30", "75.0", "onTrack")]
    [InlineData("2025-11-19", "LS-13", null, "119", "0", "198.3", "met")]
    [InlineData("2025-11-20", "LS-4", null, "215", "0", "153.6", "met")]
    [InlineData("2025-11-20", "LS-13", null, "215", "0", "358.3", "met")]
    [InlineData("2025-11-20", "LS-8", "everRecognised", "141", "0", "282.0", "met")]
    [InlineData("2025-11-20", "LS-8", "valid", "79", "0", "158.0", "met")]
    [InlineData("2026-11-22", "LS-13", null, "215", "0", "358.3", "met")]
    [InlineData("2025-12-31", "HL-1", null, "10", "5", "66.7", "behind")]
    [InlineData("2026-01-01", "HL-1", null, "10", "5", "66.7", "missed")]
    [InlineData("2026-01-01", "LS-9", null, null, null, null, "notMeasurable")]
    public void Write_a_target_on_a_date_has_its_figures(string on, string id, string? @base, string? value, string? gap, string? percent, string state)
    {
        var target = Answer(on).GetProperty("targets").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id && item.GetProperty("base").GetString() == @base);
        Assert.Equal(value ?? "null", target.GetProperty("value").GetRawText());
        Assert.Equal(gap ?? "null", target.GetProperty("gap").GetRawText());
        Assert.Equal(percent ?? "null", target.GetProperty("percentOfPlan").GetRawText());
        Assert.Equal(state, target.GetProperty("state").GetString());
        Assert.Equal(state == "notMeasurable", target.TryGetProperty("why", out var why) && why.GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("2019-08-12", "")]
    [InlineData("2019-08-13", "LS-4")]
    [InlineData("2019-10-25", "LS-1 LS-4")]
    [InlineData("2022-06-24", "LS-1 LS-4 LS-6")]
    [InlineData("2023-06-01", "LS-1 LS-4 LS-6")]
    [InlineData("2023-06-02", "LS-1 LS-4 LS-6 LS-8 LS-8 LS-9 LS-10 LS-11 LS-12 HL-1 HL-2")]
    [InlineData("2024-02-02", "LS-1 LS-4 LS-6 LS-8 LS-8 LS-9 LS-10 LS-11 LS-12 HL-1 HL-2")]
    [InlineData("2025-12-31", "LS-1 LS-4 LS-6 LS-8 LS-8 LS-9 LS-10 LS-11 LS-12 LS-13 HL-1 HL-2")]
    public void Write_holds_the_targets_set_by_the_date(string on, string ids) =>
        Assert.Equal(ids, string.Join(' ', Answer(on).GetProperty("targets").EnumerateArray().Select(item => item.GetProperty("id").GetString())));

    [Fact]
    public void Write_has_the_members_of_the_format_in_order()
    {
        Assert.StartsWith(
            """{"on":"2023-06-02","everRecognised":{"3":73,"4":21,"5":0,"potentialFive":0},"valid":{"3":65,"4":19,"5":0,"potentialFive":0},"extended":{"3":0,"4":0,"5":0,"potentialFive":0},"expired":{"3":8,"4":2,"5":0,"potentialFive":0},"targets":[{"id":"LS-1","base":null,"value":null,"gap":null,"percentOfPlan":null,"state":"notMeasurable","why":""",
            ProvinceAnswer.Write(LangSon, new(2023, 6, 2), Language.English));
        Assert.Equal(
            """{"on":"2018-01-01","everRecognised":{"3":0,"4":0,"5":0,"potentialFive":0},"valid":{"3":0,"4":0,"5":0,"potentialFive":0},"extended":{"3":0,"4":0,"5":0,"potentialFive":0},"expired":{"3":0,"4":0,"5":0,"potentialFive":0},"targets":[],"checkedOn":null}""",
            ProvinceAnswer.Write(LangSon, new(2018, 1, 1), Language.English));
    }

    [Fact]
    public void Write_after_the_events_are_known_says_so_and_what_was_observed()
    {
        Assert.False(Answer("2024-02-02").TryGetProperty("eventsKnownThrough", out _));
        var answer = Answer("2025-11-20");
        Assert.Equal("2024-02-02", answer.GetProperty("eventsKnownThrough").GetString());
        Assert.Equal([235, 215, 163], answer.GetProperty("observed").EnumerateArray().Select(item => item.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void Needed_for_forty_percent_is_38_of_94_or_34_of_84()
    {
        var target = LangSon.Targets.Single(tracked => tracked.Target.Id == "LS-10");
        Assert.Equal("asks for 38 of 94 ever recognised or 34 of 84 valid", target.Needed()!.English);
        var why = Assert.IsType<UnmeasuredProgress>(target.ProgressOn(new(2024, 2, 2)));
        Assert.Contains("cần 38 của 94 sản phẩm từng được công nhận hoặc 34 của 84 sản phẩm còn hiệu lực", target.Why(why).Vietnamese);
    }

    [Fact]
    public void National_targets_stand_where_the_published_figures_put_them()
    {
        var targets = National(RuleBook.Default, "2025-12-31");
        Assert.Equal(11, targets.Length);
        TargetProgress On(string id, string on) => targets.Single(tracked => tracked.Target.Id == id).ProgressOn(Day(on));
        Assert.Equal(TargetState.Met, On("N-1", "2023-12-31").State);
        Assert.Equal(new Fraction(274), Assert.IsType<MeasuredProgress>(On("N-2", "2025-06-26")).Gap);
        Assert.Equal(TargetState.Behind, On("N-2", "2025-06-26").State);
        Assert.Equal(new Fraction(327, 1000), Assert.IsType<MeasuredProgress>(On("N-4", "2024-12-31")).Value);
        Assert.Equal(TargetState.Behind, On("N-5", "2024-12-31").State);
        Assert.Equal(TargetState.Missed, On("N-5", "2026-01-01").State);
        Assert.Equal(TargetState.NotMeasurable, On("N-3", "2024-12-31").State);
        Assert.All(targets, tracked => Assert.Equal("919/QĐ-TTg", tracked.Target.Reference!.Instrument));
    }

    // What was published of the programme before says nothing of the next one, even of a target with the same name.
    [Fact]
    public void National_targets_are_those_of_the_programme_in_force()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "programme.json")).Replace("T-1", "N-1", StringComparison.Ordinal);
        var targets = National(RuleBook.Default.With(RuleFiles.Load(file)), "2027-06-01");
        Assert.Equal(["N-1", "T-2", "T-3"], targets.Select(tracked => tracked.Target.Id));
        Assert.All(targets, tracked => Assert.Equal(TargetState.NotMeasurable, tracked.ProgressOn(Day("2027-06-01")).State));
    }

    [Theory]
    [InlineData("2022-07-31")]
    [InlineData("2026-01-01")]
    public void National_targets_of_a_day_without_any_are_not_known_and_the_instrument_is_named(string on) =>
        Assert.Equal("919/QĐ-TTg", Assert.IsType<TargetsNotKnown>(LangSon.NationalOn(Day(on))).Instrument?.Number);

    [Theory]
    [InlineData(-11, "-11")]
    [InlineData(0, "+0")]
    [InlineData(1235, "+1.235")]
    public void Signed_an_added_value_has_one_sign(int value, string expected) =>
        Assert.Equal(expected, new FigureText(LangSon.Targets.Single(tracked => tracked.Base == "valid").Target, Language.Vietnamese).Signed(value));

    [Fact]
    public void Signed_a_value_from_0_has_none() =>
        Assert.Equal("10", new FigureText(LangSon.Targets.Single(tracked => tracked.Target.Id == "HL-1").Target, Language.Vietnamese).Signed(10));

    [Fact]
    public void Difference_of_shares_is_in_percentage_points()
    {
        var share = LangSon.Targets.Single(tracked => tracked.Target.Id == "LS-11").Target;
        Assert.Equal("7,3 điểm phần trăm", new FigureText(share, Language.Vietnamese).Difference(new Fraction(73, 1000)));
        Assert.Equal("7.3 points", new FigureText(share, Language.English).Difference(new Fraction(73, 1000)));
        Assert.Equal("32,7%", new FigureText(share, Language.Vietnamese).Value(new Fraction(327, 1000)));
        Assert.Equal("5", new FigureText(LangSon.Targets.Single(tracked => tracked.Target.Id == "HL-1").Target, Language.English).Difference(5));
    }

    // LS-11 asks for at least 40%, and HL-1 for at least 15 products: what differs from that looks different, however near.
    [Theory]
    [InlineData("LS-11", 39, 100, "39%", "≥ 40%")]
    [InlineData("LS-11", 3_994, 10_000, "39.9%", "≥ 40%")]
    [InlineData("LS-11", 3_996, 10_000, "39.96%", "≥ 40%")]
    [InlineData("LS-11", 399_999, 1_000_000, "39.9999%", "≥ 40%")]
    [InlineData("LS-11", 3_999_999, 10_000_000, "3999999/10000000", "≥ 2/5")]
    [InlineData("LS-11", 2, 5, "40%", "≥ 40%")]
    [InlineData("LS-11", 4_001, 10_000, "40.01%", "≥ 40%")]
    [InlineData("LS-11", 4_000_001, 10_000_000, "4000001/10000000", "≥ 2/5")]
    [InlineData("HL-1", 1_499, 100, "14.99", "≥ 15")]
    [InlineData("HL-1", 15, 1, "15", "≥ 15")]
    public void Value_never_looks_like_what_it_differs_from(string id, int numerator, int denominator, string value, string asked)
    {
        var figures = new FigureText(LangSon.Targets.Single(target => target.Target.Id == id).Target, Language.English);
        var seen = new Fraction(numerator, denominator);
        Assert.Equal((value, asked), (figures.Value(seen), figures.Asked(seen)));
    }

    [Fact]
    public void Value_looks_different_from_the_steady_pace_too()
    {
        var figures = new FigureText(LangSon.Targets.Single(target => target.Target.Id == "HL-1").Target, Language.Vietnamese);
        Assert.Equal(("8", "8,04"), (figures.Value(8, new Fraction(201, 25)), figures.Value(new Fraction(201, 25), 8)));
        Assert.Equal("8", figures.Value(new Fraction(201, 25)).Split(',')[0]);
    }

    [Theory]
    [InlineData("LS-11", 0, 1, "0 points")]
    [InlineData("LS-11", 1, 2_000, "0.1 points")] // 0.05 goes away from zero
    [InlineData("LS-11", 4, 10_000, "0.04 points")]
    [InlineData("LS-11", 1, 1_000_000, "0.0001 points")]
    [InlineData("LS-11", 1, 10_000_000, "1/100000 points")]
    [InlineData("HL-1", 1, 100, "0.01")]
    public void Difference_is_0_only_where_there_is_none(string id, int numerator, int denominator, string expected) =>
        Assert.Equal(expected, new FigureText(LangSon.Targets.Single(target => target.Target.Id == id).Target, Language.English).Difference(new Fraction(numerator, denominator)));

    [Theory]
    [InlineData(75, 1, "75.0%", "75,0%")]
    [InlineData(9_994, 100, "99.9%", "99,9%")]
    [InlineData(9_996, 100, "99.96%", "99,96%")]
    [InlineData(999_999, 10_000, "99.9999%", "99,9999%")]
    [InlineData(9_999_999, 100_000, "9999999/100000%", "9999999/100000%")]
    [InlineData(100, 1, "100.0%", "100,0%")]
    [InlineData(10_001, 100, "100.01%", "100,01%")]
    [InlineData(123_456, 100, "1,234.6%", "1.234,6%")]
    public void Percent_of_the_plan_is_100_only_where_it_is_reached(int numerator, int denominator, string english, string vietnamese)
    {
        var target = LangSon.Targets.Single(tracked => tracked.Target.Id == "HL-1").Target;
        var percent = new Fraction(numerator, denominator);
        Assert.Equal((english, vietnamese), (new FigureText(target, Language.English).Percent(percent), new FigureText(target, Language.Vietnamese).Percent(percent)));
    }

    // 9,996 of 10,000 products and all of them.
    [Theory]
    [InlineData(9_994, "99.9", "onTrack")]
    [InlineData(9_996, "99.96", "onTrack")]
    [InlineData(10_000, "100.0", "met")]
    [InlineData(10_001, "100.01", "met")]
    public void Write_the_percent_of_the_plan_does_not_contradict_the_state(int value, string percent, string state)
    {
        var province = new TrackedProvince(RuleBook.Default, ProvinceFile.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            {
              "province": "P", "area": "20", "eventsKnownThrough": "2023-12-31", "rounds": [], "reports": [],
              "observations": [{ "on": "2025-06-01", "what": "products", "value": {{value}}, "note": { "vi": "a", "en": "a" } }],
              "targets": [{ "id": "T", "label": { "vi": "b", "en": "b" }, "setOn": "2024-01-01", "threshold": { "kind": "atLeast", "figure": 10000 }, "start": "2024-01-01", "deadline": "2030-12-31", "measuredBy": ["products"] }],
              "assumptions": []
            }
            """)));
        var target = JsonDocument.Parse(ProvinceAnswer.Write(province, Day("2025-06-01"), Language.English)).RootElement.GetProperty("targets")[0];
        Assert.Equal((percent, state), (target.GetProperty("percentOfPlan").GetRawText(), target.GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("LS-11", 1, 10, "10 points")]
    [InlineData("LS-11", 1, 2_000, "0.1 points")] // 0.05 goes away from zero
    [InlineData("LS-11", 499, 1_000_000, "0.05 points")]
    [InlineData("LS-11", 1, 20_000, "0.01 points")]
    [InlineData("LS-11", 49, 1_000_000, null)] // 0.0049
    [InlineData("HL-1", 100, 1, "100")]
    [InlineData("HL-1", 1, 100, "0.01")]
    [InlineData("HL-1", 0, 1, null)]
    public void PerMonth_is_never_shown_as_nothing(string id, int numerator, int denominator, string? expected)
    {
        var daily = new Fraction(numerator, denominator) * new Fraction(120, 3653);
        Assert.Equal(expected, new FigureText(LangSon.Targets.Single(tracked => tracked.Target.Id == id).Target, Language.English).PerMonth(daily));
    }

    [Theory]
    [InlineData("2022-06-30", "\"3\":246,\"4\":271,\"5\":0,\"potentialFive\":2", "\"3\":246,\"4\":271,\"5\":0,\"potentialFive\":0")]
    [InlineData("2022-09-01", "\"3\":246,\"4\":271,\"5\":1,\"potentialFive\":1", "\"3\":246,\"4\":271,\"5\":1,\"potentialFive\":0")]
    [InlineData("2022-10-01", "\"3\":246,\"4\":271,\"5\":1,\"potentialFive\":0", "\"3\":246,\"4\":271,\"5\":1,\"potentialFive\":0")]
    public void Write_has_potential_5_stars_beside_the_stars(string on, string ever, string valid)
    {
        var province = new TrackedProvince(RuleBook.Default, ProvinceFile.Read("""
            {
              "province": "P", "area": "01", "eventsKnownThrough": "2022-11-30",
              "rounds": [
                { "on": "2022-06-30", "recognised": { "3": 246, "4": 271 }, "potentialFive": 2, "note": { "vi": "a", "en": "a" } },
                { "on": "2022-09-01", "recognised": {}, "decided": [{ "potentialSince": "2022-06-30", "count": 1, "stars": 5 }], "note": { "vi": "b", "en": "b" } },
                { "on": "2022-10-01", "recognised": {}, "decided": [{ "potentialSince": "2022-06-30", "count": 1 }], "note": { "vi": "c", "en": "c" } }
              ],
              "reports": [
                { "on": "2022-06-30", "everRecognised": { "three": 246, "four": 271, "potentialFive": 2, "total": 519 }, "valid": { "total": 517 }, "note": { "vi": "d", "en": "d" } },
                { "on": "2022-09-01", "everRecognised": { "three": 246, "four": 271, "five": 1, "potentialFive": 1, "total": 519 }, "note": { "vi": "d", "en": "d" } }
              ],
              "observations": [{ "on": "2022-12-31", "what": "x", "value": 518, "stars": { "three": 246, "four": 271, "potentialFive": 1, "total": 518 }, "note": { "vi": "e", "en": "e" } }],
              "targets": [], "assumptions": []
            }
            """u8.ToArray()));
        var answer = JsonDocument.Parse(ProvinceAnswer.Write(province, Day(on), Language.English)).RootElement;
        Assert.Equal(("{" + ever + "}", "{" + valid + "}"), (answer.GetProperty("everRecognised").GetRawText(), answer.GetProperty("valid").GetRawText()));
        Assert.All(province.Facts.Reports, report => Assert.Empty(province.Contradictions(report)));
        var later = JsonDocument.Parse(ProvinceAnswer.Write(province, Day("2022-12-31"), Language.English)).RootElement;
        Assert.Equal("""{"3":246,"4":271,"potentialFive":1}""", later.GetProperty("observed")[0].GetProperty("byStars").GetRawText());
    }

    [Fact]
    public void Targets_may_be_shares_of_products_and_say_of_what()
    {
        var province = new TrackedProvince(RuleBook.Default, ProvinceFile.Read("""
            {
              "province": "P", "area": "01", "eventsKnownThrough": "2025-12-31",
              "rounds": [
                { "on": "2023-06-30", "recognised": { "3": 8, "4": 2 }, "note": { "vi": "a", "en": "a" } },
                { "on": "2024-06-30", "recognised": { "5": 1 }, "potentialFive": 1, "upgraded": [{ "recognisedOn": "2023-06-30", "from": 3, "to": 4 }, { "recognisedOn": "2023-06-30", "from": 3, "to": 4 }], "note": { "vi": "b", "en": "b" } }
              ],
              "reports": [], "observations": [], "assumptions": [],
              "targets": [
                { "id": "P-1", "label": { "vi": "a", "en": "a" }, "setOn": "2023-06-30", "unit": "share", "portfolio": "upgraded", "shareOf": ["everRecognised"], "threshold": { "kind": "atLeast", "figure": 20 }, "start": "2023-06-30", "deadline": "2025-12-31" },
                { "id": "P-2", "label": { "vi": "b", "en": "b" }, "setOn": "2023-06-30", "portfolio": "valid", "fromStars": 5, "withPotentialFive": true, "threshold": { "kind": "atLeast", "figure": 30 }, "start": "2023-06-30", "deadline": "2025-12-31" }
              ]
            }
            """u8.ToArray()));
        var targets = JsonDocument.Parse(ProvinceAnswer.Write(province, Day("2025-12-31"), Language.English)).RootElement.GetProperty("targets");
        Assert.Equal(["""["P-1","everRecognised",0.1818181818181818181818181818,"behind"]""", """["P-2",null,2,"behind"]"""], targets.EnumerateArray().Select(target =>
            "[" + string.Join(',', new[] { "id", "base", "value", "state" }.Select(name => target.GetProperty(name).GetRawText())) + "]"));
        Assert.Equal("asks for 2 of 10 ever recognised", province.Targets[0].Needed()!.English);
    }

    [Theory]
    [InlineData("\"portfolio\": \"sold\"", "$.targets.portfolio")]
    [InlineData("\"portfolio\": \"upgraded\", \"shareOf\": [\"sold\"]", "$.targets.shareOf")]
    [InlineData("\"portfolio\": \"upgraded\", \"shareOf\": [\"valid\", \"everRecognised\"]", "$.targets.shareOf")]
    [InlineData("\"portfolio\": \"upgraded\"", "$.targets.shareOf")]
    public void Targets_that_do_not_say_what_they_are_a_share_of_are_refused(string members, string entry)
    {
        var file = ProvinceFile.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            {
              "province": "P", "area": "01", "eventsKnownThrough": "2025-12-31", "rounds": [], "reports": [], "observations": [], "assumptions": [],
              "targets": [{ "id": "P-1", "label": { "vi": "a", "en": "a" }, "setOn": "2023-06-30", "unit": "share", {{members}}, "threshold": { "kind": "atLeast", "figure": 20 }, "start": "2023-06-30", "deadline": "2025-12-31" }]
            }
            """));
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => new TrackedProvince(RuleBook.Default, file)).Entry);
    }

    private static string Said(int? count) => count is { } value ? $"{value}" : "-";

    private static JsonElement Answer(string on) => JsonDocument.Parse(ProvinceAnswer.Write(LangSon, Day(on), Language.Vietnamese)).RootElement;

    private static TrackedTarget[] National(RuleBook book, string on)
    {
        var laidDown = Assert.IsType<TargetsLaidDown>(book.TargetsOn(Day(on)));
        return [.. laidDown.Targets.Select(target => TrackedTarget.OfProgramme(target, laidDown.Instrument, NationalFile.Read(Data("national.json"))))];
    }

    private static byte[] Data(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "ProvinceTargets", "data", name));
}
