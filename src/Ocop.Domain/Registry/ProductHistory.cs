using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Registry;

/// <summary>All that the events of one product come to. The order in which events are added never matters.</summary>
/// <param name="law">The law on certificates.</param>
/// <param name="convention">How their last valid day is counted.</param>
/// <param name="mostKept">How many ratings and how many dossiers are kept, the latest ones: a stream of any length must fit into constant memory, and the latest are the same whatever the order in which they came.</param>
internal sealed class ProductHistory(CertificateLaw law, ValidityConvention convention, int mostKept)
{
    private List<ProductEvent> ratings = [];

    // Made when it is first needed: most products have none.
    private List<ProductEvent>? filings;
    private ProductEvent? recognition;
    // The first day of all events but the recognition.
    private LocalDate? firstOn;
    private PossibleStandings? possible;
    private FirstRecognition? possibleFirst;
    private LatestDays concluded;
    private LatestDays expired;
    private LatestDays withdrawn;
    private LocalDate? decidedOn;
    private Certificate? certificate;
    private LocalDate? potentialOn;
    private LocalDate? firstPotentialOn;
    private LocalDate? potentialEndedOn;
    private LocalDate? firstPotentialEndedOn;
    private LocalDate? signedOn;
    // The first day on which a later rating was signed before its certificate begins: the recognition was signed before it.
    private LocalDate? firstSignedBefore;
    private bool wasPotential;
    private ProductEvent? firstRating;
    private bool isRecognisedLater;
    private bool isReRatedLater;
    private bool wasUpgraded;
    private bool wasReRated;

    public bool IsStandardised { get; private set; }

    /// <summary>Gets the days from which on the latest certificate has another status, as far as it is known.</summary>
    public IEnumerable<LocalDate> Turns => IsUncertain ? Possible.Turns
        : LatestCertificate is { } latest ? latest.Periods.Select(period => period.From).OfType<LocalDate>()
        : LatestRating is { } rating && LastValidDayOf(rating) is { } last ? [last.PlusDays(1)]
        : [];

    // Whether the latest rating is one of which only the year or the month is known.
    private bool IsUncertain => LatestRating?.Within is not null;

    private PossibleStandings Possible => possible ??= new PossibleStandings(PossibleHistories().Select(each => (each.Day, each.History)));

    /// <summary>Gets since when the product has been recognised; null where it is not known to be.</summary>
    public FirstRecognition? FirstRecognition => Beginning switch
    {
        null => null,
        { Within: not null } => possibleFirst ??= PossibleFirst(),
        { Kind: ProductEventKind.Recognised, On: var on } => new(on, on),
        { SignedOn: var signed } => new(null, signed!.Value.PlusDays(-1)),
    };

    // What the certificates begin with: the first one, or a later one where nothing is told of the first.
    private ProductEvent? Beginning => recognition ?? (firstRating is { Kind: ProductEventKind.ReRated } ? firstRating : null);

    private ProductEvent? LatestRating => ratings.Count == 0 ? null : ratings[ratings.Count - 1];

    // The certificate of the latest rating with what was filed for it. Null before the first, where no instrument speaks of certificates,
    // and for a product without dossiers: its term says all, and most products are such.
    private Certificate? LatestCertificate => filings is null ? null : certificate ??= Build(filings);

    /// <summary>Adds an event as far as it is known on a date; those from <paramref name="since"/> on count as activity.</summary>
    public void AddAsOf(LocalDate on, ProductEvent change, LocalDate? since)
    {
        if (change.On <= on)
        {
            Add(change, since);
            return;
        }

        AddLater(change);
        if (change.IsDecidedBefore && change.SignedOn <= on)
        {
            var signed = change.SignedOn.Value;
            signedOn = Later(signedOn, signed);
            if (change.Kind != ProductEventKind.Recognised) firstSignedBefore = Earlier(firstSignedBefore, signed);
            if (change.Kind == ProductEventKind.ReRated) decidedOn = Later(decidedOn, signed);
            Forget();
        }
    }

    /// <summary>Adds an event that is yet to come: one that begins the history with a rating again tells that the product may have been recognised by now.</summary>
    public void AddLater(ProductEvent change)
    {
        isRecognisedLater |= change.Kind == ProductEventKind.Recognised;
        isReRatedLater |= change.Kind == ProductEventKind.ReRated;
    }

