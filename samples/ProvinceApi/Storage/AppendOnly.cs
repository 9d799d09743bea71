using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Triggers by which the database itself refuses to change or delete what was written, whoever asks. Migrations use it for each table of appended rows.</summary>
internal static class AppendOnly
{
    /// <summary>The tables of the first migration. A later migration names its own.</summary>
    public static readonly string[] FirstTables = ["product_events", "dossiers", "dossier_steps", "ratings", "council_sessions"];

    public static void GuardSqlite(MigrationBuilder migration, params IEnumerable<string> tables)
    {
        foreach (var table in tables)
        {
            foreach (var verb in new[] { "UPDATE", "DELETE" })
            {
                migration.Sql($"CREATE TRIGGER {table}_no_{verb.ToLowerInvariant()} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table}: rows are appended, never changed or deleted'); END;");
            }

            // INSERT OR REPLACE deletes the row in its way without waking the triggers of DELETE.
            var owner = table == "dossier_steps" ? "dossier_id" : "product_id";
            migration.Sql($"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR ({owner} = NEW.{owner} AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, '{table}: rows are appended, never changed or deleted'); END;");
        }
    }

    public static void GuardPostgreSql(MigrationBuilder migration, params IEnumerable<string> tables)
    {
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '%: rows are appended, never changed or deleted', TG_TABLE_NAME; END $$;
            """);
        foreach (var table in tables)
        {
            migration.Sql($"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();");
        }
    }
}
