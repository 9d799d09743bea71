namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>Words of the sheets that stand in more than one place.</summary>
internal static class SheetTexts
{
    public static BilingualText NoLevel { get; } = new("Không đạt mức nào", "No level applies");

    public static BilingualText NoLine { get; } = new("Không có dòng nào", "No line applies");

    public static BilingualText Decision { get; } = new("Quyết định", "Decision");

    public static BilingualText ProductSet { get; } = new("Bộ sản phẩm", "Product set");

    public static BilingualText Member { get; } = new("Thành viên", "Member");

    public static BilingualText Total { get; } = new("Tổng điểm", "Points");

    public static BilingualText Mean { get; } = new("Điểm bình quân", "Mean of the points");

    public static BilingualText Criterion { get; } = new("Tiêu chí", "Criterion");

    public static BilingualText Stars { get; } = new("Số sao", "Stars");
}