    /// <summary>Says how the product stands on a date; all that was added is known on it.</summary>
    public ProductStanding StandingOn(LocalDate on)
    {
        if (LatestRating is not { } rating) return isReRatedLater && !isRecognisedLater ? new ProductStanding { Status = ProductStatus.NotKnown } : default;
        if (IsUncertain) return Possible.On(on) is var standing && standing.Status == ProductStatus.NotRecognised ? default : standing with { Stars = rating.Stars };
        var lastValidDay = LastValidDayOf(rating);
        // What ended an earlier certificate does not end the one that replaced it.
        var status = withdrawn.Of(rating.On) is not null ? ProductStatus.Withdrawn
            : expired.Of(rating.On) is not null ? ProductStatus.Expired
            : LatestCertificate is { } latest ? CertificateEvents.StatusOn(latest, on)
            : lastValidDay is null ? ProductStatus.NotKnown
            : on > lastValidDay ? ProductStatus.Expired
            : ProductStatus.Valid;
        return new ProductStanding
        {
            Status = status,
            Stars = rating.Stars,
            ValidFrom = rating.On,
            LastValidDay = lastValidDay,
            ExtensionEnds = status == ProductStatus.Extended ? LatestCertificate!.ExtensionEnds : null,
        };
    }

    public PortfolioCounts CountsOn(LocalDate on) => Counts(StandingOn(on), on);

    /// <summary>Says what the product adds to the counts by its standing on a date.</summary>
    public PortfolioCounts Counts(ProductStanding standing, LocalDate on)
    {
        var (isPotential, isPossiblyPotential) = IsPotentialFiveOn(on);
        var one = standing.Stars is { } stars ? StarCounts.One(stars) : default;
        var isUndecided = standing.Status == ProductStatus.Undecided;
        return new PortfolioCounts
        {
            Standardised = IsStandardised ? 1 : 0,
            PossiblyRecognisedBefore = standing.Status == ProductStatus.NotKnown && standing.Stars is null ? 1 : 0,
            PotentialFive = isPotential ? 1 : 0,
            PossiblyPotentialFive = isPossiblyPotential ? 1 : 0,
            PotentialFiveRecognised = isPotential && IsRecognised(standing) ? 1 : 0,
            Valid = standing.Status == ProductStatus.Valid ? one : default,
            Extended = standing.Status == ProductStatus.Extended ? one : default,
            Expired = standing.Status == ProductStatus.Expired ? one : default,
            Withdrawn = standing.Status == ProductStatus.Withdrawn ? one : default,
            NotKnown = standing.Status == ProductStatus.NotKnown ? one : default,
            Undecided = isUndecided && IsRecognised(standing) ? one : default,
            UndecidedInForce = isUndecided && IsInForce(standing) ? one : default,
            PossiblyRecognised = isUndecided && !IsRecognised(standing) ? one : default,
            PossiblyInForce = isUndecided && !IsInForce(standing) && standing.Possible.Any(IsInForce) ? one : default,
            PossiblyWithdrawn = isUndecided && standing.Possible.Contains(ProductStatus.Withdrawn) ? one : default,
        };
    }

    /// <summary>Returns whether a product was surely recognised.</summary>
    public static bool IsRecognised(ProductStanding standing) => standing.Stars is not null && !standing.Possible.Contains(ProductStatus.NotRecognised);

    /// <summary>Returns whether a product is surely in force.</summary>
    public static bool IsInForce(ProductStanding standing) => standing.Status == ProductStatus.Undecided ? standing.Possible.All(IsInForce) : IsInForce(standing.Status);

    /// <summary>Says what the product adds to the activity of a period, as far as it was added.</summary>
    public PortfolioActivity Activity(LocalDate on, LocalDate? since)
    {
        var first = FirstRecognition;
        var isNew = first?.MustBeWithin(since, on) == true;
        var one = LatestRating is { } latestRating ? StarCounts.One(latestRating.Stars!.Value) : default;
        return new PortfolioActivity
        {
            PotentialFive = wasPotential && IsPotentialFiveOn(on).IsCertain ? 1 : 0,
            NewlyRecognised = isNew ? one : default,
            PossiblyNewlyRecognised = !isNew && first?.CanBeWithin(since, on) == true ? one : default,
            Upgraded = wasUpgraded ? one : default,
            ReRated = wasReRated ? one : default,
            RecognisedOrUpgraded = isNew || wasUpgraded ? one : default,
            Rated = isNew || wasUpgraded || wasReRated ? one : default,
        };
    }

    /// <summary>Refuses a history that cannot have happened.</summary>
    public void Check(string dossier)
    {
        if (recognition?.Within is not null && PossibleHistories().Any()) return;

        // Where no day of a year or a month can be: told of its first one, on which nothing but another rating can stand in the way.
        var told = recognition?.Within is null ? this : RecognisedAt(recognition.On);
        if (told.ProblemOf(dossier) is { } problem) throw problem.ToException();
        if (told != this) throw RegistryTexts.TwoRatingsOfOneDay(RegistryTexts.EventsOf(dossier), recognition!.On).ToException();
    }

