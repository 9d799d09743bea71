using Ocop.Domain.Law;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Law;

/// <summary>How long an amendment holds, how far the law was checked and what is said where nobody speaks, of instruments that are made up.</summary>
public sealed class LawTimelineTests
{
    private static readonly BilingualText What = new("điều này", "this");
    private static readonly LegalInstrument Amended = Made("1/2020/QĐ-TTg", "2020-01-01", checkedOn: "2030-01-01");
    private static readonly LegalInstrument Amendment = Made("2/2021/QĐ-TTg", "2021-01-01", amends: Amended.Number, checkedOn: "2024-01-01");
    private static readonly LegalInstrument Earlier = Made("3/2025/QĐ-TTg", "2025-01-01", replaces: Amendment.Number, checkedOn: "2026-01-01");
    private static readonly LegalInstrument Later = Made("4/2027/QĐ-TTg", "2027-01-01", replaces: Amendment.Number, checkedOn: "2028-01-01");
    private static readonly LegalInstrument Ending = Made("5/2020/QĐ-TTg", "2020-01-01") with { Ends = Day("2022-12-31") };

    [Fact]
    public void An_amendment_ends_by_the_first_instrument_that_replaces_it()
    {
        Assert.Null(AmendmentEnd.Of([Amended, Amendment], Amendment, Amended));
        Assert.Same(Earlier, AmendmentEnd.Of([Amended, Amendment, Earlier, Later], Amendment, Amended));
        Assert.Same(Earlier, AmendmentEnd.Of([Later, Earlier, Amendment, Amended], Amendment, Amended));
    }

    [Theory]
    [InlineData("2024-12-31", "1/2020/QĐ-TTg", false)]
    [InlineData("2025-01-01", "1/2020/QĐ-TTg", false)]
    [InlineData("2025-01-02", "1/2020/QĐ-TTg", true)]
    [InlineData("2024-12-31", "9/2010/QĐ-TTg", true)] // which has nothing to do with it
    public void An_amendment_that_is_replaced_with_what_it_amends_holds_for_what_is_still_rated_by_that(string inForce, string replaced, bool ends)
    {
        var other = Made("6/2024/QĐ-TTg", inForce, replaces: replaced);
        Assert.Equal(ends ? Earlier : null, AmendmentEnd.Of([Amended, Amendment, Earlier, other], Amendment, Amended));
    }

    [Theory]
    [InlineData("2020-12-31", null)] // not amended yet
    [InlineData("2024-01-01", null)]
    [InlineData("2024-01-02", "2024-01-01")]
    [InlineData("2024-12-31", "2024-01-01")]
    [InlineData("2025-01-01", null)] // from here on what replaces the amendment says that it ended
    [InlineData("2026-01-01", null)]
    [InlineData("2026-01-02", "2026-01-01")]
    [InlineData("2031-01-01", "2026-01-01")]
    public void The_law_is_known_as_far_as_what_an_answer_rests_on_was_checked(string asked, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), LawChecked.Before([Amended, Amendment, Earlier, Later], Day(asked), Amended));

    [Theory]
    [InlineData("2021-06-30", null)]
    [InlineData("2021-07-01", "2021-06-01")]
    public void An_amendment_counts_from_its_first_day(string asked, string? expected)
    {
        var amendment = Made("2/2021/QĐ-TTg", "2021-07-01", amends: Amended.Number, checkedOn: "2021-06-01");
        Assert.Equal(expected is null ? null : Day(expected), LawChecked.Before([Amended, amendment], Day(asked), Amended));
    }

    [Fact]
    public void A_gap_of_a_book_in_which_nobody_speaks_has_no_instrument()
    {
        var gap = LawGap.Of(Timeline(), Day("2026-01-01"), What)!;
        Assert.Null(gap.Instrument);
        Assert.Equal(new("Không văn bản nào trong bộ dữ liệu quy định điều này", "No instrument of the book lays down this"), gap.Reason);
    }

    [Theory]
    [InlineData("2019-12-31", "5/2020/QĐ-TTg lays down this from 2020-01-01 only; what held before is not known")]
    [InlineData("2020-01-01", null)]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "5/2020/QĐ-TTg lays down this through 2022-12-31; what holds later is not known")]
    [InlineData("2024-06-01", "7/2024/QĐ-TTg does not say this")]
    public void A_gap_says_who_speaks_from_when_and_until_when(string on, string? expected)
    {
        var timeline = Timeline(new("2020-01-01", Ending, "x"), new("2023-01-01", Ending, null), new("2024-06-01", Made("7/2024/QĐ-TTg", "2024-06-01"), null));
        Assert.Equal(expected, LawGap.Of(timeline, Day(on), What)?.Reason.English);
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2023-01-01")]
    public void An_instrument_that_never_spoke_does_not_speak_after_its_end_either(string on) =>
        Assert.Equal("5/2020/QĐ-TTg does not say this", LawGap.Of(Timeline(new Said("2020-01-01", Ending, null)), Day(on), What)?.Reason.English);

    [Fact]
    public void Before_the_first_period_the_first_instrument_says_how_far_the_law_is_known()
    {
        var timeline = Timeline(new("2021-01-01", Amendment, "x"), new("2025-01-01", Earlier, "y"));
        Assert.Equal([Day("2024-01-01"), Day("2024-01-01"), Day("2026-01-01")], new[] { "2020-01-01", "2024-12-31", "2025-01-01" }.Select(on => timeline.CheckedOn(Day(on))));
        Assert.Null(Timeline().CheckedOn(Day("2026-01-01")));
    }

    [Fact]
    public void Instruments_are_known_by_kind_number_and_days()
    {
        var instrument = new LegalInstrument(LegalInstrumentKind.Decree, "1/2020/NĐ-CP", Day("2020-01-01"), Day("2020-02-01"));
        Assert.Equal(instrument, instrument with { CheckedOn = Day("2024-01-01"), Replaces = ["9/2010/NĐ-CP"] });
        Assert.All(
            new LegalInstrument?[]
            {
                null,
                new(LegalInstrumentKind.Decision, "1/2020/NĐ-CP", Day("2020-01-01"), Day("2020-02-01")),
                new(LegalInstrumentKind.Decree, "2/2020/NĐ-CP", Day("2020-01-01"), Day("2020-02-01")),
                new(LegalInstrumentKind.Decree, "1/2020/NĐ-CP", Day("2020-01-02"), Day("2020-02-01")),
                new(LegalInstrumentKind.Decree, "1/2020/NĐ-CP", Day("2020-01-01"), Day("2020-02-02")),
            },
            other => Assert.False(instrument.Equals(other)));
        Assert.Contains("before it is issued", Assert.Throws<ArgumentException>("inForceFrom", () => new LegalInstrument(LegalInstrumentKind.Decree, "1/2020/NĐ-CP", Day("2020-01-01"), Day("2019-12-31"))).Message, StringComparison.Ordinal);
    }

    private static LawTimeline<string> Timeline(params Said[] periods) =>
        new([.. periods.Select(period => new LawPeriod<string>(Day(period.From), period.Instrument, period.What))], (_, instrument) => instrument?.CheckedOn);

    private static LegalInstrument Made(string number, string inForce, string? amends = null, string? replaces = null, string? checkedOn = null) => new(LegalInstrumentKind.Decision, number, Day(inForce), Day(inForce))
    {
        Amends = amends is null ? [] : [amends],
        Replaces = replaces is null ? [] : [replaces],
        CheckedOn = checkedOn is null ? null : Day(checkedOn),
    };

    private sealed record Said(string From, LegalInstrument Instrument, string? What);
}
