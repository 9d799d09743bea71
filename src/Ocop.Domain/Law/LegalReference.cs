using System.Globalization;
using System.Text;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>A place in a legal instrument (căn cứ pháp lý): where a rule stands, so that a reader can look it up.</summary>
/// <remarks>
/// Members that do not apply are null. Two references are equal when all their members are.
/// </remarks>
public sealed record LegalReference
{
    /// <summary>Creates a reference; with the number alone it is one to the instrument as a whole.</summary>
    /// <param name="instrument">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="kind">The kind of the instrument.</param>
    /// <param name="article">The article, or null.</param>
    /// <param name="clause">The clause of the article, or null.</param>
    /// <param name="point">The point of the clause, or null.</param>
    /// <param name="annex">The annex in Roman numerals, or null.</param>
    /// <param name="productSet">The product set of the annex, or null.</param>
    /// <param name="part">The part of the form, or null.</param>
    /// <param name="section">The printed code of the section, or null.</param>
    /// <param name="criterion">The printed code of the criterion, or null.</param>
    /// <param name="level">The level of the criterion, from 1, or null.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public LegalReference(
        string instrument,
        LegalInstrumentKind kind = LegalInstrumentKind.Decision,
        string? article = null,
        string? clause = null,
        string? point = null,
        string? annex = null,
        int? productSet = null,
        string? part = null,
        string? section = null,
        string? criterion = null,
        int? level = null)
    {
        Instrument = instrument;
        Kind = kind;
        Article = article;
        Clause = clause;
        Point = point;
        Annex = annex;
        ProductSet = productSet;
        Part = part;
        Section = section;
        Criterion = criterion;
        Level = level;
    }

    /// <summary>Gets the kind of the instrument; the default is a decision.</summary>
    public LegalInstrumentKind Kind { get; init => field = Guard.Named(value, "kind"); }

    /// <summary>Gets the official number of the instrument.</summary>
    public string Instrument { get; init => field = Guard.NotNull(value, "instrument"); }

    /// <summary>Gets the article (điều).</summary>
    public string? Article { get; init; }

    /// <summary>Gets the clause (khoản) of the article.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the point (điểm) of the clause.</summary>
    public string? Point { get; init; }

    /// <summary>Gets the annex (phụ lục), in Roman numerals.</summary>
    public string? Annex { get; init; }

    /// <summary>Gets the product set (bộ sản phẩm) of the annex.</summary>
    public int? ProductSet { get; init; }

    /// <summary>Gets the part (phần) of the form: <c>A</c>, <c>B</c> or <c>C</c>.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the printed code of the section (mục) of the form, such as <c>3</c>.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the printed code of the criterion (tiêu chí) of the form, such as <c>3.5</c>.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets the level (mức) of the criterion, from 1.</summary>
    public int? Level { get; init; }

    /// <summary>Returns the citation in a language, such as <c>Decision 26/2026/QĐ-TTg, Article 4, clause 3</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The citation.</returns>
    public string ToString(Language language)
    {
        var text = new StringBuilder(LawTexts.Kind(Kind).In(language)).Append(' ').Append(Instrument);
        Append(text, language, LawTexts.Article, Article);
        Append(text, language, LawTexts.Clause, Clause);
        Append(text, language, LawTexts.Point, Point);
        Append(text, language, LawTexts.Annex, Annex);
        Append(text, language, LawTexts.ProductSet, ProductSet?.ToString(CultureInfo.InvariantCulture));
        Append(text, language, LawTexts.Part, Part);
        Append(text, language, LawTexts.Section, Section);
        Append(text, language, LawTexts.Criterion, Criterion);
        Append(text, language, LawTexts.Level, Level?.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    /// <summary>Returns the citation in English.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => ToString(Language.English);

    private static void Append(StringBuilder text, Language language, BilingualText word, string? value)
    {
        if (value is not null) text.Append(", ").Append(word.In(language)).Append(' ').Append(value);
    }
}
