using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Settings;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Examples;

/// <summary>Puts the examples into an empty database: the published rounds, reports and targets of Lạng Sơn, and a dozen made-up producers.</summary>
internal sealed class ExampleData(ApiSettings settings, RuleBook book, VietnamDay day)
{
    private const string Decision = "26/2026/QĐ-TTg";

    /// <summary>Adds the examples, all of them or none; nothing where the database has anything, or the settings want none.</summary>
    public async Task AddAsync(OcopDbContext database, CancellationToken cancellationToken)
    {
        if (!settings.Examples || await database.Producers.AnyAsync(cancellationToken) || await database.Provinces.AnyAsync(cancellationToken)) return;
        await using var transaction = database.Database.CurrentTransaction is null ? await database.Database.BeginTransactionAsync(cancellationToken) : null;
        AddProvince(database, Resource("lang-son.json"));
        var file = JsonSerializer.Deserialize<ExampleFile>(Resource("examples.json"), Wire.Options)!;
        var products = file.Producers.Select(producer => (producer.Products, Row: ToRow(producer))).SelectMany(each => each.Products.Select(product => (Product: product, Row: ToRow(product, each.Row)))).ToList();
        database.AddRange(products.Select(each => each.Row));
        await database.SaveChangesAsync(cancellationToken);
        foreach (var (product, row) in products) AddHistory(database, product, row);
        await database.SaveChangesAsync(cancellationToken);
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ExampleData).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static ProductRow ToRow(ExampleProduct product, ProducerRow producer) => new()
    {
        Key = product.Key,
        Name = product.Name,
        Producer = producer,
        Decision = Decision,
        ProductSet = product.ProductSet,
        Area = $"20/{producer.Commune}",
        Code = product.Code,
        Example = true,
    };

    private static ProducerRow ToRow(ExampleProducer producer) =>
        new() { Key = producer.Key, Name = producer.Name, Kind = producer.Kind, Traits = [.. producer.Traits], Commune = producer.Commune, Example = true };

    private static void AddProvince(OcopDbContext database, byte[] utf8)
    {
        var facts = ProvinceFile.Read(utf8);
        var root = JsonNode.Parse(utf8)!;
        database.Add(new ProvinceRow { Name = facts.Province, Area = facts.Area, EventsKnownThrough = facts.EventsKnownThrough, Example = true });
        database.AddRange(Documents("rounds").Zip(facts.Rounds, (document, entry) => new RoundRow { On = entry.On, Document = document, Example = true }));
        database.AddRange(Documents("reports").Zip(facts.Reports, (document, entry) => new ReportRow { On = entry.On, Document = document, Example = true }));
        database.AddRange(Documents("observations").Zip(facts.Observations, (document, entry) => new ObservationRow { On = entry.On, Document = document, Example = true }));
        database.AddRange(Documents("targets").Zip(facts.Targets, (document, entry) => new TargetRow { On = entry.SetOn, Document = document, Example = true }));

        IEnumerable<string> Documents(string member) => root[member]!.AsArray().Select(entry => entry!.ToJsonString(Wire.Options));
    }

    private void AddHistory(OcopDbContext database, ExampleProduct product, ProductRow row)
    {
        var now = day.Now;
        database.AddRange(product.Events.Select((each, i) => new EventRow
        {
            ProductId = row.Id,
            Number = i + 1,
            Kind = each.Kind,
            On = each.On,
            Stars = each.Stars,
            SignedOn = each.SignedOn,
            Ground = each.Ground,
            ConcludedOn = each.ConcludedOn,
            Paper = each.Paper,
            AddedAt = now,
            Example = true,
        }));
        foreach (var (i, dossier) in (product.Dossiers ?? []).Index()) database.Add(ToRow(row, i + 1, dossier, now));
        var form = book.RubricFor(Decision, product.ProductSet);
        foreach (var (i, card) in (product.Cards ?? []).Index()) database.Add(book.ToRow(ToCard(form, card, product), row, i + 1, now, example: true));
        if (product.Session is { } session)
        {
            var held = JsonNode.Parse(Resource("session.json"))!;
            held["evaluatedOn"] = LocalDatePattern.Iso.Format(session.EvaluatedOn);
            database.Add(book.ToRow(OcopJson.ReadCouncilSession(held.ToJsonString()), row, 1, now, example: true));
        }
    }

    private static DossierRow ToRow(ProductRow product, int number, ExampleDossier dossier, Instant now) => new()
    {
        ProductId = product.Id,
        Number = number,
        Kind = dossier.DossierKind,
        Sender = dossier.Sender,
        FiledOn = dossier.FiledOn,
        Contents = JsonSerializer.Serialize(dossier.Contents),
        Steps = [.. dossier.Steps.Select((step, i) => new StepRow { Number = i + 1, Kind = step.Kind, On = step.On, Note = step.Note, AddedAt = now, Example = true })],
        AddedAt = now,
        Example = true,
    };

    private static Scorecard ToCard(Rubric form, ExampleCard card, ExampleProduct product)
    {
        var levels = form.Criteria
            .Where(criterion => card.Open?.Contains(criterion.Code) != true)
            .Select(criterion => criterion.Ladders[0])
            .ToDictionary(ladder => ladder.Code, ladder => card.Ticks is { } ticks && ticks.TryGetValue(ladder.Code, out var level) ? level : Math.Max(1, ladder.Levels.Count - card.Lower));
        return new Scorecard(Decision, form.ProductSet.Number, levels)
        {
            EvaluatedOn = card.EvaluatedOn,
            Findings = card.Disqualifies ? [new Finding(FindingKind.Disqualifies)] : [],
            Product = new ScorecardProduct(product.Name, product.Code),
        };
    }
}
