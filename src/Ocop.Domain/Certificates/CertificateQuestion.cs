using NodaTime;

namespace Ocop.Domain.Certificates;

/// <summary>A question about one certificate on one day, in the words of its wire format.</summary>
/// <remarks>Whether the facts can be is checked when the question is answered, by <see cref="RuleBook.CertificateFor(CertificateQuestion)"/>.</remarks>
public sealed record CertificateQuestion
{
    /// <summary>Gets the day of the signing.</summary>
    public required LocalDate Signed { get; init; }

    /// <summary>Gets the stars, 3 to 5.</summary>
    public required int Stars { get; init; }

    /// <summary>Gets the day of the question.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the first valid day, or null for the day of the signing.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Gets the day on which a dossier for re-evaluation was filed, or null.</summary>
    public LocalDate? Filed { get; init; }

    /// <summary>Gets the day of the withdrawal, or null. It goes with <see cref="Ground"/>.</summary>
    public LocalDate? Withdrawn { get; init; }

    /// <summary>Gets the ground of the withdrawal, or null. It goes with <see cref="Withdrawn"/>.</summary>
    public WithdrawalGround? Ground { get; init; }

    /// <summary>Gets how the last valid day is counted; the default is <see cref="ValidityConvention.Inclusive"/>.</summary>
    public ValidityConvention Convention { get; init; }

    /// <summary>Returns the certificate with all that happened to it.</summary>
    internal Certificate ToCertificate(CertificateLaw law)
    {
        var certificate = new Certificate(law, Signed, Stars, ValidFrom, Convention);
        if (Filed is { } filed) certificate = certificate.File(filed);
        return (Withdrawn, Ground) switch
        {
            (null, null) => certificate,
            ({ } on, { } ground) => certificate.Withdraw(new Withdrawal(on, ground)),
            (null, _) => throw Missing("withdrawn", "thiếu; cần ngày thu hồi đi cùng căn cứ", "missing; expected the day of the withdrawal beside its ground"),
            (_, null) => throw Missing("ground", "thiếu; cần căn cứ đi cùng ngày thu hồi", "missing; expected the ground beside the day of the withdrawal"),
        };
    }

    private static InvalidEntryException Missing(string entry, string vietnamese, string english) => new("$." + entry, new BilingualText(vietnamese, english));
}
