using NodaTime;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The days of evaluation for which a form is that of its set: an amendment may write another one.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, or null where the form is still that of its set.</param>
internal sealed record FormDays(LocalDate First, LocalDate? Last)
{
    /// <summary>Returns the days of a form.</summary>
    public static FormDays Of(RuleBook book, Rubric rubric)
    {
        var spans = Spans(book, rubric.Decision);
        var wanted = Facts(rubric);
        bool[] isSame = [.. spans.Select(first => Facts(book.Rules(rubric.Decision, first).RubricFor(rubric.ProductSet.Number)) == wanted)];
        var from = Array.IndexOf(isSame, true);
        var until = Array.LastIndexOf(isSame, true) + 1;
        return new FormDays(spans[from], until < spans.Length ? spans[until].PlusDays(-1) : null);
    }

    /// <summary>Returns all the forms that a set of a decision had, oldest first.</summary>
    public static IEnumerable<Rubric> FormsOf(RuleBook book, string decision, int productSet) =>
        Spans(book, decision).Select(first => book.Rules(decision, first).RubricFor(productSet)).DistinctBy(Facts);

    public bool Holds(LocalDate? day) => day is { } on ? on >= First && !(on > Last) : Last is null;

    // The days on which another form may begin: any instrument may be an amendment of it.
    private static LocalDate[] Spans(RuleBook book, string decision)
    {
        var first = book.Rules(decision).Instrument.InForceFrom;
        return [first, .. book.Instruments.Select(instrument => instrument.InForceFrom).Where(day => day > first).Distinct().Order()];
    }

    private static string Facts(Rubric rubric) => string.Join(';', rubric.Parts.Select(part => $"{part.Code} {part.Max}")
        .Concat(rubric.Ladders.Select(ladder => $"{ladder.Code} {ladder.Criterion.IsAdditive} " + string.Join(',', ladder.Levels.Select(level => $"{level.Points} {level.MinimumForStars}")))));
}
