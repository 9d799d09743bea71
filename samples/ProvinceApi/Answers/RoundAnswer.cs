using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A day on which products were recognised of which only the numbers are known.</summary>
/// <param name="On">The day.</param>
/// <param name="Recognised">New products by their stars.</param>
/// <param name="PotentialFive">New products that went on to the centre.</param>
/// <param name="Upgraded">How many earlier products got more stars.</param>
/// <param name="Assumed">What the source does not say and was assumed.</param>
/// <param name="Note">What the source says.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record RoundAnswer(LocalDate On, IReadOnlyDictionary<int, int> Recognised, int PotentialFive, int Upgraded, IReadOnlyList<string> Assumed, BilingualText Note, bool Example)
{
    public static RoundAnswer Of((RoundRow Row, RoundEntry Entry) round) =>
        new(round.Row.On, round.Entry.Recognised, round.Entry.PotentialFive, round.Entry.Upgraded?.Count ?? 0, round.Entry.Assumed ?? [], round.Entry.Note.ToText(), round.Row.Example);
}
