using System.Text.Json;
using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Imports;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>An import and how far it is.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What kind of file it came in.</param>
/// <param name="Digest">The SHA-256 of the file.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Rows">How many rows the list has.</param>
/// <param name="RowsDone">How many of them are written; null where another instance of the service writes them.</param>
/// <param name="Seconds">How long it took, or has taken so far.</param>
/// <param name="Stored">What it stored; null until all of it is.</param>
/// <param name="Problems">Of a refused one: the mistakes by row.</param>
/// <param name="StartedAt">When it began.</param>
internal sealed record ImportAnswer(
    long Id,
    ImportFileKind Kind,
    string Digest,
    ImportState State,
    int Rows,
    int? RowsDone,
    decimal Seconds,
    StoredCounts? Stored,
    IReadOnlyList<RowProblemAnswer> Problems,
    Instant StartedAt)
{
    public static ImportAnswer Of(ImportRow row, ImportProgress? progress, Instant now, Language language) => new(
        row.Id,
        row.Kind,
        row.Digest,
        row.State,
        row.Rows,
        row.State switch
        {
            ImportState.Done => row.Rows,
            ImportState.Running => progress?.Import == row.Id ? progress.Rows : null,
            _ => 0,
        },
        Math.Round((decimal)((row.EndedAt ?? now) - row.StartedAt).TotalSeconds, 1),
        row.State == ImportState.Done ? new StoredCounts(row.Producers, row.Products, row.Events) : null,
        row.Problems is { } problems ? [.. JsonSerializer.Deserialize<List<RowProblem>>(problems, Wire.Options)!.Select(problem => RowProblemAnswer.Of(problem, language))] : [],
        row.StartedAt);
}

/// <summary>What an import stored.</summary>
/// <param name="Producers">Producers that were not there before.</param>
/// <param name="Products">Products.</param>
/// <param name="Events">Their events.</param>
internal sealed record StoredCounts(int Producers, int Products, int Events);
