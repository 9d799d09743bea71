using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>What holds from a day on: a value and the instrument that says it, or the instrument that does not.</summary>
/// <param name="From">The first day.</param>
/// <param name="Instrument">The instrument in force, with whose amendments in force on the day the value was made.</param>
/// <param name="Value">The value, or null where the instrument says nothing of it: then it is not known, whatever was said before.</param>
internal sealed record LawPeriod<T>(LocalDate From, LegalInstrument Instrument, T? Value)
    where T : class;
