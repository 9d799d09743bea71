using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>Every sentence of how far the law is known, and the words of citations.</summary>
internal static class LawTexts
{
    public static BilingualText Article { get; } = new("Điều", "Article");

    public static BilingualText Clause { get; } = new("khoản", "clause");

    public static BilingualText Point { get; } = new("điểm", "point");

    public static BilingualText Annex { get; } = new("Phụ lục", "Annex");

    public static BilingualText ProductSet { get; } = new("bộ sản phẩm", "product set");

    public static BilingualText Part { get; } = new("Phần", "Part");

    public static BilingualText Section { get; } = new("mục", "section");

    public static BilingualText Criterion { get; } = new("tiêu chí", "criterion");

    public static BilingualText Level { get; } = new("mức", "level");

    private static BilingualText Decree { get; } = new("Nghị định", "Decree");

    private static BilingualText Law { get; } = new("Luật", "Law");

    private static BilingualText Resolution { get; } = new("Nghị quyết", "Resolution");

    private static BilingualText Circular { get; } = new("Thông tư", "Circular");

    private static BilingualText Notice { get; } = new("Văn bản", "Notice");

    private static BilingualText Decision { get; } = new("Quyết định", "Decision");

    /// <summary>Returns the name of a kind as a citation begins with it.</summary>
    public static BilingualText Kind(LegalInstrumentKind kind) => kind switch
    {
        LegalInstrumentKind.Decree => Decree,
        LegalInstrumentKind.Law => Law,
        LegalInstrumentKind.Resolution => Resolution,
        LegalInstrumentKind.Circular => Circular,
        LegalInstrumentKind.Notice => Notice,
        _ => Decision,
    };

    public static BilingualText DoesNotSay(LegalInstrument instrument, BilingualText what) => new(
        $"{instrument.Number} không quy định {what.Vietnamese}", $"{instrument.Number} does not say {what.English}");

    public static BilingualText NobodySays(BilingualText what) => new(
        $"Không văn bản nào trong bộ dữ liệu quy định {what.Vietnamese}", $"No instrument of the book lays down {what.English}");

    public static BilingualText SaysThrough(LegalInstrument instrument, BilingualText what, LocalDate through) => new(
        $"{instrument.Number} quy định {what.Vietnamese} đến hết ngày {DateText.Vietnamese(through)}; sau đó chưa biết",
        $"{instrument.Number} lays down {what.English} through {DateText.English(through)}; what holds later is not known");

    public static BilingualText SaysFrom(LegalInstrument instrument, BilingualText what, LocalDate from) => new(
        $"{instrument.Number} chỉ quy định {what.Vietnamese} từ ngày {DateText.Vietnamese(from)}; trước đó chưa biết",
        $"{instrument.Number} lays down {what.English} from {DateText.English(from)} only; what held before is not known");

    public static BilingualText LastChecked(LocalDate on) => new(
        $"Quy định được kiểm tra lần cuối ngày {DateText.Vietnamese(on)}, ngày được hỏi ở sau đó: có thể đã có văn bản mới",
        $"The law was last checked on {DateText.English(on)}, before the day that is asked about: there may be a newer instrument");
}
