using System.Diagnostics.CodeAnalysis;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>The form (phiếu đánh giá) of one product set under one decision.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial class Rubric
{
    private readonly Dictionary<string, Criterion> criteriaByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ladder> laddersByCode = new(StringComparer.Ordinal);

    internal Rubric(
        DecisionRules rules,
        ProductSet productSet,
        bool isAmended,
        RubricStatus status,
        BilingualText? statusReason,
        IReadOnlyList<RubricDisqualifier> disqualifiers,
        Func<Rubric, IReadOnlyList<RubricPart>> parts)
    {
        Rules = rules;
        ProductSet = productSet;
        IsAmended = isAmended;
        Status = status;
        StatusReason = statusReason;
        Disqualifiers = Unchangeable.List(disqualifiers);
        Parts = Unchangeable.List(parts(this));
        PartCodes = Unchangeable.Wrap(Parts.Select(part => part.Code).ToArray());
        CriterionArray = Parts.SelectMany(part => part.Sections).SelectMany(section => section.Criteria).ToArray();
        LadderArray = CriterionArray.SelectMany(criterion => criterion.Ladders).ToArray();
        Criteria = Unchangeable.Wrap(CriterionArray);
        Ladders = Unchangeable.Wrap(LadderArray);
        foreach (var criterion in Criteria) criteriaByCode[criterion.Code] = criterion;
        foreach (var ladder in Ladders) laddersByCode[ladder.Code] = ladder;
        Derived = new LazySlot<Rubric>(this);
    }

    /// <summary>Gets the rules of the decision that the form belongs to.</summary>
    public DecisionRules Rules { get; }

    /// <summary>Gets the number of the decision, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public string Decision => Rules.Instrument.Number;

    /// <summary>Gets the product set.</summary>
    public ProductSet ProductSet { get; }

    /// <summary>Gets how much of the form is known.</summary>
    public RubricStatus Status { get; }

    /// <summary>Gets why only the totals are known, or null for a complete form.</summary>
    public BilingualText? StatusReason { get; }

    /// <summary>Gets the grounds on which the dossier as a whole is rejected.</summary>
    public IReadOnlyList<RubricDisqualifier> Disqualifiers { get; }

    /// <summary>Gets the parts in form order.</summary>
    public IReadOnlyList<RubricPart> Parts { get; }

    /// <summary>Gets the most points that the form can give: the sum of the maxima of its parts. It is that of every form of the decision.</summary>
    public int MaxTotal => Rules.MaxTotal;

    /// <summary>Gets all criteria in form order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Gets all ladders of levels in form order: the positions of a row of ticks.</summary>
    public IReadOnlyList<Ladder> Ladders { get; }

    /// <summary>Gets where the form stands.</summary>
    public LegalReference Reference => Rules.Form with { ProductSet = ProductSet.Number };

    // Whether an amendment wrote anything of the form: on other days it is another one.
    internal bool IsAmended { get; }

    // One list for all totals of the form.
    internal IReadOnlyList<string> PartCodes { get; }

    // Arrays for the walks of the rater: an enumerator through the interface would allocate.
    internal Criterion[] CriterionArray { get; }

    internal Ladder[] LadderArray { get; }

    // What a later room works out of the form and keeps with it. The form does not know what it is.
    internal LazySlot<Rubric> Derived { get; }

    /// <summary>Finds a criterion by its printed code.</summary>
    /// <param name="code">The printed code, such as <c>3.5</c>.</param>
    /// <param name="criterion">The criterion, if there is one.</param>
    /// <returns><see langword="true"/> if the form has the criterion.</returns>
    public bool TryGetCriterion(string? code, [NotNullWhen(true)] out Criterion? criterion)
    {
        criterion = null;
        return code is not null && criteriaByCode.TryGetValue(code, out criterion);
    }

    /// <summary>Finds a ladder of levels by the code under which a scorecard answers.</summary>
    /// <param name="code">The code, such as <c>3.5</c> or <c>8a</c>.</param>
    /// <param name="ladder">The ladder, if there is one.</param>
    /// <returns><see langword="true"/> if the form has the ladder.</returns>
    public bool TryGetLadder(string? code, [NotNullWhen(true)] out Ladder? ladder)
    {
        ladder = null;
        return code is not null && laddersByCode.TryGetValue(code, out ladder);
    }
}
