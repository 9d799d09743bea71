namespace Ocop.Domain.Reports;

/// <summary>What a commune assesses of a dossier (nội dung cấp xã đánh giá). The default value is the origin.</summary>
public enum CommuneReportContent
{
    /// <summary>The origin of the product and the local raw material.</summary>
    Origin = 0,

    /// <summary>The local labour.</summary>
    LocalLabour = 1,

    /// <summary>The origin of the product idea.</summary>
    IdeaOrigin = 2,

    /// <summary>The local identity and knowledge.</summary>
    LocalIdentity = 3,
}
