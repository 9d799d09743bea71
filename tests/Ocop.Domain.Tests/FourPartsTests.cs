using System.Text.Json.Nodes;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>A form with other parts, another total and other bands than any of the package goes through every room. The expected values are worked out by hand, or by listing all its cards from the numbers below.</summary>
public sealed class FourPartsTests
{
    // What the file says, once more: the points of each ladder with 0 for no tick, in form order.
    private static readonly (string Code, int Part, int[] Points)[] Ladders =
    [
        ("1.1", 0, [0, 0, 10, 20, 30]), ("1.2", 0, [0, 5, 10, 20]), ("2.1", 1, [0, 0, 5, 10]), ("2.2", 1, [0, 4, 20]), ("3.1", 2, [0, 0, 10, 25]), ("4.1a", 3, [0, 5, 15]), ("4.1b", 3, [0, 2, 3, 15]),
    ];

    private static readonly Listed[] Cards = [.. List()];

    public static TheoryData<string, string> Ticks => new()
    {
        { "1.1=4 1.2=3 2.1=3 2.2=2 3.1=3 4.1a=2", "120 X50 M30 Q25 D15 band5 ceiling5 stars5 Nothing" },
        { "1.1=4 1.2=3 2.1=3 2.2=2 3.1=3 4.1b=2", "108 X50 M30 Q25 D3 band5 ceiling5 stars5 Nothing" },
        { "1.1=4 1.2=3 2.1=3 2.2=2 3.1=3 4.1b=1", "107 X50 M30 Q25 D2 band4 ceiling5 stars4 Points" },
        { "1.1=4 2.1=3 2.2=1 3.1=3 4.1a=2", "84 X30 M14 Q25 D15 band4 ceiling5 stars4 Points" },
        { "1.1=3 1.2=1 2.1=3 2.2=2 3.1=3 4.1b=2", "83 X25 M30 Q25 D3 band3 ceiling4 stars3 Points" },
        { "1.1=4 2.1=3 2.2=2", "60 X30 M30 Q0 D0 band3 ceiling3 stars3 Both" },
        { "1.1=4 2.1=3 2.2=1 4.1a=2", "59 X30 M14 Q0 D15 band2 ceiling3 stars2 Points" },
        { "1.1=3 1.2=1 2.1=2 2.2=1 4.1b=1", "36 X25 M9 Q0 D2 band2 ceiling3 stars2 Points" },
        { "1.1=4 1.2=1", "35 X35 M0 Q0 D0 band1 ceiling3 stars1 Points" },
        { "", "0 X0 M0 Q0 D0 band1 ceiling2 stars1 Points" },
        { "1.1=4 1.2=3 2.1=1 2.2=2 3.1=3 4.1a=2", "90 X50 M0 Q25 D15 band4 ceiling5 stars4 Points" },
        { "1.1=1 1.2=3 2.1=3 2.2=2 3.1=3 4.1a=2", "90 X20 M30 Q25 D15 band4 ceiling2 stars2 MinimumLevels" },
        { "1.1=4 1.2=3 2.1=3 2.2=2 3.1=2 4.1a=2", "105 X50 M30 Q10 D15 band4 ceiling3 stars3 MinimumLevels" },
    };

    public static TheoryData<int, int, int, int, int, int> Bands => new()
    {
        { 50, 30, 25, 15, 120, 5 }, { 50, 30, 25, 3, 108, 5 }, { 50, 30, 25, 2, 107, 4 }, { 50, 30, 4, 0, 84, 4 }, { 50, 30, 3, 0, 83, 3 }, { 50, 10, 0, 0, 60, 3 }, { 50, 9, 0, 0, 59, 2 },
        { 0, 0, 21, 15, 36, 2 }, { 0, 0, 20, 15, 35, 1 }, { 0, 0, 0, 0, 0, 1 },
    };

