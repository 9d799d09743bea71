namespace Ocop.Domain.Certificates;

/// <summary>Whether a certificate is in force on a day, where the day of its signing is not known (khả năng còn hiệu lực). The default value is that it is not.</summary>
public enum CertificateValidity
{
    /// <summary>It is not, whichever day it was signed on (chắc chắn không).</summary>
    No = 0,

    /// <summary>It depends on the day of the signing, or it is not known (có thể).</summary>
    Possible = 1,

    /// <summary>It is, whichever day it was signed on (chắc chắn).</summary>
    Certain = 2,
}
