using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>A pattern of product codes (cấu trúc mã sản phẩm): its members in order, and the years of evaluation in which such codes were given.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class ProductCodePattern
{
    internal ProductCodePattern(LegalInstrument instrument, string? prefix, IReadOnlyList<ProductCodeMember> members, int firstYear, int? lastYear, LegalReference reference)
    {
        Instrument = instrument;
        Prefix = prefix;
        Members = Unchangeable.List(members);
        FirstYear = firstYear;
        LastYear = lastYear;
        Reference = reference;
    }

    /// <summary>Gets the instrument that lays the pattern down.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets what stands before the first member, with a hyphen behind it, or null where nothing does.</summary>
    public string? Prefix { get; }

    /// <summary>Gets the members in order; hyphens stand between them.</summary>
    public IReadOnlyList<ProductCodeMember> Members { get; }

    /// <summary>Gets the first year of evaluation with such codes.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the last year of evaluation with such codes: the one that the law names, or the one in which a later instrument began; null where there is none.</summary>
    public int? LastYear { get; }

    /// <summary>Gets where the pattern is laid down.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets a value indicating whether the codes name a district.</summary>
    public bool HasDistrict => Has(ProductCodeMember.District);

    /// <summary>Returns the pattern, such as <c>province-commune-serial-year</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text.English;

    internal BilingualText Text => new(Join(name => name.Vietnamese), Join(name => name.English));

    internal bool Has(ProductCodeMember member) => Members.Contains(member);

    internal bool HasYear(int year) => year >= FirstYear && !(year > LastYear);

    internal bool HasShapeOf(ProductCodePattern other) => Prefix == other.Prefix && Members.SequenceEqual(other.Members);

    // No code is given under an instrument before the year of its first day, whatever year its file begins with.
    internal ProductCodePattern From(int year) => FirstYear >= year ? this : new ProductCodePattern(Instrument, Prefix, Members, year, LastYear, Reference);

    // Codes are given until a later instrument speaks of them, in the year of which there may be both.
    internal ProductCodePattern Until(int year) => LastYear <= year ? this : new ProductCodePattern(Instrument, Prefix, Members, FirstYear, year, Reference);

    private string Join(Func<BilingualText, string> name) => string.Join("-", Members.Select(member => name(RegistryTexts.Member(member))).Prepend(Prefix!).Where(text => text is not null));
}
