using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>Every sentence of dossiers and of rounds.</summary>
internal static class DossierTexts
{
    public static BilingualText NoList { get; } = new("Không có danh mục hồ sơ nào ở đây", "No list of contents is held here");

    public static BilingualText FiledBeforeLists(LocalDate first) => new(
        $"Hồ sơ nộp trước {DateText.Vietnamese(first)} theo quyết định cũ; danh mục của quyết định đó chưa có ở đây",
        $"Filed before {DateText.English(first)}, under an earlier decision whose list of contents is not held here");

    /// <summary>Gets, as the object of a sentence, the contents of a dossier.</summary>
    public static BilingualText Contents { get; } = new("thành phần hồ sơ", "what a dossier contains");

    /// <summary>Gets, as the object of a sentence, the rounds.</summary>
    public static BilingualText Rounds { get; } = new("các đợt đánh giá", "when products are evaluated");

    public static BilingualText ProposedBefore(LocalDate day) => new($"Đề nghị trước {DateText.Vietnamese(day)}", $"Proposed before {DateText.English(day)}");

    public static BilingualText NoRoundAtLevel(LegalInstrument instrument) => new(
        $"{instrument.Number} không đặt đợt nào ở cấp này", $"{instrument.Number} lays down no round at that level");

    public static BilingualText NoRoundsYet { get; } = new("Chưa có quy định chung về đợt đánh giá vào ngày này", "No rounds were laid down for the whole country on that day");

    public static EntryProblem UnknownKey(string entry, IEnumerable<string> known)
    {
        var keys = string.Join(", ", known);
        return new EntryProblem("$." + entry, EntryProblemKind.Unknown, new BilingualText($"cần một trong {keys}", $"expected one of {keys}"));
    }

    public static EntryProblem UnknownProductSet(int most) => OutOfRange("productSet", new BilingualText($"cần số từ 1 đến {most}", $"expected a number from 1 to {most}"));

    public static EntryProblem NegativeCount(string item) => OutOfRange("contents." + item, new BilingualText("cần số từ 0", "expected a number from 0"));

    private static EntryProblem OutOfRange(string entry, BilingualText expected) => new("$." + entry, EntryProblemKind.OutOfRange, expected);
}
