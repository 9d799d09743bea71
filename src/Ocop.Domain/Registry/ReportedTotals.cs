using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The totals of a report on one date (số liệu báo cáo), as they were printed. Contradictions are reported, never repaired.</summary>
/// <remarks>What the report does not say stays null and contradicts nothing.</remarks>
public sealed record ReportedTotals
{
    // No country has so many levels. What walks through the parts goes as deep as they do, and a report out of hand would end the process.
    private const int MostLevels = 32;

    // The levels of parts below.
    private readonly int depth;

    /// <summary>Creates the totals. What the report does not say is null.</summary>
    /// <param name="on">The date that the report speaks of.</param>
    /// <param name="everRecognised">The products ever recognised by the date.</param>
    /// <param name="valid">The products with a valid certificate on the date.</param>
    /// <param name="expired">The products whose latest certificate has ended.</param>
    /// <param name="withdrawn">The products whose latest certificate was withdrawn.</param>
    /// <param name="parts">The totals of the parts, or null where the report has none.</param>
    /// <param name="extended">The products whose certificate is extended.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or the parts have parts through more than 32 levels.</exception>
    public ReportedTotals(
        LocalDate on,
        ReportedStars? everRecognised = null,
        ReportedStars? valid = null,
        ReportedStars? expired = null,
        ReportedStars? withdrawn = null,
        IReadOnlyList<ReportedTotals>? parts = null,
        ReportedStars? extended = null)
    {
        On = on;
        EverRecognised = everRecognised;
        Valid = valid;
        Expired = expired;
        Withdrawn = withdrawn;
        Parts = parts ?? Unchangeable.Empty<ReportedTotals>();
        Extended = extended;
    }

    /// <summary>Gets the date that the report speaks of.</summary>
    public LocalDate On { get; init => field = Guard.Iso(value, "on"); }

    /// <summary>Gets the products ever recognised by the date.</summary>
    public ReportedStars? EverRecognised { get; init; }

    /// <summary>Gets the products with a valid certificate on the date. Where the report does not print the extended ones apart they are among these: an extended certificate is in force.</summary>
    public ReportedStars? Valid { get; init; }

    /// <summary>Gets the products whose certificate is past its term and extended (tiếp tục có hiệu lực).</summary>
    public ReportedStars? Extended { get; init; }

    /// <summary>Gets the products whose latest certificate has ended.</summary>
    public ReportedStars? Expired { get; init; }

    /// <summary>Gets the products whose latest certificate was withdrawn.</summary>
    public ReportedStars? Withdrawn { get; init; }

    /// <summary>Gets the totals of the parts, such as all districts of a province, which add up to the whole; empty where the report has none.</summary>
    public IReadOnlyList<ReportedTotals> Parts
    {
        get;
        init
        {
            field = Unchangeable.List(value, "parts");
            depth = field.Count == 0 ? 0 : 1 + field.Max(part => part.depth);
            if (depth > MostLevels) throw TooDeep("parts");
        }
    }

    private static ArgumentException TooDeep(string parameter) => new($"Expected parts of parts through at most {MostLevels} levels.", parameter);

    /// <summary>Finds what contradicts itself in the report: stars that do not make their total, certificates that do not make the ever-recognised count, parts that do not make the whole.</summary>
    /// <returns>The contradictions in the order of the members; empty for a consistent report.</returns>
    public IReadOnlyList<TotalInconsistency> FindInconsistencies()
    {
        var found = new List<TotalInconsistency>();
        FindInconsistencies("$", found);
        return Unchangeable.Wrap(found);
    }

    /// <summary>Finds where the report differs from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="scope">Which products the report is about; by default all.</param>
    /// <returns>The differences in the order of the members, beside what is certain; empty where every printed figure is that of the snapshot.</returns>
    /// <remarks>Where the events leave open how many there are, such as of a recognition of which only the year is known, a figure between what is certain and what is possible is no difference.</remarks>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    /// <exception cref="ArgumentException">The snapshot is of another date.</exception>
    public IReadOnlyList<TotalInconsistency> FindDifferences(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        if (Guard.NotNull(snapshot, nameof(snapshot)).On is { } day && day != On) throw new ArgumentException("Expected a snapshot of the date of the report.", nameof(snapshot));
        var counts = snapshot.Counts(scope);
        var found = new List<TotalInconsistency>();
        foreach (var (name, figure) in Figures())
        {
            var (counted, possible) = (Counted(counts, name), Possible(counts, name));
            foreach (var (member, stated, of) in Members(figure))
            {
                // With how many stars a product was recognised that is told of only later nobody knows.
                var more = of(possible) + (member == "potentialFive" ? 0 : counts.PossiblyRecognisedBefore);
                if (stated is { } value && !IsBetween(value, of(counted), more) && !(member == "total" && IsTotalWithPotential(name, figure!, counts)))
                {
                    found.Add(new TotalInconsistency($"$.{name}.{member}", value, of(counted), RegistryTexts.OtherThanEvents));
                }
            }
        }

        return Unchangeable.Wrap(found);
    }

