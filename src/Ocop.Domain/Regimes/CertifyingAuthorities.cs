using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>Who certifies, by stars and by the day of signing (thẩm quyền công nhận, cấp giấy chứng nhận).</summary>
/// <remarks>
/// Law: Decision 1048/QĐ-TTg, Annex II; Decision 148/QĐ-TTg, Annex II; Decision 1489/QĐ-TTg, Article 1; Decision 26/2026/QĐ-TTg, Articles 4 and 7.
/// From 1 to 5 July 2025 nobody is named for 3 stars: the districts had ended and their duty had not yet passed to the provinces.
/// </remarks>
public static class CertifyingAuthorities
{
    // Dated by their start only, oldest first: a rule ends where the next begins.
    private static readonly Rule[] Rules =
    [
        new(LegalInstruments.Decision1048.InForceFrom, CertifyingAuthority.Province, LegalInstruments.Decision1048.ToReference() with { Annex = "II" }),
        new(LegalInstruments.Decision148.InForceFrom, CertifyingAuthority.District, LegalInstruments.Decision148.ToReference() with { Annex = "II" }),
        new(new LocalDate(2025, 7, 1), CertifyingAuthority.Undetermined, LegalInstruments.Decision148.ToReference() with { Annex = "II" }),
        new(LegalInstruments.Decision1489.InForceFrom, CertifyingAuthority.Province, LegalInstruments.Decision1489.ToReference() with { Article = "1" }),
        new(LegalInstruments.Decision26.InForceFrom, CertifyingAuthority.Province, LegalInstruments.Decision26.ToReference() with { Article = "4" }),
    ];

    /// <summary>Gets the first day for which a rule is known: 21 August 2019.</summary>
    public static LocalDate KnownFrom => Rules[0].From;

    /// <summary>Returns who certifies a product.</summary>
    /// <param name="stars">The stars, 3 to 5; fewer are never certified.</param>
    /// <param name="signedOn">The day on which the certificate is signed, from <see cref="KnownFrom"/>.</param>
    /// <returns>The authority with its reason and citation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the day lies before <see cref="KnownFrom"/>: what was not laid down is not guessed.</exception>
    public static CertifyingAuthorityOutcome Of(int stars, LocalDate signedOn)
    {
        Guard.InRange(stars, 3, 5, nameof(stars));
        var rule = Array.FindLast(Rules, candidate => candidate.From <= signedOn)
            ?? throw new ArgumentOutOfRangeException(nameof(signedOn), signedOn, "Expected a day from 2019-08-21, the first with national rules of certification.");
        // In every regime the fourth star is the province's and the fifth the ministry's; only the third has moved.
        var authority = stars switch { 5 => CertifyingAuthority.Ministry, 4 => CertifyingAuthority.Province, _ => rule.ThreeStars };
        return new CertifyingAuthorityOutcome(authority, Reason(authority, stars), rule.Reference);
    }

    private static BilingualText Reason(CertifyingAuthority authority, int stars) => authority switch
    {
        CertifyingAuthority.District => new($"Cấp huyện công nhận {stars} sao", $"The district certifies {stars} stars"),
        CertifyingAuthority.Province => new($"Cấp tỉnh công nhận {stars} sao", $"The province certifies {stars} stars"),
        CertifyingAuthority.Ministry => new($"Bộ công nhận {stars} sao", $"The ministry certifies {stars} stars"),
        _ => new(
            "Cấp huyện đã kết thúc ngày 01/07/2025, cấp tỉnh nhận việc từ 06/07/2025: chưa rõ ai công nhận 3 sao",
            "Districts ended on 2025-07-01 and provinces took over on 2025-07-06: nobody is named for 3 stars"),
    };

    private sealed record Rule(LocalDate From, CertifyingAuthority ThreeStars, LegalReference Reference);
}
