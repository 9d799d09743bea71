using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>How product codes are written by the law of a book (mã sản phẩm qua các thời kỳ): reads and makes them. A book gives it: <see cref="RuleBook.ProductCodes"/>.</summary>
/// <remarks>A province is looked up in the division of the year. A commune is looked up where the book has a list of communes (<see cref="RuleBook.With(CommuneList)"/>); without one only the form of its code is checked, which <see cref="ProductCode.CommuneChecked"/> tells.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class ProductCodes
{
    private const int LongestYear = 9999;

    // No code with what programs write around it is longer.
    private const int LongestText = 200;

    private readonly ProductCodePattern[] patterns;
    private readonly IReadOnlyDictionary<string, LegalInstrument> silent;
    private readonly IReadOnlyList<AdministrativeDivision> divisions;
    private readonly CommuneList? communes;
    private readonly Func<LocalDate, LegalInstrument?, LocalDate?> checkedOn;

    internal ProductCodes(LawTimeline<IReadOnlyList<ProductCodePattern>> timeline, IReadOnlyList<AdministrativeDivision> divisions, CommuneList? communes)
    {
        this.divisions = divisions;
        this.communes = communes;
        checkedOn = timeline.CheckedOn;
        var periods = timeline.Periods;
        var found = new List<ProductCodePattern>();
        var without = new Dictionary<string, LegalInstrument>(StringComparer.Ordinal);
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].Value is { } written)
            {
                var next = i + 1 < periods.Count ? LastYear(periods[i], periods[i + 1]) : (int?)null;
                var since = written.Select(pattern => pattern.From(periods[i].From.Year));
                if (next is { } year) since = since.Select(pattern => pattern.Until(year));
                found.AddRange(since.Where(pattern => !(pattern.LastYear < pattern.FirstYear)));
            }
            else
            {
                without[periods[i].Instrument.Number] = periods[i].Instrument;
            }
        }

        patterns = [.. found];
        silent = without;
    }

    /// <summary>Gets the patterns, oldest first.</summary>
    public IReadOnlyList<ProductCodePattern> Patterns => Unchangeable.List(patterns);

    /// <summary>Returns the patterns that a decision lays down.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The patterns; empty where the decision takes the place of one that laid some down and says nothing of codes itself: then it is not known how they are written.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book has no such decision that would speak of codes.</exception>
    public IReadOnlyList<ProductCodePattern> Of(string decision)
    {
        var number = VietnameseLetters.WithD(Guard.NotNull(decision, nameof(decision)));
        ProductCodePattern[] found = [.. patterns.Where(pattern => pattern.Instrument.Number == number)];
        if (found.Length > 0 || silent.ContainsKey(number)) return Unchangeable.Wrap(found);
        throw new KeyNotFoundException($"Unknown decision '{decision}'; expected one of {string.Join(", ", patterns.Select(pattern => pattern.Instrument.Number).Concat(silent.Keys).Distinct().Reverse())}.");
    }

    /// <summary>Reads a code of any pattern; the number of its members and the year tell which.</summary>
    /// <param name="text">The code, such as <c>20-06184-1-2026</c> or <c>83-829-28780-3-2022</c>; numbers without leading zeros, the serial number up to 2147483647.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is not a code; the error names the member.</exception>
    /// <example>
    /// <code>
    /// var code = RuleBook.Default.ProductCodes.Parse("15-132-04246-12-2022");
    /// Console.WriteLine($"{code.Province.Name}, number {code.Serial} of {code.Year}");
    /// // Yên Bái, number 12 of 2022
    /// </code>
    /// </example>
    public ProductCode Parse(string text) => Read(Guard.NotNull(text, nameof(text)), patterns).Code;

    /// <summary>Reads a code of one decision: in a pattern of it, and of a year in which it could evaluate.</summary>
    /// <param name="text">The code, such as <c>20-06184-1-2026</c>.</param>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The book has no such decision that would speak of codes.</exception>
    /// <exception cref="InvalidEntryException">The text is not a code of the decision, or it is not known how the decision writes its codes; the error names the member.</exception>
    public ProductCode Parse(string text, string decision)
    {
        Guard.NotNull(text, nameof(text));
        ProductCodePattern[] known = [.. Of(decision)];
        return known.Length > 0 ? Read(text, known).Code : throw RegistryTexts.NotSaid(silent[VietnameseLetters.WithD(decision)]).ToException();
    }

    /// <summary>Reads a code of any pattern.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, if the text is one.</param>
    /// <returns><see langword="true"/> if the text is a code.</returns>
    public bool TryParse(string? text, [NotNullWhen(true)] out ProductCode? code) => TryParse(text, out code, out _);

    /// <summary>Reads a code of any pattern, or says why the text is none. Nothing is thrown for a text that is not a code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, if the text is one.</param>
    /// <param name="problem">The member that is wrong and what was expected, if the text is not a code.</param>
    /// <returns><see langword="true"/> if the text is a code.</returns>
    /// <example>
    /// <code>
    /// if (!RuleBook.Default.ProductCodes.TryParse("99-132-04246-12-2022", out _, out var problem)) Console.WriteLine(problem.Text.Vietnamese);
    /// // '99': cần mã tỉnh hai chữ số có trong năm 2022
    /// </code>
    /// </example>
    public bool TryParse(string? text, [NotNullWhen(true)] out ProductCode? code, [NotNullWhen(false)] out EntryProblem? problem)
    {
        var read = text is null ? new Reading(RegistryTexts.NoCode) : Read(text, patterns);
        code = read.Found;
        problem = read.Refused;
        return read.Found is not null;
    }

    /// <summary>Reads a code as programs write it, and tells what was changed: dashes for hyphens, blanks and quotes around it, blanks beside a hyphen, signs that show nothing, digits of other scripts.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code with the changes, if nothing else can be meant by the text; else why it is none. A number with leading zeros, or a blank between two digits, is not changed.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public NormalisedProductCode Normalise(string text)
    {
        if (TryParse(Guard.NotNull(text, nameof(text)), out var code, out var problem)) return new NormalisedProductCode(text, code, null, []);
        if (text.Length > LongestText) return new NormalisedProductCode(text, null, problem, []);
        var read = ProductCodeSigns.Readings(text).Where(reading => TryParse(reading.Text, out _)).ToArray();
        return read.Length == 1
            ? new NormalisedProductCode(read[0].Text, Parse(read[0].Text), problem, read[0].Changes)
            : new NormalisedProductCode(text, null, problem, []);
    }

    /// <summary>Makes a code of the pattern without a district.</summary>
    /// <param name="province">The province code: two digits of the division of the year.</param>
    /// <param name="commune">The commune code: five digits.</param>
    /// <param name="serial">The serial number in the commune, from 1.</param>
    /// <param name="year">The year of evaluation.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="InvalidEntryException">A member is outside its range; the error names it.</exception>
    public ProductCode Create(string province, string commune, int serial, int year) => Create(province, null, commune, serial, year);

    /// <summary>Makes a code of the pattern with a district, or of the one without where the district is null.</summary>
    /// <param name="province">The province code: two digits of the division of the year.</param>
    /// <param name="district">The district code: three digits, or null.</param>
    /// <param name="commune">The commune code: five digits.</param>
    /// <param name="serial">The serial number in the commune, from 1.</param>
    /// <param name="year">The year of evaluation.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The code of the province or of the commune is null.</exception>
    /// <exception cref="InvalidEntryException">A member is outside its range; the error names it.</exception>
    public ProductCode Create(string province, string? district, string commune, int serial, int year)
    {
        Guard.NotNull(province, nameof(province));
        Guard.NotNull(commune, nameof(commune));
        ProductCodePattern[] fitting = [.. patterns.Where(pattern => pattern.Prefix is null && !pattern.Has(ProductCodeMember.ProductSet) && pattern.Has(ProductCodeMember.Commune) && pattern.HasDistrict == district is not null)];
        return fitting.Length > 0
            ? Make(fitting, province, district, commune, null, serial, year).Code
            : throw RegistryTexts.NoSuchPattern.ToException();
    }

    /// <summary>Makes a code of a pattern, with just the members that the pattern has.</summary>
    /// <param name="pattern">One of <see cref="Patterns"/>, or of those that <see cref="Of"/> gives for a decision; its prefix is written too.</param>
    /// <param name="province">The province code: two digits of the division of the year.</param>
    /// <param name="serial">The serial number, from 1.</param>
    /// <param name="year">The year of evaluation.</param>
    /// <param name="district">The district code, three digits, of a pattern that has one; else null.</param>
    /// <param name="commune">The commune code, five digits, of a pattern that has one; else null.</param>
    /// <param name="productSet">The number of the product set, from 1, of a pattern that has one; else null.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The pattern or the code of the province is null.</exception>
    /// <exception cref="ArgumentException">The pattern is not one of this book.</exception>
    /// <exception cref="InvalidEntryException">A member is outside its range, the pattern needs one that is null, or it has none that is given; the error names it as the parameter is named.</exception>
    public ProductCode Create(ProductCodePattern pattern, string province, int serial, int year, string? district = null, string? commune = null, int? productSet = null)
    {
        Guard.NotNull(pattern, nameof(pattern));
        Guard.NotNull(province, nameof(province));
        if (Array.IndexOf(patterns, pattern) < 0) throw new ArgumentException("Expected one of the patterns of this book.", nameof(pattern));
        CheckMember(pattern, ProductCodeMember.District, district);
        CheckMember(pattern, ProductCodeMember.Commune, commune);
        CheckMember(pattern, ProductCodeMember.ProductSet, productSet is { } set ? Text(set) : null);

        // As it is read: of patterns that write codes alike the latest of the year counts.
        return pattern.HasYear(year)
            ? Make([.. patterns.Where(pattern.HasShapeOf)], province, district, commune, productSet, serial, year).Code
            : throw YearProblem(year, [pattern]).ToException();
    }

    // A member that the pattern has is needed, and no other may be given.
    private static void CheckMember(ProductCodePattern pattern, ProductCodeMember member, string? value)
    {
        if (pattern.Has(member) == value is not null) return;
        throw (value is null ? RegistryTexts.NeededMember(member, pattern.Text) : RegistryTexts.OtherMember(member, value, pattern.Text)).ToException();
    }

    // There may be codes of both in the year in which a later instrument begins, and none after the last day that an instrument's own text names.
    private static int LastYear(LawPeriod<IReadOnlyList<ProductCodePattern>> period, LawPeriod<IReadOnlyList<ProductCodePattern>> next) =>
        next.Instrument == period.Instrument && next.From.PlusDays(-1) == period.Instrument.Ends ? next.From.PlusDays(-1).Year : next.From.Year;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Without leading zeros, so that a code has one writing.
    private static EntryProblem? NotNumber(string text, ProductCodeMember member, int most, out int value)
    {
        value = 0;
        var isNumber = text.Length > 0 && text.All(c => c is >= '0' and <= '9') && (text[0] != '0' || text.Length == 1);
        if (!isNumber) return RegistryTexts.NotNumber(member, text);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most
            ? null
            : RegistryTexts.TooLarge(member, text, most);
    }

    // No code is as long: such a text is not taken apart.
    private const int MostCharacters = 1000;

    private Reading Read(string text, ProductCodePattern[] candidates)
    {
        string[] members = text.Length > MostCharacters ? [text] : text.Split('-');
        ProductCodePattern[] fitting = [.. candidates.Where(pattern => Fits(pattern, members))];
        if (fitting.Length == 0) return new(RegistryTexts.OtherShape(text, [.. Enumerable.Reverse(candidates).Select(pattern => pattern.Text).Distinct()]));

        // Patterns of as many members may order them otherwise: the one whose years hold the code is meant, and one whose prefix it has before one without. Where no year does, the digits tell which year is wrong.
        ProductCodePattern[] ofYear = [.. fitting.Where(pattern => IsYearOf(pattern, members))];
        var shape = ofYear.LastOrDefault(pattern => pattern.Prefix is not null) ?? ofYear.LastOrDefault() ?? fitting.LastOrDefault(pattern => HasDigitsOf(pattern, members)) ?? fitting[fitting.Length - 1];
        string? Of(ProductCodeMember member) => shape.Has(member) ? members[IndexOf(shape, member)] : null;
        var set = 0;
        var refused = NotNumber(Of(ProductCodeMember.Serial)!, ProductCodeMember.Serial, int.MaxValue, out var serial);
        refused = NotNumber(Of(ProductCodeMember.Year)!, ProductCodeMember.Year, LongestYear, out var year) is { } second && refused is null ? second : refused;
        if (refused is null && Of(ProductCodeMember.ProductSet) is { } number) refused = NotNumber(number, ProductCodeMember.ProductSet, int.MaxValue, out set);
        if (refused is not null) return new(refused);
        return Make([.. fitting.Where(shape.HasShapeOf)], Of(ProductCodeMember.Province)!, Of(ProductCodeMember.District), Of(ProductCodeMember.Commune), shape.Has(ProductCodeMember.ProductSet) ? set : null, serial, year);
    }

    private static bool Fits(ProductCodePattern pattern, string[] members) =>
        members.Length == pattern.Members.Count + (pattern.Prefix is null ? 0 : 1) && (pattern.Prefix is null || members[0] == pattern.Prefix);

    private static bool IsYearOf(ProductCodePattern pattern, string[] members) =>
        int.TryParse(members[IndexOf(pattern, ProductCodeMember.Year)], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && pattern.HasYear(year);

    private static bool HasDigitsOf(ProductCodePattern pattern, string[] members) =>
        (!pattern.HasDistrict || AdministrativeCode.HasShape(members[IndexOf(pattern, ProductCodeMember.District)], AdministrativeCode.DistrictDigits))
        && (!pattern.Has(ProductCodeMember.Commune) || AdministrativeCode.HasShape(members[IndexOf(pattern, ProductCodeMember.Commune)], AdministrativeCode.CommuneDigits));

    private static int IndexOf(ProductCodePattern pattern, ProductCodeMember member)
    {
        for (var i = 0; i < pattern.Members.Count; i++)
        {
            if (pattern.Members[i] == member) return i + (pattern.Prefix is null ? 0 : 1);
        }

        return -1;
    }

    // The patterns have the same members in the same order; they differ in their years.
    private Reading Make(ProductCodePattern[] same, string province, string? district, string? commune, int? productSet, int serial, int year)
    {
        var pattern = same.LastOrDefault(candidate => candidate.HasYear(year) && year <= LongestYear);
        if (pattern is null || DivisionOf(pattern, year) is not { } division) return new(YearProblem(year, same));
        if (!division.TryGetProvince(province, out var found)) return new(RegistryTexts.UnknownProvince(province, year));
        if (district is not null && !division.IsDistrictCode(district)) return new(RegistryTexts.NotDistrict(district));
        var isWithout = commune == AdministrativeCode.NoCommune && district is not null && IsWithoutCommunes(division, province, district, year);
        if (commune is not null && !isWithout && CommuneProblem(division, province, commune, year, pattern) is { } refused) return new(refused);
        if (productSet < 1) return new(RegistryTexts.NotFromOne(ProductCodeMember.ProductSet, productSet.Value));
        if (serial < 1) return new(RegistryTexts.NotFromOne(ProductCodeMember.Serial, serial));
        return new(new ProductCode(pattern, found, district, commune, productSet, serial, year, checkedOn(new LocalDate(year, 1, 1), pattern.Instrument))
        {
            CommuneChecked = commune is not null && !isWithout && communes is not null,
        });
    }

    private EntryProblem? CommuneProblem(AdministrativeDivision division, string province, string commune, int year, ProductCodePattern pattern)
    {
        if (division.IsCommuneCode(commune)) return communes?.Problem(commune, province, year);
        const string Entry = "$.commune";
        return commune == AdministrativeCode.NoCommune && pattern.HasDistrict
            ? RegistryTexts.NoCommune(Entry, division.DistrictsWithoutCommunes.Where(district => district.IsOf(year)))
            : RegistryTexts.NotCommune(Entry, commune);
    }

    // While there are districts: a pattern that names them in a later year has no such codes.
    private bool IsWithoutCommunes(AdministrativeDivision division, string province, string district, int year) =>
        division.DistrictsWithoutCommunes.Any(without => without.Province == province && without.District == district && without.IsOf(year))
        && !divisions.Any(next => next.InForceFrom > division.InForceFrom && next.InForceFrom.Year < year && !next.HasDistricts);

    private EntryProblem YearProblem(int year, ProductCodePattern[] same)
    {
        var first = same.Min(pattern => pattern.FirstYear);
        var last = same.Any(pattern => pattern.LastYear is null) ? LongestYear : same.Max(pattern => pattern.LastYear!.Value);

        // Past the last year of the patterns the reason may be that the law of the day says nothing of codes.
        var unsaid = silent.Values.Where(instrument => instrument.InForceFrom.Year <= year).OrderBy(instrument => instrument.InForceFrom).LastOrDefault();
        return RegistryTexts.OtherYear(year, first, last, year <= last ? null : unsaid);
    }

    // The codes in use when the year's last code of the pattern could be given: while there were districts, for a pattern that names them.
    private AdministrativeDivision? DivisionOf(ProductCodePattern pattern, int year) => divisions.LastOrDefault(division =>
        division.InForceFrom <= new LocalDate(year, 12, 31) && (!pattern.HasDistrict || division.HasDistricts));

    // A code, or why there is none.
    private sealed class Reading
    {
        public Reading(ProductCode found) => Found = found;

        public Reading(EntryProblem refused) => Refused = refused;

        public ProductCode? Found { get; }

        public EntryProblem? Refused { get; }

        public ProductCode Code => Found ?? throw Refused!.ToException();
    }
}
