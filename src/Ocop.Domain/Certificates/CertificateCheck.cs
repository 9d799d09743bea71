using NodaTime;

namespace Ocop.Domain.Certificates;

/// <summary>Finds the mistakes of what is told of one certificate, in the order in which the wire format lists its members.</summary>
/// <remarks>What depends on an entry that is itself wrong is a mistake only where it is one whatever that entry should have been.</remarks>
internal static class CertificateCheck
{
    /// <summary>Finds the mistakes of how a certificate begins.</summary>
    /// <param name="law">The law.</param>
    /// <param name="signedOn">The day of the signing.</param>
    /// <param name="stars">The stars.</param>
    /// <param name="validFrom">The first valid day, or null for that of the signing.</param>
    /// <param name="problems">Where they are added.</param>
    /// <returns>Whether the days can be, whatever the stars are.</returns>
    public static bool Start(CertificateLaw law, LocalDate signedOn, int stars, LocalDate? validFrom, ProblemList problems)
    {
        var signing = ProblemOfSigning(law, signedOn);
        var beginning = validFrom is { } from ? ProblemOfBeginning(law, signedOn, from) : null;
        if (signing is not null) problems.Add(signing);
        if (stars is < 3 or > 5) problems.Add(CertificateTexts.NotStars);
        if (beginning is not null) problems.Add(beginning);
        return signing is null && beginning is null;
    }

    /// <summary>Finds the mistakes of a question.</summary>
    /// <param name="law">The law.</param>
    /// <param name="question">The question.</param>
    /// <param name="signed">The day of the signing, one of those of the question.</param>
    /// <param name="problems">Where they are added.</param>
    /// <returns>The certificate with all that happened to it; without a meaning where there are mistakes.</returns>
    public static Certificate? Read(CertificateLaw law, CertificateQuestion question, LocalDate signed, ProblemList problems)
    {
        // With wrong stars too: the days of a certificate do not depend on them.
        var begins = Start(law, signed, question.Stars, question.ValidFrom, problems);
        var certificate = begins ? Certificate.OfRating(law, signed, question.Stars, question.ValidFrom ?? signed, question.Convention) : null;
        if (question.Filed is { } filed)
        {
            if (ProblemOfFiling(law, signed, certificate, filed) is { } problem) problems.Add(problem);
            else certificate = certificate?.File(filed);
        }

        switch (question.Withdrawn, question.Ground)
        {
            case (null, null):
                return certificate;
            case (null, _):
                problems.Add(CertificateTexts.NoDayOfWithdrawal);
                return null;
            case ({ } on, _) when ProblemOfWithdrawal(law, question.ValidFrom ?? signed, on) is { } problem:
                problems.Add(problem);
                break;
            case ({ } on, { } ground):
                return certificate?.Withdraw(new Withdrawal(on, ground));
        }

        if (question.Ground is null) problems.Add(CertificateTexts.NoGround);
        return null;
    }

    private static EntryProblem? ProblemOfSigning(CertificateLaw law, LocalDate signedOn)
    {
        if (law.On(signedOn) is null) return law.KnownFrom is { } first ? CertificateTexts.SignedBeforeRules(first, law.LocalResults) : CertificateTexts.NobodySpeaks;
        return IsTooLate(law, signedOn) ? CertificateTexts.TooLate("signed", law.LatestYear) : null;
    }

    private static EntryProblem? ProblemOfBeginning(CertificateLaw law, LocalDate signedOn, LocalDate from)
    {
        if (IsTooLate(law, from)) return CertificateTexts.TooLate("validFrom", law.LatestYear);
        return from < signedOn && !IsTooLate(law, signedOn) ? CertificateTexts.BeforeSigning("validFrom", signedOn) : null;
    }

    // A signing from before the rules should be a later one: what lies before it is wrong in any case. One that is too late may be right but for its year.
    private static EntryProblem? ProblemOfFiling(CertificateLaw law, LocalDate signed, Certificate? certificate, LocalDate filed)
    {
        if (certificate is not null) return certificate.ProblemOfFiling(filed);
        return filed < signed && !IsTooLate(law, signed) ? CertificateTexts.BeforeSigning("filed", signed) : null;
    }

    private static EntryProblem? ProblemOfWithdrawal(CertificateLaw law, LocalDate from, LocalDate withdrawn)
    {
        return withdrawn < from && !IsTooLate(law, from) ? CertificateTexts.WithdrawnBeforeValidity(from) : null;
    }

    private static bool IsTooLate(CertificateLaw law, LocalDate day) => day.Year > law.LatestYear;
}
