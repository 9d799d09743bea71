using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Tests.Generators;

/// <summary>What happened to one certificate: how it was signed, and what followed in the order in which it was told. It can have happened.</summary>
public sealed record CertificateStory(LocalDate Signed, int Stars, int Wait, ValidityConvention Convention, IReadOnlyList<CertificateHappening> Happenings)
{
    /// <summary>Gets the certificate before anything happened to it.</summary>
    public Certificate AsSigned => RuleBook.Default.CertificateFor(Signed, Stars, Signed.PlusDays(Wait), Convention);

    public Certificate Certificate => Happenings.Aggregate(AsSigned, (certificate, happening) => happening.To(certificate));

    public LocalDate ValidFrom => Signed.PlusDays(Wait);

    /// <summary>Gets the last valid day, counted here once more.</summary>
    public LocalDate LastValidDay => ValidFrom.PlusMonths(36) is var end && Convention == ValidityConvention.Exclusive && end.Day == ValidFrom.Day ? end.PlusDays(-1) : end;

    public IEnumerable<LocalDate> Filings => Happenings.Where(happening => happening.Kind == CertificateHappeningKind.Filed).Select(happening => happening.On).Order();

    public LocalDate? Concluded => DayOf(CertificateHappeningKind.Concluded);

    public LocalDate? Withdrawn => DayOf(CertificateHappeningKind.Withdrawn);

    /// <summary>Gets the days on which something may change, and those beside them.</summary>
    public IEnumerable<LocalDate> Days =>
        new[] { Signed, ValidFrom, LastValidDay, LastValidDay.PlusDays(-180), LastValidDay.PlusDays(-120), LastValidDay.PlusDays(-30), LastValidDay.PlusDays(180) }
            .Concat(Happenings.Select(happening => happening.On))
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Distinct();

    /// <summary>Gets whether this can have happened: one result, after a dossier; one withdrawal, not before the validity; dossiers from the signing to the end.</summary>
    internal bool IsPossible =>
        Filings.All(day => day >= Signed && day <= LastValidDay)
        && Filings.Distinct().Count() == Filings.Count()
        && Happenings.Count(happening => happening.Kind == CertificateHappeningKind.Concluded) <= 1
        && Happenings.Count(happening => happening.Kind == CertificateHappeningKind.Withdrawn) <= 1
        && !(Withdrawn < ValidFrom)
        && (Concluded is null || Filings.Any(day => day <= Concluded));

    /// <summary>Returns the same story told in another order. A result is told once a dossier is, since it ends a review that there must be.</summary>
    internal CertificateStory Told(Order order)
    {
        var told = order.Of(Happenings).ToList();
        var result = told.FindIndex(happening => happening.Kind == CertificateHappeningKind.Concluded);
        var dossier = result < 0 ? -1 : told.FindIndex(happening => happening.Kind == CertificateHappeningKind.Filed && happening.On <= told[result].On);
        if (dossier > result) (told[result], told[dossier]) = (told[dossier], told[result]);
        return this with { Happenings = told };
    }

    public override string ToString()
    {
        var from = Wait == 0 ? string.Empty : " valid from " + LocalDatePattern.Iso.Format(ValidFrom);
        return string.Create(CultureInfo.InvariantCulture, $"{Stars} stars signed {LocalDatePattern.Iso.Format(Signed)}{from} {Convention}") + string.Concat(Happenings.Select(happening => ", " + happening));
    }

    private LocalDate? DayOf(CertificateHappeningKind kind) => Happenings.FirstOrDefault(happening => happening.Kind == kind)?.On;
}

/// <summary>Something that happened to a certificate on a day.</summary>
public sealed record CertificateHappening(CertificateHappeningKind Kind, LocalDate On)
{
    public Certificate To(Certificate certificate) => Kind switch
    {
        CertificateHappeningKind.Filed => certificate.File(On),
        CertificateHappeningKind.Concluded => certificate.Conclude(On),
        _ => certificate.Withdraw(new Withdrawal(On, WithdrawalGround.CriteriaNoLongerMet)),
    };

    public override string ToString() => $"{Kind} {LocalDatePattern.Iso.Format(On)}";
}

/// <summary>What can happen to a certificate.</summary>
public enum CertificateHappeningKind
{
    /// <summary>A dossier for re-evaluation was filed.</summary>
    Filed,

    /// <summary>The result of the re-evaluation came.</summary>
    Concluded,

    /// <summary>The certificate was withdrawn.</summary>
    Withdrawn,
}
