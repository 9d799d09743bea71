using System.Globalization;
using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>A product code (mã sản phẩm): the place that a product was proposed from, its serial number there, and the year of its evaluation.</summary>
/// <remarks>
/// A code is read with its year, because province codes changed their meaning on 2025-07-01: <c>15</c> is Yên Bái in a code of 2022 and Lào Cai in one of 2026.
/// A book reads and makes codes (<see cref="RuleBook.ProductCodes"/>). They are ordered by pattern (with a district first), province, district, commune, product set, serial number as a number, and year.
/// Whether the district exists is not checked, only the shape of its code; whether the commune does, where the book has a list of communes.
/// Law: Decision 26/2026/QĐ-TTg, Annex II (heads of the forms), with the codes of Decision 19/2025/QĐ-TTg; Decision 148/QĐ-TTg and Decision 1048/QĐ-TTg, Annex III.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record ProductCode : IComparable<ProductCode>, IComparable
{
    private static readonly IReadOnlyList<string> WithoutCommune = InterpretationKeys.List([InterpretationKeys.IslandDistrict]);

    internal ProductCode(ProductCodePattern pattern, Province province, string? district, string? commune, int? productSet, int serial, int year, LocalDate? checkedOn)
    {
        Pattern = pattern;
        Province = province;
        District = district;
        Commune = commune;
        ProductSet = productSet;
        Serial = serial;
        Year = year;
        CheckedOn = checkedOn;
    }

    /// <summary>Gets the pattern that the code follows: of two instruments of one year that write codes alike, the later one's.</summary>
    public ProductCodePattern Pattern { get; }

    /// <summary>Gets the province, as its code was meant in the year of the code; <see cref="Registry.Province.On"/> leads to the one of a later day.</summary>
    public Province Province { get; }

    /// <summary>Gets the district code, or null in a pattern without one.</summary>
    public string? District { get; }

    /// <summary>Gets the commune code: five digits, <c>00000</c> in an island district that had no communes; null in a pattern without one.</summary>
    public string? Commune { get; }

    /// <summary>Gets the number of the product set, or null in a pattern without one.</summary>
    public int? ProductSet { get; }

    /// <summary>Gets the serial number, from 1.</summary>
    public int Serial { get; }

    /// <summary>Gets the year of evaluation.</summary>
    public int Year { get; }

    /// <summary>Gets the day to which the instrument of the pattern was last checked, if the year of the code begins after it; else null. It is no part of the code: two that differ in it are equal.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Gets a value indicating whether the list of communes of the book has the commune in the province on some day of the year. False where the book has no such list, and where the code names no commune: its form is right, and no more is known. It is no part of the code.</summary>
    public bool CommuneChecked { get; internal init; }

    /// <summary>Gets the keys of the readings that the code rests on, ascending: <c>island-district-without-communes</c>, or none. They are no part of the code.</summary>
    public IReadOnlyList<string> Interpretations => Commune == AdministrativeCode.NoCommune ? WithoutCommune : InterpretationKeys.None;

    /// <summary>Returns whether a code is before another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is before the second.</returns>
    public static bool operator <(ProductCode? left, ProductCode? right) => Compare(left, right) < 0;

    /// <summary>Returns whether a code is before another or equal to it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is not after the second.</returns>
    public static bool operator <=(ProductCode? left, ProductCode? right) => Compare(left, right) <= 0;

    /// <summary>Returns whether a code is after another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is after the second.</returns>
    public static bool operator >(ProductCode? left, ProductCode? right) => Compare(left, right) > 0;

    /// <summary>Returns whether a code is after another or equal to it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is not before the second.</returns>
    public static bool operator >=(ProductCode? left, ProductCode? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ProductCode? other)
    {
        if (other is null) return 1;
        var order = other.Pattern.HasDistrict.CompareTo(Pattern.HasDistrict);
        if (order == 0) order = string.CompareOrdinal(Pattern.Prefix, other.Pattern.Prefix);
        if (order == 0) order = string.CompareOrdinal(Province.Code, other.Province.Code);
        if (order == 0) order = string.CompareOrdinal(District, other.District);
        if (order == 0) order = string.CompareOrdinal(Commune, other.Commune);
        if (order == 0) order = Nullable.Compare(ProductSet, other.ProductSet);
        if (order == 0) order = Serial.CompareTo(other.Serial);
        if (order == 0) order = Year.CompareTo(other.Year);
        return order == 0 ? string.CompareOrdinal(ToString(), other.ToString()) : order;
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ProductCode other => CompareTo(other),
        _ => throw new ArgumentException("Expected a product code.", nameof(obj)),
    };

    /// <summary>Returns whether another code says the same in the same writing.</summary>
    /// <param name="other">The other code.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool Equals(ProductCode? other) => other is not null && Province == other.Province && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Returns the code as it is printed, such as <c>20-06184-1-2026</c>; <see cref="ProductCodes.Parse(string)"/> reads it back.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => string.Join("-", Pattern.Members.Select(Text).Prepend(Pattern.Prefix).Where(text => text is not null));

    private static int Compare(ProductCode? left, ProductCode? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private string? Text(ProductCodeMember member) => member switch
    {
        ProductCodeMember.Province => Province.Code,
        ProductCodeMember.District => District,
        ProductCodeMember.Commune => Commune,
        ProductCodeMember.ProductSet => ProductSet?.ToString(CultureInfo.InvariantCulture),
        ProductCodeMember.Serial => Serial.ToString(CultureInfo.InvariantCulture),
        _ => Year.ToString(CultureInfo.InvariantCulture),
    };
}
