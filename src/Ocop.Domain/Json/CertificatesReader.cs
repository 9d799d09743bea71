using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>Turns the blocks on certificates into rules, or refuses them by their entries.</summary>
internal static class CertificatesReader
{
    private const int MostYears = 100;
    private static readonly LocalDate AnyDay = new(3000, 1, 31);

    /// <summary>Reads the block <c>certificates</c>.</summary>
    /// <exception cref="RuleDataException">What it says cannot be; the message names every faulty entry.</exception>
    public static CertificateRules Read(CertificatesEntry entry, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        if (entry.Term is { } term) Calendar(term.Term, "$.certificates.term.length", problems);
        if (entry.Notice is { } notice) Calendar(notice.Term, "$.certificates.notice.before", problems);
        if (entry.Window is { } window)
        {
            var areDays = Calendar(window.Opens, "$.certificates.window.opens", problems) & Calendar(window.Closes, "$.certificates.window.closes", problems);
            if (areDays && !IsLonger(window.Opens, window.Closes)) problems.Add("$.certificates.window.opens", RuleTexts.WindowOpensAfterItCloses);
            else if (areDays && entry.Term is { } whole && Calendar(whole.Term, null, problems) && !IsLonger(whole.Term, window.Opens)) problems.Add("$.certificates.window.opens", RuleTexts.WindowOpensBeforeTheCertificate);
        }

        if (entry.ReEvaluation is { } reEvaluation) problems.CheckEnd(reEvaluation.Term, owner, "$.certificates.reEvaluation.within");
        if (entry.Withdrawal is { } withdrawal)
        {
            if (withdrawal.Within is { } within) problems.CheckEnd(within, owner, "$.certificates.withdrawal.within");
            foreach (var by in withdrawal.By) problems.Find(withdrawal.Authorities, by.Value, $"$.certificates.withdrawal.by.{by.Key}");
        }

        problems.Refuse();
        return new CertificateRules(
            entry.Term?.ToTerm(owner),
            entry.Window is { } open ? new WindowRule(open.Opens, open.Closes, PlaceEntry.Reference(open.At, owner)) : null,
            entry.Notice?.ToTerm(owner),
            entry.ReEvaluation?.ToTerm(owner),
            entry.Withdrawal is { } withdrawn ? Withdrawal(withdrawn, owner) : null,
            entry.LocalResults is { } local ? new LocalResults(local.Through, PlaceEntry.Reference(local.At, owner)) : null);
    }

    /// <summary>Reads what the block <c>transition</c> says of certificates.</summary>
    /// <exception cref="RuleDataException">What it says cannot be; the message names every faulty entry.</exception>
    public static CertificateTransition Read(TransitionEntry entry, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        if (entry.Extension is { } extension) Calendar(extension.Most, "$.transition.extension.most", problems);
        problems.Refuse();
        return new CertificateTransition(
            Cited(entry.Extension?.Most, entry.Extension?.At),
            Cited(entry.Ceases?.After, entry.Ceases?.At),
            Cited(entry.Pending?.ReEvaluation?.Within, entry.Pending?.ReEvaluation?.At));

        CitedTerm? Cited(Term? term, PlaceEntry? at) => term is null ? null : new CitedTerm(term, PlaceEntry.Reference(at, owner));
    }

    /// <summary>Reads the block <c>certificationMark</c>.</summary>
    public static CertificationMarkRule Read(CertificationMarkEntry entry, LegalInstrument owner) => new(entry.Stars, PlaceEntry.Reference(entry.At, owner));

    private static WithdrawalRules Withdrawal(WithdrawalEntry entry, LegalInstrument owner) => new(
        entry.Within,
        entry.By.ToDictionary(by => by.Key, by => new KeyedLabel(by.Value, entry.Authorities[by.Value].ToText())),
        entry.Grounds.ToDictionary(ground => ground.Key, ground => PlaceEntry.Reference(ground.Value.At, owner)),
        PlaceEntry.Reference(entry.At, owner));

    // What is counted from or to the end of a certificate is no term for an act: working days have no part in it.
    private static bool Calendar(Term term, string? path, BlockProblems problems)
    {
        if (term.Unit != TermUnit.WorkingDays && CertificateLaw.Before(AnyDay, term) >= CertificateLaw.Before(AnyDay, Term.Years(MostYears))) return true;
        if (path is not null) problems.Add(path, term.Unit == TermUnit.WorkingDays ? RuleTexts.InWorkingDays : RuleTexts.TooManyYears(MostYears));
        return false;
    }

    // Months are of different lengths: a term must be longer from every day of the year, leap years included.
    private static bool IsLonger(Term longer, Term shorter)
    {
        if (longer.Unit == shorter.Unit) return longer.Count >= shorter.Count;
        return Enumerable.Range(0, 4 * 366).Select(AnyDay.PlusDays).All(day => CertificateLaw.Before(day, longer) <= CertificateLaw.Before(day, shorter));
    }
}
