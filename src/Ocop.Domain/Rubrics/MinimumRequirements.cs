using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>Minimum requirements (tiêu chí tối thiểu) that a later decision added beside the forms, as far as they are known.</summary>
/// <remarks>
/// In the package the one use is Decision 781/QĐ-TTg, which added section 6 to Annex II of Decision 1048/QĐ-TTg. Its text is known in part
/// only, so the stars of a card evaluated under it cannot be known: a rating says so and never takes a requirement as met.
/// Where a rule file says that its list is complete, ceiling and stars follow from the marks of the form and the list.
/// </remarks>
public sealed class MinimumRequirements
{
    // The key of the first day.
    private readonly int from;

    internal MinimumRequirements(LocalDate from, LegalReference reference, string? key, bool isComplete, IReadOnlyList<int> notForSets, string? reading, Func<MinimumRequirements, MinimumRequirement[]> known)
    {
        NotForSets = notForSets;
        ReadingOfSets = reading;
        this.from = DayOrder.KeyOf(from);
        Reference = reference;
        IsComplete = isComplete;
        Key = key;
        KnownArray = known(this);
        Known = Unchangeable.Wrap(KnownArray);
    }

    /// <summary>Gets the first day of evaluation for which they hold.</summary>
    public LocalDate From => DayOrder.DayOf(from)!.Value;

    /// <summary>Gets the decision that added them.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets a value indicating whether the list is all of them. If not, the stars of a card to which they may apply are not known.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the key that their rule file gives them, or null. It follows the word by which a rating says that not all of them are known.</summary>
    public string? Key { get; }

    /// <summary>Gets the requirements that are known, by stars.</summary>
    public IReadOnlyList<MinimumRequirement> Known { get; }

    // The key of the reading by which they are not for some sets; null where their text says so.
    internal string? ReadingOfSets { get; }

    // The sets that they are not for.
    internal IReadOnlyList<int> NotForSets { get; }

    // Walked for every criterion of a card: an array needs no enumerator.
    internal MinimumRequirement[] KnownArray { get; }

    /// <summary>Returns whether they are for the products of a set.</summary>
    /// <param name="productSet">The number of the set.</param>
    /// <returns><see langword="true"/> if a product of the set must meet them.</returns>
    public bool AreFor(int productSet) => !NotForSets.Contains(productSet);

    /// <summary>Returns whether a card must meet those that are known. Without a day of evaluation it may be of either time: a list that is complete counts, as amendments do; one that is not leaves the stars open anyway.</summary>
    internal bool CountOn(int day) => day == 0 ? IsComplete : !IsBefore(day);

    /// <summary>Returns whether a card may have to meet some that are not known.</summary>
    internal bool AreOpenOn(int day) => !IsComplete && (day == 0 || !IsBefore(day));

    /// <summary>Returns whether a day, by its key, comes before the first day.</summary>
    internal bool IsBefore(int day) => day < from;
}
