using System.Globalization;

namespace Ocop.Domain.Json;

/// <summary>A level as it is printed, such as 2****: its points and the asterisks behind them.</summary>
internal sealed class LevelShape(int most) : ParsedShape<LevelEntry>(Longest)
{
    private const int Longest = 20;

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = ProblemTexts.ALevel(most);

    public override (decimal Least, decimal Most)? Bounds => (1, Longest);

    public override string? Pattern => @"^(0|[1-9][0-9]*)(\*{3,5})?$";

    protected override bool TryParse(string text, out LevelEntry value)
    {
        value = null!;
        var digits = text.TrimEnd('*');
        var stars = text.Length - digits.Length;
        if (stars is not (0 or 3 or 4 or 5) || (digits.Length > 1 && digits[0] == '0')) return false;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var points) || points > most) return false;
        value = new LevelEntry(points, stars == 0 ? null : stars);
        return true;
    }
}
