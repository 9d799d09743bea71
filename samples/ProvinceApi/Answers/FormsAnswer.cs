using NodaTime;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The sets of a decision.</summary>
/// <param name="Decision">Its number.</param>
/// <param name="InForceFrom">Its first day.</param>
/// <param name="DataVersion">The version of the rules' data.</param>
/// <param name="Sets">Its sets; <c>/forms/{set}?decision=...</c> has the form of each.</param>
internal sealed record FormsAnswer(string Decision, LocalDate InForceFrom, string DataVersion, IReadOnlyList<FormSummary> Sets)
{
    public static FormsAnswer Of(DecisionRules rules) => new(
        rules.Instrument.Number,
        rules.Instrument.InForceFrom,
        rules.DataVersion,
        [.. rules.Rubrics.Select(form => new FormSummary(form.ProductSet.Number, form.ProductSet.Labels, form.Status, form.MaxTotal))]);
}

/// <summary>The form of a set, in short.</summary>
/// <param name="Set">The number of the set.</param>
/// <param name="Labels">What it is called.</param>
/// <param name="Status"><c>complete</c>, or <c>totalsOnly</c> where only the totals of its parts are known.</param>
/// <param name="MaxTotal">The most points.</param>
internal sealed record FormSummary(int Set, BilingualText Labels, RubricStatus Status, int MaxTotal);