    private EntryProblem? ProblemOf(string dossier)
    {
        if (firstOn is { } day && !(Beginning?.On <= day)) return RegistryTexts.NotRecognisedBefore(RegistryTexts.EventsOf(dossier), day);
        if (firstPotentialEndedOn is { } ended && !(firstPotentialOn <= ended)) return RegistryTexts.NotPotentialBefore(RegistryTexts.EventsOf(dossier), ended);
        if (recognition?.SignedOn >= firstSignedBefore) return RegistryTexts.SignedInAnotherOrder(RegistryTexts.EventsOf(dossier), firstSignedBefore!.Value, recognition!.SignedOn!.Value);
        for (var i = 1; i < ratings.Count; i++)
        {
            var (before, change) = (ratings[i - 1], ratings[i]);
            if (change.Kind == ProductEventKind.Upgraded && change.Stars <= before.Stars) return RegistryTexts.NotHigher(RegistryTexts.EventsOf(dossier), before.Stars!.Value, change.Stars!.Value);
            if (change.On > before.On && change.SignedOn <= before.SignedOn) return RegistryTexts.SignedInAnotherOrder(RegistryTexts.EventsOf(dossier), change.SignedOn!.Value, before.SignedOn!.Value);
        }

        if (filings is not null && ProblemOfFilings(filings, dossier) is { } problem) return problem;
        return (concluded.OfNew is { } result ? ProblemOfBeginning(result, dossier) : null)
            ?? (withdrawn.OfNew is { } withdrawal ? ProblemOfBeginning(withdrawal, dossier) : null);
    }

    private EntryProblem? ProblemOfFilings(List<ProductEvent> list, string dossier)
    {
        foreach (var filing in list)
        {
            // One for a rating that is no longer kept cannot be judged.
            if (ratings.FindLast(rating => IsOf(filing, rating)) is { } rating && LastValidDayOf(rating) is { } last && filing.On > last)
            {
                return RegistryTexts.FiledAfterEnd(RegistryTexts.EventsOf(dossier), filing.On, last);
            }
        }

        foreach (var filing in list)
        {
            if (filing.IsOfNewCertificate && ProblemOfBeginning(filing.On, dossier) is { } problem) return problem;
        }

        return null;
    }

    // A certificate begins on the day, as far back as ratings are kept.
    private EntryProblem? ProblemOfBeginning(LocalDate start, string dossier) =>
        ratings.FindLast(rating => rating.On <= start) is { } latest && latest.On != start ? RegistryTexts.NoNewCertificate(RegistryTexts.EventsOf(dossier), start) : null;

    // The histories that it can be, one for each day of the recognition that nothing told so far contradicts.
    private IEnumerable<(LocalDate Day, ProductHistory History)> PossibleHistories()
    {
        var within = recognition!.Within!.Value;
        for (var day = within.First; day <= within.Last; day = day.PlusDays(1))
        {
            var history = RecognisedAt(day);
            if (history.ratings.TrueForAll(rating => rating.On != day || rating.Kind == ProductEventKind.Recognised) && history.ProblemOf(recognition.Dossier) is null) yield return (day, history);
        }
    }

    private ProductHistory RecognisedAt(LocalDate day)
    {
        var copy = (ProductHistory)MemberwiseClone();
        var at = recognition!.At(day);
        copy.ratings = ratings.ConvertAll(rating => rating == recognition ? at : rating);
        copy.ratings.Sort(ProductEvent.Compare);
        copy.recognition = at;
        copy.Forget();
        return copy;
    }

    // Whether the product is potential 5 stars: neither a certificate that was signed since nor anything else has ended it. A recognition of which the day is not known surely has, possibly or not.
    private (bool IsCertain, bool IsPossible) IsPotentialFiveOn(LocalDate on)
    {
        if (potentialOn is not { } day || signedOn >= day || potentialEndedOn >= day) return (false, false);
        if (recognition?.Within is null || FirstRecognition is not { } first || !first.CanBeWithin(day, on)) return (true, false);
        return (false, !first.MustBeWithin(day, on));
    }

    // Each possible day costs a history: they are gone through once.
    private FirstRecognition PossibleFirst()
    {
        LocalDate? first = null;
        LocalDate? last = null;
        foreach (var (day, _) in PossibleHistories())
        {
            first ??= day;
            last = day;
        }

        return new(first, last!.Value);
    }

    // What was made of the events so far.
    private void Forget()
    {
        certificate = null;
        possible = null;
        possibleFirst = null;
    }

