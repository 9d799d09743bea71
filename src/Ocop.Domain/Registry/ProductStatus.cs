namespace Ocop.Domain.Registry;

/// <summary>How a product stands on a date. The default value is that it was never recognised.</summary>
public enum ProductStatus
{
    /// <summary>Not recognised by that date (chưa được công nhận).</summary>
    NotRecognised = 0,

    /// <summary>Its certificate is in force within its term (còn hiệu lực), whatever has been filed for its renewal.</summary>
    Valid = 1,

    /// <summary>Its latest certificate has ended (hết hạn).</summary>
    Expired = 2,

    /// <summary>Its latest certificate was withdrawn (thu hồi), before or after its end.</summary>
    Withdrawn = 3,

    /// <summary>No instrument says whether its latest certificate is in force (không rõ): its term, or whether a dossier extends it past its end. Also before the first event of a product whose events begin with a rating again: it was recognised by then, or not yet.</summary>
    NotKnown = 4,

    /// <summary>The term of its latest certificate has ended, and a dossier that was filed late keeps it in force (tiếp tục có hiệu lực).</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    Extended = 5,

    /// <summary>Only the year or the month of its recognition is known, and by that it may be one or another of the rest on the date (chưa xác định).</summary>
    Undecided = 6,
}
