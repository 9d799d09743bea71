using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>Something that a rule file names (khóa và tên gọi), such as a body or a ministry: a stable key, which stands on the wire, and its name for people.</summary>
/// <remarks>A later instrument may bring further ones, so that they are data and no enumeration. Two are equal when key and name are.</remarks>
public sealed record KeyedLabel
{
    internal KeyedLabel(string key, BilingualText labels)
    {
        Key = Guard.NotNull(key, nameof(key));
        Labels = Guard.NotNull(labels, nameof(labels));
    }

    /// <summary>Gets the key, such as <c>province</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Returns the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
