using System.Globalization;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>The figures of a target as people read them: counts, shares in percent, and differences of shares in percentage points.</summary>
internal sealed class FigureText(Target target, Language language)
{
    // A twelfth of a year.
    private static readonly Fraction DaysAMonth = new(3653, 120);

    private bool IsShare => target.Indicator.Unit == IndicatorUnit.Share;

    /// <summary>A number with the marks of a language: 1.234,5 or 1,234.5.</summary>
    public static string Number(decimal value, Language language, string format = "#,0.#")
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace('.', ';').Replace(',', '.').Replace(';', ',');
    }

    /// <summary>What the threshold asks for.</summary>
    public string Asked() => target.Threshold.Kind switch
    {
        ThresholdKind.AtLeast => "≥ " + Value(target.Threshold.From),
        ThresholdKind.MoreThan => "> " + Value(target.Threshold.From),
        ThresholdKind.Between => Value(target.Threshold.From) + "-" + Value(target.Threshold.Plan),
        _ => "= " + Value(target.Threshold.From),
    };

    /// <summary>A value, such as 12 or 32,7%.</summary>
    public string Value(Fraction value) => Shown(value, 1) + (IsShare ? "%" : string.Empty);

    /// <summary>A value with the sign of what was added, where the target counts that: +35 or -11.</summary>
    public string Signed(Fraction value) => (target.Base is { IsDeducted: true } && value >= 0 ? "+" : string.Empty) + Value(value);

    /// <summary>A difference of two values: 5 products, or 7,3 percentage points.</summary>
    public string Difference(Fraction value) => Shown(value, 1) + Points();

    /// <summary>The percent of the plan, always with its decimal.</summary>
    public string Percent(Fraction percent) => Number(percent.Round(1), language, "#,0.0") + "%";

    /// <summary>What is needed a month, with a second decimal where one would leave nothing of it; null where two would not do either.</summary>
    public string? PerMonth(Fraction daily)
    {
        for (var decimals = 1; decimals <= 2; decimals++)
        {
            var text = Shown(daily * DaysAMonth, decimals);
            if (text.Any(c => c is >= '1' and <= '9')) return text + Points();
        }

        return null;
    }

    private string Shown(Fraction value, int decimals) =>
        Number((IsShare ? value * 100 : value).Round(decimals), language, "#,0." + new string('#', decimals));

    private string Points() => !IsShare ? string.Empty : language == Language.English ? " points" : " điểm phần trăm";
}
