using System.Text;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi;

/// <summary>Reads rounds, reports, observations and targets into what the sample of targets reckons from them.</summary>
internal sealed class ProvinceFacts(OcopDbContext database, RuleBook book)
{
    /// <summary>Returns the province, or null where none was entered.</summary>
    public async Task<FactsOfProvince?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await database.Provinces.AsNoTracking().OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken) is not { } province) return null;
        var rounds = await RoundsAsync(cancellationToken);
        var reports = await ReadAsync<ReportRow, ReportEntry>(database.Reports, cancellationToken);
        var observations = await ObservationsAsync(cancellationToken);
        var targets = await ReadAsync<TargetRow, TargetEntry>(database.Targets, cancellationToken);
        var file = new ProvinceFile(province.Name, province.Area, province.EventsKnownThrough, Entries(rounds), Entries(reports), Entries(observations), Entries(targets), []);
        try
        {
            return new FactsOfProvince(book, province, new TrackedProvince(book, file), rounds, reports, observations, targets);
        }
        catch (Exception exception) when (exception is InvalidEntryException or ArgumentException or OverflowException)
        {
            throw new StoredTextException("rounds or targets", exception);
        }
    }

    /// <summary>Returns the rounds as they were entered; nothing is reckoned from them.</summary>
    public Task<IReadOnlyList<(RoundRow Row, RoundEntry Entry)>> RoundsAsync(CancellationToken cancellationToken) => ReadAsync<RoundRow, RoundEntry>(database.Rounds, cancellationToken);

    /// <summary>Returns the observations as they were entered; nothing is reckoned from them.</summary>
    public Task<IReadOnlyList<(ObservationRow Row, ObservationEntry Entry)>> ObservationsAsync(CancellationToken cancellationToken) => ReadAsync<ObservationRow, ObservationEntry>(database.Observations, cancellationToken);

    private static async Task<IReadOnlyList<(TRow Row, TEntry Entry)>> ReadAsync<TRow, TEntry>(IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class, IProvinceEntry
        where TEntry : class
    {
        var found = await rows.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        try
        {
            return [.. found.Select(row => (row, ProgrammeJson.Read<TEntry>(Encoding.UTF8.GetBytes(row.Document))))];
        }
        catch (InvalidEntryException exception)
        {
            throw new StoredTextException(typeof(TRow).Name, exception);
        }
    }

    private static List<TEntry> Entries<TRow, TEntry>(IReadOnlyList<(TRow Row, TEntry Entry)> pairs) => [.. pairs.Select(pair => pair.Entry)];
}

/// <summary>A province with the rows that its facts stand in.</summary>
internal sealed record FactsOfProvince(
    RuleBook Book,
    ProvinceRow Province,
    TrackedProvince Tracked,
    IReadOnlyList<(RoundRow Row, RoundEntry Entry)> Rounds,
    IReadOnlyList<(ReportRow Row, ReportEntry Entry)> Reports,
    IReadOnlyList<(ObservationRow Row, ObservationEntry Entry)> Observations,
    IReadOnlyList<(TargetRow Row, TargetEntry Entry)> Targets);
