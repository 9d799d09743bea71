using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>The state of the page: the book, the card on its form, and what follows from both. All else is drawn from it.</summary>
public sealed class Assessment
{
    private const string CardKey = "card";
    private const string BeforeKey = "card.before";
    private const string RulesKey = "rules";
    private readonly Browser browser;
    private KeptRules rules = new();
    private string? chosen;
    private Rubric? form;
    private PartialRating? bounds;
    private RegimeOutcome? regime;
    private LocalDate? checkedOn;
    private bool isFromLink;

    public Assessment(Browser browser)
    {
        this.browser = browser;
        Today = PartialDate.Parse(browser.Today).First;
        Words = new Words(browser.Kept("language") == "en" ? Language.English : Language.Vietnamese);
        EvaluatedOn = FiledOn = Today;
        ReadRules();
        Open(browser.Fragment);
    }

    /// <summary>Told after every change.</summary>
    public event Action? Changed;

    public Words Words { get; private set; }

    public LocalDate Today { get; }

    public RuleBook Book { get; private set; } = RuleBook.Default;

    public IReadOnlyCollection<string> RuleFiles => rules.Keys;

    /// <summary>The card, or null where no product set is chosen yet.</summary>
    public Scorecard? Card { get; private set; }

    public Rubric? Form => Card is null ? null : form ??= Book.RubricFor(Card);

    public Rating? Rating { get; private set; }

    public DossierKind Kind { get; private set; }

    public LocalDate FiledOn { get; private set; }

    public LocalDate EvaluatedOn { get; private set; }

    /// <summary>The number of an older decision that was chosen by hand, or null where the day chooses. A card without a day, or of another decision than that of its day, was chosen by hand.</summary>
    public string? ChosenDecision => Card is not null ? Card.EvaluatedOn is not null && Card.Decision == DecisionOfDay ? null : Card.Decision : chosen;

    /// <summary>Which law rates by the days of the page. It is asked for once and only where it is shown: whoever opens a card waits for its stars alone.</summary>
    public RegimeOutcome Regime => regime ??= Book.RegimeFor(Kind, FiledOn <= EvaluatedOn ? FiledOn : EvaluatedOn, EvaluatedOn);

    public LocalDate CheckedOn => checkedOn ??= Book.CheckedOn;

    /// <summary>The decision whose form is used.</summary>
    public string Decision => Card?.Decision ?? chosen ?? DecisionOfDay ?? Book.Decisions.First();

    private string? DecisionOfDay => (Regime as Regime)?.Decision.Number;

    public PartialRating? Bounds => Card is null ? null : bounds ??= Book.Bounds(Card);

    /// <summary>What went wrong with what was opened or kept, a line each.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public bool HasBefore => browser.Kept(BeforeKey) is not null;

    public Dictionary<string, Effort> Efforts { get; } = new(StringComparer.Ordinal);

    /// <summary>The stars that the plan is for.</summary>
    public int PlannedStars { get; private set; } = 4;

    /// <summary>Whether the plan is shown on the form.</summary>
    public bool IsPlanShown { get; private set; }

    public UpgradePlan? Plan { get; private set; }

    public void Speak(Language language)
    {
        Words = new Words(language);
        browser.Speak(Words.IsEnglish ? "en" : "vi", Words.Of("Tự chấm điểm OCOP", "OCOP self-assessment"));
        Changed?.Invoke();
    }

    /// <summary>Takes a changed card of the same form.</summary>
    public void Change(Scorecard card)
    {
        if (isFromLink)
        {
            // From now on the card is no longer that of the link; what was kept before is put by.
            isFromLink = false;
            browser.DropFragment();
            PutBy(browser.Kept(CardKey));
        }

        Show(card);
        browser.Keep(CardKey, OcopJson.Write(card));
        Changed?.Invoke();
    }

    public void ChooseSet(int productSet) => Replace(CardEdits.Blank(FormOf(Decision, productSet)!, Blank(Decision)));

    /// <summary>Goes back to the choice of a set; the card is put by.</summary>
    public void Leave()
    {
        chosen = ChosenDecision;
        Replace(null);
    }

    public void ChooseKind(DossierKind kind) => ChooseDays(() => Kind = kind);

    public void ChooseFiling(LocalDate day) => ChooseDays(() => FiledOn = day);

    public void ChooseEvaluation(LocalDate day) => ChooseDays(() =>
    {
        if (FiledOn == EvaluatedOn || FiledOn > day) FiledOn = day;
        EvaluatedOn = day;
    });

    /// <summary>Chooses a decision by hand, or lets the day choose.</summary>
    public void ChooseDecision(string? decision) => ChooseDays(() => chosen = decision);

    /// <summary>Opens the card that a file holds.</summary>
    public void OpenCard(string json) => Try(() => Replace(OcopJson.ReadScorecard(json)));

    public void OpenBefore() => Try(() => Replace(OcopJson.ReadScorecard(browser.Kept(BeforeKey)!)));

    public void OpenRules(string text) => Try(() =>
    {
        rules.Add(text);
        TakeRules();
    });

    public void RemoveRules(string key) => Try(() =>
    {
        rules.Remove(key);
        TakeRules();
    });

    /// <summary>Opens the card of a link; one that holds none changes nothing.</summary>
    public void FragmentChanged()
    {
        if (!CardLink.IsIn(browser.Fragment)) return;
        Problems = [];
        Open(browser.Fragment);
        Changed?.Invoke();
    }

    public void PlanFor(int stars)
    {
        PlannedStars = stars;
        MakePlan();
        Changed?.Invoke();
    }

