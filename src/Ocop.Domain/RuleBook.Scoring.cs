using NodaTime;
using Ocop.Domain.Explanations;
using Ocop.Domain.Internal;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain;

/// <content>Cards: rated, checked, explained, planned, bounded, compared and put into reports.</content>
public sealed partial class RuleBook
{
    /// <summary>Rates a scorecard under the decision and with the form that it names.</summary>
    /// <param name="card">The scorecard. The day of its evaluation chooses the amendments; without one all of them count.</param>
    /// <returns>The rating: rated, halted or rejected.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="InvalidEntryException">The card names an unknown decision or set, or entries do not fit the form; the exception has all that <see cref="Check(Scorecard)"/> finds.</exception>
    /// <remarks>Law: the form, and for Decision 26/2026/QĐ-TTg Article 3.</remarks>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3, "1.2": 2, "3.5": 2 } }""");
    /// if (RuleBook.Default.Rate(card) is Rated rated) Console.WriteLine($"{rated.Total} points, {rated.Stars} star, open: {rated.Open.Count}");
    /// // 6 points, 1 star, open: 29
    /// </code>
    /// </example>
    public Rating Rate(Scorecard card) => ReadRight(card).Rating;

    /// <summary>Checks whether a scorecard fits the form that it names, without rating it.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>Every mistake, at most 100: in the order of the card's members; levels in form order, then codes that the form does not have. Empty for a card that can be rated.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 9, "1.2": 2 } }""");
    /// foreach (var problem in RuleBook.Default.Check(card)) Console.WriteLine(problem.In(Language.Vietnamese));
    /// // $.levels['1.1']: 9 không phải mức của tiêu chí; cần số từ 1 đến 3
    /// </code>
    /// </example>
    public IReadOnlyList<EntryProblem> Check(Scorecard card)
    {
        var problems = new ProblemList();
        Read(Guard.NotNull(card, nameof(card)), problems);
        return problems.All;
    }

    /// <summary>Says a missed minimum level of a rating in words: criterion, the level that is needed, the one that counts, and the points between.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="unmet">The missed minimum level, of <see cref="Rated.Unmet"/>.</param>
    /// <returns>The description, by the form with which the card was rated; where this book has another version of its data, by the form with all amendments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision of the rating.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    /// <exception cref="ArgumentException">The form has no such criterion or level.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3, "1.2": 2, "3.5": 2 } }""");
    /// var rating = (Rated)RuleBook.Default.Rate(card);
    /// Console.WriteLine(RuleBook.Default.Describe(rating, rating.Unmet.First(unmet => unmet.Criterion == "9")).Text.English);
    /// // 9 Product quality assurance: 3 stars need level 1, Processing and packing site holds the required food safety certificate; no level counts; 1 point between
    /// </code>
    /// </example>
    public UnmetMinimumDescription Describe(Rating rating, UnmetMinimum unmet)
    {
        var rubric = FormOf(Guard.NotNull(rating, nameof(rating)));
        return UnmetMinimumDescription.Of(rubric, Guard.NotNull(unmet, nameof(unmet)))
            ?? throw new ArgumentException($"{rubric.Reference} has no criterion {unmet.Criterion} with levels {unmet.Level} and {unmet.RequiredLevel}.", nameof(unmet));
    }

    /// <summary>Says in words what is not known of a rating, so that it has no stars.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="unknown">What is not known, of <see cref="Rated.Unknown"/>.</param>
    /// <returns>A sentence, by the form with which the card was rated; where this book has another version of its data, by the form with all amendments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision of the rating.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    /// <exception cref="ArgumentException">No such requirements were added to the form.</exception>
    public BilingualText Describe(Rating rating, UnknownRequirement unknown)
    {
        var rubric = FormOf(Guard.NotNull(rating, nameof(rating)));
        if (Guard.NotNull(unknown, nameof(unknown)) == UnknownRequirement.MinimumLevels) return rating is Rated { IsRecorded: true } ? ScoringTexts.LevelsOfRecordedUnknown : ScoringTexts.LevelsUnknown;
        return rubric.Rules.MinimumRequirements is { } added && UnknownRequirement.Of(added) == unknown
            ? ScoringTexts.AddedKnownInPart(added.Reference)
            : throw new ArgumentException($"{rubric.Reference} has no added requirements {unknown}.", nameof(unknown));
    }

    /// <summary>Explains the rating of a scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3, "1.2": 2, "3.5": 2 } }""");
    /// var explanation = RuleBook.Default.Explain(card);
    /// Console.WriteLine(explanation.Result.Text.Vietnamese);   // all of it: explanation.ToText(Language.Vietnamese)
    /// // Chè tươi, chè chế biến: 1 sao, vì chưa đủ điểm của hạng trên (tạm tính, còn tiêu chí chưa trả lời)
    /// </code>
    /// </example>
    public Explanation Explain(Scorecard card)
    {
        var read = ReadRight(card);
        return new Explanation(new CardExplanation(read).Result(), read.Rating.Interpretations, read.Rating.CheckedOn);
    }

