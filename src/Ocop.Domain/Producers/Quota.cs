using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>A quota (tỷ lệ tối thiểu): the least share of distinct producers that must be of some kinds, or have a trait of the host's own.</summary>
/// <remarks>
/// Minimum shares are set by a programme for its years, so they are data: of a rule file (<see cref="RuleBook.QuotasOn"/>) or of the host.
/// Shares are compared exactly: 38.8% is under 38.9%, and nothing is rounded. Two quotas are equal when all their members are.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record Quota
{
    /// <summary>The greatest denominator of a minimum share: with it all counts stay exact.</summary>
    private const long GreatestDenominator = 1_000_000_000;

    private Quota(string name, Fraction minimum, IEnumerable<ProducerKind> kinds, string? trait, LegalReference? reference)
    {
        if (minimum < 0 || minimum > 1 || minimum.Denominator > GreatestDenominator)
        {
            throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "Expected a share from 0 to 1 with a denominator of at most 1,000,000,000.");
        }

        Name = name;
        Minimum = minimum;
        Trait = trait;
        Reference = reference;
        Kinds = Unchangeable.Wrap(kinds.Distinct().OrderBy(kind => kind.Key, StringComparer.Ordinal).ToArray());
    }

    /// <summary>Gets the name: the one given, else the key of the kind or the name of the trait.</summary>
    public string Name { get; }

    /// <summary>Gets the least share, 0 to 1.</summary>
    public Fraction Minimum { get; }

    /// <summary>Gets the kinds that count, in the order of their keys; empty for a quota of a trait.</summary>
    public IReadOnlyList<ProducerKind> Kinds { get; }

    /// <summary>Gets the trait that counts, or null for a quota of kinds.</summary>
    public string? Trait { get; }

    /// <summary>Gets where the minimum is laid down, or null where the host does not say.</summary>
    public LegalReference? Reference { get; }

    /// <summary>Creates a quota of one kind, named for it.</summary>
    /// <param name="kind">The kind that counts.</param>
    /// <param name="minimum">The least share, 0 to 1, with a denominator of at most 1,000,000,000.</param>
    /// <param name="reference">Where the minimum is laid down, or null.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public static Quota OfKind(ProducerKind kind, Fraction minimum, LegalReference? reference = null) =>
        new(Guard.NotNull(kind, nameof(kind)).Key, minimum, [kind], null, reference);

    /// <summary>Creates a quota of several kinds that count together, such as all legal forms of an enterprise.</summary>
    /// <param name="name">The name of the quota; not blank.</param>
    /// <param name="kinds">The kinds that count; at least one.</param>
    /// <param name="minimum">The least share, 0 to 1, with a denominator of at most 1,000,000,000.</param>
    /// <param name="reference">Where the minimum is laid down, or null.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="ArgumentNullException">The name, the list or a kind of it is null.</exception>
    /// <exception cref="ArgumentException">The name is blank or the list is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public static Quota OfKinds(string name, IEnumerable<ProducerKind> kinds, Fraction minimum, LegalReference? reference = null)
    {
        ProducerKind[] list = [.. Guard.NotNull(kinds, nameof(kinds)).Select(kind => Guard.NotNull(kind, nameof(kinds)))];
        if (list.Length == 0) throw new ArgumentException("Expected at least one kind.", nameof(kinds));
        return new Quota(Producer.NotBlank(name, nameof(name)), minimum, list, null, reference);
    }

    /// <summary>Creates a quota of a trait of the host's own, named for it.</summary>
    /// <param name="trait">The trait that counts, such as <c>runByWomen</c>; not blank.</param>
    /// <param name="minimum">The least share, 0 to 1, with a denominator of at most 1,000,000,000.</param>
    /// <param name="reference">Where the minimum is laid down, or null.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="ArgumentNullException">The trait is null.</exception>
    /// <exception cref="ArgumentException">The trait is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public static Quota OfTrait(string trait, Fraction minimum, LegalReference? reference = null) =>
        new(Producer.NotBlank(trait, nameof(trait)), minimum, [], trait, reference);

    /// <summary>Returns whether a producer counts towards the minimum.</summary>
    /// <param name="producer">The producer.</param>
    /// <returns><see langword="true"/> if it is of a kind that counts or has the trait.</returns>
    /// <exception cref="ArgumentNullException">The producer is null.</exception>
    public bool Counts(Producer producer)
    {
        Guard.NotNull(producer, nameof(producer));
        return Trait is null ? Kinds.Contains(producer.Kind) : producer.Has(Trait);
    }

    /// <summary>Assesses a list of producers; each counts once, however often it is listed, and their order does not matter.</summary>
    /// <param name="entries">The list, such as one entry for each product.</param>
    /// <returns>The outcome: met, short or not measurable.</returns>
    /// <exception cref="ArgumentNullException">The list or an entry is null.</exception>
    /// <exception cref="InvalidEntryException">A producer is listed again with another kind or other traits.</exception>
    /// <example>
    /// <code>
    /// var cooperative = RuleBook.Default.ProducerKindOf("cooperative");
    /// Producer[] entries = [new("0101", cooperative), new("0101", cooperative), new("0202", RuleBook.Default.ProducerKindOf("farm"))];
    /// var outcome = Quota.OfKind(cooperative, new Fraction(40, 100)).Assess(entries);
    /// Console.WriteLine($"{outcome.Count} of {outcome.Producers} producers: {(outcome is QuotaMet ? "met" : "short")}");
    /// // 1 of 2 producers: met
    /// </code>
    /// </example>
    public QuotaOutcome Assess(IEnumerable<Producer> entries)
    {
        var producers = Producer.Distinct(entries);
        return Assess(producers.Count(Counts), producers.Count);
    }

    /// <summary>Assesses counts that the host has made.</summary>
    /// <param name="count">The number of distinct producers that count towards the minimum, from 0 to all.</param>
    /// <param name="producers">The number of distinct producers, from 0.</param>
    /// <returns>The outcome: met, short or not measurable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public QuotaOutcome Assess(int count, int producers)
    {
        Guard.InRange(producers, 0, int.MaxValue, nameof(producers));
        Guard.InRange(count, 0, producers, nameof(count));
        if (producers == 0) return new QuotaNotMeasurable(this);

        // With minimum p/q: met when count/producers >= p/q, that is when the surplus count q - producers p is not negative.
        var (p, q) = (Minimum.Numerator, Minimum.Denominator);
        var surplus = (count * q) - (producers * p);

        // Each further producer of another kind costs p of the surplus; each of the right kind adds q - p to it.
        return surplus >= 0
            ? new QuotaMet(this, producers, count, p == 0 ? null : surplus / p)
            : new QuotaShort(this, producers, count, p == q ? null : new Fraction(-surplus, q - p).Ceiling());
    }

    /// <summary>Returns the name and the least share.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name + " >= " + Minimum;
}
