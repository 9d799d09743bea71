using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>A province or a city of the first level (tỉnh, thành phố) in one division of the country.</summary>
/// <remarks>
/// A bare code is not enough to know a province: seven codes changed their meaning on 2025-07-01. A province is therefore always one of a division.
/// Two provinces are the same when they are the same object.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class Province
{
    internal Province(AdministrativeDivision division, string code, string name, ProvinceKind kind, int? communeCount, IReadOnlyList<Province> predecessors)
    {
        Division = division;
        Code = code;
        Name = name;
        Kind = kind;
        CommuneCount = communeCount;
        Predecessors = predecessors;
        FullName = RegistryTexts.FullName(kind, name);
        foreach (var predecessor in predecessors) predecessor.Successor = this;
    }

    /// <summary>Gets the division of the country that the province belongs to.</summary>
    public AdministrativeDivision Division { get; }

    /// <summary>Gets the code: two digits.</summary>
    public string Code { get; }

    /// <summary>Gets the Vietnamese name without the word for its kind, such as <c>Lạng Sơn</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name with the word for its kind.</summary>
    public BilingualText FullName { get; }

    /// <summary>Gets the kind.</summary>
    public ProvinceKind Kind { get; }

    /// <summary>Gets the number of communes, wards and special zones on the first day of the division, or null where it is not part of the data.</summary>
    public int? CommuneCount { get; }

    /// <summary>Gets the provinces of the division before that went into this one, in the order of their codes; empty in the oldest division.</summary>
    public IReadOnlyList<Province> Predecessors { get; }

    /// <summary>Gets the province of the next division that this one went into, or null in the newest division.</summary>
    public Province? Successor { get; private set; }

    /// <summary>Gets the province that the code stood for before its meaning changed, or null where the code means what it meant.</summary>
    /// <remarks>Code 15 was Yên Bái and is Lào Cai: the province took the code of one predecessor and the name of another.</remarks>
    public Province? CodeBefore
    {
        get
        {
            var named = Predecessors.FirstOrDefault(predecessor => predecessor.Name == Name);
            return named is null || named.Code == Code ? null : Predecessors.FirstOrDefault(predecessor => predecessor.Code == Code);
        }
    }

    /// <summary>Returns the province that holds the territory of this one on a later day: old Bắc Kạn is in Thái Nguyên from 2025-07-01.</summary>
    /// <param name="date">The day; not before the division of this province.</param>
    /// <returns>The province of the division of that day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the division of this province, which may have had several provinces there.</exception>
    public Province On(LocalDate date)
    {
        Guard.Iso(date, nameof(date));
        if (date < Division.InForceFrom) throw new ArgumentOutOfRangeException(nameof(date), date, "Expected a day not before the division of the province.");
        var province = this;
        while (province.Successor is { } next && next.Division.InForceFrom <= date) province = next;
        return province;
    }

    /// <summary>Returns the name with the word for its kind, in Vietnamese.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => FullName.Vietnamese;
}
