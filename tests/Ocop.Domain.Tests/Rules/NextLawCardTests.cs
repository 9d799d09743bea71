using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Cards of the two complete sets of the decision of 2028: whatever is ticked they are rated, as the file says, and everything that reads a card reads it alike.</summary>
public sealed class NextLawCardTests
{
    private static readonly RuleBook Book = NextLaw.Book;

    private static readonly Rubric[] Forms = [Book.RubricFor(NextLaw.Decision, 1), Book.RubricFor(NextLaw.Decision, 27)];

    // The file once more, read with nothing of the library.
    private static readonly JsonNode File = JsonNode.Parse(NextLaw.Text(NextLaw.DecisionFile))!;

    private static readonly (int Stars, int From)[] Bands = [.. File["bands"]!["from"]!.AsObject().Select(band => (int.Parse(band.Key, System.Globalization.CultureInfo.InvariantCulture), (int)band.Value!)).OrderByDescending(band => band.Item1)];

    private static Arbitrary<GeneratedCard> Valid { get; } = Arbitrary(CardGenerators.Valid);

    private static Arbitrary<GeneratedCard> Clean { get; } = Arbitrary(CardGenerators.Clean);

    [Property(MaxTest = 500)]
    public Property Rating_is_what_the_file_says() => Prop.ForAll(Valid, generated =>
    {
        var card = generated.Card;
        var rating = Book.Rate(card);
        Assert.Equal(Naive(card), rating switch
        {
            Rated rated => $"{string.Join(' ', rated.Parts.Codes.Select(code => rated.Parts[code]))} {rated.Total} {rated.Band} {rated.Ceiling} {rated.Stars} {string.Join(',', rated.Unmet.Select(unmet => $"{unmet.Criterion}:{unmet.Stars}:{unmet.RequiredLevel}").Order(StringComparer.Ordinal))}",
            Halted halted => "halted " + halted.Criterion,
            _ => "rejected",
        });
        Assert.Equal(OcopJson.Write(rating), OcopJson.Write(OcopJson.ReadRating(OcopJson.Write(rating))));
    });

    [Property]
    public Property Explanation_self_assessment_and_council_count_as_the_rating() => Prop.ForAll(Valid, generated =>
    {
        var card = generated.Card;
        var rating = Book.Rate(card);
        var table = Book.SelfAssess(card);
        var explanation = Book.Explain(card);
        Assert.NotEmpty(explanation.ToText(Language.Vietnamese));
        Assert.Equal(OcopJson.Write(rating), OcopJson.Write(table.Rating));
        var council = Book.Decide(Session(card, 3));
        if (rating is not Rated rated)
        {
            Assert.Equal(OcopJson.Write(rating), OcopJson.Write(Assert.IsType<CouncilStopped>(council).Rating));
            return;
        }

        Assert.Equal(rated.Parts, new PartTotals(table.Parts.Select(part => KeyValuePair.Create(part.Part.Code, (Fraction)part.Points))));
        Assert.Equal(rated.Unmet.Count, Steps(explanation.Result).Count(step => step.Kind == ExplanationStepKind.MinimumLevel && step.Holds == false));
        var tally = council.Tally!;
        Assert.Equal(((Fraction)rated.Total, rated.Parts, rated.Band, rated.Ceiling, rated.Stars), (tally.Mean, tally.Parts, tally.Band, tally.Ceiling, tally.Stars));
        Assert.Equal(rated.Band >= 4, council is CouncilForwarded);
        Assert.Equal(rated.Stars < 4, Book.Decide(Session(card, 3) with { Level = CouncilLevel.Centre }) is CouncilReturned);
    });

    [Property]
    public Property Plan_reaches_the_star_and_nothing_less_does() => Prop.ForAll(Clean, Gen.Choose(3, 5).ToArbitrary(), (generated, stars) =>
    {
        var card = generated.Card;
        var rating = Book.Rate(card);
        switch (Book.Plan(card, stars))
        {
            case UpgradePlanAlreadyThere:
                Assert.True(rating is Rated there && there.Stars >= stars);
                break;
            case UpgradePlanFound found:
                Assert.False(rating is Rated already && already.Stars >= stars);
                Assert.Equal(OcopJson.Write(Book.Rate(Changed(card, found.Changes))), OcopJson.Write((Rating)found.Result));
                Assert.True(found.Result.Stars >= stars);
                Assert.All(found.Changes, left => Assert.False(Book.Rate(Changed(card, found.Changes.Where(change => change != left))) is Rated less && less.Stars >= stars));
                break;
            case UpgradePlanImpossible impossible:
                Assert.False(impossible.Best is Rated best && best.Stars >= stars);
                break;
        }
    });

    [Property]
    public Property Bounds_hold_the_rating() => Prop.ForAll(Clean, generated =>
    {
        var card = generated.Card;
        if (Book.Rate(card) is not Rated rated)
        {
            Assert.IsType<PartialRatingStopped>(Book.Bounds(card));
            return;
        }

        var open = Assert.IsType<PartialRatingBounds>(Book.Bounds(card));
        Assert.InRange(rated.Total, open.Lowest.Total, open.Highest.Total);
        Assert.All(rated.Parts.Codes, code => Assert.InRange(rated.Parts[code], open.Lowest.Parts[code], open.Highest.Parts[code]));
        Assert.Equal(rated.Open.Count == 0, open.Lowest.Total == open.Highest.Total && rated.Open.Count == 0);
        var answered = CardParts.With(card, none: [.. card.AnsweredNone, .. CardParts.Open(Form(card), card).Select(criterion => criterion.Code)]);
        var bounds = Assert.IsType<PartialRatingBounds>(Book.Bounds(answered));
        Assert.Equal((OcopJson.Write(Book.Rate(answered)), OcopJson.Write(Book.Rate(answered))), (OcopJson.Write((Rating)bounds.Lowest), OcopJson.Write((Rating)bounds.Highest)));
    });