    public void SetEffort(string criterion, Effort effort)
    {
        if (effort == Effort.Usual) Efforts.Remove(criterion);
        else Efforts[criterion] = effort;
        MakePlan();
        Changed?.Invoke();
    }

    public void ShowPlan(bool isShown)
    {
        IsPlanShown = isShown;
        MakePlan();
        Changed?.Invoke();
    }

    public void MakePlan() => Plan = Card is null ? null : Book.Plan(Card, PlannedStars, Costs());

    /// <summary>Which level the plan asks for, where it is laid over the form; else 0.</summary>
    public int PlannedLevel(Ladder ladder) =>
        IsPlanShown && Plan is UpgradePlanFound found && found.Changes.FirstOrDefault(change => change.Criterion == ladder.Code) is { ToLines: null } change ? change.To : 0;

    // A harder step counts three times; one that is not possible cannot be taken.
    private UpgradePlanCosts? Costs()
    {
        var steps = new Dictionary<string, IReadOnlyList<int?>>();
        foreach (var criterion in Form!.Criteria)
        {
            if (!Efforts.TryGetValue(criterion.Code, out var effort)) continue;
            foreach (var ladder in criterion.Ladders) steps[ladder.Code] = [.. ladder.Levels.Select(_ => effort == Effort.Impossible ? (int?)null : 3)];
        }

        return steps.Count == 0 ? null : new UpgradePlanCosts(steps);
    }

    private void Open(string fragment)
    {
        if (CardLink.IsIn(fragment) && Try(() => Show(CardLink.Read(fragment))))
        {
            isFromLink = true;
            return;
        }

        if (Card is null && browser.Kept(CardKey) is { } kept) Try(() => Show(OcopJson.ReadScorecard(kept)));
    }

    private void Show(Scorecard? card)
    {
        // A card that does not fit its form is refused here, before anything of it is taken.
        var rating = card is null ? null : Book.Rate(card);
        if (Card is null || card is null || (Card.Decision, Card.ProductSet, Card.EvaluatedOn) != (card.Decision, card.ProductSet, card.EvaluatedOn))
        {
            form = null;
            Efforts.Clear();
        }

        (Card, Rating, bounds) = (card, rating, null);
        if (card?.EvaluatedOn is { } day && day != EvaluatedOn)
        {
            // The days of the page are those of the card.
            (FiledOn, EvaluatedOn, regime) = (day, day, null);
        }

        if (IsPlanShown) MakePlan();
        else Plan = null;
    }

    private void ChooseDays(Action choose)
    {
        chosen = ChosenDecision;
        choose();
        regime = null;
        if (Card is { } card)
        {
            var decision = chosen ?? DecisionOfDay ?? card.Decision;
            var blank = Blank(decision);
            var form = FormOf(decision, card.ProductSet, blank.EvaluatedOn);
            if (form is null) Replace(null);
            else if (card.Decision == decision && Book.Check(card with { EvaluatedOn = blank.EvaluatedOn }).Count == 0) Change(card with { EvaluatedOn = blank.EvaluatedOn });
            else Replace(CardEdits.Blank(form, card with { EvaluatedOn = blank.EvaluatedOn }));
        }

        Changed?.Invoke();
    }

    // The day stands on the card unless the decision was not yet in force on it.
    private Scorecard Blank(string decision) =>
        new(decision, 1, new Dictionary<string, int>(), evaluatedOn: Book.Rules(decision).Instrument.InForceFrom <= EvaluatedOn ? EvaluatedOn : null, product: Card?.Product);

    private Rubric? FormOf(string decision, int productSet, LocalDate? on = null)
    {
        var forms = (on ?? Blank(decision).EvaluatedOn) is { } day ? Book.Rules(decision, day) : Book.Rules(decision);
        return forms.TryGetRubric(productSet, out var form) ? form : null;
    }

    // Another card takes the place of this one, which is put by and can be opened again.
    private void Replace(Scorecard? card)
    {
        Problems = [];
        var put = Card is null ? null : OcopJson.Write(Card);
        Show(card);
        if (isFromLink) browser.DropFragment();
        isFromLink = false;
        PutBy(put);
        browser.Keep(CardKey, card is null ? null : OcopJson.Write(card));
        Changed?.Invoke();
    }

    private void PutBy(string? card)
    {
        if (card is not null) browser.Keep(BeforeKey, card);
    }

    private void ReadRules()
    {
        if (!Try(() => rules = KeptRules.Read(browser.Kept(RulesKey)))) rules = new KeptRules();
        Book = rules.Book();
    }

    private void TakeRules()
    {
        Problems = browser.Keep(RulesKey, rules.Text()) ? [] : [Words.Of("Trình duyệt không còn chỗ để giữ tệp quy định; tệp chỉ dùng đến khi đóng trang.", "The browser has no room to keep the rule file; it is used until the page is closed.")];
        Book = rules.Book();
        var card = Card;
        (Card, regime, checkedOn) = (null, null, null);
        if (card is not null) Show(card);
        Changed?.Invoke();
    }

    private bool Try(Action open)
    {
        try
        {
            open();
            return true;
        }
        catch (InvalidEntryException exception)
        {
            Problems = [.. exception.Problems.Select(problem => problem.In(Words.Language))];
        }
        catch (RuleDataException exception)
        {
            Problems = exception.Problems;
        }
        catch (Exception exception) when (exception is FormatException or System.Text.Json.JsonException)
        {
            Problems = [Words.Of("Liên kết hoặc tệp không đọc được.", "The link or the file cannot be read.")];
        }

        Changed?.Invoke();
        return false;
    }
}
