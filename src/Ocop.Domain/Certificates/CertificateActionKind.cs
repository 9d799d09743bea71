namespace Ocop.Domain.Certificates;

/// <summary>What must happen next with a certificate (việc cần làm). The default value is the notice.</summary>
public enum CertificateActionKind
{
    /// <summary>The authority tells the producer in writing that the term will end (cơ quan thông báo).</summary>
    NotifyProducer = 0,

    /// <summary>The producer files a dossier for re-evaluation (chủ thể nộp hồ sơ đánh giá lại).</summary>
    FileRenewal = 1,

    /// <summary>The authority finishes the re-evaluation (cơ quan đánh giá lại).</summary>
    DecideRenewal = 2,

    /// <summary>The producer has the product evaluated anew (chủ thể nộp hồ sơ đánh giá lần đầu).</summary>
    StartAnew = 3,
}
