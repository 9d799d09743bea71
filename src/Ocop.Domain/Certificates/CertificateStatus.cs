namespace Ocop.Domain.Certificates;

/// <summary>What a certificate is on a day (tình trạng giấy chứng nhận). The default value is not yet valid.</summary>
public enum CertificateStatus
{
    /// <summary>Its validity has not begun (chưa có hiệu lực).</summary>
    NotYetValid = 0,

    /// <summary>It is valid and nothing is open (còn hiệu lực).</summary>
    Valid = 1,

    /// <summary>It is valid, the window for its renewal is open, and no dossier has been filed in it (đang nhận hồ sơ đánh giá lại).</summary>
    RenewalOpen = 2,

    /// <summary>It is valid and a dossier was filed in the window (đã nộp hồ sơ đánh giá lại).</summary>
    RenewalFiled = 3,

    /// <summary>It is valid and the window closed without a dossier (quá thời gian nộp hồ sơ).</summary>
    WindowMissed = 4,

    /// <summary>Its term has ended, and it stays in force because a dossier was filed late but before the end (tiếp tục có hiệu lực).</summary>
    Extended = 5,

    /// <summary>Its term has ended (hết hiệu lực).</summary>
    Expired = 6,

    /// <summary>It has been withdrawn (bị thu hồi).</summary>
    Withdrawn = 7,

    /// <summary>An instrument in force does not say what the status would follow from (không rõ): the term, when a dossier is filed, or whether one extends.</summary>
    NotKnown = 8,
}
