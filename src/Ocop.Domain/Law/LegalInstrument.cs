using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>A legal instrument (văn bản pháp luật): what it is called, when it was issued and came into force, and what it replaces or amends.</summary>
/// <remarks>
/// What an instrument says holds until a later instrument says otherwise, or until the day that its own text names.
/// Two instruments are equal when kind, number and days are: what else is known of one does not make it another.
/// </remarks>
public sealed record LegalInstrument
{
    /// <summary>Creates an instrument.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="number">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="inForceFrom">The first day on which it is in force.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentException">It would come into force before it is issued, or a day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public LegalInstrument(LegalInstrumentKind kind, string number, LocalDate issuedOn, LocalDate inForceFrom)
    {
        Number = Guard.NotNull(number, nameof(number));
        IssuedOn = Guard.Iso(issuedOn, nameof(issuedOn));
        InForceFrom = Guard.Iso(inForceFrom, nameof(inForceFrom));
        if (inForceFrom < issuedOn) throw new ArgumentException("An instrument is not in force before it is issued.", nameof(inForceFrom));
        Kind = Guard.Named(kind, nameof(kind));
    }

    /// <summary>Gets the kind.</summary>
    public LegalInstrumentKind Kind { get; }

    /// <summary>Gets the official number, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public string Number { get; }

    /// <summary>Gets the day of issue.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the first day on which the instrument is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Gets the last day for which it speaks, or null where its own text names none.</summary>
    public LocalDate? Ends { get; internal init; }

    /// <summary>Gets what it is about, in words of this library, or null where its file does not say.</summary>
    public BilingualText? Title { get; internal init; }

    /// <summary>Gets the address at which it can be read, or null where none is known.</summary>
    public string? Link { get; internal init; }

    /// <summary>Gets the numbers of the instruments that it replaces; empty for one that replaces nothing.</summary>
    public IReadOnlyList<string> Replaces { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<string>();

    /// <summary>Gets the numbers of the instruments that it amends; empty for one that stands by itself.</summary>
    public IReadOnlyList<string> Amends { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<string>();

    /// <summary>Gets the day on which what is known of it was last checked against the law, or null for one that does not come from a rule file.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    /// <summary>Gets who checked it, or null where its file does not say.</summary>
    public string? CheckedBy { get; internal init; }

    // Where it says since when it is in force.
    internal LegalReference? EntryReference { get; init; }

    /// <summary>Returns whether kind, number and days are those of another instrument.</summary>
    /// <param name="other">The other instrument.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public bool Equals(LegalInstrument? other) =>
        other is not null && Kind == other.Kind && Number == other.Number && IssuedOn == other.IssuedOn && InForceFrom == other.InForceFrom;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Number);

    /// <summary>Returns a reference to the instrument as a whole.</summary>
    /// <returns>The reference.</returns>
    public LegalReference ToReference() => new(Number) { Kind = Kind };

    /// <summary>Returns the sentence that the instrument says nothing of a thing.</summary>
    /// <param name="what">What it does not lay down, as the object of the sentence.</param>
    internal BilingualText DoesNotSay(BilingualText what) => LawTexts.DoesNotSay(this, what);

    /// <summary>Returns the kind and the number in English, such as <c>Decision 26/2026/QĐ-TTg</c>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => ToReference().ToString();
}
