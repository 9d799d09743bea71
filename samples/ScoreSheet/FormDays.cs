using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The days of evaluation for which a form is that of its set: an amendment may write another one.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, or null where the form is still that of its set.</param>
internal sealed record FormDays(LocalDate First, LocalDate? Last)
{
    // To compare the forms of all days takes longer than to lay one out.
    private static readonly ConditionalWeakTable<RuleBook, ConcurrentDictionary<(string, int), Span[]>> Known = [];

    /// <summary>Returns the days of a form.</summary>
    public static FormDays Of(RuleBook book, Rubric rubric)
    {
        var spans = SpansOf(book, rubric.Decision, rubric.ProductSet.Number);
        var wanted = Facts(rubric);
        var from = Array.FindIndex(spans, span => span.Facts == wanted);
        var until = Array.FindLastIndex(spans, span => span.Facts == wanted) + 1;
        return new FormDays(spans[from].First, until < spans.Length ? spans[until].First.PlusDays(-1) : null);
    }

    /// <summary>Returns all the forms that a set of a decision had, oldest first.</summary>
    public static IEnumerable<Rubric> FormsOf(RuleBook book, string decision, int productSet) => SpansOf(book, decision, productSet).DistinctBy(span => span.Facts).Select(span => span.Form);

    public bool Holds(LocalDate? day) => day is { } on ? on >= First && !(on > Last) : Last is null;

    // The days on which another form may begin: any instrument may be an amendment of it.
    private static Span[] SpansOf(RuleBook book, string decision, int productSet) => Known.GetOrCreateValue(book).GetOrAdd((decision, productSet), _ =>
    {
        var first = book.Rules(decision).Instrument.InForceFrom;
        return
        [
            .. book.Instruments.Select(instrument => instrument.InForceFrom).Where(day => day > first).Prepend(first).Distinct().Order()
                .Select(day => (Day: day, Form: book.Rules(decision, day).RubricFor(productSet))).Select(span => new Span(span.Day, span.Form, Facts(span.Form))),
        ];
    });

    private static string Facts(Rubric rubric) => string.Join(';', rubric.Parts.Select(part => $"{part.Code} {part.Max}")
        .Concat(rubric.Ladders.Select(ladder => $"{ladder.Code} {ladder.Criterion.IsAdditive} " + string.Join(',', ladder.Levels.Select(level => $"{level.Points} {level.MinimumForStars}")))));

    private sealed record Span(LocalDate First, Rubric Form, string Facts);
}
