using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Json;

/// <summary>What is read and written quickly is what the tables of members read and write: for each form, card and rating.</summary>
public sealed class QuickPathTests
{
    [Fact]
    public void Tables_of_the_package_are_those_of_its_forms_as_issued()
    {
        var quick = new PackageForms();
        var compared = 0;
        foreach (var decision in RuleBook.Default.Decisions)
        {
            var issued = RuleBook.Default.Rules(decision).Instrument.InForceFrom;
            foreach (var form in RuleBook.Default.Rules(decision, issued).Rubrics)
            {
                var table = quick.ReadAsIssued(decision, form.ProductSet.Number);
                Assert.NotNull(table);
                Assert.Equal(Text(FormTable.Of(form)), Text(table));
                compared++;
            }
        }

        Assert.Equal(78, compared);
    }

    [Fact]
    public void Only_forms_that_nothing_amends_are_read_quickly()
    {
        var quick = new PackageForms { View = RuleBook.Default.RubricFor };
        foreach (var decision in RuleBook.Default.Decisions)
        {
            var isAmended = RuleBook.Default.Instruments.Any(instrument => instrument.Amends.Contains(decision));
            for (var set = 1; set <= 26; set++)
            {
                var table = quick.Find(decision, set);
                Assert.Equal(isAmended, table is null);
                if (table is null) continue;
                Assert.Same(table, quick.Find(decision, set));
                Assert.Same(RuleBook.Default.RubricFor(decision, set), table.Rubric);
            }

            Assert.Null(quick.Find(decision, 0));
            Assert.Null(quick.Find(decision, 27));
        }

        Assert.Null(quick.Find("9/2028/QĐ-TTg", 1));
    }

    [Property(MaxTest = 300)]
    public void Card_is_read_as_by_the_table_of_its_members(ValidCard value)
    {
        var utf8 = Encoding.UTF8.GetBytes(OcopJson.Write(value.Card));
        var slow = Slow(utf8);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var quick = QuickCardReader.Read(ref json);
        var isCommon = value.Card is { PartTotals: null, Findings.Count: 0, Product: null, Lines.Count: 0, Exempt.Count: 0 };
        Assert.Equal(isCommon, quick is not null);
        if (quick is null) return;
        Assert.Equal(slow, quick);
        Assert.Equal(slow.GetHashCode(), quick.GetHashCode());
        Assert.Equal(quick.Levels, slow.Levels);
        Assert.Equal(slow.Levels.ToString(), quick.Levels.ToString());
        Assert.Equal(JsonTokenType.EndObject, json.TokenType);
    }

    [Property(MaxTest = 1_000)]
    public void Document_that_the_table_refuses_is_never_taken(BentDocument bent)
    {
        if (bent.Document.Format != WireFormat.Card) return;
        var utf8 = Encoding.UTF8.GetBytes(bent.Text);
        Scorecard? quick;
        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            quick = QuickCardReader.Read(ref json);
            if (json.Read()) quick = null;
        }
        catch (JsonException)
        {
            return;
        }

