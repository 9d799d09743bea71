using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A step of a dossier as it is sent.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The day.</param>
/// <param name="Note">A remark.</param>
internal sealed record NewStep(StepKind Kind, LocalDate On, string? Note = null)
{
    public static NewStep Read(EntryReader entry, LocalDate today) => new(entry.Word<StepKind>("kind"), entry.PastDay("on", today), entry.OptionalText("note", 1000));
}
