using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>Totals that were published, beside what the rounds come to.</summary>
/// <param name="On">The day.</param>
/// <param name="EverRecognised">The products recognised once, as published.</param>
/// <param name="Valid">Those with a certificate within its term, as published.</param>
/// <param name="Expired">Those whose certificate has ended, as published.</param>
/// <param name="Extended">Those whose certificate is in force past its term, as published.</param>
/// <param name="Agrees">Whether every published figure comes out.</param>
/// <param name="Contradictions">What does not.</param>
/// <param name="Note">What the source says.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record ReportAnswer(
    LocalDate On,
    PublishedStars? EverRecognised,
    PublishedStars? Valid,
    PublishedStars? Expired,
    PublishedStars? Extended,
    bool Agrees,
    IReadOnlyList<ContradictionAnswer> Contradictions,
    BilingualText Note,
    bool Example)
{
    public static ReportAnswer Of((ReportRow Row, ReportEntry Entry) report, TrackedProvince province)
    {
        var (row, entry) = report;
        var contradictions = province.Contradictions(entry);
        return new(
            row.On,
            PublishedStars.Of(entry.EverRecognised),
            PublishedStars.Of(entry.Valid),
            PublishedStars.Of(entry.Expired),
            PublishedStars.Of(entry.Extended),
            contradictions.Count == 0,
            [.. contradictions.Select(each => new ContradictionAnswer(each.Entry, each.Stated, each.Counted, each.Problem))],
            entry.Note.ToText(),
            row.Example);
    }
}

/// <summary>Published figures by stars, as far as they were said.</summary>
internal sealed record PublishedStars(int? Three, int? Four, int? Five, int? PotentialFive, int? Total)
{
    public static PublishedStars? Of(ReportedStars? stars) => stars is null ? null : new(stars.Three, stars.Four, stars.Five, stars.PotentialFive, stars.Total);
}

/// <summary>A published figure that does not come out.</summary>
internal sealed record ContradictionAnswer(string Entry, long Stated, long Counted, BilingualText Problem);
