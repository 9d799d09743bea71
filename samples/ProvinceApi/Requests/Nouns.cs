namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>What the rows are called.</summary>
internal static class Nouns
{
    public static readonly BilingualText Producer = new("chủ thể", "producer");
    public static readonly BilingualText Product = new("sản phẩm", "product");
    public static readonly BilingualText Dossier = new("hồ sơ", "dossier");
    public static readonly BilingualText Rating = new("kết quả xếp hạng", "rating");
    public static readonly BilingualText Import = new("lần nhập", "import");
    public static readonly BilingualText Session = new("phiên họp hội đồng", "council session");
}
