using System.Globalization;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>What the service itself says to a caller, in both languages.</summary>
internal static class Texts
{
    public static readonly BilingualText BodyMissing = new("thiếu nội dung; cần một đối tượng JSON", "the body is missing; expected one JSON object");

    public static readonly BilingualText NotJson = new("không phải JSON hợp lệ; cần một đối tượng JSON", "not valid JSON; expected one JSON object");

    public static readonly BilingualText NotText = new("có ký tự không hợp lệ; cần văn bản UTF-8 trọn vẹn", "it holds half a letter; expected whole text in UTF-8");

    public static readonly BilingualText NotUtf8 = new("Nội dung JSON phải ở dạng UTF-8: cần Content-Type: application/json không kèm charset khác.", "JSON must be in UTF-8: expected Content-Type: application/json without another charset.");

    public static readonly BilingualText Encoded = new("Máy chủ không nhận nội dung nén: cần gửi không có tiêu đề Content-Encoding.", "The service takes no compressed body: expected one without the header Content-Encoding.");

    public static readonly BilingualText NotAsDescribed = new(
        "không đọc được; cần JSON đúng như mô tả của đường dẫn này ở /openapi/v1.json",
        "cannot be read; expected JSON as /openapi/v1.json describes it for this path");

    public static readonly BilingualText Unreadable = new("Không đọc được yêu cầu.", "The request cannot be read.");

    public static readonly BilingualText NoSuchPath = new("Không có đường dẫn này. Danh sách đường dẫn: /openapi/v1.json, hoặc thử ngay tại /scalar.", "There is no such path. All paths: /openapi/v1.json, or try them at /scalar.");

    public static readonly BilingualText WrongMethod = new("Đường dẫn này không nhận phương thức đó; tiêu đề Allow ghi các phương thức được nhận.", "The path does not take this method; the header Allow lists those that it takes.");

    public static readonly BilingualText NotJsonByType = new("Nội dung phải là JSON: cần tiêu đề Content-Type: application/json.", "The body must be JSON: expected the header Content-Type: application/json.");

    public static readonly BilingualText WritingClosed = new(
        "Máy chủ chưa mở việc ghi. Người quản trị mở bằng cách đặt thiết lập ApiKey (hoặc biến môi trường ApiKey) rồi khởi động lại; sau đó gửi khóa ấy trong tiêu đề X-Api-Key.",
        "Writing is closed. Whoever runs the service opens it by the setting ApiKey (or the environment variable ApiKey) and a restart; then send that key in the header X-Api-Key.");

    public static readonly BilingualText KeyMissing = new("Thiếu khóa: việc ghi cần tiêu đề X-Api-Key.", "The key is missing: writing needs the header X-Api-Key.");

    public static readonly BilingualText KeyWrong = new("Khóa trong tiêu đề X-Api-Key không đúng.", "The key in the header X-Api-Key is wrong.");

    public static readonly BilingualText Failed = new(
        "Lỗi của máy chủ, không phải của yêu cầu. Nhật ký của máy chủ ghi chi tiết theo traceId.",
        "The service failed, not the request. Its log has the details under the traceId.");

    public static readonly BilingualText Busy = new("Có người khác ghi cùng lúc và lần ghi này chưa thực hiện được; không có gì bị mất. Hãy gửi lại.", "Others were writing at the same time and this was not written; nothing is lost. Send it again.");

    public static readonly BilingualText Taken = new("Mã này đã có.", "The key is taken.");

    public static readonly BilingualText StoredUnreadable = new(
        "Một văn bản đã lưu không đọc được: có thể đã bị sửa ngoài chương trình. Xem /audits.",
        "A stored text cannot be read: it may have been altered from outside. See /audits.");

    public static BilingualText WrongEntries(int count) => count == 1
        ? new("Yêu cầu có 1 mục sai; problems ghi mục đó và giá trị cần có.", "One entry of the request is wrong; problems names it and says what was expected.")
        : new($"Yêu cầu có {Number(count)} mục sai; problems ghi từng mục và giá trị cần có.", $"{Number(count)} entries of the request are wrong; problems names each and says what was expected.");

    public static BilingualText BodyTooLarge(long limit) => new($"Nội dung quá lớn; cần nhiều nhất {Number(limit)} byte.", $"The body is too large; expected at most {Number(limit)} bytes.");

    public static BilingualText NoSuchRow(BilingualText noun, long id) => new($"Không có {noun.Vietnamese} số {Number(id)}.", $"There is no {noun.English} {Number(id)}.");

    public static BilingualText Title(int status) => status switch
    {
        400 => new("Yêu cầu không hợp lệ", "The request is not valid"),
        401 => new("Cần khóa", "A key is needed"),
        403 => new("Không được phép", "Not allowed"),
        404 => new("Không tìm thấy", "Not found"),
        405 => new("Phương thức không được nhận", "The method is not taken"),
        409 => new("Xung đột với dữ liệu đã có", "In conflict with what is there"),
        413 => new("Nội dung quá lớn", "The body is too large"),
        415 => new("Kiểu nội dung không được nhận", "The type of the body is not taken"),
        422 => new("Danh sách không được nhận", "The list is not taken"),
        500 => new("Lỗi của máy chủ", "The service failed"),
        _ => status < 500 ? new("Yêu cầu bị từ chối", "The request is refused") : new("Lỗi của máy chủ", "The service failed"),
    };

    /// <summary>A sentence for an answer that the framework gave without one.</summary>
    public static BilingualText Detail(int status, long limit) => status switch
    {
        404 => NoSuchPath,
        405 => WrongMethod,
        413 => BodyTooLarge(limit),
        415 => NotJsonByType,
        >= 500 => Failed,
        _ => Unreadable,
    };

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
