namespace Ocop.Domain.Certificates;

/// <summary>A kind of step in the life of a certificate (mốc thời gian), in the order in which steps of one day are listed. The default value is the signing.</summary>
public enum CertificateStepKind
{
    /// <summary>The certificate is signed (ký).</summary>
    Signed = 0,

    /// <summary>Its validity begins (bắt đầu hiệu lực).</summary>
    ValidFrom = 1,

    /// <summary>The window for the renewal opens (mở nộp hồ sơ đánh giá lại).</summary>
    WindowOpens = 2,

    /// <summary>A dossier for the renewal is filed (nộp hồ sơ).</summary>
    Filed = 3,

    /// <summary>Last day of the window (ngày cuối nộp hồ sơ).</summary>
    WindowCloses = 4,

    /// <summary>Last day on which the authority may send its written notice (hạn thông báo).</summary>
    NoticeDue = 5,

    /// <summary>Last day for the result of the re-evaluation (hạn có kết quả).</summary>
    ResultDue = 6,

    /// <summary>The result of the re-evaluation is there (có kết quả).</summary>
    Concluded = 7,

    /// <summary>The last valid day (ngày cuối hiệu lực).</summary>
    LastValidDay = 8,

    /// <summary>Last day of the extension (ngày cuối tiếp tục có hiệu lực).</summary>
    ExtensionEnds = 9,

    /// <summary>The certificate is withdrawn (thu hồi).</summary>
    Withdrawn = 10,
}
