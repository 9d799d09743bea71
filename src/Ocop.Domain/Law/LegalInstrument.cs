using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>A legal instrument (văn bản pháp luật): what it is called and when it was issued and came into force.</summary>
/// <remarks>
/// An instrument has no end date of its own: what it says holds until a later instrument says otherwise.
/// Two instruments are equal when all their members are.
/// </remarks>
public sealed record LegalInstrument
{
    /// <summary>Creates an instrument.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="number">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="inForceFrom">The first day on which it is in force.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentException">It would come into force before it is issued.</exception>
    public LegalInstrument(LegalInstrumentKind kind, string number, LocalDate issuedOn, LocalDate inForceFrom)
    {
        Number = Guard.NotNull(number, nameof(number));
        if (inForceFrom < issuedOn) throw new ArgumentException("An instrument is not in force before it is issued.", nameof(inForceFrom));
        Kind = kind;
        IssuedOn = issuedOn;
        InForceFrom = inForceFrom;
    }

    /// <summary>Gets the kind.</summary>
    public LegalInstrumentKind Kind { get; }

    /// <summary>Gets the official number, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public string Number { get; }

    /// <summary>Gets the day of issue.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the first day on which the instrument is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Returns a reference to the instrument as a whole.</summary>
    /// <returns>The reference.</returns>
    public LegalReference ToReference() => new(Number) { Kind = Kind };

    /// <summary>Returns the kind and the number in English, such as <c>Decision 26/2026/QĐ-TTg</c>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => ToReference().ToString();
}
