using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a proposal for which no round is laid down (không có đợt): the law of its day has none at that level.</summary>
public sealed record NoRound : RoundOutcome
{
    internal NoRound(LegalInstrument? instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that lays down none, or null before the first with rounds.</summary>
    public LegalInstrument? Instrument { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument is { } instrument
        ? new($"{instrument.Number} không đặt đợt nào ở cấp này", $"{instrument.Number} lays down no round at that level")
        : new("Chưa có quy định chung về đợt đánh giá vào ngày này", "No rounds were laid down for the whole country on that day");

    private protected override EvaluationRound? Found => null;
}
