using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The certificates that count on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="DueThrough">With <c>dueWithin</c>: the last day to which it looks; only certificates with something due by then are listed.</param>
/// <param name="Undated">How many products have a certificate of which only the year or the month is known: what is due for them nobody can say.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many rows a page has.</param>
/// <param name="Total">How many certificates there are.</param>
/// <param name="Items">The certificates: those with the nearest day first.</param>
internal sealed record CertificatesAnswer(LocalDate On, LocalDate? DueThrough, int Undated, int Page, int PageSize, int Total, IReadOnlyList<CertificateItem> Items);

/// <summary>A certificate and what it is worth on a day.</summary>
/// <param name="Product">Of which product.</param>
/// <param name="Producer">Whose it is.</param>
/// <param name="Stars">Its stars.</param>
/// <param name="SignedOn">The day of its signing; null where only the year or the month is known.</param>
/// <param name="ValidFrom">Its first day; null where it is not known.</param>
/// <param name="LastValidDay">Its last day; null where it is not known.</param>
/// <param name="ExtensionEnds">The last day of its extension.</param>
/// <param name="Status">Its standing on the day; null where it cannot be said for certain.</param>
/// <param name="StatusLabels">What the standing is called.</param>
/// <param name="Reason">Why it stands so.</param>
/// <param name="MayUseMark">Whether the product may carry the certification mark on the day.</param>
/// <param name="Next">What is to be done next; null where nothing is.</param>
/// <param name="Due">The steps from the day on, through <c>dueThrough</c> where that is given.</param>
/// <param name="Interpretations">The keys of the readings that the answer rests on.</param>
/// <param name="CheckedOn">The day to which the law was last checked, where <c>on</c> lies after it.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record CertificateItem(
    RowName Product,
    RowName Producer,
    int? Stars,
    LocalDate? SignedOn,
    LocalDate? ValidFrom,
    LocalDate? LastValidDay,
    LocalDate? ExtensionEnds,
    CertificateStatus? Status,
    BilingualText StatusLabels,
    BilingualText Reason,
    bool? MayUseMark,
    NextAction? Next,
    IReadOnlyList<DueStep> Due,
    IReadOnlyList<string> Interpretations,
    LocalDate? CheckedOn,
    bool Example)
{
    public static CertificateItem Of(ProductRow row, Certificate certificate, LocalDate on, LocalDate? through, RuleBook book, Language language)
    {
        var standing = certificate.StandingOn(on);
        return new(
            RowName.Of(row),
            RowName.Of(row.Producer),
            certificate.Stars,
            certificate.SignedOn,
            certificate.ValidFrom,
            certificate.LastValidDay,
            certificate.ExtensionEnds,
            standing.Status,
            book.NameOf(standing.Status),
            standing.Reason,
            certificate.MayUseMarkOn(on),
            standing.Next is { } next ? NextAction.Of(next, language) : null,
            [.. Steps(certificate, on, through).Select(step => DueStep.Of(step, language))],
            standing.Interpretations,
            standing.CheckedOn,
            row.Example);
    }

    /// <summary>A certificate of which only the year or the month is known.</summary>
    public static CertificateItem Undated(ProductRow row, ProductStanding standing, BilingualText why, RuleBook book) =>
        new(RowName.Of(row), RowName.Of(row.Producer), standing.Stars, null, standing.ValidFrom, standing.LastValidDay, standing.ExtensionEnds, null, book.NameOf(standing.Status), why, null, null, [], [], null, row.Example);

    /// <summary>The first day on which something is due.</summary>
    public LocalDate? FirstDue() => Due.Count > 0 ? Due[0].MovedTo ?? Due[0].On : null;

    // What a certificate that was withdrawn would have had to do is due no more.
    private static IEnumerable<CertificateStep> Steps(Certificate certificate, LocalDate on, LocalDate? through) => certificate.Steps()
        .Where(step => DayOf(step) >= on && !(DayOf(step) > through) && !(DayOf(step) > certificate.Withdrawal?.On))
        .OrderBy(DayOf);

    private static LocalDate DayOf(CertificateStep step) => step.MovedTo ?? step.On;
}

/// <summary>What is to be done next about a certificate.</summary>
/// <param name="Kind">What.</param>
/// <param name="Labels">What that is called.</param>
/// <param name="From">The first day on which it can be done.</param>
/// <param name="By">The last day, moved to a working day where it is one off.</param>
/// <param name="Citation">The provision, in the caller's language.</param>
internal sealed record NextAction(CertificateActionKind Kind, BilingualText Labels, LocalDate? From, LocalDate? By, string? Citation)
{
    public static NextAction Of(CertificateAction action, Language language) => new(action.Kind, action.Labels, action.From, action.By?.Effective, action.Reference?.ToString(language));
}

/// <summary>A dated step of a certificate.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Labels">What that is called.</param>
/// <param name="MovedTo">The next working day, where the step is a deadline on a day off.</param>
/// <param name="DaysOff">How well the days off are known, where it moved.</param>
/// <param name="Citation">The provision, in the caller's language.</param>
internal sealed record DueStep(LocalDate On, CertificateStepKind Kind, BilingualText Labels, LocalDate? MovedTo, CalendarBasis? DaysOff, string? Citation)
{
    public static DueStep Of(CertificateStep step, Language language) => new(step.On, step.Kind, step.Labels, step.MovedTo, step.Basis, step.Reference?.ToString(language));
}
