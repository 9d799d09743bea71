using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>A unit of the lowest level (đơn vị hành chính cấp xã: xã, phường, thị trấn, đặc khu) as one province had it, in a list of a host.</summary>
/// <remarks>
/// A commune that came to another province is two of a list, one for the days of each: almost all codes of before 2025-07-01 went on, many of them in a merged province.
/// The list proves what it is given; two communes are equal when all their members are.
/// </remarks>
public sealed record Commune
{
    /// <summary>Creates a commune.</summary>
    /// <param name="code">The code: five digits.</param>
    /// <param name="province">The code of its province: two digits, as they were meant on its days.</param>
    /// <param name="from">The first day on which the province had it.</param>
    /// <param name="to">The last day on which the province had it; null where it still has.</param>
    /// <param name="name">The name, for people; null where it is not given.</param>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Commune(string code, string province, LocalDate from, LocalDate? to = null, string? name = null)
    {
        Code = code;
        Province = province;
        From = from;
        To = to;
        Name = name;
    }

    /// <summary>Gets the code: five digits.</summary>
    public string Code { get; init => field = Guard.NotNull(value, "code"); }

    /// <summary>Gets the code of its province: two digits, as they were meant on its days.</summary>
    public string Province { get; init => field = Guard.NotNull(value, "province"); }

    /// <summary>Gets the first day on which the province had it.</summary>
    public LocalDate From { get; init => field = Guard.Iso(value, "from"); }

    /// <summary>Gets the last day on which the province had it, or null where it still has.</summary>
    public LocalDate? To { get; init => field = Guard.Iso(value, "to"); }

    /// <summary>Gets the name, for people, or null where it is not given.</summary>
    public string? Name { get; init; }

    // On some day of the year: the code of a product tells no more.
    internal bool IsOf(int year) => From.Year <= year && !(To?.Year < year);

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Code), Code, isFirst: true)
            .Member(nameof(Province), Province)
            .Member(nameof(From), From)
            .Member(nameof(To), To)
            .Member(nameof(Name), Name);
        return true;
    }
#pragma warning restore IDE0051
}
