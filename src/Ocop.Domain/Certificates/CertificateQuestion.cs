using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>A question about one certificate on one day, in the words of its wire format.</summary>
/// <remarks>Whether the facts can be is checked when the question is answered, and by <see cref="RuleBook.Check(CertificateQuestion)"/>, which names every mistake.</remarks>
public sealed partial record CertificateQuestion
{
    /// <summary>Creates a question whose members an initializer sets.</summary>
    public CertificateQuestion()
    {
    }

    /// <summary>Creates a question.</summary>
    /// <param name="signed">The day of the signing, or the year or month in which it lies where only that is known.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <param name="on">The day of the question.</param>
    /// <param name="validFrom">The first valid day, or null for the day of the signing.</param>
    /// <param name="filed">The day on which a dossier for re-evaluation was filed, or null.</param>
    /// <param name="withdrawn">The day of the withdrawal, or null; it goes with its ground.</param>
    /// <param name="ground">The ground of the withdrawal, or null; it goes with its day.</param>
    /// <param name="convention">How the last valid day is counted.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ground or the convention has no name.</exception>
    [SetsRequiredMembers]
    public CertificateQuestion(
        PartialDate signed,
        int stars,
        LocalDate on,
        LocalDate? validFrom = null,
        LocalDate? filed = null,
        LocalDate? withdrawn = null,
        WithdrawalGround? ground = null,
        ValidityConvention convention = ValidityConvention.Inclusive)
    {
        Signed = signed;
        Stars = stars;
        On = on;
        ValidFrom = validFrom;
        Filed = filed;
        Withdrawn = withdrawn;
        Ground = ground;
        Convention = convention;
    }

    /// <summary>Gets the day of the signing, or the year or month in which it lies where only that is known. The answer then says what is certain and what is possible.</summary>
    public required PartialDate Signed { get; init; }

    /// <summary>Gets the stars, 3 to 5.</summary>
    public required int Stars { get; init; }

    /// <summary>Gets the day of the question.</summary>
    public required LocalDate On { get; init => field = Guard.Iso(value, "on"); }

    /// <summary>Gets the first valid day, or null for the day of the signing.</summary>
    public LocalDate? ValidFrom { get; init => field = Guard.Iso(value, "validFrom"); }

    /// <summary>Gets the day on which a dossier for re-evaluation was filed, or null.</summary>
    public LocalDate? Filed { get; init => field = Guard.Iso(value, "filed"); }

    /// <summary>Gets the day of the withdrawal, or null. It goes with <see cref="Ground"/>.</summary>
    public LocalDate? Withdrawn { get; init => field = Guard.Iso(value, "withdrawn"); }

    /// <summary>Gets the ground of the withdrawal, or null. It goes with <see cref="Withdrawn"/>.</summary>
    public WithdrawalGround? Ground { get; init => field = value is { } ground ? Guard.Named(ground, nameof(ground)) : null; }

    /// <summary>Gets how the last valid day is counted; the default is <see cref="ValidityConvention.Inclusive"/>.</summary>
    public ValidityConvention Convention { get; init => field = Guard.Named(value, "convention"); }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Signed), Signed, isFirst: true)
            .Member(nameof(Stars), Stars)
            .Member(nameof(On), On)
            .Member(nameof(ValidFrom), ValidFrom)
            .Member(nameof(Filed), Filed)
            .Member(nameof(Withdrawn), Withdrawn)
            .Member(nameof(Ground), Ground)
            .Member(nameof(Convention), Convention);
        return true;
    }
#pragma warning restore IDE0051
}
