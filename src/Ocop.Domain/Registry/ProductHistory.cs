using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Registry;

/// <summary>All that the events of one product come to, in constant memory. The order in which events are added never matters.</summary>
internal sealed class ProductHistory(CertificateLaw law, ValidityConvention convention)
{
    // As many ratings as are kept to compare an upgrade with the one before. A stream of any length must fit into constant memory;
    // the latest ones are the same whatever the order in which they came.
    private const int MostRatings = 16;

    private readonly List<ProductEvent> ratings = [];
    private ProductEvent? recognition;
    private LocalDate? firstRatedOn;
    private LocalDate? expiredOn;
    private LocalDate? withdrawnOn;
    private bool wasRecognised;
    private bool wasUpgraded;
    private bool wasReRated;

    public bool IsStandardised { get; private set; }

    private ProductEvent? LatestRating => ratings.Count == 0 ? null : ratings[ratings.Count - 1];

    /// <summary>Adds an event that lies on or before the date of the answer; those from <paramref name="since"/> on count as activity.</summary>
    public void Add(ProductEvent change, LocalDate? since)
    {
        var isActivity = since is null || change.On >= since;
        switch (change.Kind)
        {
            case ProductEventKind.Standardised:
                IsStandardised = true;
                return;
            case ProductEventKind.Expired:
                expiredOn = Later(expiredOn, change.On);
                return;
            case ProductEventKind.Withdrawn:
                withdrawnOn = Later(withdrawnOn, change.On);
                return;
            case ProductEventKind.Recognised:
                if (recognition is not null && recognition != change) throw RegistryProblems.RecognisedTwice(RegistryProblems.EventsOf(change.Dossier)).ToException();
                recognition = change;
                wasRecognised |= isActivity;
                break;
            case ProductEventKind.Upgraded:
                wasUpgraded |= isActivity;
                break;
            default:
                wasReRated |= isActivity;
                break;
        }

        Keep(change);
        if (firstRatedOn is null || change.On < firstRatedOn) firstRatedOn = change.On;
    }

    /// <summary>Says how the product stands on a date; every event added lies on or before it.</summary>
    public ProductStanding StandingOn(LocalDate on)
    {
        if (LatestRating is not { } latestRating) return default;
        var lastValidDay = law.LastValidDay(latestRating.On, latestRating.On, convention);
        // What ended an earlier certificate does not end the one that replaced it.
        var isWithdrawn = withdrawnOn > latestRating.On;
        var isExpired = on > lastValidDay || expiredOn > latestRating.On;
        return new ProductStanding
        {
            Status = isWithdrawn ? ProductStatus.Withdrawn : isExpired ? ProductStatus.Expired : lastValidDay is null ? ProductStatus.NotKnown : ProductStatus.Valid,
            Stars = latestRating.Stars,
            ValidFrom = latestRating.On,
            LastValidDay = lastValidDay,
        };
    }

    public PortfolioCounts CountsOn(LocalDate on)
    {
        var standing = StandingOn(on);
        var one = standing.Stars is { } stars ? StarCounts.One(stars) : default;
        return new PortfolioCounts
        {
            Standardised = IsStandardised ? 1 : 0,
            Valid = standing.Status == ProductStatus.Valid ? one : default,
            Expired = standing.Status == ProductStatus.Expired ? one : default,
            Withdrawn = standing.Status == ProductStatus.Withdrawn ? one : default,
            NotKnown = standing.Status == ProductStatus.NotKnown ? one : default,
        };
    }

    public PortfolioActivity Activity()
    {
        var one = LatestRating is { } latestRating ? StarCounts.One(latestRating.Stars!.Value) : default;
        return new PortfolioActivity
        {
            NewlyRecognised = wasRecognised ? one : default,
            Upgraded = wasUpgraded ? one : default,
            ReRated = wasReRated ? one : default,
            RecognisedOrUpgraded = wasRecognised || wasUpgraded ? one : default,
            Rated = wasRecognised || wasUpgraded || wasReRated ? one : default,
        };
    }

    /// <summary>Refuses a history that cannot have happened.</summary>
    public void Check(string dossier)
    {
        if (Earlier(firstRatedOn, Earlier(expiredOn, withdrawnOn)) is { } day && (recognition is null || day < recognition.On)) throw RegistryProblems.NotRecognisedBefore(RegistryProblems.EventsOf(dossier), day).ToException();
        for (var i = 1; i < ratings.Count; i++)
        {
            var (before, change) = (ratings[i - 1], ratings[i]);
            if (change.Kind == ProductEventKind.Upgraded && change.Stars <= before.Stars) throw RegistryProblems.NotHigher(RegistryProblems.EventsOf(dossier), before.Stars!.Value, change.Stars!.Value).ToException();
        }
    }

    // In order; the end is nearly always the place.
    private void Keep(ProductEvent rating)
    {
        var at = ratings.Count;
        while (at > 0 && ProductEvent.Compare(rating, ratings[at - 1]) < 0) at--;
        if (at > 0 && rating == ratings[at - 1]) return;
        if (ratings.Count == MostRatings)
        {
            if (at == 0) return;
            ratings.RemoveAt(0);
            at--;
        }

        ratings.Insert(at, rating);
    }

    private static LocalDate Later(LocalDate? left, LocalDate right) => left is { } day && day > right ? day : right;

    private static LocalDate? Earlier(LocalDate? left, LocalDate? right) => left is null || right < left ? right ?? left : left;
}
