using System.Globalization;
using System.Numerics;
using System.Text;
using NodaTime.Text;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The page on how rare stars are says what the approved counts of all cards say.</summary>
public sealed class StarRarityTests
{
    private const string LastLineOfProse = "The tests write what follows.\n";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "how-rare-are-stars.md");

    [Fact]
    public void Shares_on_the_page_are_those_of_the_counts()
    {
        var page = File.ReadAllText(Page);
        var prose = page[..(page.IndexOf(LastLineOfProse, StringComparison.Ordinal) + LastLineOfProse.Length)];
        Assert.EndsWith(LastLineOfProse, prose, StringComparison.Ordinal);
        Repository.AssertApprovedFile(Page, prose + Shares());
    }

    [Theory]
    [InlineData(1, 1, "100.0%")]
    [InlineData(948, 1_000, "94.8%")]
    [InlineData(1_005, 100_000, "1.0%")]
    [InlineData(1, 100, "1.0%")]
    [InlineData(99_999, 10_000_000, "1 in 100")]
    [InlineData(1, 101, "1 in 101")]
    [InlineData(10, 12_345, "1 in 1,230")]
    [InlineData(1, 999_600, "1 in 1 million")]
    [InlineData(1, 6_654_999, "1 in 6.65 million")]
    [InlineData(2, 133_100_001, "1 in 66.6 million")]
    [InlineData(1, 8_400_000_000, "1 in 8.4 billion")]
    [InlineData(3, 364_000_000_000_000, "1 in 121 trillion")]
    [InlineData(0, 10, "none")]
    public void Share_is_a_percentage_or_one_in_so_many(long part, long whole, string expected) => Assert.Equal(expected, Share(part, whole));

    private static string Shares()
    {
        var forms = File.ReadLines(Path.Combine(Repository.Approved, CardCountTests.Approved))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (Decision: cells[0], Set: cells[1], Counts: cells[2..].Select(cell => BigInteger.Parse(cell, CultureInfo.InvariantCulture)).ToArray()))
            .ToArray();
        var text = new StringBuilder();
        foreach (var decision in forms.GroupBy(form => form.Decision))
        {
            var byRarity = decision.OrderBy(form => form.Counts[6] * BigInteger.Pow(10, 30) / form.Counts[0]).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"\n{decision.Key}: 5 stars are between {Of(byRarity[^1], 5)} (set {byRarity[^1].Set}) and {Of(byRarity[0], 5)} (set {byRarity[0].Set}).\n");
        }

        text.Append("\n| decision | set | cards | halted | 2 or more | 3 or more | 4 or more | 5 |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var form in forms)
        {
            // A form of before has the day from which it was in force beside the number of its set.
            var words = form.Set.Split(' ');
            var rules = words.Length == 1 ? RuleBook.Default.Rules(form.Decision) : RuleBook.Default.Rules(form.Decision, LocalDatePattern.Iso.Parse(words[1].Trim('(', ')')).Value);
            var name = rules.ProductSets[int.Parse(words[0], CultureInfo.InvariantCulture) - 1].Labels.English;
            var halted = form.Counts[1].IsZero ? "-" : Share(form.Counts[1], form.Counts[0]);
            text.Append(CultureInfo.InvariantCulture, $"| {form.Decision} | {form.Set} {name} | {Scientific(form.Counts[0])} | {halted} | {Of(form, 2)} | {Of(form, 3)} | {Of(form, 4)} | {Of(form, 5)} |\n");
        }

        return text.ToString();

        static string Of((string Decision, string Set, BigInteger[] Counts) form, int stars) =>
            Share(form.Counts[(stars + 1)..].Aggregate(BigInteger.Add), form.Counts[0]);
    }

    // One percent and more as a percentage, less as one in so many, to three digits.
    private static string Share(BigInteger part, BigInteger whole)
    {
        if (part.IsZero) return "none";
        if (part * 100 >= whole) return ((decimal)Quotient(part * 1_000, whole) / 10).ToString("0.0", CultureInfo.InvariantCulture) + "%";
        var unit = BigInteger.One;
        while (part * unit * 1_000 <= whole) unit *= 10;
        var (number, name) = (Quotient(whole, part * unit) * unit) switch
        {
            var n when n >= 1_000_000_000_000 => ((decimal)n / 1_000_000_000_000, " trillion"),
            var n when n >= 1_000_000_000 => ((decimal)n / 1_000_000_000, " billion"),
            var n when n >= 1_000_000 => ((decimal)n / 1_000_000, " million"),
            var n => ((decimal)n, string.Empty),
        };
        return "1 in " + number.ToString("#,0.##", CultureInfo.InvariantCulture) + name;
    }

    private static string Scientific(BigInteger number)
    {
        var exponent = 0;
        while (BigInteger.Pow(10, exponent + 1) <= number) exponent++;
        return ((decimal)Quotient(number * 100, BigInteger.Pow(10, exponent)) / 100).ToString("0.00", CultureInfo.InvariantCulture) + " × 10^" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    // To the nearest whole number.
    private static BigInteger Quotient(BigInteger left, BigInteger right) => ((left * 2) + right) / (right * 2);
}
