using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>The withdrawal of a certificate (thu hồi giấy chứng nhận).</summary>
/// <remarks>
/// Before 22 May 2026 no list for the whole country is known: a withdrawal of that time keeps its ground and has no citation, authority or deadline.
/// Two withdrawals are equal when all their members are. Law: Decision 26/2026/QĐ-TTg, Article 8.
/// </remarks>
public sealed record Withdrawal
{
    private static readonly string[] Points = ["a", "b", "c", "d", "đ", "e"];

    /// <summary>Creates a withdrawal.</summary>
    /// <param name="on">The first day on which the certificate no longer holds.</param>
    /// <param name="ground">The ground.</param>
    /// <param name="concludedOn">The day of the conclusion, or of the commune's confirmation where production has ended; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ground has no name.</exception>
    /// <exception cref="InvalidEntryException">The conclusion would come after the withdrawal.</exception>
    public Withdrawal(LocalDate on, WithdrawalGround ground, LocalDate? concludedOn = null)
    {
        Guard.InRange((int)ground, 0, Points.Length - 1, nameof(ground));
        if (concludedOn > on)
        {
            throw new InvalidEntryException("$.concludedOn", new BilingualText(
                $"cần ngày không sau ngày thu hồi {IsoDate.Format(on)}", $"expected a day not after the withdrawal on {IsoDate.Format(on)}"));
        }

        On = on;
        Ground = ground;
        ConcludedOn = concludedOn;
    }

    /// <summary>Gets the term of a withdrawal: 15 days from the conclusion, or from the commune's confirmation where production has ended.</summary>
    public static Term Term { get; } = Term.Days(15);

    /// <summary>Gets the first day on which the certificate no longer holds.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the ground.</summary>
    public WithdrawalGround Ground { get; }

    /// <summary>Gets the day of the conclusion or of the commune's confirmation, or null where it is not known.</summary>
    public LocalDate? ConcludedOn { get; }

    /// <summary>Gets the provision with the ground, or null before 22 May 2026.</summary>
    public LegalReference? Reference => ReferenceOf(Ground, On);

    /// <summary>Returns the provision with a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="on">The day of the withdrawal.</param>
    /// <returns>The provision, or null before 22 May 2026.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground has no name.</exception>
    public static LegalReference? ReferenceOf(WithdrawalGround ground, LocalDate on)
    {
        Guard.InRange((int)ground, 0, Points.Length - 1, nameof(ground));
        return on < CertificateRules.DecisionInForce ? null : CertificateRules.Withdrawal with { Clause = "1", Point = Points[(int)ground] };
    }

    /// <summary>Returns who withdraws a certificate.</summary>
    /// <param name="stars">The stars of the certificate, 3 to 5.</param>
    /// <param name="on">The day of the withdrawal.</param>
    /// <returns>The authority, or null before 22 May 2026.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public static WithdrawalAuthority? AuthorityOf(int stars, LocalDate on)
    {
        Guard.InRange(stars, 3, 5, nameof(stars));
        if (on < CertificateRules.DecisionInForce) return null;
        return stars == 5 ? WithdrawalAuthority.Minister : WithdrawalAuthority.ProvincialChair;
    }

    /// <summary>Returns by when a certificate must be withdrawn.</summary>
    /// <param name="concludedOn">The day of the conclusion, or of the commune's confirmation where production has ended.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline, or null for a conclusion before 22 May 2026.</returns>
    public static Deadline? DueBy(LocalDate concludedOn, WorkingDayCalendar? calendar = null) =>
        concludedOn < CertificateRules.DecisionInForce ? null : Term.Deadline(concludedOn, CertificateRules.Withdrawal, calendar ?? RuleBook.Default.WorkingDays);
}
