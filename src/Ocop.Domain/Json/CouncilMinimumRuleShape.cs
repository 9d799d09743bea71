using Ocop.Domain.Councils;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>The rule of minimum levels by its word; <c>mean</c> is taken for <c>meanLevel</c>.</summary>
internal sealed class CouncilMinimumRuleShape() : ParsedShape<CouncilMinimumRule>(longest: 100)
{
    private const string ShortMean = "mean";

    public static CouncilMinimumRuleShape Instance { get; } = new();

    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected { get; } = ProblemTexts.OneOf(WireNames<CouncilMinimumRule>.All);

    public override IReadOnlyList<string> Words { get; } = [.. WireNames<CouncilMinimumRule>.All, ShortMean];

    protected override bool TryParse(string text, out CouncilMinimumRule value)
    {
        value = CouncilMinimumRule.MeanLevel;
        return text == ShortMean || WireNames<CouncilMinimumRule>.TryParse(text, out value);
    }
}
