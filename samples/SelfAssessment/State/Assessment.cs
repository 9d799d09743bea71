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
    private const string RulesKey = "rules";
    private const string DossierKey = "dossier";
    private const string RehearsalKey = "rehearsal";

    private readonly Browser browser;
    private readonly KeptCards cards;
    private KeptRules rules = KeptRules.None;
    private string? chosen;
    private Rubric? form;
    private Outlook? outlook;
    private RegimeOutcome? regime;
    private LocalDate? checkedOn;

    // By the codes of criteria. What is kept may name some that the form has not.
    private IReadOnlyDictionary<string, Effort> efforts = KeptCard.NoEfforts;

    // The card is that of a link, and nothing was changed yet.
    private bool isFromLink;

    // The card as it is, while a tick is drawn that nobody made.
    private Scorecard? rehearsed;
    private int rehearsals;

    public Assessment(Browser browser)
    {
        this.browser = browser;
        cards = new KeptCards(browser);
        Today = PartialDate.Parse(browser.Today).First;
        Words = new Words(browser.Kept("language") == "en" ? Language.English : Language.Vietnamese);
        EvaluatedOn = FiledOn = Today;
        ReadRules();
        ReadDossier();
        Open(browser.Fragment);
    }

    /// <summary>Told after every change.</summary>
    public event Action? Changed;

    public Words Words { get; private set; }

    public LocalDate Today { get; }

    public RuleBook Book => rules.Book;

    public IReadOnlyCollection<string> RuleFiles => rules.Keys;

    /// <summary>Whether the browser keeps rule files that cannot be used.</summary>
    public bool HasFaultyRules { get; private set; }

    /// <summary>The card, or null where no product set is chosen yet.</summary>
    public Scorecard? Card { get; private set; }

    /// <summary>Of a form that is known by its totals: the parts that have no points yet. They count 0.</summary>
    public IReadOnlyList<string> OpenParts { get; private set; } = [];

    public Rubric? Form => Card is null ? null : form ??= Book.RubricFor(Card);

    public Rating? Rating { get; private set; }

    public bool PrintsAllLevels { get; private set; } = true;

    public DossierKind Kind { get; private set; }

    public LocalDate FiledOn { get; private set; }

    public LocalDate EvaluatedOn { get; private set; }

    /// <summary>The number of an older decision that was chosen by hand, or null where the day chooses. A card without a day, or of another decision than that of its day, was chosen by hand.</summary>
    public string? ChosenDecision => Card is not null ? Card.EvaluatedOn is not null && Card.Decision == DecisionOfDay ? null : Card.Decision : chosen;

    /// <summary>Which law rates by the days of the page. It is asked for once and only where it is shown: whoever opens a card waits for its stars alone.</summary>
    public RegimeOutcome Regime => regime ??= Book.RegimeFor(Kind, FiledOn, EvaluatedOn);

    public LocalDate CheckedOn => checkedOn ??= Book.CheckedOn;

    /// <summary>The decision whose form is used, or null where the days lead to none and none is chosen by hand.</summary>
    public string? Decision => Card?.Decision ?? chosen ?? DecisionOfDay;

    private string? DecisionOfDay => (Regime as Regime)?.Decision.Number;

    /// <summary>What the card can still become, or null where it is stopped.</summary>
    public Outlook? Outlook => Card is null ? null : outlook ??= Outlook.Of(Book, Form!, Card, OpenParts);

    /// <summary>What was not taken of what was opened or kept.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>Whether another card has just taken the place of one that was put by.</summary>
    public bool HasJustPutBy { get; private set; }

    /// <summary>Whether the browser refused to keep the card: it ends with the page.</summary>
    public bool IsNotKept => cards.IsRefused;

    /// <summary>The cards from before, as the browser keeps them, the latest first.</summary>
    public IReadOnlyList<string> Earlier => cards.Earlier;

    /// <summary>The day of signing that the calendar of duties is for.</summary>
    public LocalDate? SignedOn { get; set; }

    /// <summary>The stars of the certificate, once they are chosen.</summary>
    public int? SignedStars { get; set; }

    /// <summary>What the producer says of criteria before a plan is made. It goes with the card: another one has nothing said of it.</summary>
    public IEnumerable<KeyValuePair<string, Effort>> Efforts => efforts.Where(said => Form!.TryGetCriterion(said.Key, out _));

    /// <summary>Whether the card is ticked level by level: it is no published result, and its form is not known by totals alone.</summary>
    public bool HasLevels => Card is { Recorded: null } && Form!.Status == RubricStatus.Complete;

    /// <summary>The stars that the plan is for.</summary>
    public int PlannedStars { get; private set; } = 4;

    /// <summary>Whether the plan is shown on the form.</summary>
    public bool IsPlanShown { get; private set; }

    public UpgradePlan? Plan { get; private set; }

    /// <summary>The minimum levels that an amendment set beside the form, of the first case.</summary>
    public IEnumerable<MinimumRequirement> AddedMinimums(Criterion criterion, CriterionLevel level) =>
        Form!.Rules.MinimumRequirements is { } added && criterion.Ladders[0].Levels.Contains(level)
            ? added.Known.Where(requirement => requirement.CriterionKey == criterion.Key && requirement.RequiredLevel(Form.ProductSet.Number) == level.Level)
            : [];

    public void Speak(Language language)
    {
        Words = new Words(language);
        browser.Speak(Words.IsEnglish ? "en" : "vi", Words.Of("Tự chấm điểm OCOP", "OCOP self-assessment"));
        Changed?.Invoke();
    }

    /// <summary>Prints every level of each criterion, as the form does, or the ticked one alone.</summary>
    public void SwitchLevels()
    {
        PrintsAllLevels = !PrintsAllLevels;
        Changed?.Invoke();
    }

    /// <summary>Takes a changed card of the same form.</summary>
    public void Change(Scorecard card)
    {
        Take(card, OpenParts);
        Changed?.Invoke();
    }

    /// <summary>Draws a tick, or takes back the one that it drew; the card that is kept stays. Each time another criterion.</summary>
    public void Rehearse()
    {
        if (rehearsed is { } card)
        {
            rehearsed = null;
            Show(Kept! with { Card = card });
            browser.Keep(RehearsalKey, null);
        }
        else if (HasLevels && Form!.Ladders.Where(each => !each.Criterion.IsAdditive).ElementAtOrDefault(rehearsals++) is { } ladder)
        {
            rehearsed = Card!;
            Show(Kept! with { Card = rehearsed.Tick(ladder, ladder.Levels.Max(level => level.Level)) });
            browser.Keep(RehearsalKey, Kept!.Text);
        }
    }

    /// <summary>Gives a part of a form that is known by its totals its points, or takes them away.</summary>
    /// <returns>Whether the part can have so many.</returns>
    public bool FillPart(string part, DecimalPoints? points)
    {
        var card = Card!.WithPart(Form!, part, points ?? default);
        if (Book.Check(card).Count > 0) return false;
        Take(card, [.. Form!.Parts.Select(each => each.Code).Where(code => code == part ? points is null : OpenParts.Contains(code))]);
        Changed?.Invoke();
        return true;
    }

    public void ChooseSet(int productSet) => Do(() => Begin(FormOf(Decision!, productSet)!, Blank(Decision!)));

    /// <summary>Goes back to the choice of a set; the card is put by.</summary>
    public void Leave() => Do(() =>
    {
        chosen = ChosenDecision;
        Replace(null);
    });

    public void ChooseKind(DossierKind kind) => ChooseDays(() => Kind = kind);

    /// <summary>Chooses the day of filing.</summary>
    /// <returns>Whether it is one: not after the evaluation.</returns>
    public bool ChooseFiling(LocalDate day)
    {
        if (day > EvaluatedOn) return false;
        ChooseDays(() => FiledOn = day);
        return true;
    }

    /// <summary>Chooses the day of the evaluation. The day of filing goes along as long as it is the same.</summary>
    /// <returns>Whether it is one: not before the filing.</returns>
    public bool ChooseEvaluation(LocalDate day)
    {
        if (FiledOn != EvaluatedOn && day < FiledOn) return false;
        ChooseDays(() =>
        {
            if (FiledOn == EvaluatedOn) FiledOn = day;
            EvaluatedOn = day;
        });
        return true;
    }

    /// <summary>Chooses a decision by hand, or lets the day choose.</summary>
    public void ChooseDecision(string? decision) => ChooseDays(() => chosen = decision);

    /// <summary>Opens the card that a file holds.</summary>
    public void OpenCard(string json) => Do(() => Try(TheFile, () => Replace(KeptCard.Of(OcopJson.ReadScorecard(json)))));

    /// <summary>Opens a card from before; the one that is open is put by.</summary>
    public void OpenEarlier(string kept) => Do(() => Try(TheKeptCard, () =>
    {
        var card = KeptCard.Read(kept);
        Replace(card);
        cards.TakeOut(kept);
        HasJustPutBy = false;
    }));

    /// <summary>Says that a file is too large to be read.</summary>
    public void RefuseFile(long bytes, long most) => Do(() => Refuse(TheFile, [new($"tệp có {bytes} byte; cần nhiều nhất {most}", $"the file has {bytes} bytes; expected at most {most}")]));

    public void OpenRules(string text) => Do(() => TakeRules(() => rules.With(text)));

    public void RemoveRules(string key) => Do(() => TakeRules(() => rules.Without(key)));

    /// <summary>Forgets rule files that cannot be used.</summary>
    public void RemoveFaultyRules() => Do(() =>
    {
        browser.Keep(RulesKey, rules.Text);
        HasFaultyRules = false;
    });

    public void CloseRefusals() => Do(() => { });

    /// <summary>Opens the card of a link. Where the address has none any more, the kept card comes back in its place.</summary>
    public void FragmentChanged()
    {
        if (!isFromLink && !CardLink.IsIn(browser.Fragment)) return;
        if (isFromLink && !CardLink.IsIn(browser.Fragment))
        {
            isFromLink = false;
            Show(null);
        }

        Do(() => Open(browser.Fragment));
    }

    /// <summary>Takes over what another window made of the same card. One of another form stays there: the next change puts it by.</summary>
    public void KeptChanged()
    {
        if (isFromLink || Card is null || browser.Kept(KeptCards.Key) is not { } text) return;
        try
        {
            var kept = KeptCard.Read(text);
            if ((kept.Card.Decision, kept.Card.ProductSet, kept.Card.EvaluatedOn) != (Card.Decision, Card.ProductSet, Card.EvaluatedOn)) return;
            Show(kept);
            cards.Read();
            Changed?.Invoke();
        }
        catch (InvalidEntryException)
        {
            // It stays where it is, and the next change puts it by.
        }
    }

    public void PlanFor(int stars)
    {
        PlannedStars = stars;
        MakePlan();
        Changed?.Invoke();
    }

    public void SetEffort(string criterion, Effort effort)
    {
        var said = efforts.Where(other => other.Key != criterion);
        if (effort != Effort.Usual) said = said.Append(KeyValuePair.Create(criterion, effort));
        efforts = said.ToDictionary(StringComparer.Ordinal);
        Take(Card!, OpenParts);
        if (Plan is null) MakePlan();
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
            if (!efforts.TryGetValue(criterion.Code, out var effort)) continue;
            foreach (var ladder in criterion.Ladders) steps[ladder.Code] = [.. ladder.Levels.Select(_ => effort == Effort.Impossible ? (int?)null : 3)];
        }

        return steps.Count == 0 ? null : new UpgradePlanCosts(steps);
    }

    private void Take(Scorecard card, IReadOnlyList<string> openParts)
    {
        if (isFromLink)
        {
            // From now on the card is no longer that of the link; what was kept before is put by.
            isFromLink = false;
            browser.DropFragment();
        }

        Show(new KeptCard(card, openParts, efforts));
        HasJustPutBy = false;
        cards.Keep(Kept);
    }

    private void Open(string fragment)
    {
        if (CardLink.IsIn(fragment) && Try(TheLink, () => Show(KeptCard.Of(CardLink.Read(fragment)))))
        {
            isFromLink = true;
            cards.Forget();
            return;
        }

        if (Card is not null || cards.Read() is not { } kept) return;
        var isShown = Try(TheKeptCard, () => Show(KeptCard.Read(kept)));
        if (!isShown) cards.Forget();
    }

    private KeptCard? Kept => Card is null ? null : new KeptCard(Card, OpenParts, efforts);

    private void Show(KeptCard? kept)
    {
        var card = kept?.Card;

        // A card that does not fit its form is refused here, before anything of it is taken.
        var rating = card is null ? null : Book.Rate(card);
        var isOther = Card is null || card is null || (Card.Decision, Card.ProductSet, Card.EvaluatedOn) != (card.Decision, card.ProductSet, card.EvaluatedOn);
        if (isOther) form = null;
        (Card, OpenParts, Rating, outlook, efforts) = (card, kept?.OpenParts ?? [], rating, null, kept?.Efforts ?? KeptCard.NoEfforts);
        if (card?.EvaluatedOn is { } day && day != EvaluatedOn)
        {
            // The days of the page are those of the card.
            (FiledOn, EvaluatedOn, regime) = (day, day, null);
        }

        if (IsPlanShown) MakePlan();
        else Plan = null;
    }

    private void ChooseDays(Action choose) => Do(() =>
    {
        chosen = ChosenDecision;
        choose();
        regime = null;
        browser.Keep(DossierKey, FormattableString.Invariant($"{Kind} {Words.Iso(FiledOn)} {Words.Iso(EvaluatedOn)}"));
        if (Card is not { } card) return;
        var decision = chosen ?? DecisionOfDay ?? card.Decision;
        var blank = Blank(decision);
        var form = FormOf(decision, card.ProductSet, blank.EvaluatedOn);
        if (form is null) Replace(null);
        else if (card.Decision == decision && Book.Check(card with { EvaluatedOn = blank.EvaluatedOn }).Count == 0) Take(card with { EvaluatedOn = blank.EvaluatedOn }, OpenParts);
        else Begin(form, card with { EvaluatedOn = blank.EvaluatedOn });
    });

    // The day stands on the card unless the decision was not yet in force on it.
    private Scorecard Blank(string decision) =>
        new(decision, 1, new Dictionary<string, int>(), evaluatedOn: Book.Rules(decision).Instrument.InForceFrom <= EvaluatedOn ? EvaluatedOn : null, product: Card?.Product);

    private Rubric? FormOf(string decision, int productSet, LocalDate? on = null)
    {
        var forms = (on ?? Blank(decision).EvaluatedOn) is { } day ? Book.Rules(decision, day) : Book.Rules(decision);
        return forms.TryGetRubric(productSet, out var form) ? form : null;
    }

    private void Begin(Rubric form, Scorecard of) => Replace(KeptCard.Of(CardEdits.Blank(form, of)) with { OpenParts = form.Status == RubricStatus.TotalsOnly ? [.. form.Parts.Select(part => part.Code)] : [] });

    // Another card takes the place of this one, which is put by and can be opened again.
    private void Replace(KeptCard? card)
    {
        var put = Kept;
        Show(card);
        if (isFromLink) browser.DropFragment();
        isFromLink = false;
        HasJustPutBy = put is not null && cards.PutBy(put.Text);
        cards.Keep(card);
    }

    private void ReadRules()
    {
        var kept = browser.Kept(RulesKey);
        HasFaultyRules = !Try(new("tệp quy định đã giữ trong trình duyệt", "the rule files that the browser keeps"), () => rules = KeptRules.Read(kept));
    }

    // The kind and the day of filing are not on a card.
    private void ReadDossier()
    {
        if (browser.Kept(DossierKey)?.Split(' ') is not [var kind, var filed, var evaluated]) return;
        if (!Enum.TryParse<DossierKind>(kind, out var known) || !Enum.IsDefined(known) || Words.Day(filed) is not { } filedOn || Words.Day(evaluated) is not { } evaluatedOn || filedOn > evaluatedOn) return;

        // Of a day that has gone by they are those of the card; without one the page begins anew.
        if (browser.Kept(KeptCards.Key) is not null) (Kind, FiledOn, EvaluatedOn) = (known, filedOn, evaluatedOn);
    }

    private void TakeRules(Func<KeptRules> taken)
    {
        if (!Try(new("tệp quy định", "the rule file"), () => rules = taken())) return;
        HasFaultyRules = false;
        (regime, checkedOn) = (null, null);
        if (chosen is not null && !Book.Decisions.Contains(chosen)) chosen = null;
        if (!browser.Keep(RulesKey, rules.Text)) Refuse(new("tệp quy định sau khi đóng trang", "the rule file beyond this visit"), [new("trình duyệt không còn chỗ; tệp chỉ dùng đến khi đóng trang", "the browser has no room; it is used until the page is closed")]);
        if (Kept is not { } card) return;
        Show(null);
        if (Try(new("phiếu đang chấm theo các quy định này; phiếu được cất ở mục Tệp", "the card by these rules; it is put by under Files"), () => Show(card))) return;
        cards.PutBy(card.Text);
        cards.Keep(null);
    }

    private static BilingualText TheLink { get; } = new("liên kết", "the link");

    private static BilingualText TheFile { get; } = new("tệp", "the file");

    private static BilingualText TheKeptCard { get; } = new("phiếu đã giữ trong trình duyệt", "the card that the browser keeps");

    // What a hand does: what was wrong before is gone, and everything is drawn again.
    private void Do(Action action)
    {
        Refusals = [];
        action();
        Changed?.Invoke();
    }

    private void Refuse(BilingualText what, IReadOnlyList<BilingualText> problems) => Refusals = [.. Refusals, new Refusal(what, problems)];

    private bool Try(BilingualText what, Action open)
    {
        try
        {
            open();
            return true;
        }
        catch (InvalidEntryException exception)
        {
            Refuse(what, [.. exception.Problems.Select(problem => new BilingualText(problem.In(Language.Vietnamese), problem.In(Language.English)))]);
        }
        catch (RuleDataException exception)
        {
            Refuse(what, exception.Texts);
        }
        catch (FormatException)
        {
            Refuse(what, [what == TheLink
                ? new("phần sau #card= không phải base64url; cần chữ cái không dấu, chữ số, '-' và '_', không có '=' ở cuối", "what follows #card= is not base64url; expected letters A to Z, digits, '-' and '_', no '=' at the end")
                : new("nội dung không phải do trang này ghi; cần một danh sách JSON gồm các đoạn văn bản", "it was not written by this page; expected a JSON array of texts")]);
        }

        return false;
    }
}