    [Theory]
    [MemberData(nameof(Ticks))]
    public void Rate_ticks_gives_the_points_of_each_part_and_the_stars(string ticks, string expected)
    {
        var card = FourParts.Card(ticks);
        var rated = Assert.IsType<Rated>(FourParts.Book.Rate(card));
        Assert.Equal(expected, $"{rated.Total} X{rated.Parts["X"]} M{rated.Parts["M"]} Q{rated.Parts["Q1"]} D{rated.Parts["D"]} band{rated.Band} ceiling{rated.Ceiling} stars{rated.Stars} {rated.HeldBackBy}");
        Assert.Equal(["X", "M", "Q1", "D"], rated.Parts.Codes);
        Assert.Equal(rated.Total, rated.Parts.Total);
        var table = FourParts.Book.SelfAssess(card);
        Assert.Equal((rated.Total, rated.Parts), (table.Points, new PartTotals(table.Parts.Select(part => KeyValuePair.Create(part.Part.Code, (Fraction)part.Points)))));
        Assert.Equal(rated.Parts, Assert.IsType<Rated>(OcopJson.ReadRating(OcopJson.Write(rated))).Parts);
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void Rate_part_totals_go_by_the_bands_of_the_decision(int x, int m, int q1, int d, int total, int band)
    {
        // The card may give them in another order.
        var rated = Assert.IsType<Rated>(FourParts.Book.Rate(FourParts.Card(new PartTotals([new("D", d), new("Q1", q1), new("M", m), new("X", x)]))));
        Assert.Equal((total, band, (int?)null), (rated.Total, rated.Band, rated.Stars));
        Assert.Equal("X " + x + ", M " + m + ", Q1 " + q1 + ", D " + d, rated.Parts.ToString());
        Assert.Equal(band, FourParts.Form.Rules.BandOf(total));
    }

    [Theory]
    [InlineData("X", 51, "$.partTotals.X", "51 is not a total of part X; expected 0 to 50")]
    [InlineData("M", 31, "$.partTotals.M", "31 is not a total of part M; expected 0 to 30")]
    [InlineData("Q1", -1, "$.partTotals.Q1", "-1 is not a total of part Q1; expected 0 to 25")]
    [InlineData("D", 16, "$.partTotals.D", "16 is not a total of part D; expected 0 to 15")]
    [InlineData("A", 1, "$.partTotals.A", "unknown member; expected one that this format knows")]
    public void Rate_part_totals_that_do_not_fit_name_the_part(string code, int points, string entry, string problem)
    {
        var totals = FourParts.Totals(1, 1, 1, 1);
        var bent = totals.Codes.Contains(code) ? totals.With(code, points) : new PartTotals([.. totals.Codes.Select(known => KeyValuePair.Create(known, totals[known])), KeyValuePair.Create(code, (Fraction)points)]);
        var exception = Assert.Throws<InvalidEntryException>(() => FourParts.Book.Rate(FourParts.Card(bent)));
        Assert.Equal((entry, problem), (exception.Entry, exception.Problem.English));
    }

    [Fact]
    public void Rate_missing_part_names_it()
    {
        foreach (var code in new[] { "X", "M", "Q1", "D" })
        {
            var totals = new PartTotals(FourParts.Totals(1, 1, 1, 1).Codes.Where(known => known != code).Select(known => KeyValuePair.Create(known, (Fraction)1)));
            var exception = Assert.Throws<InvalidEntryException>(() => FourParts.Book.Rate(FourParts.Card(totals)));
            Assert.Equal(("$.partTotals." + code, "missing; expected this member"), (exception.Entry, exception.Problem.English));
        }
    }

    [Fact]
    public void Rules_say_their_parts_and_their_total()
    {
        var rules = FourParts.Form.Rules;
        Assert.Equal((120, 120), (rules.MaxTotal, FourParts.Form.MaxTotal));
        Assert.Equal([("X", 50), ("M", 30), ("Q1", 25), ("D", 15)], FourParts.Form.Parts.Select(part => (part.Code, part.Max)));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => rules.BandOf(new Fraction(1201, 10)));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => rules.BandOf(new Fraction(-1, 10)));
        Assert.All(rules.Bands, band =>
        {
            Assert.Equal(band.Stars, rules.BandOf(band.From));
            if (band.Stars > 1) Assert.Equal(band.Stars - 1, rules.BandOf(band.From - new Fraction(1, 1000)));
        });
        Assert.Throws<ArgumentOutOfRangeException>("points", () => rules.BandOf(121));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => rules.BandOf(-1));
        Assert.Equal(("Q1", null), (rules.Errata[0].Reference.Part, rules.Errata[0].Reference.Criterion));
        Assert.All(RuleBook.Default.Decisions, decision => Assert.Equal(100, RuleBook.Default.Rules(decision).MaxTotal));
        foreach (var decision in RuleBook.Default.Decisions) Assert.Throws<ArgumentOutOfRangeException>("points", () => RuleBook.Default.Rules(decision).BandOf(101));
    }

    [Fact]
    public void Verdict_of_every_card_is_that_of_the_list()
    {
        Assert.Equal(5 * 4 * 4 * 3 * 4 * 6, Cards.Length);
        var form = FourParts.Form;
        var parts = new int[4];
        foreach (var card in Cards)
        {
            var verdict = form.RateTicks(card.Levels, parts);
            Assert.Equal(
                (card.IsHalted ? VerdictOutcome.Halted : VerdictOutcome.Rated, card.Total, card.Band, card.Ceiling, card.IsHalted ? 0 : card.Stars),
                (verdict.Outcome, verdict.Total, verdict.Band, verdict.Ceiling, verdict.Stars));
            Assert.Equal(card.Parts, parts);
            Assert.Equal(verdict, form.RateTicks(card.Levels));
        }

        // All bands occur, and each but the lowest with its very first point.
        Assert.Superset(new HashSet<int> { 36, 60, 84, 108 }, Cards.Select(card => card.Total).ToHashSet());
    }

    [Fact]
    public void Verdict_room_for_other_parts_is_refused()
    {
        var levels = new byte[FourParts.Form.Ladders.Count];
        Assert.Throws<ArgumentException>("partPoints", () => FourParts.Form.RateTicks(levels, new int[3]));
        Assert.Throws<ArgumentException>("partPoints", () => FourParts.Form.RateTicks(levels, new int[5]));
        Assert.Throws<ArgumentException>("levels", () => FourParts.Form.RateTicks([], new int[4]));
    }

    [Fact]
    public void Plan_is_the_cheapest_of_all_cards_above()
    {
        for (var i = 0; i < Cards.Length; i += 37)
        {
            var from = Cards[i];
            for (var stars = 3; stars <= 5; stars++)
            {
                var plan = FourParts.Book.Plan(from.Card, stars);
                if (!from.IsHalted && from.Stars >= stars)
                {
                    Assert.IsType<UpgradePlanAlreadyThere>(plan);
                    continue;
                }

                var best = Cards.Where(to => !to.IsHalted && to.Stars >= stars && to.IsAbove(from)).OrderBy(to => to.CostFrom(from)).ThenBy(to => to.ChangesFrom(from)).ThenBy(to => to.Key, StringComparer.Ordinal).FirstOrDefault();
                Assert.NotNull(best);
                var found = Assert.IsType<UpgradePlanFound>(plan);
                Assert.Equal((best.CostFrom(from), best.ChangesFrom(from), best.Total, best.Stars), (found.Cost, found.Changes.Count, found.Result.Total, found.Result.Stars!.Value));
                Assert.All(found.Changes, change => Assert.Equal(change.To, best.Levels[Array.FindIndex(Ladders, ladder => ladder.Code == change.Criterion)]));
            }
        }
    }

    [Theory]
    [InlineData(4, "4.1b: 2 > 3", 95)]
    [InlineData(5, "1.1: 3 > 4, 1.2: 1 > 3", 108)]
    public void Plan_worked_out_by_hand(int stars, string changes, int total)
    {
        var plan = Assert.IsType<UpgradePlanFound>(FourParts.Book.Plan(FourParts.Card("1.1=3 1.2=1 2.1=3 2.2=2 3.1=3 4.1b=2"), stars));
        Assert.Equal((changes, total), (string.Join(", ", plan.Changes.Select(change => $"{change.Criterion}: {change.From} > {change.To}")), plan.Result.Total));
    }

    [Fact]
    public void Bounds_are_those_of_all_cards_that_an_open_card_can_become()
    {
        string[] criteria = ["1.1", "1.2", "2.1", "2.2", "3.1", "4.1"];
        foreach (var start in new[] { 0, 1234, 4321, Cards.Length - 1 })
        {
            for (var open = 0; open < 1 << criteria.Length; open++)
            {
                var isOpen = criteria.Where((_, i) => (open & (1 << i)) != 0).ToHashSet();
                var answered = Ladders.Select((ladder, i) => (ladder.Code, Level: (int)Cards[start].Levels[i])).Where(tick => tick.Level > 0 && !isOpen.Contains(tick.Code.TrimEnd('a', 'b'))).ToDictionary(tick => tick.Code, tick => tick.Level);
                var none = criteria.Where(code => !isOpen.Contains(code) && !answered.Keys.Any(ticked => ticked.TrimEnd('a', 'b') == code)).ToArray();
                var card = FourParts.Card(answered, none);
                var become = Cards.Where(other => Enumerable.Range(0, Ladders.Length).All(i => isOpen.Contains(Ladders[i].Code.TrimEnd('a', 'b')) || other.Levels[i] == Cards[start].Levels[i])).ToArray();
                if (FourParts.Book.Bounds(card) is not PartialRatingBounds bounds)
                {
                    Assert.All(become, other => Assert.True(other.IsHalted));
                    continue;
                }

                var rated = become.Where(other => !other.IsHalted).ToArray();
                Assert.Equal((rated.Min(other => other.Total), rated.Max(other => other.Total)), (bounds.Lowest.Total, bounds.Highest.Total));
                for (var part = 0; part < 4; part++)
                {
                    var code = FourParts.Form.Parts[part].Code;
                    Assert.Equal(((Fraction)rated.Min(other => other.Parts[part]), (Fraction)rated.Max(other => other.Parts[part])), (bounds.Lowest.Parts[code], bounds.Highest.Parts[code]));
                }

                foreach (var star in bounds.Stars)
                {
                    var reaching = become.Count(other => !other.IsHalted && other.Stars >= star.Stars);
                    Assert.Equal(reaching == become.Length ? PartialRatingProspect.Certain : reaching > 0 ? PartialRatingProspect.Possible : PartialRatingProspect.Impossible, star.Prospect);
                }
            }
        }
    }

    [Fact]
    public void Write_bounds_has_the_parts_of_the_form()
    {
        var json = JsonNode.Parse(OcopJson.Write(FourParts.Book.Bounds(FourParts.Card(new() { ["1.1"] = 4, ["4.1b"] = 2 }, "1.2", "3.1"))))!;
        Assert.Equal("""{"lowest":33,"highest":63}""", json["total"]!.ToJsonString());
        Assert.Equal("""{"X":{"lowest":30,"highest":30},"M":{"lowest":0,"highest":30},"Q1":{"lowest":0,"highest":0},"D":{"lowest":3,"highest":3}}""", json["parts"]!.ToJsonString());
    }

    [Theory]
    [InlineData("3 3 3", "forwarded", 5, "108")]
    [InlineData("2 3 3", "rated", 4, "323/3")]
    [InlineData("2 2 3", "rated", 4, "322/3")]
    public void Decide_goes_by_the_mean_and_the_bands_of_the_decision(string digital, string outcome, int band, string mean)
    {
        var members = digital.Split(' ').Select((d, i) => new CouncilMember("m" + i, FourParts.Card(FourParts.Totals(50, 30, 25, d[0] - '0')))).ToArray();
        var result = FourParts.Book.Decide(new CouncilSession { Decision = FourParts.Decision, ProductSet = 2, Members = members });
        var tally = result.Tally!;
        Assert.Equal((band, mean), (tally.Band, tally.Mean.ToString()));
        Assert.Equal(tally.Mean, tally.Parts.Total);
        Assert.Equal(FourParts.Totals(50, 30, 25, tally.Mean - 105), tally.Parts);
        Assert.Equal(["X", "M", "Q1", "D"], tally.Parts.Codes);
        Assert.Equal(members.Select(member => member.Card.PartTotals), tally.Members.Select(member => member.Parts));
        var json = JsonNode.Parse(OcopJson.Write(result))!;
        var last = tally.Parts["D"];
        Assert.Equal(outcome, (string)json["outcome"]!);
        Assert.Equal(
            $$$"""{"X":{"numerator":50,"denominator":1},"M":{"numerator":30,"denominator":1},"Q1":{"numerator":25,"denominator":1},"D":{"numerator":{{{last.Numerator}}},"denominator":{{{last.Denominator}}}}}""",
            json["parts"]!.ToJsonString());
        Assert.Equal($$"""{"X":50,"M":30,"Q1":25,"D":{{digital[0]}}}""", json["members"]![0]!["parts"]!.ToJsonString());
    }

    [Theory]
    [InlineData("84 84 84", 4)]
    [InlineData("83 84 84", 3)]
    [InlineData("60 60 60", 3)]
    [InlineData("59 60 60", 2)]
    public void Decide_ticks_go_by_the_mean_of_the_totals(string totals, int band)
    {
        var cards = new Dictionary<string, string>
        {
            ["84"] = "1.1=4 2.1=3 2.2=1 3.1=3 4.1a=2",
            ["83"] = "1.1=3 1.2=1 2.1=3 2.2=2 3.1=3 4.1b=2",
            ["60"] = "1.1=4 2.1=3 2.2=2",
            ["59"] = "1.1=4 2.1=3 2.2=1 4.1a=2",
        };
        var members = totals.Split(' ').Select((total, i) => new CouncilMember("m" + i, FourParts.Card(cards[total]))).ToArray();
        var result = FourParts.Book.Decide(new CouncilSession { Decision = FourParts.Decision, ProductSet = 1, Members = members });
        Assert.Equal((new Fraction(totals.Split(' ').Sum(int.Parse), 3), band), (result.Tally!.Mean, result.Tally.Band));
    }

    [Fact]
    public void ReadCouncilSession_members_have_the_parts_of_the_form()
    {
        var session = OcopJson.ReadCouncilSession("""{"decision":"9/2028/QĐ-TTg","productSet":2,"members":[{"name":"a","partTotals":{"X":50,"M":30,"Q1":25,"D":2}},{"name":"b","partTotals":{"D":4,"Q1":25,"M":30,"X":50}}]}"""u8);
        Assert.Equal(FourParts.Totals(50, 30, 25, 3), FourParts.Book.Decide(session).Tally!.Parts);
    }

    [Fact]
    public void Explanation_speaks_of_the_parts_and_the_total_of_the_form()
    {
        var text = FourParts.Book.Explain(FourParts.Card("1.1=4 1.2=3 2.1=3 2.2=2 3.1=3 4.1b=2")).ToText(Language.English);
        foreach (var line in new[] { "108 of 120 points", "Part X, Resources: 50/50", "Part M, Market: 30/30", "Part Q1, Safety: 25/25", "Part D, Digital work: 3/15", "108 points: the band of 5 stars (108 to 120)" }) Assert.Contains(line, text, StringComparison.Ordinal);
        var session = new CouncilSession { Decision = FourParts.Decision, ProductSet = 2, Members = [new("An", FourParts.Card(FourParts.Totals(50, 30, 25, 2)))] };
        var vietnamese = FourParts.Book.Explain(session).ToText(Language.Vietnamese);
        Assert.Contains("An: 107 điểm (X 50, M 30, Q1 25, D 2)", vietnamese, StringComparison.Ordinal);
        Assert.Contains("107 thuộc khung điểm hạng 4 sao (từ 84 đến dưới 108)", vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_and_comparison_take_the_form()
    {
        var card = FourParts.Card("1.1=4 1.2=3 2.1=3 2.2=2 3.1=3 4.1b=2");
        var comparison = FourParts.Book.Compare(card, Law26.Decision, 11);
        Assert.Equal(["local-labour", "local-origin", "story", "story-structure"], comparison.Criteria.OfType<CriterionMapped>().Select(mapped => mapped.From.Key).Order(StringComparer.Ordinal));
        var commune = FourParts.Book.ReportForCommune(card);
        Assert.Equal([30, 20, null, null], commune.Entries.Select(entry => entry.Row?.Points));
        var table = FourParts.Book.SelfAssess(FourParts.Card(FourParts.Totals(1, 2, 3, 4)));
        Assert.Equal([("X", 1), ("M", 2), ("Q1", 3), ("D", 4)], table.Parts.Select(part => (part.Part.Code, part.Points)));
        Assert.Equal(10, table.Points);
    }

    /// <summary>The most that the format allows: 1,000 points, of which one level gives 910 and a part none.</summary>
    [Fact]
    public void Form_of_a_thousand_points_is_rated_and_planned()
    {
        var book = FourParts.Load(Thousand);
        var form = book.RubricFor(FourParts.Decision, 1);
        byte[] best = [4, 3, 3, 2, 3, 2, 0];
        var parts = new int[5];
        var verdict = form.RateTicks(best, parts);
        Assert.Equal((1000, 5, 5), (verdict.Total, verdict.Band, verdict.Stars));
        Assert.Equal([930, 30, 25, 15, 0], parts);
        Assert.Equal("1000 points, 5 stars", verdict.ToString());

        // 990 is the last band: on it, and just under it.
        best[5] = 1;
        Assert.Equal((990, 5), (form.RateTicks(best).Total, form.RateTicks(best).Band));
        (best[5], best[6]) = (0, 2);
        Assert.Equal((988, 4), (form.RateTicks(best).Total, form.RateTicks(best).Band));

        var card = FourParts.Card("1.1=3 1.2=3 2.1=3 2.2=2 3.1=3 4.1b=2");
        Assert.Equal(98, Assert.IsType<Rated>(book.Rate(card)).Total);
        var plan = Assert.IsType<UpgradePlanFound>(book.Plan(card, 5));
        Assert.Equal([("1.1", 3, 4), ("4.1b", 2, 3)], plan.Changes.Select(change => (change.Criterion, change.From, change.To)));
        Assert.Equal((1000, (Fraction)930), (plan.Result.Total, plan.Result.Parts["X"]));
        var bounds = Assert.IsType<PartialRatingBounds>(book.Bounds(FourParts.Card([])));
        Assert.Equal((0, 1000), (bounds.Lowest.Total, bounds.Highest.Total));
        Assert.Equal("0 to 1000", string.Join(" to ", form.Rules.Bands[4].From, form.MaxTotal));
    }

    [Theory]
    [InlineData("points over all", "$.parts.total: the parts add up to 1001 and not to 1000; expected their sum")]
    [InlineData("part code of a criterion", "9/2028/QĐ-TTg, set 1: the criterion code 2.1 is that of a part or section")]
    [InlineData("part twice", "$.parts.list[4].code: X stands twice; expected each once")]
    [InlineData("part of a form missing", "9/2028/QĐ-TTg, set 1: part D is missing")]
    [InlineData("band over the total", "$.bands.from.5: five stars cannot be reached")]
    [InlineData("sections over a part", "$.parts.total: the parts add up to 119 and not to 120; expected their sum")]
    public void Validate_parts_that_contradict_are_refused(string fault, string message)
    {
        var refused = RuleFaults.Thrown(() => FourParts.Load(file =>
        {
            var (parts, forms) = (file["parts"]!["list"]!.AsArray(), file["forms"]!.AsArray());
            switch (fault)
            {
                case "points over all":
                    Thousand(file);
                    parts[4]!["max"] = 1;
                    break;
                case "part code of a criterion":
                    parts[3]!["code"] = "2.1";
                    foreach (var form in forms)
                    {
                        var sections = form!["parts"]!.AsObject();
                        sections["2.1"] = sections["D"]!.DeepClone();
                        sections.Remove("D");
                    }

                    break;
                case "part twice":
                    parts.Add(parts[0]!.DeepClone());
                    break;
                case "part of a form missing":
                    forms[0]!["parts"]!.AsObject().Remove("D");
                    break;
                case "band over the total":
                    file["bands"]!["from"]!["5"] = 121;
                    break;
                default:
                    parts[3]!["max"] = 14;
                    break;
            }
        }));
        Assert.Contains(refused.Problems, problem => problem.StartsWith(message, StringComparison.Ordinal));
    }

    private static void Thousand(JsonNode file)
    {
        file["bands"]!["from"]!["5"] = 990;
        file["parts"]!["total"] = 1000;
        file["parts"]!["list"]![0]!["max"] = 930;
        file["parts"]!["list"]!.AsArray().Add(new JsonObject { ["code"] = "E", ["max"] = 0, ["vi"] = "Không điểm", ["en"] = "No points" });
        foreach (var form in file["forms"]!.AsArray()) form!["parts"]!["E"] = new JsonArray();
        var section = file["forms"]![0]!["parts"]!["X"]![0]!;
        section["max"] = 930;
        section["criteria"]![0]!["max"] = 910;
        section["criteria"]![0]!["levels"]![3] = "910*****";
    }

    private static IEnumerable<Listed> List()
    {
        var digital = Enumerable.Range(0, 3).Select(a => (a, 0)).Concat(Enumerable.Range(1, 3).Select(b => (0, b))).ToArray();
        for (byte material = 0; material <= 4; material++)
        {
            for (byte labour = 0; labour <= 3; labour++)
            {
                for (byte story = 0; story <= 3; story++)
                {
                    for (byte structure = 0; structure <= 2; structure++)
                    {
                        for (byte safety = 0; safety <= 3; safety++)
                        {
                            foreach (var (a, b) in digital) yield return new Listed([material, labour, story, structure, safety, (byte)a, (byte)b]);
                        }
                    }
                }
            }
        }
    }

    /// <summary>A card of set 1 with what it comes to.</summary>
    private sealed record Listed(byte[] Levels)
    {
        public int[] Parts { get; } = PartsOf(Levels);

        public int Total => Parts.Sum();

        public bool IsHalted => Levels[4] == 1;

        public int Band => Total >= 108 ? 5 : Total >= 84 ? 4 : Total >= 60 ? 3 : Total >= 36 ? 2 : 1;

        // 1.1 has asterisks for 3, 4 and 5 stars on its levels 2, 3 and 4, and 3.1 for 4 stars on its last level.
        public int Ceiling => Levels[0] < 2 ? 2 : Levels[0] < 3 || Levels[4] < 3 ? 3 : Levels[0] < 4 ? 4 : 5;

        public int Stars => Math.Min(Band, Ceiling);

        public string Key => string.Concat(Levels);

        public Scorecard Card => FourParts.Card(string.Join(' ', Ladders.Select((ladder, i) => (ladder.Code, Level: Levels[i])).Where(tick => tick.Level > 0).Select(tick => tick.Code + "=" + tick.Level)));

        // A plan raises levels, and leaves the case that is ticked.
        public bool IsAbove(Listed from) => Levels.Zip(from.Levels, (to, now) => to >= now).All(raised => raised);

        public int CostFrom(Listed from) => Levels.Zip(from.Levels, (to, now) => to - now).Sum();

        public int ChangesFrom(Listed from) => Levels.Zip(from.Levels, (to, now) => to > now).Count(changed => changed);

        private static int[] PartsOf(byte[] levels)
        {
            var parts = new int[4];
            for (var i = 0; i < levels.Length; i++)
            {
                if (Ladders[i].Code != "2.2" || levels[2] > 1) parts[Ladders[i].Part] += Ladders[i].Points[levels[i]];
            }

            return parts;
        }
    }
}
