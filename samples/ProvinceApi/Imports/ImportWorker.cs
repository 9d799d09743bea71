using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>Writes lists in the background, one after the other and each in one transaction: a list is stored as a whole or not at all, whatever ends the service.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, RuleBook book, VietnamDay day, ILogger<ImportWorker> logger) : BackgroundService
{
    private const int ProductsAtOnce = 500;

    private readonly Channel<ImportJob> jobs = Channel.CreateBounded<ImportJob>(1);
    private int isBusy;
    private ImportProgress? progress;

    /// <summary>Gets how far the running import is; null while none runs here.</summary>
    public ImportProgress? Progress => Volatile.Read(ref progress);

    /// <summary>Takes the place of the one import that may run, until <see cref="Start"/> or <see cref="Leave"/>.</summary>
    public bool TryEnter() => Interlocked.CompareExchange(ref isBusy, 1, 0) == 0;

    /// <summary>Gives the place back unused.</summary>
    public void Leave() => Interlocked.Exchange(ref isBusy, 0);

    /// <summary>Starts the import for which the place was taken.</summary>
    public void Start(ImportJob job)
    {
        Volatile.Write(ref progress, new ImportProgress(job.Id));
        jobs.Writer.TryWrite(job);
    }

    /// <summary>Marks what a service that ended left running. Nothing of it was stored.</summary>
    public static async Task MarkInterruptedAsync(OcopDbContext database, Instant now, CancellationToken cancellationToken)
    {
        if (!await database.Imports.AnyAsync(row => row.State == ImportState.Running, cancellationToken)) return;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Another instance may be at it.
        if (!await database.TryLockImportsAsync(cancellationToken)) return;
        await EndAsync(database.Imports.Where(row => row.State == ImportState.Running), ImportState.Interrupted, null, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RunAsync(job, stoppingToken);
            }
            catch (Exception exception)
            {
                // Whatever it was: the transaction is gone, and with it all rows.
                if (!stoppingToken.IsCancellationRequested) LogFailure(logger, exception, job.Id);
                await InterruptAsync(job.Id);
            }
            finally
            {
                Volatile.Write(ref progress, null);
                Leave();
            }
        }
    }

    private async Task RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.LockImportsAsync(cancellationToken);

        // Others may have written since the list was checked.
        var check = ListReader.Check(job.Table, job.Columns, book, day.Today, await StoredKeys.ReadAsync(database, cancellationToken), cancellationToken);
        if (check.Problems.Count > 0)
        {
            await EndAsync(Of(database, job.Id), ImportState.Refused, JsonSerializer.Serialize(check.Problems, Wire.Options), day.Now, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return;
        }

        try
        {
            var counts = await WriteAsync(database, job.Id, check, cancellationToken);
            var now = day.Now;
            var isDone = await Of(database, job.Id).Where(row => row.State == ImportState.Running).ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.State, ImportState.Done)
                    .SetProperty(row => row.EndedAt, now)
                    .SetProperty(row => row.Producers, check.Producers.Count)
                    .SetProperty(row => row.Products, check.Products.Count)
                    .SetProperty(row => row.Events, counts),
                cancellationToken);
            // Another instance took it for abandoned: what it said holds.
            if (isDone == 1) await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (database.IsRepeatedKey(exception))
        {
            // PostgreSQL: somebody sent one of the products after the check. The next check finds it.
            await transaction.RollbackAsync(CancellationToken.None);
            database.ChangeTracker.Clear();
            await RunAsync(job, cancellationToken);
        }
    }

    private async Task<int> WriteAsync(OcopDbContext database, long import, ListCheck check, CancellationToken cancellationToken)
    {
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        var now = day.Now;
        var producers = check.Producers.Select(sent => new ProducerRow { Key = sent.Key, Name = sent.Name, Kind = sent.Kind, Traits = [.. sent.Traits ?? []], Commune = sent.Commune, ImportId = import }).ToList();
        foreach (var some in producers.Chunk(ProductsAtOnce)) await SaveAsync(database, some, cancellationToken);
        var ids = await database.Producers.AsNoTracking().Select(row => new { row.Key, row.Id }).ToDictionaryAsync(row => row.Key, row => row.Id, StringComparer.Ordinal, cancellationToken);
        var events = 0;
        foreach (var some in check.Products.Chunk(ProductsAtOnce))
        {
            var products = some.Select(listed => ToRow(listed.Product, ids[listed.Product.Producer], import)).ToArray();
            await SaveAsync(database, products, cancellationToken);
            var happened = some.Zip(products, (listed, row) => listed.Events.Select((each, i) => each.Event.ToRow(row.Id, i + 1, now, example: false, import))).SelectMany(rows => rows).ToArray();
            await SaveAsync(database, happened, cancellationToken);
            events += happened.Length;
            Progress?.Add(some.Sum(listed => listed.Rows));
        }

        return events;
    }

    private static async Task SaveAsync(OcopDbContext database, IEnumerable<IRow> rows, CancellationToken cancellationToken)
    {
        database.AddRange(rows);
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }

    private static ProductRow ToRow(NewProduct sent, long producer, long import) =>
        new() { Key = sent.Key, Name = sent.Name, ProducerId = producer, Decision = sent.Decision!, ProductSet = sent.ProductSet, Area = sent.Area, Code = sent.Code, ImportId = import };

    private async Task InterruptAsync(long import)
    {
        try
        {
            using var scope = scopes.CreateScope();
            var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
            await EndAsync(Of(database, import).Where(row => row.State == ImportState.Running), ImportState.Interrupted, null, day.Now, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The next start marks it.
            LogFailure(logger, exception, import);
        }
    }

    private static IQueryable<ImportRow> Of(OcopDbContext database, long import) => database.Imports.Where(row => row.Id == import);

    private static Task EndAsync(IQueryable<ImportRow> rows, ImportState state, string? problems, Instant now, CancellationToken cancellationToken) => rows.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.State, state).SetProperty(row => row.Problems, problems).SetProperty(row => row.EndedAt, now),
        cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Import} failed; nothing of it is stored")]
    private static partial void LogFailure(ILogger logger, Exception exception, long import);
}