    private static bool IsInForce(ProductStatus status) => status is ProductStatus.Valid or ProductStatus.Extended;

    private void Add(ProductEvent change, LocalDate? since)
    {
        if (change.Kind == ProductEventKind.Standardised)
        {
            IsStandardised = true;
            return;
        }

        var isActivity = since is null || change.On >= since;
        if (change.IsOfPotential)
        {
            AddOfPotential(change, isActivity);
            return;
        }

        Forget();
        if (change.Kind != ProductEventKind.Recognised) firstOn = Earlier(firstOn, change.On);
        switch (change.Kind)
        {
            case ProductEventKind.Expired:
                expired = expired.With(change);
                return;
            case ProductEventKind.Withdrawn:
                if (change.Withdrawal!.ConcludedOn > change.On) throw RegistryTexts.WithdrawnBeforeConclusion(RegistryTexts.EventsOf(change.Dossier), change.On).ToException();
                withdrawn = withdrawn.With(change);
                return;
            case ProductEventKind.Concluded:
                concluded = concluded.With(change);
                potentialEndedOn = Later(potentialEndedOn, change.On);
                return;
            case ProductEventKind.Filed:
                Keep(filings ??= [], change);
                return;
            case ProductEventKind.Recognised:
                if (recognition is not null && recognition != change) throw RegistryTexts.RecognisedTwice(RegistryTexts.EventsOf(change.Dossier)).ToException();
                recognition = change;
                break;
            case ProductEventKind.Upgraded:
                wasUpgraded |= isActivity;
                break;
            default:
                wasReRated |= isActivity;
                break;
        }

        if (change.Within is null) signedOn = Later(signedOn, change.SignedOn!.Value);
        if (firstRating is null || ProductEvent.Compare(change, firstRating) < 0) firstRating = change;
        Keep(ratings, change);
    }

    private void AddOfPotential(ProductEvent change, bool isActivity)
    {
        if (change.Kind == ProductEventKind.PotentialFive)
        {
            potentialOn = Later(potentialOn, change.On);
            firstPotentialOn = Earlier(firstPotentialOn, change.On);
            wasPotential |= isActivity;
        }
        else
        {
            potentialEndedOn = Later(potentialEndedOn, change.On);
            firstPotentialEndedOn = Earlier(firstPotentialEndedOn, change.On);
        }
    }

    private LocalDate? LastValidDayOf(ProductEvent rating) => law.LastValidDay(rating.SignedOn!.Value, rating.On, convention);

    private Certificate? Build(List<ProductEvent> list)
    {
        if (LatestRating is not { } rating) return null;
        if (Certificate.OfRating(law, rating.SignedOn!.Value, rating.Stars!.Value, rating.On, convention) is not { } built) return null;
        foreach (var filing in list)
        {
            if (IsOf(filing, rating)) built = built.File(filing.On);
        }

        // The latest result does as well as the first: what is asked is whether there was one by now, after a dossier.
        var result = concluded.Of(rating.On) is { } day ? Later(decidedOn, day) : decidedOn;
        return result >= rating.On && built.Filings.Count > 0 && result >= built.Filings[0] ? built.Conclude(result.Value) : built;
    }

    // In order; the end is nearly always the place.
    private void Keep(List<ProductEvent> kept, ProductEvent change)
    {
        var at = kept.Count;
        while (at > 0 && ProductEvent.Compare(change, kept[at - 1]) < 0) at--;
        if (at > 0 && change == kept[at - 1]) return;
        if (kept.Count == mostKept)
        {
            if (at == 0) return;
            kept.RemoveAt(0);
            at--;
        }

        kept.Insert(at, change);
    }

    // Whether something was filed for the certificate of a rating, or for a later one.
    private static bool IsOf(ProductEvent filing, ProductEvent rating) => filing.IsOfNewCertificate ? filing.On == rating.On : filing.On > rating.On;

    private static LocalDate Later(LocalDate? left, LocalDate right) => left is { } day && day > right ? day : right;

    private static LocalDate Earlier(LocalDate? left, LocalDate right) => left is { } day && day < right ? day : right;

    /// <summary>The latest day on which something happened to a certificate from before it, and to one that began on it.</summary>
    private readonly record struct LatestDays(LocalDate? OfOld, LocalDate? OfNew)
    {
        public LatestDays With(ProductEvent change) => change.IsOfNewCertificate ? this with { OfNew = Later(OfNew, change.On) } : this with { OfOld = Later(OfOld, change.On) };

        /// <summary>Returns the day for the latest certificate, by its first day.</summary>
        public LocalDate? Of(LocalDate validFrom) => OfOld > validFrom ? OfOld : OfNew == validFrom ? OfNew : null;
    }
}
