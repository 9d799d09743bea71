using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>The rules of one decision (bộ tiêu chí): its catalogue of product sets, its forms, its bands of points and its errata, read from one rule file.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial class DecisionRules
{
    private readonly IReadOnlyList<Lazy<Rubric>> rubrics;
    private readonly Lazy<IReadOnlyList<Erratum>> errata;
    private volatile NameWords[]? names;
    private volatile bool isValidated;

    internal DecisionRules(Func<DecisionRules, IDecisionSource> source)
    {
        var builder = source(this);
        FormatVersion = builder.FormatVersion;
        DataVersion = builder.DataVersion;
        Instrument = builder.Instrument;
        CheckedOn = builder.CheckedOn;
        Form = builder.Form;
        MaxTotal = builder.MaxTotal;
        Bands = Unchangeable.List(builder.Bands());
        Categories = Unchangeable.List(builder.Categories());
        ProductSets = Unchangeable.Wrap(Categories.SelectMany(c => c.Groups).SelectMany(g => g.ProductSets).OrderBy(s => s.Number).ToArray());

        // Which errata stand is known from forms that an amendment writes anew: those are not read for a card of another set.
        errata = new Lazy<IReadOnlyList<Erratum>>(() => Unchangeable.List(builder.Errata()));
        MinimumRequirements = builder.MinimumRequirements();
        rubrics = builder.Rubrics();
        Derived = new LazySlot<DecisionRules>(this);
    }

    /// <summary>Gets the version of the file format that this library reads.</summary>
    /// <value>2.</value>
    public static int SupportedFormatVersion => 2;

    /// <summary>Gets the version of the format of the file.</summary>
    public int FormatVersion { get; }

    /// <summary>Gets the version of the data: the day on which the file was last checked against the law, and a number.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the decision.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the day to which the decision and its amendments were last checked against the law, the earliest of them.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Gets where the forms stand.</summary>
    public LegalReference Form { get; }

    /// <summary>Gets the most points that a form of the decision can give: the sum of the maxima of its parts.</summary>
    public int MaxTotal { get; }

    /// <summary>Gets the bands of points, five stars first.</summary>
    public IReadOnlyList<StarBand> Bands { get; }

    /// <summary>Gets the categories of the catalogue.</summary>
    public IReadOnlyList<ProductCategory> Categories { get; }

    /// <summary>Gets the product sets by number.</summary>
    public IReadOnlyList<ProductSet> ProductSets { get; }

    /// <summary>Gets the slips of the forms and how they are read.</summary>
    public IReadOnlyList<Erratum> Errata => errata.Value;

    /// <summary>Gets the minimum requirements that a later decision added beside the marks of the forms, or null where the marks are all there is.</summary>
    public MinimumRequirements? MinimumRequirements { get; }

    /// <summary>Gets the forms by number of their product set.</summary>
    public IEnumerable<Rubric> Rubrics => rubrics.Select(rubric => rubric.Value);

    // What a later room works out of the rules and keeps with them.
    internal LazySlot<DecisionRules> Derived { get; }

    internal int FormCount => rubrics.Count;

    /// <summary>Gets a value indicating whether some form prints a mark; it reads all forms.</summary>
    internal bool PrintsMarks => Rubrics.Any(rubric => rubric.Ladders.Any(ladder => ladder.Levels.Any(level => level.MinimumForStars is not null)));

    /// <summary>Finds the form of a product set.</summary>
    /// <param name="productSet">The number of the set.</param>
    /// <param name="rubric">The form, if there is one.</param>
    /// <returns><see langword="true"/> if the decision has the set.</returns>
    public bool TryGetRubric(int productSet, [NotNullWhen(true)] out Rubric? rubric)
    {
        rubric = productSet >= 1 && productSet <= rubrics.Count ? rubrics[productSet - 1].Value : null;
        return rubric is not null;
    }

    /// <summary>Returns the form of a product set.</summary>
    /// <param name="productSet">The number of the set.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    public Rubric RubricFor(int productSet) => rubrics[Guard.InRange(productSet, 1, rubrics.Count, nameof(productSet)) - 1].Value;

    /// <summary>Finds product sets by what one types: a number, or words of their names or of their group's in either language, with or without accents.</summary>
    /// <param name="text">The words, in any order and in part: each begins a word of what is found. <c>che</c> finds <c>chè</c> and <c>chế biến</c>, <c>chè</c> only the former. A number is that of the set. Without any word every set is found.</param>
    /// <returns>The sets by number; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// var rules = RuleBook.Default.Rules("26/2026/QĐ-TTg");
    /// foreach (var set in rules.FindSets("ca phe")) Console.WriteLine($"{set.Number}. {set}");
    /// // 13. Cà phê, ca cao
    /// </code>
    /// </example>
    public IReadOnlyList<ProductSet> FindSets(string text)
    {
        var typed = new NameWords(Guard.NotNull(text, nameof(text)));
        var known = names ??= [.. ProductSets.Select(WordsOf)];
        return Unchangeable.Wrap(ProductSets.Where((_, i) => known[i].BeginWith(typed)).ToArray());
    }

    /// <summary>Returns the stars of a number of points, which need not be whole: a mean of 89.99 is in the band of 4 stars.</summary>
    /// <param name="points">The points, 0 to <see cref="MaxTotal"/>.</param>
    /// <returns>1 to 5.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points are outside 0 to <see cref="MaxTotal"/>.</exception>
    public int BandOf(Fraction points)
    {
        if (points < 0 || points > MaxTotal) throw new ArgumentOutOfRangeException(nameof(points), points, $"Expected points from 0 to {MaxTotal}.");
        return Bands.First(band => points >= band.From).Stars;
    }

    /// <summary>Returns the band of a number of stars, 1 to 5.</summary>
    internal StarBand BandFor(int stars) => Bands.First(band => band.Stars == stars);

    /// <summary>Proves that every form adds up, every mark can be reached and every entry refers to one that exists.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names all that are.</exception>
    /// <remarks>A form has at most 1,000 points in at most 20 parts and at most 200 criteria, of which at most 8 apply on a condition, and a criterion at most 15 levels.</remarks>
    internal void Validate()
    {
        if (isValidated) return;
        RuleValidator.Validate(this);
        isValidated = true;
    }

    /// <summary>Returns whether another decision puts its sets into groups alike, so that a number means the same set in both.</summary>
    internal bool NumbersSetsLike(DecisionRules other) => Sequence(this).SequenceEqual(Sequence(other));

    private static NameWords WordsOf(ProductSet set) =>
        NameWords.OfSet(set.Number, set.Labels.Vietnamese, set.Labels.English, set.Group.Labels.Vietnamese, set.Group.Labels.English);

    private static IEnumerable<(int Group, int Set)> Sequence(DecisionRules rules)
    {
        var groups = rules.ProductSets.Select(set => set.Group).Distinct().ToList();
        return rules.ProductSets.Select(set => (groups.IndexOf(set.Group), set.Number));
    }
}