    // Who has a certificate and is potential 5 stars is in two classes and may be counted once; a report that prints no such class may have them in its total or not.
    private bool IsTotalWithPotential(string name, ReportedStars figure, PortfolioCounts counts)
    {
        if (name != "everRecognised") return false;
        var (recognised, potential) = (counts.EverRecognised.Total, counts.PotentialFive);
        var more = Possible(counts, name).Total + counts.PossiblyRecognisedBefore;
        return IsBetween(figure.Total, recognised + potential - counts.PotentialFiveRecognised, more)
            || (figure.PotentialFive is null && IsBetween(figure.Total, recognised, more - counts.PossiblyPotentialFive));
    }

    private static bool IsBetween(int? stated, int certain, int more) => stated >= certain && stated - certain <= more;

    private StarCounts Counted(PortfolioCounts counts, string name) => name switch
    {
        "everRecognised" => counts.EverRecognised + new StarCounts(0, 0, 0, counts.PotentialFive),
        "valid" => Extended is null ? counts.InForce : counts.Valid,
        "extended" => counts.Extended,
        "expired" => counts.Expired,
        _ => counts.Withdrawn,
    };

    // How many more there may be.
    private StarCounts Possible(PortfolioCounts counts, string name) => name switch
    {
        "everRecognised" => counts.PossiblyRecognised + new StarCounts(0, 0, 0, counts.PossiblyPotentialFive),
        "valid" => Extended is null ? counts.PossiblyInForce : counts.PossiblyInForce + counts.UndecidedInForce,
        "extended" => counts.PossiblyInForce + counts.UndecidedInForce,
        "expired" => counts.Undecided.Less(counts.UndecidedInForce),
        _ => counts.PossiblyWithdrawn,
    };

    private static IEnumerable<(string Name, int? Stated, Func<StarCounts, int> Of)> Members(ReportedStars? figure) =>
    [
        ("three", figure?.Three, counts => counts.Three),
        ("four", figure?.Four, counts => counts.Four),
        ("five", figure?.Five, counts => counts.Five),
        ("potentialFive", figure?.PotentialFive, counts => counts.PotentialFive),
        ("total", figure?.Total, counts => counts.Total),
    ];

    // Where every part is known the parts must make the whole; where some are not, they must not exceed it.
    private static void Compare(string entry, int? whole, IReadOnlyList<int?> parts, BilingualText problem, List<TotalInconsistency> found)
    {
        if (whole is not { } stated || parts.Count == 0) return;
        var sum = 0L;
        foreach (var part in parts) sum += part ?? 0;
        if (parts.All(part => part is not null) ? sum != stated : sum > stated) found.Add(new TotalInconsistency(entry, stated, sum, problem));
    }

    private IEnumerable<(string Name, ReportedStars? Figure)> Figures() =>
        [("everRecognised", EverRecognised), ("valid", Valid), ("extended", Extended), ("expired", Expired), ("withdrawn", Withdrawn)];

    private void FindInconsistencies(string path, List<TotalInconsistency> found)
    {
        foreach (var (name, figure) in Figures())
        {
            if (figure is null) continue;
            Compare(
                $"{path}.{name}.total", figure.Total, [figure.Three, figure.Four, figure.Five, figure.PotentialFive ?? 0],
                RegistryTexts.NotSumOfStars, found);
        }

        var members = Members(null).Select(member => member.Name).ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            // Potential 5 stars comes with no certificate: it is in the whole and in none of the statuses.
            if (members[i] == "potentialFive") continue;
            int? Of(ReportedStars? figure) => Members(figure).ElementAt(i).Stated;
            List<int?> parts = [Of(Valid), Of(Expired), Of(Withdrawn)];
            if (Extended is not null) parts.Add(Of(Extended));
            if (members[i] == "total") parts.Add(EverRecognised?.PotentialFive ?? 0);
            Compare($"{path}.everRecognised.{members[i]}", Of(EverRecognised), parts, RegistryTexts.NotSumOfStatuses, found);
        }

        foreach (var (name, figure) in Figures())
        {
            for (var i = 0; i < members.Length; i++)
            {
                Compare(
                    $"{path}.{name}.{members[i]}", Members(figure).ElementAt(i).Stated,
                    Parts.Select(part => Members(part.Figures().First(other => other.Name == name).Figure).ElementAt(i).Stated).ToArray(),
                    RegistryTexts.NotSumOfParts, found);
            }
        }

        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].On != On) throw RegistryTexts.OtherDate($"{path}.parts[{i}].on").ToException();
            Parts[i].FindInconsistencies($"{path}.parts[{i}]", found);
        }
    }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(EverRecognised), EverRecognised)
            .Member(nameof(Valid), Valid)
            .Member(nameof(Extended), Extended)
            .Member(nameof(Expired), Expired)
            .Member(nameof(Withdrawn), Withdrawn)
            .Member(nameof(Parts), Parts);
        return true;
    }
#pragma warning restore IDE0051
}
