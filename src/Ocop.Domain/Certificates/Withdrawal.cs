using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Certificates;

/// <summary>The withdrawal of a certificate (thu hồi giấy chứng nhận).</summary>
/// <remarks>
/// It is facts only: where its ground stands, who withdraws and by when is asked from a book, by <see cref="RuleBook.WithdrawalFor"/> and <see cref="RuleBook.WithdrawalDue"/>.
/// Two withdrawals are equal when all their members are. Law: Decision 26/2026/QĐ-TTg, Article 8.
/// </remarks>
public sealed record Withdrawal
{
    /// <summary>Creates a withdrawal.</summary>
    /// <param name="on">The first day on which the certificate no longer holds.</param>
    /// <param name="ground">The ground, or null where it is not known.</param>
    /// <param name="concludedOn">The day of the conclusion, or of the commune's confirmation where production has ended; null where it is not known.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ground has no name.</exception>
    public Withdrawal(LocalDate on, WithdrawalGround? ground, LocalDate? concludedOn = null)
    {
        On = on;
        Ground = ground;
        ConcludedOn = concludedOn;
    }

    /// <summary>Gets the first day on which the certificate no longer holds.</summary>
    public LocalDate On { get; init => field = Guard.Iso(value, "on"); }

    /// <summary>Gets the ground, or null where it is not known, as in a registry that tells the day alone.</summary>
    public WithdrawalGround? Ground { get; init => field = value is { } ground ? Guard.Named(ground, nameof(ground)) : null; }

    /// <summary>Gets the day of the conclusion or of the commune's confirmation, or null where it is not known. That it does not come after the withdrawal is checked by <see cref="Certificate.Withdraw"/>.</summary>
    public LocalDate? ConcludedOn { get; init => field = Guard.Iso(value, "concludedOn"); }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Ground), Ground)
            .Member(nameof(ConcludedOn), ConcludedOn);
        return true;
    }
#pragma warning restore IDE0051
}