    /// <summary>Plans the cheapest way to a number of stars.</summary>
    /// <param name="card">The scorecard to start from.</param>
    /// <param name="stars">The stars that are wanted, 1 to 5; more is as good.</param>
    /// <param name="costs">What the steps cost; null for 1 a step.</param>
    /// <param name="alternatives">The most other plans, equally cheap and with as many changes, to list. The default is 0: none.</param>
    /// <returns>The plan, or that none is needed or possible.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 1 to 5, or the alternatives are negative.</exception>
    /// <exception cref="InvalidEntryException">The card or the costs do not fit the form.</exception>
    /// <example>
    /// <code>
    /// var form = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    /// var best = form.Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);
    /// best["3.5"] = 1;
    /// var card = new Scorecard { Decision = form.Decision, ProductSet = 11, Levels = best };
    /// if (RuleBook.Default.Plan(card, 4) is UpgradePlanFound plan) Console.WriteLine($"{plan.Changes[0].Criterion}: {plan.Changes[0].From} to {plan.Changes[0].To}, cost {plan.Cost}");
    /// // 3.5: 1 to 2, cost 1
    /// </code>
    /// </example>
    public UpgradePlan Plan(Scorecard card, int stars, UpgradePlanCosts? costs = null, int alternatives = 0)
    {
        Guard.NotNull(card, nameof(card));
        Guard.InRange(stars, 1, 5, nameof(stars));
        Guard.InRange(alternatives, 0, int.MaxValue, nameof(alternatives));
        var problems = new ProblemList();
        var read = Read(card, problems);
        Fit(read, costs, problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return UpgradePlanner.Plan(read!, stars, costs ?? UpgradePlanCosts.OnePerStep, alternatives);
    }

    /// <summary>Plans an upgrade as a request asks for it; an error names the entries of the request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The plan, or that none is needed or possible.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="InvalidEntryException">The stars are outside 1 to 5, or the card or the costs do not fit the form; the exception has all that <see cref="Check(UpgradePlanRequest)"/> finds.</exception>
    public UpgradePlan Plan(UpgradePlanRequest request)
    {
        var problems = new ProblemList();
        var read = Read(Guard.NotNull(request, nameof(request)), problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return UpgradePlanner.Plan(read!, request.Stars, request.Costs ?? UpgradePlanCosts.OnePerStep, alternatives: 0);
    }

    /// <summary>Checks whether a request for a plan can be answered.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Every mistake, at most 100: of the card, then of the stars, then of the costs. Empty for a request that can be answered.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public IReadOnlyList<EntryProblem> Check(UpgradePlanRequest request)
    {
        var problems = new ProblemList();
        Read(Guard.NotNull(request, nameof(request)), problems);
        return problems.All;
    }

    /// <summary>Says what is certain, possible and impossible for a card that is not finished, whatever its open criteria get.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The bounds, or that the card has stopped already.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3, "1.2": 2, "3.5": 2 } }""");
    /// if (RuleBook.Default.Bounds(card) is PartialRatingBounds bounds) Console.WriteLine($"{bounds.Lowest.Total} to {bounds.Highest.Total} points, up to {bounds.Highest.Stars} stars");
    /// // 6 to 98 points, up to 5 stars
    /// </code>
    /// </example>
    public PartialRating Bounds(Scorecard card) => PartialRating.Of(ReadRight(card));

    /// <summary>Compares a card under its own form and that of another decision.</summary>
    /// <param name="card">The card.</param>
    /// <param name="decision">The number of the other decision, such as <c>26/2026/QĐ-TTg</c>; its form is taken with all amendments.</param>
    /// <param name="productSet">The number of the set to which the product belongs there; null for the same number, where both decisions number their sets alike.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">The card or the decision is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision, or it has no forms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    /// <exception cref="ArgumentException">No set is given and the decisions number their sets otherwise; or one of the forms is known by its totals only.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "148/QĐ-TTg", "productSet": 10, "levels": { "1.1": 3, "3.5": 2 } }""");
    /// var comparison = RuleBook.Default.Compare(card, "26/2026/QĐ-TTg", productSet: 10);
    /// Console.WriteLine($"{comparison.Criteria.OfType&lt;CriterionMapped&gt;().Count()} criteria stay, {comparison.Criteria.OfType&lt;CriterionAdded&gt;().Count()} are new");
    /// // 30 criteria stay, 2 are new
    /// </code>
    /// </example>
    public CardComparison Compare(Scorecard card, string decision, int? productSet = null)
    {
        var read = ReadRight(card);
        var rules = Rules(decision);
        if (productSet is null && !rules.NumbersSetsLike(read.Rubric.Rules)) throw new ArgumentException($"{decision} numbers its product sets otherwise than {card.Decision}; expected the number of the set to which the product belongs there.", nameof(productSet));
        var other = rules.RubricFor(productSet ?? card.ProductSet);
        foreach (var rubric in new[] { read.Rubric, other })
        {
            if (rubric.Status == RubricStatus.TotalsOnly) throw new ArgumentException($"{rubric.Reference} is known by its totals only.", rubric == other ? nameof(decision) : nameof(card));
        }

        return CardComparison.Of(read, other);
    }

    /// <summary>Makes the table of a producer's self-assessment (báo cáo tự đánh giá).</summary>
    /// <param name="card">The scorecard that the producer filled in.</param>
    /// <param name="evidence">The evidence for each criterion by its printed code, such as the names of papers; null for none. A criterion that is not listed has none.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">The card is null, or the evidence holds null.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form, or the evidence names a criterion that the form does not have.</exception>
    public SelfAssessment SelfAssess(Scorecard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence = null)
    {
        var read = ReadRight(card, evidence);
        return SelfAssessment.Of(read, evidence, ReferenceOfDossierItem(card, "self-assessment"));
    }

    /// <summary>Makes the data of the commune's report (báo cáo của Ủy ban nhân dân cấp xã).</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="evidence">The evidence for each criterion by its printed code; null for none.</param>
    /// <returns>The data.</returns>
    /// <exception cref="ArgumentNullException">The card is null, or the evidence holds null.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form, or the evidence names a criterion that the form does not have.</exception>
    public CommuneReport ReportForCommune(Scorecard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence = null)
    {
        var read = ReadRight(card, evidence);
        return CommuneReport.Of(read, evidence, ReferenceOfDossierItem(card, "commune-assessment"));
    }

    // The form that a document names.
    private Rubric FormOf(Rating rating) => Needed(rating.Decision).RulesOf(rating.DataVersion).RubricFor(rating.ProductSet);

    private Rubric FormOf(string decision, int productSet, LocalDate? on)
    {
        var problems = new ProblemList();
        var rubric = FormOf(decision, productSet, on, problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return rubric!;
    }

    // The form that a document names; null, with the mistakes, where there is none.
    private Rubric? FormOf(string decision, int productSet, LocalDate? on, ProblemList problems)
    {
        if (Chain(decision) is not { } chain)
        {
            problems.Add(ScoringTexts.UnknownDecision(decision, Decisions));
            return null;
        }

        var rules = chain.RulesOn(on);
        if (rules.TryGetRubric(productSet, out var rubric)) return rubric;
        problems.Add(ScoringTexts.UnknownProductSet(productSet, rules));
        return null;
    }

    // A card over its form; with mistakes, which are told in the list, empty so far, and null where it names no form at all.
    private CheckedCard? Read(Scorecard card, ProblemList problems)
    {
        var form = package?.Find(card.Decision, card.ProductSet) ?? WholeForm(card, problems);
        return form is null ? null : CheckedCard.Read(form, card, problems);
    }

    private FormTable? WholeForm(Scorecard card, ProblemList problems) => FormOf(card.Decision, card.ProductSet, card.EvaluatedOn, problems)?.Table();

    private CheckedCard ReadRight(Scorecard card)
    {
        var problems = new ProblemList();
        var read = Read(Guard.NotNull(card, nameof(card)), problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return read!;
    }

    private CheckedCard ReadRight(Scorecard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence)
    {
        var problems = new ProblemList();
        var read = Read(Guard.NotNull(card, nameof(card)), problems);
        foreach (var papers in evidence?.Values ?? [])
        {
            foreach (var paper in Guard.NotNull(papers, nameof(evidence))) Guard.NotNull(paper, nameof(evidence));
        }

        foreach (var code in evidence?.Keys ?? [])
        {
            if (read is not null && !read.Rubric.TryGetCriterion(code, out _)) problems.Add(ScoringTexts.UnknownCriterion("$.evidence" + EntryPath.Code(code), code, read.Rubric));
        }

        InvalidEntryException.ThrowIfAny(problems.All);
        return read!;
    }

    private CheckedCard? Read(UpgradePlanRequest request, ProblemList problems)
    {
        var ofCard = new ProblemList();
        var read = Read(request.Card, ofCard);
        problems.AddUnder("$.card", ofCard.All);
        if (request.Stars is < 1 or > 5)
        {
            problems.Add(new EntryProblem("$.to", EntryProblemKind.OutOfRange, PlanningTexts.NotStars(request.Stars)));
        }

        Fit(read, request.Costs, problems);
        return read;
    }

    private static void Fit(CheckedCard? read, UpgradePlanCosts? costs, ProblemList problems)
    {
        if (read is not null) costs?.Check(read.Rubric, problems);
    }
}
