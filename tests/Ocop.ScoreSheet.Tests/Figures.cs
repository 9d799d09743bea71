using System.Text.Json;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ScoreSheet;
using Ocop.Domain.Scoring;

namespace Ocop.ScoreSheet.Tests;

/// <summary>What the four named cells of a workbook must show.</summary>
/// <param name="Total">The points; null where none are shown.</param>
/// <param name="Band">The band; null where there is none.</param>
/// <param name="Ceiling">What the minimum levels allow; null where it is not known.</param>
/// <param name="Stars">The stars, 0 where there are none.</param>
internal sealed record Figures(double? Total, int? Band, int? Ceiling, int Stars)
{
    public static Figures Of(Rating rating) => rating is Rated rated ? new((double)rated.ExactTotal.Value, rated.Band, rated.Ceiling, rated.Stars ?? 0) : new(null, null, null, 0);

    public static Figures Of(CouncilResult result)
    {
        using var json = JsonDocument.Parse(OcopJson.Write(result));
        int? Number(string name) => json.RootElement.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
        return new((double?)result.Tally?.Mean.ToDecimal(), Number("band"), Number("ceiling"), Number("stars") ?? 0);
    }

    public void AssertAreThoseOf(FormLayout layout, Func<CellAddress, object> value)
    {
        if (Total is { } total) Assert.Equal(total, Assert.IsType<double>(value(layout.Total)), 1e-9);
        Assert.Equal(Band is { } band ? (double)band : "–", value(layout.Band));
        Assert.Equal(Ceiling is { } ceiling ? (double)ceiling : "–", value(layout.Ceiling));
        Assert.Equal((double)Stars, value(layout.Stars));
    }
}
