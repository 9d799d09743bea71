namespace Ocop.Domain.Registry;

/// <summary>How a product stands on a date. The default value is that it was never recognised.</summary>
public enum ProductStatus
{
    /// <summary>Not recognised by that date (chưa được công nhận).</summary>
    NotRecognised = 0,

    /// <summary>Its certificate is valid (còn hiệu lực).</summary>
    Valid = 1,

    /// <summary>Its latest certificate has ended (hết hạn).</summary>
    Expired = 2,

    /// <summary>Its latest certificate was withdrawn (thu hồi), before or after its end.</summary>
    Withdrawn = 3,

    /// <summary>It was recognised under an instrument that does not say how long a certificate holds (không rõ thời hạn).</summary>
    NotKnown = 4,
}
