using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The quotas of the programme on a day, measured by the producers of this service.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcome"><c>laidDown</c> or <c>notKnown</c>.</param>
/// <param name="Instrument">The instrument that lays them down, or that is silent.</param>
/// <param name="Reason">Why they are not known; else null.</param>
/// <param name="Producers">How many producers are counted: those with a product recognised by the day.</param>
/// <param name="Quotas">Each quota.</param>
/// <param name="CheckedOn">The day to which the law was last checked, where <c>on</c> lies after it.</param>
/// <param name="Example">Whether some of the producers are examples.</param>
internal sealed record QuotasAnswer(LocalDate On, string Outcome, string? Instrument, BilingualText? Reason, int Producers, IReadOnlyList<QuotaAnswer> Quotas, LocalDate? CheckedOn, bool Example)
{
    public static QuotasAnswer Of(QuotasOutcome outcome, IReadOnlyList<Producer> producers, bool example, Language language) => outcome switch
    {
        QuotasLaidDown laidDown => new(outcome.On, "laidDown", laidDown.Instrument.Number, null, producers.Count, [.. laidDown.Quotas.Select(quota => QuotaAnswer.Of(quota, producers, language))], outcome.CheckedOn, example),
        QuotasNotKnown notKnown => new(outcome.On, "notKnown", notKnown.Instrument?.Number, notKnown.Reason, producers.Count, [], outcome.CheckedOn, example),
        _ => throw new InvalidOperationException("Quotas have two outcomes."),
    };
}

/// <summary>A quota and how it stands.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Labels">What it is called.</param>
/// <param name="Minimum">The share that is asked for.</param>
/// <param name="Outcome"><c>met</c>, <c>short</c> or <c>notMeasurable</c>.</param>
/// <param name="Count">How many producers it counts.</param>
/// <param name="Share">Their share; null where there are no producers.</param>
/// <param name="MoreNeeded">How many more are needed where it is short.</param>
/// <param name="Citation">The provision, in the caller's language.</param>
internal sealed record QuotaAnswer(string Id, BilingualText Labels, Fraction Minimum, string Outcome, int Count, Fraction? Share, long? MoreNeeded, string? Citation)
{
    public static QuotaAnswer Of(ProgrammeQuota quota, IReadOnlyList<Producer> producers, Language language)
    {
        var outcome = quota.Quota.Assess(producers);
        var word = outcome switch
        {
            QuotaMet => "met",
            QuotaShort => "short",
            QuotaNotMeasurable => "notMeasurable",
            _ => throw new InvalidOperationException("A quota has three outcomes."),
        };
        return new(quota.Id, quota.Labels, quota.Quota.Minimum, word, outcome.Count, outcome.Share, (outcome as QuotaShort)?.MoreNeeded, quota.Quota.Reference?.ToString(language));
    }
}
