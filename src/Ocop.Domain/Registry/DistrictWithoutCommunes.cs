namespace Ocop.Domain.Registry;

/// <summary>An island district that had no communes below it (huyện đảo không có xã): in a product code nothing but zeros can stand for one.</summary>
internal sealed class DistrictWithoutCommunes(string province, string district, int? fromYear)
{
    public string Province => province;

    public string District => district;

    public bool IsOf(int year) => !(year < fromYear);

    public override string ToString() => province + "-" + district;
}
