using System.Globalization;
using System.Numerics;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Counts all cards of a form from its facts alone.</summary>
internal static class FactCardCounter
{
    private const int MostPoints = 100;

    /// <summary>Returns the number of cards, of those that are halted, and of those with 1, 2, 3, 4 and 5 stars.</summary>
    /// <remarks>
    /// A card has at least so many stars if its points reach their band and every mark for them and for fewer is reached. So each criterion
    /// keeps only the ticks that reach its own marks, and the product of the criteria, as polynomials with the points as exponents, has
    /// for each number of points the number of cards.
    /// </remarks>
    public static BigInteger[] Count(IReadOnlyCollection<Fact> form, IReadOnlyCollection<Fact> bands)
    {
        var criteria = form.Where(fact => fact.Kind == "criterion").Select(fact => fact.Criterion).ToArray();
        var levels = form.Where(fact => fact.Kind == "level").ToLookup(fact => fact.Criterion);
        var lines = form.Where(fact => fact.Kind == "line").ToLookup(fact => fact.Criterion);
        var halting = form.Where(fact => fact is { Kind: "note", Value: "halts-when-zero" }).Select(fact => fact.Criterion).ToHashSet();
        var conditions = form.Where(fact => fact.Kind == "condition").ToDictionary(fact => fact.Criterion, fact => fact.Value.Split('>'));
        var (deciding, exceeded) = conditions.Count == 0 ? (null, 0) : (conditions.Values.First()[0], int.Parse(conditions.Values.First()[1], CultureInfo.InvariantCulture));
        Assert.All(conditions.Values, condition => Assert.Equal((deciding, exceeded), (condition[0], int.Parse(condition[1], CultureInfo.InvariantCulture))));

        var atLeast = new BigInteger[7];
        foreach (var band in bands)
        {
            foreach (var hasStory in deciding is null ? [true] : new[] { true, false })
            {
                var cards = new BigInteger[MostPoints + 1];
                cards[0] = 1;
                foreach (var criterion in criteria) cards = Product(cards, Answers(criterion, band.Stars!.Value, hasStory));
                for (var points = band.Points!.Value; points <= MostPoints; points++) atLeast[band.Stars!.Value] += cards[points];
            }
        }

        var all = criteria.Aggregate(BigInteger.One, (product, criterion) => product * (lines[criterion].Any() ? BigInteger.Pow(2, lines[criterion].Count()) : levels[criterion].Count() + 1));
        return [all, all - atLeast[1], .. Enumerable.Range(1, 5).Select(stars => atLeast[stars] - atLeast[stars + 1])];

        // The number of answers to a criterion for each number of points: those that neither halt nor miss a mark for the stars or for fewer.
        BigInteger[] Answers(string criterion, int stars, bool hasStory)
        {
            var answers = new BigInteger[MostPoints + 1];

            // A list is as many criteria as it has lines: each is ticked or not.
            if (lines[criterion].Any()) return lines[criterion].Aggregate(One(), (product, line) => Product(product, Ticked(line.Points!.Value)));
            var marks = levels[criterion].Where(level => level.Stars <= stars).ToArray();
            if (conditions.ContainsKey(criterion) && !hasStory)
            {
                if (marks.Length == 0) answers[0] = levels[criterion].Count() + 1;
                return answers;
            }

            if (marks.Length == 0 && !(criterion == deciding && hasStory)) answers[0]++;
            foreach (var level in levels[criterion])
            {
                if (criterion == deciding && hasStory != level.Level > exceeded) continue;
                if (level.Points == 0 && halting.Contains(criterion)) continue;
                if (marks.Any(mark => mark.Case == level.Case && mark.Level > level.Level)) continue;
                answers[level.Points!.Value]++;
            }

            return answers;
        }
    }

    private static BigInteger[] One()
    {
        var one = new BigInteger[MostPoints + 1];
        one[0] = 1;
        return one;
    }

    private static BigInteger[] Ticked(int points)
    {
        var line = One();
        line[points]++;
        return line;
    }

    private static BigInteger[] Product(BigInteger[] left, BigInteger[] right)
    {
        var product = new BigInteger[MostPoints + 1];
        for (var i = 0; i <= MostPoints; i++)
        {
            if (right[i].IsZero) continue;
            for (var j = 0; i + j <= MostPoints; j++) product[i + j] += left[j] * right[i];
        }

        return product;
    }
}
