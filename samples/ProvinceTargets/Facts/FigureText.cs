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

    /// <summary>What the threshold asks for, told apart from a value beside it.</summary>
    public string Asked(params IEnumerable<Fraction> seen) => target.Threshold.Kind switch
    {
        ThresholdKind.AtLeast => "≥ " + Apart(target.Threshold.From, seen),
        ThresholdKind.MoreThan => "> " + Apart(target.Threshold.From, seen),
        ThresholdKind.Between => Apart(target.Threshold.From, seen) + "-" + Apart(target.Threshold.Plan, seen),
        _ => "= " + Apart(target.Threshold.From, seen),
    };

    /// <summary>A value, such as 12 or 32,7%, told apart from the threshold and from what else stands beside it.</summary>
    public string Value(Fraction value, params IEnumerable<Fraction> seen) => Apart(value, [target.Threshold.From, target.Threshold.Plan, .. seen]);

    /// <summary>A value with the sign of what was added, where the target counts that: +35 or -11.</summary>
    public string Signed(Fraction value, params IEnumerable<Fraction> seen) => (target.Base is { IsDeducted: true } && value >= 0 ? "+" : string.Empty) + Value(value, seen);

    /// <summary>A difference of two values: 5 products, or 7,3 percentage points; never 0 where there is one.</summary>
    public string Difference(Fraction value) => (Rounding.Decimals(Scaled(value), 1, 0) is { } decimals ? Shown(value, decimals) : Scaled(value).ToString()) + Points();

    /// <summary>The percent of the plan, always with a decimal, and 100 only where the plan is reached exactly.</summary>
    public string Percent(Fraction percent) =>
        (Rounding.Decimals(percent, 1, 100) is { } decimals ? Number(percent.Round(decimals), language, "#,0.0" + new string('#', decimals - 1)) : percent.ToString()) + "%";

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

    // As many decimals as tell the value from what it differs from; where four do not, the fraction itself.
    private string Apart(Fraction value, IEnumerable<Fraction> others) => Rounding.Decimals(Scaled(value), 1, others.Select(Scaled)) is { } decimals
        ? Shown(value, decimals) + (IsShare ? "%" : string.Empty)
        : value.ToString();

    private Fraction Scaled(Fraction value) => IsShare ? value * 100 : value;

    private string Shown(Fraction value, int decimals) => Number(Scaled(value).Round(decimals), language, "#,0." + new string('#', decimals));

    private string Points() => !IsShare ? string.Empty : language == Language.English ? " points" : " điểm phần trăm";
}
