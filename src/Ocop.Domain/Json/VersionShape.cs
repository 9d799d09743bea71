using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>The version of a format. Of a document of another version nothing else is told: its members mean something else.</summary>
internal sealed class VersionShape(int supported, string? page = null) : Shape<int>
{
    public override ShapeKind Kind => ShapeKind.WholeNumber;

    public override BilingualText Expected { get; } = ProblemTexts.WholeNumber(supported, supported);

    public override (decimal Least, decimal Most)? Bounds => (supported, supported);

    protected override bool TryReadValue(ref DocumentReader reader, out int value)
    {
        if (reader.Token != JsonTokenType.Number || !reader.TryGetWholeNumber(out var version)) return Refuse(ref reader, out value);
        if (version == supported)
        {
            value = supported;
            return true;
        }

        throw reader.Stop(ProblemTexts.OtherVersion(version, supported, page), forgetOthers: true);
    }
}
