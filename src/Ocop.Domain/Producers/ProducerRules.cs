using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Producers;

/// <summary>What one decision says of producers (chủ thể OCOP): who may take part for which product set, and what their form of organisation earns.</summary>
/// <remarks>
/// A book gives the rules of a decision (<see cref="RuleBook.ProducerRulesOf(string)"/>). Of a decision whose file says nothing of producers every answer is that it is not known.
/// Law: Decision 26/2026/QĐ-TTg, Article 2 and Annex II; Decision 148/QĐ-TTg, Annex III; Decision 1048/QĐ-TTg, Annex III, with the programme of Decision 490/QĐ-TTg.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class ProducerRules
{
    private readonly ProducerProvisions? provisions;
    private readonly Func<DecisionRules?> forms;

    internal ProducerRules(LegalInstrument instrument, ProducerProvisions? provisions, Func<DecisionRules?> forms, LocalDate? checkedOn = null)
    {
        Instrument = instrument;
        CheckedOn = checkedOn;
        this.provisions = provisions;
        this.forms = forms;
        Kinds = Unchangeable.List(provisions?.Kinds ?? []);
    }

    /// <summary>Gets the number of the decision.</summary>
    public string Decision => Instrument.Number;

    /// <summary>Gets the decision.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the kinds that the decision names, in the order of its file; empty where it says nothing of producers.</summary>
    public IReadOnlyList<ProducerKind> Kinds { get; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the rules were asked lies after it; else, and where they were asked without a day, null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Returns whether a kind of producer may take part for a product set.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="productSet">The number of the set, from 1.</param>
    /// <param name="size">The size of an enterprise, or null where it is not known; then it becomes a condition of the answer.</param>
    /// <returns>Eligible, not eligible or unknown, each with its reason.</returns>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not a named one, or there is no such set.</exception>
    /// <exception cref="ArgumentException">A size is given for a kind that is not an enterprise.</exception>
    /// <example>
    /// <code>
    /// var rules = RuleBook.Default.ProducerRulesOf("26/2026/QĐ-TTg");
    /// var answer = rules.MayTakePart(RuleBook.Default.ProducerKindOf("jointStockCompany"), productSet: 11, EnterpriseSize.NotSmallOrMedium);
    /// Console.WriteLine(answer is NotEligible refused ? refused.Why.English : "may take part");
    /// // An enterprise larger than medium is not a producer of the programme
    /// </code>
    /// </example>
    public Eligibility MayTakePart(ProducerKind kind, int productSet, EnterpriseSize? size = null)
    {
        var isEnterprise = Own(kind).IsEnterprise;
        CheckSet(productSet);
        if (size is { } given)
        {
            Guard.InRange((int)given, (int)EnterpriseSize.Micro, (int)EnterpriseSize.NotSmallOrMedium, nameof(size));
            if (!isEnterprise) throw new ArgumentException("Expected a size for an enterprise only.", nameof(size));
        }

        if (provisions?.Eligibility is not { } rule)
        {
            return Unknown(kind, productSet, Instrument.DoesNotSay(ProducerTexts.WhoMayTakePart));
        }

        if (EligibleKindOf(rule, kind, productSet) is not { } found) return Refused(rule.OtherKinds?.Why, rule.OtherKinds?.Reference ?? rule.Reference);
        if (rule.Size is { } ceiling && size > ceiling.Most) return Refused(ceiling.Otherwise, ceiling.Reference);
        if (found.Only is { } only && !only.Contains(productSet)) return Refused(found.Otherwise, found.Reference);

        // Once the size is known to be within the range, no condition on it is left.
        var ofSize = isEnterprise && size is null ? rule.Size?.Condition : null;
        return new Eligible
        {
            Kind = kind,
            ProductSet = productSet,
            Reference = found.Reference,
            Condition = found.Condition is { } own && ofSize is not null ? new($"{own.Vietnamese}; {ofSize.Vietnamese}", $"{own.English}; {ofSize.English}") : found.Condition ?? ofSize,
            Interpretation = found.Interpretation?.Text,
            InterpretationKey = found.Interpretation?.Key,
            CheckedOn = CheckedOn,
        };

        Eligibility Refused(BilingualText? why, LegalReference reference) => why is null
            ? Unknown(kind, productSet, ProducerTexts.CaseNotNamed)
            : new NotEligible { Kind = kind, ProductSet = productSet, Reference = reference, Why = why, CheckedOn = CheckedOn };
    }

    /// <summary>Returns what a producer earns in the criterion of the form of organisation (3.1 in the decisions so far), where the form ties it to the kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="productSet">The number of the set, from 1.</param>
    /// <param name="localCapital">Of a joint-stock company, the exact share of its capital that the local community holds, 0 to 1; null where it is not known.</param>
    /// <returns>The level and its points, which may not be known of a form that is known by its totals only; or what leaves the level open.</returns>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such set, or the share is outside its range.</exception>
    /// <exception cref="ArgumentException">A share is given for a kind whose level does not depend on it: that of a joint-stock company does.</exception>
    public OrganisationPoints PointsOf(ProducerKind kind, int productSet, Fraction? localCapital = null)
    {
        Guard.NotNull(kind, nameof(kind));
        CheckSet(productSet);
        var form = provisions?.FormOf(productSet);
        var found = form?.LevelOf(kind);
        if (form is not null && localCapital is not null && found?.LocalCapital is null)
        {
            throw new ArgumentException("Expected a share of local capital only for a kind whose level depends on it, such as a joint-stock company.", nameof(localCapital));
        }

        if (localCapital < 0 || localCapital > 1) throw new ArgumentOutOfRangeException(nameof(localCapital), localCapital, "Expected a share from 0 to 1.");
        if (form is null) return NotKnown(kind);
        if (found is null) return Open(form, kind, productSet, OrganisationPointsGap.KindNotNamed, ProducerTexts.KindNotNamed);
        if (found.LocalCapital is not { } capital) return Fixed(form, kind, productSet, found, found.Level);
        return localCapital is { } known
            ? Fixed(form, kind, productSet, found, known < capital.From ? found.Level : capital.Level)
            : Open(form, kind, productSet, OrganisationPointsGap.LocalCapitalMissing, ProducerTexts.LocalCapitalMissing(Text(capital.From), Text(found.Level), Text(capital.Level)));
    }

    /// <summary>Returns the number of the decision.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Decision;

    /// <summary>Returns the rules as the answer about a day after the one to which they were last checked.</summary>
    internal ProducerRules AskedAfter(LocalDate checkedOn) => new(Instrument, provisions, forms, checkedOn);

    /// <summary>Tells what does not fit the forms of the decision: product sets that it does not have, and levels that a form lacks.</summary>
    internal IEnumerable<BilingualText> Problems()
    {
        if (provisions?.Organisation is not { } organisation || forms() is not { } rules) yield break;
        foreach (var form in organisation)
        {
            var where = "$.producers.organisation." + form.Name;
            if (form.Sets.Through > rules.ProductSets.Count) yield return FaultText.At(where, ProducerTexts.NumberOfSets(Decision, rules.ProductSets.Count));
            var levels = form.Kinds.Select(entry => (Entry: $"{where}.kinds.{entry.Key}", Level: entry.Value)).ToList();
            if (form.OtherKinds is { } others) levels.Add((where + ".otherKinds", others));
            if (form.Points is { } points)
            {
                var count = points.Count;
                foreach (var (entry, level) in levels)
                {
                    if (level.Level > count) yield return FaultText.At(entry + ".level", ProducerTexts.LevelBeyondPoints(where, count));
                    if (level.LocalCapital?.Level > count) yield return FaultText.At(entry + ".localCapital.level", ProducerTexts.LevelBeyondPoints(where, count));
                }
            }

            for (var set = form.Sets.From; set <= form.Sets.Through && set <= rules.ProductSets.Count; set++)
            {
                var rubric = rules.RubricFor(set);
                if (rubric.Status == RubricStatus.TotalsOnly) continue;
                if (!rubric.TryGetCriterion(form.Criterion, out var criterion))
                {
                    yield return FaultText.At(where + ".criterion", ProducerTexts.NoCriterion(form.Criterion, set));
                    continue;
                }

                if (criterion.Ladders.Count > 1)
                {
                    yield return FaultText.At(where + ".criterion", ProducerTexts.CriterionOfTwoCases(form.Criterion, set));
                    continue;
                }

                if (criterion.IsAdditive)
                {
                    yield return FaultText.At(where + ".criterion", ProducerTexts.CriterionIsAdditive(form.Criterion, set));
                    continue;
                }

                var printed = criterion.Ladders[0].Levels.Select(level => level.Points).ToArray();
                if (form.Points?.SequenceEqual(printed) == false) yield return FaultText.At(where + ".points", ProducerTexts.OtherPoints(form.Criterion, set, printed));
                var most = printed.Length;
                foreach (var (entry, level) in levels)
                {
                    if (level.Level > most) yield return FaultText.At(entry + ".level", ProducerTexts.LevelBeyondCriterion(form.Criterion, set, most));
                    if (level.LocalCapital?.Level > most) yield return FaultText.At(entry + ".localCapital.level", ProducerTexts.LevelBeyondCriterion(form.Criterion, set, most));
                }
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Fraction share) => (share * 100) is { Denominator: 1 } percent ? percent + "%" : share.ToString();

    private static LegalReference Criterion(OrganisationForm form, LegalReference place, int productSet) => place with { ProductSet = productSet, Criterion = form.Criterion };

    // A kind may come from another decision, which may say otherwise of it.
    private ProducerKind Own(ProducerKind kind) => Kinds.FirstOrDefault(Guard.NotNull(kind, nameof(kind)).Equals) ?? kind;

    // Of a decision without forms the number of its sets is not known.
    private void CheckSet(int productSet) => Guard.InRange(productSet, 1, forms()?.ProductSets.Count ?? int.MaxValue, nameof(productSet));

    private EligibleKind? EligibleKindOf(EligibilityProvision rule, ProducerKind kind, int productSet)
    {
        if (!rule.FollowsOrganisation) return rule.Kinds.TryGetValue(kind.Key, out var listed) ? listed : null;
        return provisions!.FormOf(productSet) is { } form && form.LevelOf(kind) is { } level ? new EligibleKind(Criterion(form, level.Reference, productSet)) : null;
    }

    private EligibilityUnknown Unknown(ProducerKind kind, int productSet, BilingualText why) => new()
    {
        Kind = kind,
        ProductSet = productSet,
        Reference = Instrument.ToReference(),
        Instrument = Instrument,
        Why = why,
        CheckedOn = CheckedOn,
    };

    private OrganisationPoints Fixed(OrganisationForm form, ProducerKind kind, int productSet, OrganisationLevel found, int level)
    {
        if (forms() is not { } rules) return NotKnown(kind);
        return new OrganisationPointsFixed
        {
            Kind = kind,
            Reference = Criterion(form, found.Reference, productSet) with { Level = level },
            Level = level,
            Points = rules.RubricFor(productSet).TryGetCriterion(form.Criterion, out var criterion) ? criterion.Ladders[0].Levels[level - 1].Points : form.Points?[level - 1],
            Condition = found.Condition,
            CheckedOn = CheckedOn,
        };
    }

    private OrganisationPointsOpen Open(OrganisationForm form, ProducerKind kind, int productSet, OrganisationPointsGap gap, BilingualText why) => new()
    {
        Kind = kind,
        Reference = Criterion(form, form.Reference, productSet),
        Gap = gap,
        Why = why,
        CheckedOn = CheckedOn,
    };

    private OrganisationPointsNotKnown NotKnown(ProducerKind kind) => new(Instrument)
    {
        Kind = kind,
        Reference = Instrument.ToReference(),
        CheckedOn = CheckedOn,
    };
}
