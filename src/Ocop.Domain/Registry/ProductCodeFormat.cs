namespace Ocop.Domain.Registry;

/// <summary>The format of a product code (cấu trúc mã sản phẩm). The default value is the older one, with a district.</summary>
public enum ProductCodeFormat
{
    /// <summary>Province, district, commune, serial number, year (T-H-X-STT-year), under Decision 1048/QĐ-TTg and Decision 148/QĐ-TTg while there were districts.</summary>
    WithDistrict = 0,

    /// <summary>Province, commune, serial number, year (T-X-STT-year), under Decision 26/2026/QĐ-TTg.</summary>
    WithoutDistrict = 1,
}
