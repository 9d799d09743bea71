using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>The kind of a producer (loại hình chủ thể OCOP), an enterprise by its legal form: a stable key, its name for people, and whether it is an enterprise.</summary>
/// <remarks>
/// The kinds are data of the decisions, since a later one may bring further ones; a book gives them by their keys (<see cref="RuleBook.ProducerKindOf(string)"/>).
/// A host has no way of making one, so that a slip of the pen shows where the key is looked up and a kind that was found always means something.
/// Two kinds are equal when their keys are, from whatever book or decision they come. Whether a kind may take part depends on the decision and the product set.
/// </remarks>
public sealed record ProducerKind
{
    internal ProducerKind(string key, BilingualText labels, bool isEnterprise)
    {
        Key = Guard.NotNull(key, nameof(key));
        Labels = Guard.NotNull(labels, nameof(labels));
        IsEnterprise = isEnterprise;
    }

    /// <summary>Gets the key, such as <c>cooperativeGroup</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets a value indicating whether it is a legal form of an enterprise (doanh nghiệp): only an enterprise has a size.</summary>
    public bool IsEnterprise { get; }

    /// <summary>Returns whether the key is that of another kind.</summary>
    /// <param name="other">The other kind.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(ProducerKind? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Returns the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
