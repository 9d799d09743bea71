namespace Ocop.Domain.Reports;

/// <summary>Every sentence of reports.</summary>
internal static class ReportTexts
{
    public static BilingualText Origin { get; } = new("Nguồn gốc sản phẩm, nguyên liệu địa phương", "Origin of the product and local raw material");

    public static BilingualText LocalLabour { get; } = new("Sử dụng lao động địa phương", "Use of local labour");

    public static BilingualText IdeaOrigin { get; } = new("Nguồn gốc ý tưởng", "Origin of the product idea");

    public static BilingualText LocalIdentity { get; } = new("Bản sắc, trí tuệ địa phương", "Local identity and knowledge");
}
