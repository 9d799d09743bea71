using NodaTime;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A dossier as it is sent.</summary>
/// <param name="Kind">Why the product is evaluated.</param>
/// <param name="Sender">Who sends it: <c>producer</c>, <c>commune</c> or <c>province</c>.</param>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="Contents">How many of each thing it contains, by the keys of the list of contents; nothing where it is left out.</param>
/// <param name="OnScoringSystem">Whether it was filed on a scoring system.</param>
internal sealed record NewDossier(DossierKind Kind, string Sender, LocalDate FiledOn, IReadOnlyDictionary<string, int>? Contents = null, bool OnScoringSystem = false)
{
    public static NewDossier Read(EntryReader entry, LocalDate today) =>
        new(entry.Word<DossierKind>("kind"), entry.Text("sender", 100), entry.PastDay("filedOn", today), entry.Counts("contents"), entry.Flag("onScoringSystem"));
}
