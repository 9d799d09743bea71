using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A text that stands for a value of another type and is not too long.</summary>
internal abstract class ParsedShape<T>(int longest) : Shape<T>
{
    protected abstract bool TryParse(string text, out T value);

    protected sealed override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        if (reader.TryGetText(longest, out var text) && TryParse(text, out value)) return true;
        value = default!;
        reader.TellExpected(Expected);
        return false;
    }
}