    [Property]
    public Property Comparison_with_an_older_form_carries_what_can_be_rated() => Prop.ForAll(Clean, Gen.Choose(1, 26).ToArbitrary(), (generated, set) =>
    {
        var (newer, older) = (Form(generated.Card), Book.RubricFor(Law26.Decision, set));
        var back = Book.Compare(generated.Card, older.Decision, set);
        Assert.IsNotType<Rejected>(Book.Rate(back.Carried));
        var forth = Book.Compare(back.Carried, newer.Decision, newer.ProductSet.Number);
        Assert.IsNotType<Rejected>(Book.Rate(forth.Carried));
        Assert.Equal((Law26.Decision, NextLaw.Decision), (back.Carried.Decision, forth.Carried.Decision));
        Assert.Subset(generated.Card.Levels.Keys.ToHashSet(), forth.Carried.Levels.Keys.ToHashSet());
    });

    private static Arbitrary<GeneratedCard> Arbitrary(Func<Rubric, Gen<Scorecard>> cards) => Arb.From(
        Gen.Elements(Forms).SelectMany(cards).Select(card => (GeneratedCard)new ValidCard(card)),
        generated => CardShrinker.Shrink(generated.Card).Select(card => (GeneratedCard)new ValidCard(card)));

    private static Rubric Form(Scorecard card) => Book.RubricFor(card.Decision, card.ProductSet);

    // A card that says nothing has not scored; here it is a vote of no points, as its rating is.
    private static CouncilSession Session(Scorecard card, int count) => new()
    {
        Decision = card.Decision,
        ProductSet = card.ProductSet,
        Members = [.. Enumerable.Range(1, count).Select(i => new CouncilMember("m" + i, card))],
        Regulation = new() { BlankCards = CouncilBlankCards.Vote },
    };

    private static Scorecard Changed(Scorecard card, IEnumerable<UpgradePlanChange> changes)
    {
        var levels = new Dictionary<string, int>(card.Levels);
        foreach (var change in changes) levels[change.Criterion] = change.To;
        var none = card.AnsweredNone.Where(code => !Form(card).Ladders.Any(ladder => ladder.Criterion.Code == code && levels.ContainsKey(ladder.Code)));
        return CardParts.With(card, levels: levels, none: [.. none]);
    }

    private static IEnumerable<ExplanationStep> Steps(ExplanationStep step) => step.Steps.SelectMany(Steps).Prepend(step);

    // Rates a card straight from the text of the file.
    private static string Naive(Scorecard card)
    {
        if (card.Findings.Any(finding => finding.Kind == FindingKind.Disqualifies)) return "rejected";
        var form = File["forms"]!.AsArray().Single(form => (int)form!["set"]! == card.ProductSet)!;
        var points = new List<string>();
        var unmet = new List<(string Criterion, int Stars, int Level)>();
        var total = 0;
        var story = card.Levels.GetValueOrDefault("5.1");
        string? halt = null;
        foreach (var part in form["parts"]!.AsObject())
        {
            var sum = 0;
            foreach (var criterion in part.Value!.AsArray().SelectMany(section => section!["criteria"]!.AsArray()))
            {
                var code = (string)criterion!["code"]!;
                var ladders = criterion["cases"]?.AsArray().Select(ladder => (Code: code + (string)ladder!["case"]!, Levels: Levels(ladder))).ToArray() ?? [(code, Levels(criterion))];
                var ticked = ladders.Where(ladder => card.Levels.ContainsKey(ladder.Code)).ToArray();
                var level = ticked.Length == 0 ? 0 : card.Levels[ticked[0].Code];
                var before = unmet.Count;
                var isZero = (bool?)criterion["haltsWhenZero"] == true && level > 0 && ticked[0].Levels[level - 1].TrimEnd('*') == "0";
                if (isZero || card.Findings.Any(finding => finding.Kind == FindingKind.Halts && finding.Criterion == code)) halt ??= code;
                if (card.UnmetPrerequisites.Contains(code) || (criterion["appliesIf"] is not null && story <= 1)) level = 0;
                if (level > 0) sum += int.Parse(ticked[0].Levels[level - 1].TrimEnd('*'), System.Globalization.CultureInfo.InvariantCulture);
                if (criterion["mark"] is { } mark && level == 0) unmet.Add((code, ((string)mark!).Length, 1));
                foreach (var ladder in level > 0 ? ticked : ladders)
                {
                    for (var i = 0; i < ladder.Levels.Length; i++)
                    {
                        var stars = ladder.Levels[i].Count(sign => sign == '*');
                        if (stars > 0 && level < i + 1) unmet.Add((code, stars, i + 1));
                    }
                }

                if (card.Exempt.Contains(code)) unmet.RemoveRange(before, unmet.Count - before);
            }

            points.Add(sum.ToString(System.Globalization.CultureInfo.InvariantCulture));
            total += sum;
        }

        if (halt is not null) return "halted " + halt;
        var band = Bands.First(entry => total >= entry.From).Stars;
        var ceiling = unmet.Count == 0 ? 5 : unmet.Min(entry => entry.Stars) - 1;
        return $"{string.Join(' ', points)} {total} {band} {ceiling} {Math.Min(band, ceiling)} {string.Join(',', unmet.Select(entry => $"{entry.Criterion}:{entry.Stars}:{entry.Level}").Order(StringComparer.Ordinal))}";

        static string[] Levels(JsonNode ladder) => [.. ladder["levels"]!.AsArray().Select(level => (string)level!)];
    }
}
