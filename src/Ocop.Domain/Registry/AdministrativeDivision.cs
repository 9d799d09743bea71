using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>The division of the country into administrative units (đơn vị hành chính) from a day on: its provinces, and whether there are districts.</summary>
/// <remarks>
/// A division holds until the next one begins. Districts ended with 2025-06-30; communes are known by the shape of their code, not by name.
/// Law: Decision 124/2004/QĐ-TTg and, from 2025-07-01, Decision 19/2025/QĐ-TTg, for the codes.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class AdministrativeDivision
{
    private readonly Dictionary<string, Province> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Province> byName = new(AdministrativeNameComparer.Instance);

    internal AdministrativeDivision(
        LocalDate inForceFrom,
        LegalReference reference,
        LegalReference codeReference,
        bool hasDistricts,
        Func<AdministrativeDivision, IEnumerable<Province>> provinces)
    {
        InForceFrom = inForceFrom;
        Reference = reference;
        CodeReference = codeReference;
        HasDistricts = hasDistricts;
        Provinces = Unchangeable.Wrap(provinces(this).ToArray());
        foreach (var province in Provinces)
        {
            byCode.Add(province.Code, province);
            AddName(province.Name, province);
            AddName(province.FullName.Vietnamese, province);
            if (province.Kind == ProvinceKind.City) AddName("TP " + province.Name, province);
        }
    }

    /// <summary>Gets the first day of the division.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Gets where the division is laid down.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets where the codes are laid down.</summary>
    public LegalReference CodeReference { get; }

    /// <summary>Gets a value indicating whether there are districts between provinces and communes; there are none from 2025-07-01.</summary>
    public bool HasDistricts { get; }

    /// <summary>Gets the provinces and cities in the order of their codes.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>Finds a province by its code.</summary>
    /// <param name="code">Two digits, such as <c>20</c>.</param>
    /// <param name="province">The province, if there is one.</param>
    /// <returns><see langword="true"/> if the division has a province of that code.</returns>
    public bool TryGetProvince(string? code, [NotNullWhen(true)] out Province? province)
    {
        province = null;
        return code is not null && byCode.TryGetValue(code, out province);
    }

    /// <summary>Finds a province by its Vietnamese name, with or without the word for its kind, in any spelling that <see cref="AdministrativeNameComparer"/> takes as the same.</summary>
    /// <param name="name">The name, such as <c>Thanh Hoá</c>, <c>Tỉnh Thanh Hóa</c> or <c>TP. Huế</c>.</param>
    /// <param name="province">The province, if there is one.</param>
    /// <returns><see langword="true"/> if the division has a province of that name.</returns>
    public bool TryGetProvinceByName(string? name, [NotNullWhen(true)] out Province? province)
    {
        province = null;
        return name is not null && byName.TryGetValue(name, out province);
    }

    /// <summary>Returns whether a text has the shape of a district code: three digits, not all 0. No text has where there are no districts.</summary>
    /// <param name="code">The text.</param>
    /// <returns><see langword="true"/> if it has. Whether such a district exists is not known.</returns>
    public bool IsDistrictCode(string? code) => HasDistricts && AdministrativeCode.HasShape(code, AdministrativeCode.DistrictDigits);

    /// <summary>Returns whether a text has the shape of a commune code: five digits, not all 0.</summary>
    /// <param name="code">The text.</param>
    /// <returns><see langword="true"/> if it has. Whether such a commune exists is not known: almost all codes in use from 2025-07-01 were those of communes before.</returns>
    public bool IsCommuneCode(string? code) => AdministrativeCode.HasShape(code, AdministrativeCode.CommuneDigits);

    /// <summary>Returns the first day of the division and the number of its provinces.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsoDate.Format(InForceFrom) + ": " + Provinces.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void AddName(string name, Province province)
    {
        if (byName.ContainsKey(name)) throw new RuleDataException($"the name {name} stands twice.");
        byName.Add(name, province);
    }
}
