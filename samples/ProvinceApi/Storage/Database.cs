using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Examples;
using Ocop.Domain.Samples.ProvinceApi.Imports;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Settings;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Opens the database of the settings and brings it up to date.</summary>
internal static class Database
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    public static void Add(IServiceCollection services, ApiSettings settings)
    {
        if (settings.Provider == DatabaseProvider.Sqlite) services.AddDbContext<OcopDbContext, SqliteDbContext>((provider, options) => Seeded(options.UseSqlite(settings.ConnectionString), provider));
        else services.AddDbContext<OcopDbContext, PostgreSqlDbContext>((provider, options) => Seeded(options.UseNpgsql(settings.ConnectionString, server => server.UseNodaTime()), provider));
    }

    /// <summary>Migrates the database and puts the examples into an empty one, both under the lock that the provider has for it: of two instances that start at once one does it and the other waits.</summary>
    /// <exception cref="SettingsException">There is no such database, or it stayed locked.</exception>
    public static async Task PrepareAsync(IServiceProvider services, ApiSettings settings)
    {
        using var scope = services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        using var wait = new CancellationTokenSource(LongestWait);
        try
        {
            await database.UpgradeAsync(wait.Token);
            await ImportWorker.MarkInterruptedAsync(database, scope.ServiceProvider.GetRequiredService<VietnamDay>().Now, wait.Token);
        }
        catch (DbException exception)
        {
            throw new SettingsException(new BilingualText(
                $"Không mở được cơ sở dữ liệu {settings.Place} ({settings.Provider}): {exception.Message}",
                $"The database {settings.Place} ({settings.Provider}) cannot be opened: {exception.Message}"));
        }
        catch (InvalidEntryException exception)
        {
            throw new SettingsException(new BilingualText(
                $"Dữ liệu ví dụ không khớp với các tệp quy định trong Rules ({exception.Explain(Language.Vietnamese)}); hãy đặt Examples=false.",
                $"The examples do not fit the rule files of Rules ({exception.Explain(Language.English)}); set Examples=false."));
        }
        catch (OperationCanceledException)
        {
            throw new SettingsException(new BilingualText(
                $"Cơ sở dữ liệu {settings.Place} đang bị khóa để nâng cấp: một tiến trình khác đang nâng cấp, hoặc đã bị dừng giữa chừng. Nếu không còn tiến trình nào, hãy xóa dòng trong bảng __EFMigrationsLock rồi khởi động lại.",
                $"The database {settings.Place} is locked for an upgrade: another process upgrades it, or was stopped half way. If there is none, delete the row of the table __EFMigrationsLock and start again."));
        }
    }

    private static void Seeded(DbContextOptionsBuilder options, IServiceProvider provider) => options.UseAsyncSeeding((context, _, cancellationToken) =>
        provider.GetRequiredService<ExampleData>().AddAsync((OcopDbContext)context, cancellationToken));
}
