using System.Text.Json;
using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Rows of dossiers as dossiers of the library.</summary>
internal static class Dossiers
{
    public static Dossier ToDossier(this DossierRow row, ProductRow product) =>
        new(row.Kind, row.Sender, product.ProductSet, row.FiledOn, JsonSerializer.Deserialize<Dictionary<string, int>>(row.Contents), row.OnScoringSystem);
}
