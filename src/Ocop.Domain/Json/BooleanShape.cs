using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override ShapeKind Kind => ShapeKind.Boolean;

    public override BilingualText Expected { get; } = ProblemTexts.TrueOrFalse;

    protected override bool TryReadValue(ref DocumentReader reader, out bool value)
    {
        value = reader.Token == JsonTokenType.True;
        return value || reader.Token == JsonTokenType.False || Refuse(ref reader, out value);
    }
}
