using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>Every sentence of regimes, of who certifies and of the way of a dossier.</summary>
internal static class RegimeTexts
{
    public static BilingualText WhileApplied(LegalInstrument decision) => new($"khi {decision.Number} còn áp dụng", $"while {decision.Number} applied");

    public static BilingualText GoneOver(LegalInstrument old, LegalInstrument decision) => new(
        $"khi {old.Number} còn áp dụng, chuyển sang {decision.Number} theo quy định chuyển tiếp",
        $"while {old.Number} applied, gone over to {decision.Number} by its transition");

    public static BilingualText GoneOverByReading(LegalInstrument old, LegalInstrument decision) => new(
        $"khi {old.Number} còn áp dụng, chuyển sang {decision.Number} vì không rõ quy định chuyển tiếp",
        $"while {old.Number} applied, gone over to {decision.Number} for want of a known transition");

    public static BilingualText FiledAndEvaluated(LegalInstrument decision) => new(
        $"Nộp và đánh giá khi {decision.Number} áp dụng", $"Filed and evaluated while {decision.Number} applies");

    public static BilingualText Filed(BilingualText when) => new($"Nộp {when.Vietnamese}", $"Filed {when.English}");

    public static BilingualText EvaluatedInTime(BilingualText filed, Deadline deadline) => new(
        $"Nộp {filed.Vietnamese}, đánh giá không muộn hơn {DateText.Vietnamese(deadline.Effective)}",
        $"Filed {filed.English}, evaluated no later than {DateText.English(deadline.Effective)}");

    public static BilingualText TooLate(BilingualText filed, string comma, Deadline deadline) => new(
        $"Hồ sơ nộp {filed.Vietnamese}{comma} phải đánh giá xong muộn nhất ngày {DateText.Vietnamese(deadline.Effective)}",
        $"A dossier filed {filed.English}{comma} had to be evaluated by {DateText.English(deadline.Effective)}");

    public static BilingualText NoCriteriaBefore(LocalDate day) => new(
        $"Trước ngày {DateText.Vietnamese(day)} chưa có bộ tiêu chí quốc gia", $"There were no national criteria before {DateText.English(day)}");

    public static BilingualText CriteriaNotKnown(LegalInstrument decision) => new(
        $"Chưa biết bộ tiêu chí của {decision.Number}", $"The criteria of {decision.Number} are not known");

    public static BilingualText Ended(LegalInstrument instrument) => new(
        $"{instrument.Number} chỉ áp dụng đến hết ngày {DateText.Vietnamese(instrument.Ends!.Value)}",
        $"{instrument.Number} applies through {DateText.English(instrument.Ends!.Value)} only");

    /// <summary>Returns, as the object of a sentence, what becomes of dossiers that were filed before a day.</summary>
    public static BilingualText WhatRatesPending(LocalDate day) => new(
        $"áp dụng văn bản nào cho hồ sơ nộp trước ngày {DateText.Vietnamese(day)} mà chưa đánh giá xong",
        $"what rates a dossier filed before {DateText.English(day)} and not yet evaluated");

    /// <summary>Returns, as the object of a sentence, who certifies products of some stars.</summary>
    public static BilingualText WhoCertifies(int stars) => new($"ai công nhận {stars} sao", $"who certifies {stars} stars");

    /// <summary>Gets, as the object of a sentence, the way of a dossier.</summary>
    public static BilingualText WhichWay { get; } = new("trình tự của hồ sơ", "which way a dossier goes");

    public static BilingualText Certifies(KeyedLabel body, int stars) => new(
        $"{VietnameseLetters.Capitalised(body.Labels.Vietnamese)} công nhận {stars} sao", $"The {body.Labels.English} certifies {stars} stars");

    public static BilingualText CertifiedThrough(KeyedLabel body, int stars, LocalDate through) => new(
        $"{VietnameseLetters.Capitalised(body.Labels.Vietnamese)} công nhận {stars} sao đến hết ngày {DateText.Vietnamese(through)}; sau đó không nêu ai",
        $"The {body.Labels.English} certified {stars} stars through {DateText.English(through)}; nobody is named after it");

    public static BilingualText NamesNobody(LegalInstrument instrument, int stars) => new(
        $"{instrument.Number} không nêu ai công nhận {stars} sao", $"{instrument.Number} names nobody for {stars} stars");

    public static BilingualText EvaluatedBeforeFiled(LocalDate filedOn, LocalDate evaluatedOn)
    {
        var (filed, evaluated) = (IsoDate.Format(filedOn), IsoDate.Format(evaluatedOn));
        return new($"đánh giá ngày {evaluated} trước ngày nộp {filed}; cần từ {filed} trở đi", $"evaluated on {evaluated}, before the filing on {filed}; expected {filed} or later");
    }
}
