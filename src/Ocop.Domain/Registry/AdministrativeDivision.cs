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
        Func<AdministrativeDivision, IEnumerable<Province>> provinces,
        IReadOnlyList<DistrictWithoutCommunes> districtsWithoutCommunes,
        IReadOnlyDictionary<string, IReadOnlyList<string>> writings)
    {
        InForceFrom = inForceFrom;
        Reference = reference;
        CodeReference = codeReference;
        HasDistricts = hasDistricts;
        DistrictsWithoutCommunes = districtsWithoutCommunes;
        Provinces = Unchangeable.Wrap(provinces(this).ToArray());
        foreach (var province in Provinces)
        {
            byCode.Add(province.Code, province);
            foreach (var name in NamesOf(province.Kind, province.Name)) AddName(name, province);
        }

        // What else lists write, wherever it is no province's own name: short forms and old spellings, then the names of before where the province alone went on under another.
        foreach (var province in Provinces)
        {
            if (!writings.TryGetValue(province.Name, out var others)) continue;
            foreach (var name in others.SelectMany(other => NamesOf(province.Kind, other))) AddWriting(name, province);
        }

        foreach (var province in Provinces.Where(province => province.Predecessors.Count == 1))
        {
            var before = province.Predecessors[0];
            foreach (var name in before.Division.byName.Where(pair => pair.Value == before).Select(pair => pair.Key)) AddWriting(name, province);
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

    /// <summary>Finds a province by its Vietnamese name, with or without the word for its kind, in any spelling that <see cref="AdministrativeNameComparer"/> takes as the same, and by the short forms and old spellings that lists carry.</summary>
    /// <param name="name">The name, such as <c>Thanh Hoá</c>, <c>Tỉnh Thanh Hóa</c>, <c>TP. Huế</c>, <c>TP.HCM</c> or <c>Đăk Lăk</c>; also one of before where nothing else became of the province: <c>Tỉnh Đồng Nai</c> finds the city. One that was merged is found in the division that had it, from where <see cref="Province.On"/> leads on.</param>
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

    /// <summary>Gets the districts that had no communes, where there are districts.</summary>
    internal IReadOnlyList<DistrictWithoutCommunes> DistrictsWithoutCommunes { get; }

    // As lists write them: the word for the kind in full, or as one or two letters.
    private static IEnumerable<string> NamesOf(ProvinceKind kind, string name) => kind == ProvinceKind.City
        ? [name, RegistryTexts.FullName(kind, name).Vietnamese, "TP " + name, "T P " + name]
        : [name, RegistryTexts.FullName(kind, name).Vietnamese, "T " + name];

    private void AddWriting(string name, Province province)
    {
        if (!byName.ContainsKey(name)) byName.Add(name, province);
    }

    private void AddName(string name, Province province)
    {
        if (byName.ContainsKey(name)) throw new RuleDataException(RegistryTexts.NameTwice(name));
        byName.Add(name, province);
    }
}
