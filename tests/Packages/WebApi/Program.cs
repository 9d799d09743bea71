using System.Text;
using System.Text.Json;
using Ocop.Domain;
using Ocop.Domain.Packages;
using Ocop.Domain.Scoring;

// The most natural endpoint that there is, over a real connection, asked all ratings of the vectors.
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddOcop();
await using var app = builder.Build();
app.MapPost("/ratings", (Scorecard card, RuleBook book) => book.Rate(card));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var asked = 0;
foreach (var text in File.ReadLines(Path.Combine(args[0], "ratings.jsonl")))
{
    using var line = JsonDocument.Parse(text);
    using var card = new StringContent(line.RootElement.GetProperty("card").GetRawText(), Encoding.UTF8, "application/json");
    using var answer = await client.PostAsync("/ratings", card);
    using var rating = JsonDocument.Parse(VectorCheck.WithoutDataVersion(await answer.Content.ReadAsStringAsync()));
    if (!answer.IsSuccessStatusCode || !JsonElement.DeepEquals(line.RootElement.GetProperty("rating"), rating.RootElement)) throw new InvalidOperationException($"{(int)answer.StatusCode} to {text}");
    asked++;
}

using var wrong = new StringContent("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levls":{}}""", Encoding.UTF8, "application/json");
using var refusal = await client.PostAsync("/ratings", wrong);
if ((int)refusal.StatusCode != 400) throw new InvalidOperationException($"a wrong member: {(int)refusal.StatusCode}");
Console.WriteLine($"{asked} cards rated by the endpoint, a wrong one refused");
await app.StopAsync();
