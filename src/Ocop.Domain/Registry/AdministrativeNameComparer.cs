using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>Compares names of administrative units (tên đơn vị hành chính) as people read them: <c>Khánh Hòa</c>, <c>Khánh Hoà</c> and <c>KHÁNH HOÀ</c> are one name.</summary>
/// <remarks>
/// Case, the letter that carries the tone, composed and decomposed writing, spaces, hyphens and other signs between words make no difference;
/// letters and tones do. The comparison needs no culture data of the operating system.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class AdministrativeNameComparer : IEqualityComparer<string?>
{
    private AdministrativeNameComparer()
    {
    }

    /// <summary>Gets the comparer.</summary>
    public static AdministrativeNameComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => x is null || y is null
        ? ReferenceEquals(x, y)
        : string.Equals(VietnameseLetters.Key(x), VietnameseLetters.Key(y), StringComparison.Ordinal);

    /// <inheritdoc/>
    public int GetHashCode(string? obj) => obj is null ? 0 : StringComparer.Ordinal.GetHashCode(VietnameseLetters.Key(obj));
}
