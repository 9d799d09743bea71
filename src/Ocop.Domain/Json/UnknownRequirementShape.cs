using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Why stars are not known, by its word.</summary>
internal sealed class UnknownRequirementShape() : ParsedShape<UnknownRequirement>(longest: 100)
{
    public static UnknownRequirementShape Instance { get; } = new();

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = ProblemTexts.OneOf([UnknownRequirement.MinimumLevels.Word, UnknownRequirement.MinimumRequirements.Word]);

    public override string? Pattern => "^(minimumLevels|minimumRequirements([a-z0-9]+(-[a-z0-9]+)*)?)$";

    protected override bool TryParse(string text, out UnknownRequirement value)
    {
        value = UnknownRequirement.Find(text)!;
        return value is not null;
    }
}
