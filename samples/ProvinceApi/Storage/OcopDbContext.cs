using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The database, whichever server holds it. Each provider has a context of its own, and with it migrations of its own.</summary>
internal abstract class OcopDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ProducerRow> Producers => Set<ProducerRow>();

    public DbSet<ProductRow> Products => Set<ProductRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<StepRow> Steps => Set<StepRow>();

    public DbSet<RatingRow> Ratings => Set<RatingRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<ProvinceRow> Provinces => Set<ProvinceRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    public DbSet<TargetRow> Targets => Set<TargetRow>();

    /// <summary>Whether an exception says that two rows would have the same key.</summary>
    public abstract bool IsRepeatedKey(DbUpdateException exception);

    /// <summary>Brings the database up to date; of two instances that start at once one does it and the other waits.</summary>
    public virtual Task UpgradeAsync(CancellationToken cancellationToken) => Database.MigrateAsync(cancellationToken);

    /// <summary>Waits until nobody else imports, and then keeps others from it until the transaction ends.</summary>
    public abstract Task LockImportsAsync(CancellationToken cancellationToken);

    /// <summary>The same without waiting.</summary>
    /// <returns>Whether nobody else imports.</returns>
    public abstract Task<bool> TryLockImportsAsync(CancellationToken cancellationToken);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        CheckAppended();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CheckAppended();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProducerRow>(producer =>
        {
            producer.ToTable("producers");
            producer.HasIndex(row => row.Key).IsUnique();
        });
        modelBuilder.Entity<ProductRow>(product =>
        {
            product.ToTable("products");
            product.HasIndex(row => row.Key).IsUnique();
            product.HasIndex(row => row.Code).IsUnique();
            product.HasOne(row => row.Producer).WithMany().HasForeignKey(row => row.ProducerId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<EventRow>(happened =>
        {
            happened.ToTable("product_events");
            happened.HasIndex(row => new { row.ProductId, row.Number }).IsUnique();
            happened.HasOne(row => row.Product).WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
            happened.Property(row => row.Kind).HasConversion<string>();
            happened.Property(row => row.Ground).HasConversion<string>();
        });
        modelBuilder.Entity<DossierRow>(dossier =>
        {
            dossier.ToTable("dossiers");
            dossier.HasIndex(row => new { row.ProductId, row.Number }).IsUnique();
            dossier.HasOne(row => row.Product).WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
            dossier.HasMany(row => row.Steps).WithOne().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
            dossier.Property(row => row.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<StepRow>(step =>
        {
            step.ToTable("dossier_steps");
            step.HasIndex(row => new { row.DossierId, row.Number }).IsUnique();
            step.Property(row => row.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<RatingRow>(rating =>
        {
            rating.ToTable("ratings");
            rating.HasIndex(row => new { row.ProductId, row.Number }).IsUnique();
            rating.HasIndex(row => new { row.Decision, row.ProductSet });
            rating.HasOne(row => row.Product).WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<SessionRow>(session =>
        {
            session.ToTable("council_sessions");
            session.HasIndex(row => new { row.ProductId, row.Number }).IsUnique();
            session.HasOne(row => row.Product).WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ImportRow>(import =>
        {
            import.ToTable("imports");
            import.Property(row => row.Kind).HasConversion<string>();
            import.Property(row => row.State).HasConversion<string>();
        });
        // Rows name their import without a foreign key: to add one, SQLite would build the tables anew and lose their triggers, and imports are never deleted.
        modelBuilder.Entity<ProvinceRow>().ToTable("provinces").HasIndex(row => row.Area).IsUnique();
        modelBuilder.Entity<RoundRow>().ToTable("rounds").HasIndex(row => row.On);
        modelBuilder.Entity<ReportRow>().ToTable("reports").HasIndex(row => row.On);
        modelBuilder.Entity<ObservationRow>().ToTable("observations").HasIndex(row => row.On);
        modelBuilder.Entity<TargetRow>().ToTable("targets").HasIndex(row => row.On);

        // Names that need no quotes in any server: product_id, and day for On, which is a word of SQL.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(property.Name == "On" ? "day" : JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }

    // The database refuses it too, by triggers: this one names the mistake before it gets there.
    private void CheckAppended()
    {
        foreach (var entry in ChangeTracker.Entries<IAppendedRow>())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted)
            {
                throw new InvalidOperationException($"{entry.Metadata.GetTableName()}: a row that was written is neither changed nor deleted; expected a further row.");
            }
        }
    }
}
