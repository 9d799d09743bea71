using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>A product code (mã sản phẩm): the commune that a product was proposed from, its serial number there, and the year of its evaluation.</summary>
/// <remarks>
/// A code is read with its year, because province codes changed their meaning on 2025-07-01: <c>15</c> is Yên Bái in a code of 2022 and Lào Cai in one of 2026.
/// Codes are ordered by format (with a district first), province, district, commune, serial number as a number, and year.
/// Whether the commune or district exists is not checked, only the shape of its code.
/// Law: Decision 26/2026/QĐ-TTg, Annex II (heads of the forms), with the codes of Decision 19/2025/QĐ-TTg; Decision 148/QĐ-TTg and Decision 1048/QĐ-TTg, Annex III.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record ProductCode : IComparable<ProductCode>, IComparable
{
    private const int LastYear = 9999;

    private static readonly CodeRule[] Rules =
    [
        new(LegalInstruments.Decision26.Number, "II", ProductCodeFormat.WithoutDistrict, 2026, LastYear),
        // Districts ended on 2025-06-30. How codes were written after that, until 26/2026, is not known.
        new(LegalInstruments.Decision148.Number, "III", ProductCodeFormat.WithDistrict, 2023, 2025),
        new(LegalInstruments.Decision1048.Number, "III", ProductCodeFormat.WithDistrict, 2019, 2023),
    ];

    private static readonly LocalDate LastDayOfDistricts = new(2025, 6, 30);

    /// <summary>Creates a code of the format without a district.</summary>
    /// <param name="province">The province code: two digits of the division of the year.</param>
    /// <param name="commune">The commune code: five digits.</param>
    /// <param name="serial">The serial number in the commune, from 1.</param>
    /// <param name="year">The year of evaluation, from 2026.</param>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="InvalidEntryException">A member is outside its range; the error names it.</exception>
    public ProductCode(string province, string commune, int serial, int year)
        : this(Guard.NotNull(province, nameof(province)), null, Guard.NotNull(commune, nameof(commune)), serial, year)
    {
    }

    /// <summary>Creates a code of the format with a district, or of the one without where the district is null.</summary>
    /// <param name="province">The province code: two digits of the division of the year.</param>
    /// <param name="district">The district code: three digits, or null.</param>
    /// <param name="commune">The commune code: five digits.</param>
    /// <param name="serial">The serial number in the commune, from 1.</param>
    /// <param name="year">The year of evaluation: 2019 to 2025 with a district, from 2026 without.</param>
    /// <exception cref="ArgumentNullException">The code of the province or of the commune is null.</exception>
    /// <exception cref="InvalidEntryException">A member is outside its range; the error names it.</exception>
    public ProductCode(string province, string? district, string commune, int serial, int year)
    {
        Guard.NotNull(province, nameof(province));
        Guard.NotNull(commune, nameof(commune));
        Format = district is null ? ProductCodeFormat.WithoutDistrict : ProductCodeFormat.WithDistrict;
        var rules = Rules.Where(rule => rule.Format == Format).ToArray();
        var (firstYear, lastYear) = (rules.Min(rule => rule.FirstYear), rules.Max(rule => rule.LastYear));
        if (year < firstYear || year > lastYear) throw YearProblem(year, firstYear, lastYear);
        if (!DivisionOf(Format, year).TryGetProvince(province, out var found))
        {
            throw Problem("province", province, $"cần mã tỉnh hai chữ số có trong năm {Text(year)}", $"expected a province code of two digits in use in {Text(year)}");
        }

        if (district is not null && !found.Division.IsDistrictCode(district)) throw Problem("district", district, "cần mã huyện ba chữ số", "expected a district code of three digits");
        if (!found.Division.IsCommuneCode(commune)) throw Problem("commune", commune, "cần mã xã năm chữ số", "expected a commune code of five digits");
        if (serial < 1) throw Problem("serial", Text(serial), "cần số nguyên từ 1", "expected a whole number from 1");
        Province = found;
        District = district;
        Commune = commune;
        Serial = serial;
        Year = year;
    }

    /// <summary>Gets the format.</summary>
    public ProductCodeFormat Format { get; }

    /// <summary>Gets the province, as its code was meant in the year of the code; <see cref="Registry.Province.On"/> leads to the one of a later day.</summary>
    public Province Province { get; }

    /// <summary>Gets the district code, or null in the format without one.</summary>
    public string? District { get; }

    /// <summary>Gets the commune code: five digits.</summary>
    public string Commune { get; }

    /// <summary>Gets the serial number that the commune keeps, from 1.</summary>
    public int Serial { get; }

    /// <summary>Gets the year of evaluation.</summary>
    public int Year { get; }

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

    /// <summary>Returns the format of the codes of a decision.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">No format of such a decision is known.</exception>
    public static ProductCodeFormat FormatOf(string decision) => RuleOf(decision).Format;

    /// <summary>Returns where the format of the codes of a decision is laid down.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">No format of such a decision is known.</exception>
    public static LegalReference ReferenceOf(string decision)
    {
        var rule = RuleOf(decision);
        return new LegalReference(rule.Decision) { Annex = rule.Annex };
    }

    /// <summary>Reads a code of either format; the number of its members tells which.</summary>
    /// <param name="text">The code, such as <c>20-06175-1-2026</c> or <c>83-829-28780-3-2022</c>; numbers without leading zeros, the serial number up to 2147483647.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is not a code; the error names the member.</exception>
    public static ProductCode Parse(string text)
    {
        var members = Guard.NotNull(text, nameof(text)).Split('-');
        return members.Length switch
        {
            4 => new ProductCode(members[0], members[1], Number(members[2], "serial", int.MaxValue), Number(members[3], "year", LastYear)),
            5 => new ProductCode(members[0], members[1], members[2], Number(members[3], "serial", int.MaxValue), Number(members[4], "year", LastYear)),
            _ => throw new InvalidEntryException(
                "$",
                new BilingualText($"'{text}': cần tỉnh-xã-số-năm hoặc tỉnh-huyện-xã-số-năm", $"'{text}': expected province-commune-serial-year or province-district-commune-serial-year")),
        };
    }

    /// <summary>Reads a code of one decision: in its format, and of a year in which it could evaluate.</summary>
    /// <param name="text">The code, such as <c>20-06175-1-2026</c>.</param>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No format of such a decision is known.</exception>
    /// <exception cref="InvalidEntryException">The text is not a code of the decision; the error names the member.</exception>
    public static ProductCode Parse(string text, string decision)
    {
        var rule = RuleOf(decision);
        var code = Parse(text);
        if (code.Format != rule.Format)
        {
            throw new InvalidEntryException(
                "$",
                rule.Format == ProductCodeFormat.WithDistrict
                    ? new BilingualText($"'{text}': cần tỉnh-huyện-xã-số-năm", $"'{text}': expected province-district-commune-serial-year")
                    : new BilingualText($"'{text}': cần tỉnh-xã-số-năm", $"'{text}': expected province-commune-serial-year"));
        }

        return code.Year >= rule.FirstYear && code.Year <= rule.LastYear ? code : throw YearProblem(code.Year, rule.FirstYear, rule.LastYear);
    }

    /// <summary>Reads a code of either format.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, if the text is one.</param>
    /// <returns><see langword="true"/> if the text is a code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProductCode? code)
    {
        try
        {
            code = text is null ? null : Parse(text);
        }
        catch (InvalidEntryException)
        {
            code = null;
        }

        return code is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(ProductCode? other)
    {
        if (other is null) return 1;
        var order = Format.CompareTo(other.Format);
        if (order == 0) order = string.CompareOrdinal(Province.Code, other.Province.Code);
        if (order == 0) order = string.CompareOrdinal(District, other.District);
        if (order == 0) order = string.CompareOrdinal(Commune, other.Commune);
        if (order == 0) order = Serial.CompareTo(other.Serial);
        return order == 0 ? Year.CompareTo(other.Year) : order;
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ProductCode other => CompareTo(other),
        _ => throw new ArgumentException("Expected a product code.", nameof(obj)),
    };

    /// <summary>Returns the code as it is printed, such as <c>20-06175-1-2026</c>; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => District is null
        ? string.Join("-", Province.Code, Commune, Text(Serial), Text(Year))
        : string.Join("-", Province.Code, District, Commune, Text(Serial), Text(Year));

    // The codes in use when the year's last code of the format could be given.
    private static AdministrativeDivision DivisionOf(ProductCodeFormat format, int year)
    {
        var lastDay = new LocalDate(year, 12, 31);
        return AdministrativeDivision.On(format == ProductCodeFormat.WithDistrict ? LocalDate.Min(lastDay, LastDayOfDistricts) : lastDay);
    }

    private static CodeRule RuleOf(string decision)
    {
        Guard.NotNull(decision, nameof(decision));
        return Rules.FirstOrDefault(rule => rule.Decision == decision)
            ?? throw new KeyNotFoundException($"Unknown decision '{decision}'; expected one of {string.Join(", ", Rules.Select(rule => rule.Decision))}.");
    }

    private static int Compare(ProductCode? left, ProductCode? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    // Without leading zeros, so that a code has one writing.
    private static int Number(string text, string member, int most)
    {
        var isNumber = text.Length > 0 && text.All(c => c is >= '0' and <= '9') && (text[0] != '0' || text.Length == 1);
        if (!isNumber) throw Problem(member, text, "cần số nguyên không có số 0 đứng đầu", "expected a whole number without leading zeros");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most
            ? value
            : throw Problem(member, text, $"quá lớn; cần số nguyên không quá {Text(most)}", $"too large; expected a whole number up to {Text(most)}");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static InvalidEntryException YearProblem(int year, int first, int last) =>
        Problem("year", Text(year), $"cần năm từ {Text(first)} đến {Text(last)}", $"expected a year from {Text(first)} to {Text(last)}");

    private static InvalidEntryException Problem(string member, string value, string vietnamese, string english) =>
        new("$." + member, new BilingualText($"'{value}': {vietnamese}", $"'{value}': {english}"));

    private sealed record CodeRule(string Decision, string Annex, ProductCodeFormat Format, int FirstYear, int LastYear);
}
