using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain;

/// <content>Which law rates a dossier, who certifies, and the way of a dossier.</content>
public sealed partial class RuleBook
{
    /// <summary>Gets what the instruments say of regimes, of who certifies and of the way of a dossier.</summary>
    internal RegimeLaw RegimeLaw => Law(book => new RegimeLaw(
        book.Instruments,
        new Lazy<RegimeStart[]>(book.RegimeStarts),
        new Lazy<LawTimeline<CertificationRules>>(() => book.Timeline(head => WithNames(head, head.Certification), CertificationReader.Read)),
        new Lazy<LawTimeline<PathRules>>(() => book.Timeline(head => WithNames(head, head.Path), PathReader.Read)),
        () => WorkingDays));

    /// <summary>Returns which law rates a dossier (áp dụng pháp luật theo thời gian), by its kind, the day of filing and the day of the evaluation.</summary>
    /// <param name="kind">The kind of the dossier.</param>
    /// <param name="filedOn">The day on which the dossier was filed.</param>
    /// <param name="evaluatedOn">The day of the evaluation, not before the filing.</param>
    /// <returns>The regime; or that the evaluation came too late for it; or that there were no criteria yet; or that the law does not say.</returns>
    /// <remarks>
    /// The day of filing chooses the decision. When a later decision starts in between, its own transition says whether the dossier stays under the
    /// older rules, and until when, or goes over to it; of a decision without a transition it is not known. The day of the evaluation chooses the amendments.
    /// </remarks>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the three.</exception>
    /// <exception cref="InvalidEntryException">The evaluation lies before the filing.</exception>
    /// <example>
    /// <code>
    /// var outcome = RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, filedOn: new LocalDate(2026, 4, 1), evaluatedOn: new LocalDate(2026, 6, 10));
    /// Console.WriteLine(outcome is Regime regime ? regime.Decision.Number : outcome.Reason.English);
    /// // 148/QĐ-TTg
    /// </code>
    /// </example>
    public RegimeOutcome RegimeFor(DossierKind kind, LocalDate filedOn, LocalDate evaluatedOn)
    {
        Guard.Named(kind, nameof(kind));
        Guard.Iso(filedOn, nameof(filedOn));
        Guard.Iso(evaluatedOn, nameof(evaluatedOn));
        if (evaluatedOn < filedOn) throw new InvalidEntryException("$.evaluatedOn", RegimeTexts.EvaluatedBeforeFiled(filedOn, evaluatedOn));
        return RegimeLaw.RegimeFor(new DossierFacts(kind, filedOn, evaluatedOn));
    }

    /// <summary>Returns who certifies a product (thẩm quyền công nhận, cấp giấy chứng nhận), by stars and by the day of signing.</summary>
    /// <param name="stars">The stars, 3 to 5; fewer are never certified.</param>
    /// <param name="signedOn">The day on which the certificate is signed.</param>
    /// <returns>The body that certifies; or that nobody is named; or that the law does not say.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the day lies before the first decision with criteria: what was not laid down is not guessed.</exception>
    public CertifyingAuthorityOutcome AuthorityFor(int stars, LocalDate signedOn) => RegimeLaw.AuthorityFor(stars, Guard.Iso(signedOn, nameof(signedOn)), nameof(signedOn));

    /// <summary>Returns the way of a dossier to its certificate (trình tự đánh giá): who receives, evaluates and certifies, in order.</summary>
    /// <param name="stars">The stars that it is to reach, 3 to 5.</param>
    /// <param name="evaluatedOn">The day of the evaluation.</param>
    /// <returns>The way; or that the law does not say.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the day lies before the first decision with criteria.</exception>
    public EvaluationPathOutcome PathFor(int stars, LocalDate evaluatedOn) => RegimeLaw.PathFor(stars, Guard.Iso(evaluatedOn, nameof(evaluatedOn)), nameof(evaluatedOn));

    // Readers need the names beside their block; an amendment that only renames a body changes what the block says.
    private static HeadEntry? WithNames(HeadEntry head, object? block) => block is not null || (head.Instrument.Amends.Count > 0 && head.Names is not null) ? head : null;

    private RegimeStart[] RegimeStarts()
    {
        var starts = new List<RegimeStart>();
        foreach (var chain in chains.Value)
        {
            // What replaces a decision with forms starts a regime also where its own forms are not known: the older ones end all the same.
            if (!chain.HasForms && !starts.Exists(start => chain.Instrument.Replaces.Contains(start.Decision.Number))) continue;
            var transition = Periods(chain, head => head.Transition is null ? null : head, TransitionReader.Read);
            starts.Add(new RegimeStart(chain.Instrument, chain.HasForms, chain.AmendedBy, new LawTimeline<TransitionRules>(transition, CheckedBefore)));
        }

        return [.. starts];
    }
}
