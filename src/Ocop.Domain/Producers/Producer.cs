using System.Globalization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>A producer (chủ thể OCOP): who makes the products and answers for them.</summary>
/// <remarks>A producer is known by its identity, such as a tax or registration number, and not by its name. However many products it holds, it counts once. Two producers are equal when all their members are.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record Producer
{
    /// <summary>Creates a producer.</summary>
    /// <param name="id">The identity, compared character by character; not empty.</param>
    /// <param name="kind">The kind, from a book: <see cref="RuleBook.ProducerKindOf(string)"/>.</param>
    /// <param name="traits">The names of the host's own traits that the producer has, such as <c>runByWomen</c>.</param>
    /// <exception cref="ArgumentNullException">The identity, the kind, the list of traits or a trait is null.</exception>
    /// <exception cref="ArgumentException">The identity or a trait is empty or blank.</exception>
    public Producer(string id, ProducerKind kind, params string[] traits)
    {
        Id = NotBlank(id, nameof(id));
        Kind = Guard.NotNull(kind, nameof(kind));
        Traits = Unchangeable.Wrap(Guard.NotNull(traits, nameof(traits)).Select(trait => NotBlank(trait, nameof(traits))).Distinct().OrderBy(trait => trait, StringComparer.Ordinal).ToArray());
    }

    /// <summary>Gets the identity.</summary>
    public string Id { get; }

    /// <summary>Gets the kind.</summary>
    public ProducerKind Kind { get; }

    /// <summary>Gets the names of the traits that the producer has, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Traits { get; }

    /// <summary>Returns the producers of a list, each once, in the order in which they first appear.</summary>
    /// <param name="entries">The list, such as one entry for each product.</param>
    /// <returns>The distinct producers.</returns>
    /// <exception cref="ArgumentNullException">The list or an entry is null.</exception>
    /// <exception cref="InvalidEntryException">A producer is listed again with another kind or other traits: which of them holds cannot be known.</exception>
    public static IReadOnlyList<Producer> Distinct(IEnumerable<Producer> entries)
    {
        var distinct = new List<Producer>();
        var byId = new Dictionary<string, Producer>(StringComparer.Ordinal);
        var index = 0;
        foreach (var entry in Guard.NotNull(entries, nameof(entries)))
        {
            if (byId.TryGetValue(Guard.NotNull(entry, nameof(entries)).Id, out var first))
            {
                entry.RequireSame(first, index);
            }
            else
            {
                byId.Add(entry.Id, entry);
                distinct.Add(entry);
            }

            index++;
        }

        return Unchangeable.Wrap(distinct);
    }

    /// <summary>Returns whether the producer has a trait.</summary>
    /// <param name="trait">The name of the trait.</param>
    /// <returns><see langword="true"/> if it has.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool Has(string trait) => Traits.Contains(Guard.NotNull(trait, nameof(trait)));

    /// <summary>Returns the identity.</summary>
    /// <returns>The identity.</returns>
    public override string ToString() => Id;

    internal static string NotBlank(string? text, string parameter) =>
        string.IsNullOrWhiteSpace(Guard.NotNull(text, parameter)) ? throw new ArgumentException("Expected a text that is not blank.", parameter) : text!;

    private void RequireSame(Producer first, int index)
    {
        var path = string.Format(CultureInfo.InvariantCulture, "$.producers[{0}]", index);
        if (Kind != first.Kind) throw new InvalidEntryException(path + ".kind", ProducerTexts.OtherKind(Id, Kind, first.Kind));
        if (Traits.Equals(first.Traits)) return;
        var other = Traits.Except(first.Traits).Concat(first.Traits.Except(Traits)).OrderBy(trait => trait, StringComparer.Ordinal).First();
        throw new InvalidEntryException(path + "." + other, ProducerTexts.OtherTrait(Id, other));
    }
}
