using System.Globalization;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>The share and the minimum of a quota as people read them: two that differ look different, with as many decimals as that takes; where four do not, as the counts.</summary>
internal sealed record QuotaFigures(string Now, string Minimum)
{
    private const string None = "–";

    public static QuotaFigures Of(QuotaOutcome outcome, Language language)
    {
        var minimum = outcome.Quota.Minimum;
        if (outcome.Share is not { } share) return new(None, Percent(minimum, language));
        if (Rounding.Decimals(share * 100, 1, minimum * 100) is { } decimals) return new(Percent(share, language, decimals), Percent(minimum, language, decimals));
        var fewest = (minimum * outcome.Producers).Ceiling();
        return new(Counts(outcome.Count, outcome.Producers), Counts(fewest, outcome.Producers));
    }

    /// <summary>A share with the decimal mark of the language: 36,4% or 36.4%.</summary>
    public static string Percent(Fraction share, Language language, int decimals = 1)
    {
        var text = (share * 100).Round(decimals).ToString("0." + new string('0', decimals), CultureInfo.InvariantCulture) + "%";
        return language == Language.English ? text : text.Replace('.', ',');
    }

    private static string Counts(long count, long producers) => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", count, producers);
}
