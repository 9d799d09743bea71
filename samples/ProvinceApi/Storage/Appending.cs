using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Appends rows that are numbered within their product or dossier.</summary>
internal static class Appending
{
    private const int MostTries = 20;

    /// <summary>Makes a row from what is there and writes it, both in one transaction. Who finds that another writer was quicker looks again and tries again: nothing is lost, and nothing rests on what was read before.</summary>
    /// <param name="database">The database.</param>
    /// <param name="make">Makes the row from what is there now; whatever it throws ends the attempt and nothing is written.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<T> AppendAsync<T>(this OcopDbContext database, Func<Task<T>> make, CancellationToken cancellationToken)
        where T : class
    {
        for (var tries = 1; ; tries++)
        {
            // SQLite: the transaction has the writer's lock from its beginning. PostgreSQL: the unique number of the row decides.
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            try
            {
                var row = await make();
                database.Add(row);
                await database.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return row;
            }
            catch (DbUpdateException exception) when (database.IsRepeatedKey(exception))
            {
                await transaction.RollbackAsync(CancellationToken.None);
                database.ChangeTracker.Clear();
                if (tries == MostTries) throw RefusedException.Conflict(Texts.Busy);
            }
        }
    }

    /// <summary>Writes a row with keys that its sender chose.</summary>
    /// <param name="database">The database.</param>
    /// <param name="row">The row.</param>
    /// <param name="taken">The keys that are taken, as far as they were when it was looked.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RefusedException">A key is taken.</exception>
    public static async Task AddAsync(this OcopDbContext database, object row, IReadOnlyList<EntryFault> taken, CancellationToken cancellationToken)
    {
        if (taken.Count > 0) throw RefusedException.Conflict(Texts.Taken, taken);
        database.Add(row);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (database.IsRepeatedKey(exception))
        {
            throw RefusedException.Conflict(Texts.Taken);
        }
    }
}
