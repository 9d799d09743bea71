namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The names of the four sheets in one language. They tell the language of a workbook.</summary>
internal sealed record SheetNames(string Form, string Dossier, string Points, string Law)
{
    private static readonly SheetNames Vietnamese = new("Phiếu", "Hồ sơ", "Tính điểm", "Luật");

    private static readonly SheetNames English = new("Form", "Dossier", "Points", "Law");

    public static SheetNames Of(Language language) => language == Language.English ? English : Vietnamese;
}
