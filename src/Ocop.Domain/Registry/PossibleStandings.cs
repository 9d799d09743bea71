using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>How a product can stand on each date of which only the year or the month of the recognition is known: runs of dates on which the possible statuses are the same.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
internal sealed class PossibleStandings
{
    // From which date on, and which statuses; the first run has no beginning and is that of before all recognition.
    private readonly List<(LocalDate From, ProductStatus[] Statuses)> runs = [];

    /// <summary>Finds the runs.</summary>
    /// <param name="histories">The histories that it can be, each with the day of its recognition. Their statuses hold from the last event on that they know.</param>
    public PossibleStandings(IEnumerable<(LocalDate Day, ProductHistory History)> histories)
    {
        var turns = new List<(LocalDate Day, int Of, ProductStatus Status)>();
        var latest = new List<ProductStatus>();
        foreach (var (day, history) in histories)
        {
            turns.Add((day, latest.Count, history.StandingOn(day).Status));
            foreach (var turn in history.Turns)
            {
                if (turn > day) turns.Add((turn, latest.Count, history.StandingOn(turn).Status));
            }

            latest.Add(ProductStatus.NotRecognised);
        }

        turns.Sort((left, right) => left.Day.CompareTo(right.Day));
        var counts = new Dictionary<ProductStatus, int> { [ProductStatus.NotRecognised] = latest.Count };
        for (var i = 0; i < turns.Count; i++)
        {
            var (day, of, status) = turns[i];
            counts[latest[of]]--;
            counts[status] = counts.TryGetValue(status, out var count) ? count + 1 : 1;
            latest[of] = status;
            if (i + 1 < turns.Count && turns[i + 1].Day == day) continue;
            ProductStatus[] statuses = [.. counts.Where(each => each.Value > 0).Select(each => each.Key).OrderBy(each => each)];
            if (runs.Count == 0 || !statuses.SequenceEqual(runs[runs.Count - 1].Statuses)) runs.Add((day, statuses));
        }
    }

    /// <summary>Gets the dates from which on it can be something else.</summary>
    public IEnumerable<LocalDate> Turns => runs.Select(run => run.From);

    /// <summary>Says how it can stand on a date.</summary>
    public ProductStanding On(LocalDate date)
    {
        var run = runs.FindLastIndex(each => each.From <= date);
        if (run < 0) return default;
        var statuses = runs[run].Statuses;
        return statuses.Length == 1 ? new ProductStanding { Status = statuses[0] } : new ProductStanding { Status = ProductStatus.Undecided, Possible = Unchangeable.Wrap(statuses) };
    }
}
