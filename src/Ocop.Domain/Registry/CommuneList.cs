using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The communes that a host knows (danh mục đơn vị hành chính cấp xã): with it a book checks the communes of product codes, see <see cref="RuleBook.With(CommuneList)"/>.</summary>
/// <remarks>
/// The package has none: lists of communes change with every resolution on a province. A list is taken as whole: a commune that it does not have is none, so it goes back as far as the codes that are to be read.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class CommuneList
{
    private readonly Dictionary<string, List<Commune>> byCode = new(StringComparer.Ordinal);

    /// <summary>Creates a list.</summary>
    /// <param name="communes">The communes, in any order.</param>
    /// <exception cref="ArgumentNullException">The list or a commune of it is null.</exception>
    /// <exception cref="InvalidEntryException">A code has another shape, a last day is before the first, or two of one code have days in common; the error names all that do, by their places in the list.</exception>
    public CommuneList(IEnumerable<Commune> communes)
    {
        var all = Guard.NotNull(communes, nameof(communes)).Select(commune => Guard.NotNull(commune, nameof(communes))).ToArray();
        var problems = new ProblemList();
        for (var i = 0; i < all.Length; i++)
        {
            var commune = all[i];
            var entry = $"$.communes[{i}]";
            if (!AdministrativeCode.HasShape(commune.Code, AdministrativeCode.CommuneDigits)) problems.Add(RegistryTexts.NotCommune(entry + ".code", commune.Code));
            if (!AdministrativeCode.HasShape(commune.Province, AdministrativeCode.ProvinceDigits)) problems.Add(RegistryTexts.NotProvince(entry + ".province", commune.Province));
            if (commune.To < commune.From) problems.Add(RegistryTexts.EndsBeforeItBegins(entry + ".to", commune.From, commune.To.Value));
            if (!byCode.TryGetValue(commune.Code, out var same)) byCode.Add(commune.Code, same = []);
            if (same.Exists(other => !(other.To < commune.From) && !(commune.To < other.From))) problems.Add(RegistryTexts.RepeatedCommune(entry + ".code", commune.Code));
            same.Add(commune);
        }

        InvalidEntryException.ThrowIfAny(problems.All);
        Communes = Unchangeable.Wrap(all.OrderBy(commune => commune.Code, StringComparer.Ordinal).ThenBy(commune => commune.From, Comparer<LocalDate>.Default).ToArray());
    }

    /// <summary>Gets the communes by code, then by day.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>Finds the commune that a province had under a code on some day of a year.</summary>
    /// <param name="code">The code of the commune: five digits.</param>
    /// <param name="province">The code of the province: two digits.</param>
    /// <param name="year">The year.</param>
    /// <returns>The commune, the latest of the year, or null where the list has none.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public Commune? Find(string code, string province, int year)
    {
        Guard.NotNull(province, nameof(province));
        return Of(Guard.NotNull(code, nameof(code))).Where(commune => commune.Province == province && commune.IsOf(year)).OrderBy(commune => commune.From, Comparer<LocalDate>.Default).LastOrDefault();
    }

    /// <summary>Returns the number of the communes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Communes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns why a code is refused, or null where the list has the commune.</summary>
    internal EntryProblem? Problem(string code, string province, int year)
    {
        if (Find(code, province, year) is not null) return null;
        var ofYear = Of(code).LastOrDefault(commune => commune.IsOf(year));
        var ofProvince = Of(code).Where(commune => commune.Province == province).OrderBy(commune => commune.From, Comparer<LocalDate>.Default).LastOrDefault();
        return RegistryTexts.UnknownCommune(code, province, year, ofYear ?? ofProvince);
    }

    private IReadOnlyList<Commune> Of(string code) => byCode.TryGetValue(code, out var found) ? found : [];
}