        if (quick is not null) Assert.Equal(Slow(utf8), quick);
    }

    [Theory]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":1,"1.1":1}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":-0}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":1e0}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"123456789":1}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"\u0031":1}}""")]
    [InlineData("""{"decision":"\u0031","productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"evaluatedOn":"2026-02-30"}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"evaluatedOn":null}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"answeredNone":[null]}""")]
    [InlineData("[]")]
    [InlineData("""{"decision":1,"productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":"1","levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1.0,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":99999999999,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":[]}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":"1"}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":-1}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"1.1":256}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{"":1}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"evaluatedOn":20260601}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"evaluatedOn":"2026-06-0\u0031"}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"answeredNone":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"answeredNone":["\u0031"]}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"unmetPrerequisites":"1.1"}""")]
    [InlineData("""{"decision":"x","decision":"x","productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"answeredNone":[],"answeredNone":[]}""")]
    [InlineData("""{"decision":"x","levels":{}}""")]
    [InlineData("""{"productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levelz":{}}""")]
    [InlineData("""{"decisiom":"x","productSet":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSex":1,"levels":{}}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"evaluatedIn":"2026-06-01"}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"answeredNoni":[]}""")]
    [InlineData("""{"decision":"x","productSet":1,"levels":{},"unmetPrerequisitez":[]}""")]
    [InlineData("""{"\u0064ecision":"x","productSet":1,"levels":{}}""")]
    public void What_is_not_common_is_left_to_the_table(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        Assert.Null(QuickCardReader.Read(ref json));
    }

    [Property(MaxTest = 300)]
    public void Rating_is_written_as_by_the_writer_of_JSON(ValidCard value)
    {
        Assert.Equal(Plain(value.Rating), OcopJson.Write(value.Rating));
        foreach (var options in Writers()) Assert.Equal(Written(options, value.Rating, plain: true), Written(options, value.Rating, plain: false));
    }

    // Signs that need an escape, other letters, numbers of several digits, every word.
    [Theory]
    [InlineData("26/2026/QĐ-TTg")]
    [InlineData("a\"b\\c")]
    [InlineData("2026-11-22.2+2026-11-29.1")]
    [InlineData("kết quả <&>")]
    [InlineData("\u0001\u007f\u2028\ud83d\ude00")]
    public void Rating_of_any_texts_is_written_as_by_the_writer_of_JSON(string text)
    {
        foreach (var held in Enum.GetValues<LimitingFactor>().Cast<LimitingFactor?>().Append(null))
        {
            var rating = new Rated
            {
                Decision = text,
                ProductSet = 12_345,
                DataVersion = text,
                Total = 100,
                Parts = new PartTotals([new("A", 100), new(text, 0)]),
                Band = 5,
                HeldBackBy = held,
                Unmet = [new UnmetMinimum(text, 5, 10, -1), new UnmetMinimum("1", 3, 2, 0)],
                Open = ["1.1", text],
                Remarks = [.. Enum.GetValues<RemarkCode>().Select(code => new Remark(code)), new Remark(RemarkCode.Inapplicable, text)],
                Interpretations = ["a", "b"],
                Unknown = [UnknownRequirement.MinimumLevels, UnknownRequirement.MinimumRequirementsOf("781")],
                CheckedOn = new NodaTime.LocalDate(2026, 1, 9),
            };
            Assert.Equal(Plain(rating), OcopJson.Write(rating));
            foreach (var options in Writers()) Assert.Equal(Written(options, rating, plain: true), Written(options, rating, plain: false));
        }
    }

    // In one place alone: what stands before it is written already, and what comes behind must not be. What most ratings are is written quickly.
    [Fact]
    public void Rating_with_an_escape_in_one_place_is_written_as_by_the_writer_of_JSON()
    {
        const string Escaped = "a\"b";
        var plain = new Rated
        {
            Decision = Law26.Decision,
            ProductSet = 9,
            Total = 99,
            Parts = new PartTotals([new("A", 10)]),
            Band = 5,
            Ceiling = 4,
            Stars = 4,
            HeldBackBy = LimitingFactor.MinimumLevels,
            Unmet = [new UnmetMinimum("1.1", 5, 3, 2)],
            Open = ["1.2"],
            Remarks = [new Remark(RemarkCode.MixedCases, "1.3")],
            Interpretations = ["story"],
        };
        Rated[] common =
        [
            plain,
            plain with { Ceiling = null, Stars = null, HeldBackBy = null, Unknown = [UnknownRequirement.MinimumLevels], CheckedOn = new NodaTime.LocalDate(2026, 1, 9) },
            plain with { Parts = new PartTotals([new("A", 0), new("B", 999_999_999)]) },
            plain with { DataVersion = " Đ~&'+<>`" },
        ];
        Rated[] others =
        [
            plain with { Decision = Escaped },
            plain with { DataVersion = Escaped },
            plain with { DataVersion = "a\\b" },
            plain with { DataVersion = "\u001f" },
            plain with { DataVersion = "\u007f" },
            plain with { Parts = new PartTotals([new("A", 10), new(Escaped, 1)]) },
            plain with { Parts = new PartTotals([new("A", new Fraction(1, 2))]) },
            plain with { Parts = new PartTotals([new("A", -1)]) },
            plain with { Unmet = [.. plain.Unmet, new UnmetMinimum(Escaped, 5, 3, 2)] },
            plain with { Open = ["1.2", Escaped] },
            plain with { Remarks = [new Remark(RemarkCode.MixedCases, Escaped)] },
            plain with { Interpretations = ["story", Escaped] },
        ];
        Assert.All(common, rating => Assert.True(QuickRatingWriter.TryWrite(rating, new WireBuffer(), isAscii: false)));
        Assert.All(others, rating => Assert.False(QuickRatingWriter.TryWrite(rating, new WireBuffer(), isAscii: false)));
        var beyond = plain with { Parts = new PartTotals([new("A", 1_000_000_000)]) };
        Assert.False(QuickRatingWriter.TryWrite(beyond, new WireBuffer(), isAscii: false));
        Assert.Throws<ArgumentException>("rating", () => OcopJson.Write(beyond));
        foreach (var rating in common.Concat(others))
        {
            Assert.Equal(Plain(rating), OcopJson.Write(rating));
            foreach (var options in Writers()) Assert.Equal(Written(options, rating, plain: true), Written(options, rating, plain: false));
        }
    }

    // Longer than the first room of a buffer, which ends at another sign each time.
    [Fact]
    public void Rating_that_is_longer_than_the_room_is_written_whole()
    {
        for (var shift = 0; shift < 64; shift++)
        {
            var rating = new Rated
            {
                Decision = Law26.Decision,
                ProductSet = 9,
                DataVersion = new string('1', shift),
                Total = 50,
                Parts = new PartTotals([new("A", 50)]),
                Band = 3,
                Unmet = [.. Enumerable.Range(1, 99).Select(code => new UnmetMinimum($"{code}", 5, 3, 2))],
            };
            Assert.True(QuickRatingWriter.TryWrite(rating, new WireBuffer(), isAscii: false));
            Assert.Equal(Plain(rating), OcopJson.Write(rating));
        }
    }

    [Fact]
    public void Card_of_more_levels_than_forms_have_is_left_to_the_table()
    {
        foreach (var count in new[] { 0, 1, 64, 65 })
        {
            var levels = string.Join(',', Enumerable.Range(1, count).Select(code => $"\"{code}\":1"));
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes($$$"""{"decision":"x","productSet":1,"levels":{{{{levels}}}}}"""));
            json.Read();
            Assert.Equal(count <= 64 ? count : null, QuickCardReader.Read(ref json)?.Levels.Count);
        }
    }

    private static JsonWriterOptions[] Writers() =>
    [
        default,
        new() { Encoder = JavaScriptEncoder.Default },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) },
        new() { Indented = true },
    ];

    private static string Plain(Rating rating)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) RatingFormat.Write(writer, rating, Language.Vietnamese);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Written(JsonWriterOptions options, Rating rating, bool plain)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartArray();
            if (plain) RatingFormat.Write(writer, rating, Language.Vietnamese);
            else OcopJson.Write(writer, rating);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Scorecard Slow(byte[] utf8)
    {
        var problems = new DocumentProblems();
        var card = DocumentReader.Read(utf8, CardFormat.Shape, problems, OcopJsonOptions.Default);
        Assert.Equal(0, problems.Count);
        return card!;
    }

    private static string Text(FormTable form)
    {
        var text = new StringBuilder($"{form.Head.Decision} {form.ProductSet} {form.Head.DataVersion} {form.Head.InForceFrom} {form.Head.CheckedOn} {form.IsTotalsOnly} {string.Join(',', form.PartCodes)}\n");
        for (var points = 0; points <= 100; points++) text.Append(form.Head.Bands[points]);
        for (var i = 0; i < form.Criteria.Length; i++)
        {
            var criterion = form.Criteria[i];
            text.Append($"\n{criterion.Code} {criterion.Part} {criterion.FirstLadder} {criterion.LadderCount} {criterion.HaltsWhenZero} {criterion.IsMarkOnHeading} {criterion.OnLadder} {criterion.AboveLevel}");
            foreach (var kind in Enum.GetValues<CriterionNoteKind>()) text.Append(criterion.HasNote(kind) ? " " + kind : string.Empty);
        }

        for (var i = 0; i < form.Ladders.Length; i++)
        {
            var ladder = form.Ladders[i];
            text.Append($"\n{ladder.Code} {ladder.Letter}");
            for (var level = 1; level <= ladder.Points.Length; level++) text.Append($" {ladder.PointsOf(level)}:{ladder.Stars[level - 1]}");
        }

        foreach (var minimum in form.MinimumsOn(0)) text.Append($"\n{minimum.Criterion} {minimum.LadderIndex} {minimum.Level} {minimum.Stars}");
        return text.ToString();
    }
}
