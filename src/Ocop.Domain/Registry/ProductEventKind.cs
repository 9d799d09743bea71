namespace Ocop.Domain.Registry;

/// <summary>What happened to a product (sự kiện của sản phẩm). The default value is that it was standardised.</summary>
public enum ProductEventKind
{
    /// <summary>The product was standardised (chuẩn hóa): made ready for rating, which is another count than being rated.</summary>
    Standardised = 0,

    /// <summary>The product was recognised for the first time (công nhận), with a first certificate.</summary>
    Recognised = 1,

    /// <summary>The product was rated higher (nâng hạng): a new certificate replaces the old one, and no product is added.</summary>
    Upgraded = 2,

    /// <summary>The product was rated again (đánh giá lại), to the same, more or fewer stars: a new certificate replaces the old one. A product whose first certificate nobody tells of may begin with it.</summary>
    ReRated = 3,

    /// <summary>The certificate had ended by that day (hết hạn), sooner than its term says or as its term says.</summary>
    Expired = 4,

    /// <summary>The certificate was withdrawn (thu hồi).</summary>
    Withdrawn = 5,

    /// <summary>A dossier for the re-evaluation of the certificate was filed (nộp hồ sơ đánh giá lại).</summary>
    Filed = 6,

    /// <summary>The re-evaluation of the certificate ended without a new one (đánh giá lại không đạt): with fewer than 3 stars, or with none.</summary>
    Concluded = 7,

    /// <summary>The points at the province suffice for 5 stars and the dossier goes on to the centre (tiềm năng 5 sao): no certificate yet, and no recognised product.</summary>
    PotentialFive = 8,

    /// <summary>The product is no longer potential 5 stars and has no certificate for it (không được công nhận 5 sao): the centre refused it, or the dossier was taken back.</summary>
    PotentialFiveEnded = 9,
}
