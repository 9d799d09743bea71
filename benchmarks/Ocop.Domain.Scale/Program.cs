using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;
using Ocop.Domain.Scale;
using Ocop.Domain.Scoring;

// What a province, a nation, ten nations need: cards, certificates, a portfolio. One process; every line is compared with the first, which reads a card's bytes with nothing but the JSON reader.
// The argument is how many events the portfolio has: 10 million where none is given.
var events = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
const int EventsPerProduct = 10;
const int Cards = 100_000;
var book = RuleBook.Default;
var first = new LocalDate(2020, 1, 1);
var on = new LocalDate(2026, 11, 1);

// Cards of all forms of 26/2026, the levels by a plain rule.
var cards = Enumerable.Range(0, 26 * 40).Select(i =>
{
    var form = book.RubricFor("26/2026/QĐ-TTg", 1 + (i % 26));
    var levels = form.Ladders.Where(ladder => !ladder.Code.EndsWith('b')).ToDictionary(ladder => ladder.Code, ladder => 1 + ((i * 7 + ladder.Code.Length + ladder.Code[^1]) % ladder.Levels.Count));
    return new Scorecard("26/2026/QĐ-TTg", 1 + (i % 26), levels) { EvaluatedOn = on };
}).ToArray();
var bytes = cards.Select(card => Encoding.UTF8.GetBytes(OcopJson.Write(card))).ToArray();

// Everything once, so that no line pays for the first use.
for (var i = 0; i < 3; i++)
{
    foreach (var card in bytes) Pass(card);
    foreach (var card in bytes) OcopJson.Write(book.Rate(OcopJson.ReadScorecard(card)));
}

Measure.Baseline("bare pass over a card's JSON (baseline)", Cards, () =>
{
    for (var i = 0; i < Cards; i++) Pass(bytes[i % bytes.Length]);
});
Measure.Take("card to rating", Cards, () =>
{
    for (var i = 0; i < Cards; i++) book.Rate(cards[i % cards.Length]);
});
var json = Measure.Take("JSON to rating to JSON", Cards, () =>
{
    for (var i = 0; i < Cards; i++) OcopJson.Write(book.Rate(OcopJson.ReadScorecard(bytes[i % bytes.Length])));
});
Measure.Take("the same on all cores", Cards, () => Parallel.For(0, Cards, i => OcopJson.Write(book.Rate(OcopJson.ReadScorecard(bytes[i % bytes.Length])))));
Measure.Take("status of a certificate on a day, with its steps", Cards, () =>
{
    for (var i = 0; i < Cards; i++) book.Answer(new CertificateQuestion(first.PlusDays(i % 2000), 3 + (i % 3), on));
});

// A portfolio: each product recognised, then rated again and filed for, ten events a product.
var products = events / EventsPerProduct;
PortfolioSnapshot whole = PortfolioSnapshot.Empty;
Measure.Take($"event of a portfolio of {events.ToString("N0", CultureInfo.InvariantCulture)}, one fold", events, () => whole = Fold(0, products));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-46} {whole.Counts().EverRecognised.Total:N0} products, {whole.Counts().Valid.Total:N0} valid; memory {GC.GetTotalMemory(forceFullCollection: false) / 1_048_576:N0} MB, at most {Environment.WorkingSet / 1_048_576:N0} MB of the process"));

// In parts, as a province each would do it, and added up.
const int Parts = 64;
var sum = PortfolioSnapshot.Empty;
Measure.Take("the same in 64 parts on all cores, added up", events, () =>
{
    var parts = new PortfolioSnapshot[Parts];
    Parallel.For(0, Parts, part => parts[part] = Fold((int)((long)products * part / Parts), (int)((long)products * (part + 1) / Parts)));
    sum = parts.Aggregate((left, right) => left + right);
});
Console.WriteLine(sum == whole ? "The parts add up to the whole." : "The parts do not add up to the whole.");

// A council of nine rates a third of the products in a year.
Console.WriteLine();
Console.WriteLine("of what there is                                 cards a year, JSON to JSON, on one core");
foreach (var (name, count) in new[] { ("a province", 2_000L), ("the nation", 60_000L), ("ten nations", 600_000L) })
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46} {count,12:N0} {count * json / 1e9,12:N3} s"));
}

return sum == whole ? 0 : 1;

PortfolioSnapshot Fold(int from, int through)
{
    var fold = book.NewPortfolioFold(on, on.PlusYears(-1));
    for (var i = from; i < through; i++)
    {
        var dossier = i.ToString(CultureInfo.InvariantCulture);
        fold.Add(new Product(dossier, (i / 2).ToString(CultureInfo.InvariantCulture), area: Areas.Codes[i % Areas.Codes.Count]));
        var day = first.PlusDays(i % 1000);
        fold.Add(ProductEvent.Standardised(dossier, day));
        fold.Add(ProductEvent.Recognised(dossier, day, 3 + (i % 3)));
        for (var more = 0; more < EventsPerProduct - 2; more++) fold.Add(ProductEvent.ReRated(dossier, day.PlusMonths(3 * (more + 1)), 3 + ((i + more) % 3)));
    }

    return fold.ToSnapshot();
}

static void Pass(byte[] card)
{
    var reader = new Utf8JsonReader(card);
    while (reader.Read())
    {
    }
}
