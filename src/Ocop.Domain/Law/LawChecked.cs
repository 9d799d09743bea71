using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>How far the law is known (ngày kiểm tra quy định gần nhất): what an answer about a later day has to say.</summary>
public static class LawChecked
{
    /// <summary>Returns the sentence for an answer about a day that lies after the one to which the law was last checked.</summary>
    /// <param name="checkedOn">The day of the last check, such as <c>CheckedOn</c> of an answer.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static BilingualText Sentence(LocalDate checkedOn) => LawTexts.LastChecked(Guard.Iso(checkedOn, nameof(checkedOn)));

    /// <summary>Returns the earliest day on which the instruments that an answer rests on were checked, with their amendments in force on the asked day, if the asked day lies after it.</summary>
    /// <param name="held">All instruments of the book.</param>
    /// <param name="asked">The day that is asked about: of the evaluation, of signing, of the standing.</param>
    /// <param name="restsOn">The instruments.</param>
    internal static LocalDate? Before(IReadOnlyList<LegalInstrument> held, LocalDate asked, params LegalInstrument[] restsOn)
    {
        var checkedOn = restsOn
            .Concat(restsOn.SelectMany(amended => held.Where(amendment => amendment.InForceFrom <= asked && amendment.Amends.Contains(amended.Number)).Select(amendment => Speaking(amendment, amended))))
            .Min(instrument => instrument.CheckedOn);
        return asked > checkedOn ? checkedOn : null;

        // Once an amendment is replaced, that it no longer holds is known from what replaces it.
        LegalInstrument Speaking(LegalInstrument amendment, LegalInstrument amended) => AmendmentEnd.Of(held, amendment, amended) is { } by && by.InForceFrom <= asked ? by : amendment;
    }
}
