using System.Globalization;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An exact share from 0 to 1, written as a percentage ("40%", "12.5%") or as a fraction ("1/3").</summary>
internal sealed class ShareShape : Shape<Fraction>
{
    // With these all counts of producers stay exact.
    private const int MostDigits = 9;
    private const int MostDecimals = 6;
    private const int Longest = 20;

    /// <summary>How a share is written, for a schema: by it alone it may be above 1.</summary>
    public const string Writing = "^((0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?%|(0|[1-9][0-9]{0,8})/[1-9][0-9]{0,8})$";

    // The text is read as any other; whether it is a share shows in the reading of its number.
    private static readonly TextShape Text = new(ProblemTexts.AShare, Longest, _ => true);

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected => Text.Expected;

    public override string? Pattern => Writing;

    public override (decimal Least, decimal Most)? Bounds => Text.Bounds;

    protected override bool TryReadValue(ref DocumentReader reader, out Fraction value)
    {
        value = default;
        if (!Text.TryRead(ref reader, out var written)) return false;
        var isShare = TryParse(written, out value);
        if (isShare && value <= 1) return true;
        reader.TellExpected(isShare ? ProblemTexts.AShareUpToOne : Expected);
        return false;
    }

    private static bool TryParse(string text, out Fraction share)
    {
        share = default;
        if (text.EndsWith("%", StringComparison.Ordinal))
        {
            var parts = text.Substring(0, text.Length - 1).Split('.');
            if (parts.Length > 2 || !TryNumber(parts[0], out var whole)) return false;
            share = new Fraction(whole, 100);
            if (parts.Length == 2)
            {
                if (parts[1].Length > MostDecimals || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)) return false;
                share += new Fraction(decimals, Scale(parts[1].Length) * 100);
            }
        }
        else
        {
            var parts = text.Split('/');
            if (parts.Length != 2 || !TryNumber(parts[0], out var above) || !TryNumber(parts[1], out var below) || below == 0) return false;
            share = new Fraction(above, below);
        }

        return true;
    }

    private static long Scale(int decimals) => decimals == 0 ? 1 : 10 * Scale(decimals - 1);

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= MostDigits && (text.Length == 1 || text[0] != '0');
}

/// <summary>What a target asks for: a whole number from 1, or a share as text.</summary>
internal sealed class FigureShape : Shape<Figure>
{
    private static readonly ShareShape Share = new();

    public override ShapeKind Kind => ShapeKind.WholeNumberOrText;

    public override BilingualText Expected { get; } = ProblemTexts.ANumberOrAShare;

    public override string? Pattern => ShareShape.Writing;

    public override (decimal Least, decimal Most)? Bounds => (1, int.MaxValue);

    protected override bool TryReadValue(ref DocumentReader reader, out Figure value)
    {
        value = default;
        if (reader.Token == JsonTokenType.String)
        {
            if (!Share.TryRead(ref reader, out var share)) return false;
            value = new Figure(share, IsShare: true);
        }
        else
        {
            if (reader.Token != JsonTokenType.Number) return Refuse(ref reader, out value);
            if (reader.TryGetWholeNumber(out var number) && number <= int.MaxValue) value = new Figure(number, IsShare: false);
        }

        if (value.Value > 0) return true;
        reader.TellExpected(value.IsShare ? ProblemTexts.AShareAboveNone : Expected);
        return false;
    }
}

/// <summary>A number or a share, as it is written.</summary>
internal readonly record struct Figure(Fraction Value, bool IsShare);
