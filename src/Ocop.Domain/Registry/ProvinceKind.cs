namespace Ocop.Domain.Registry;

/// <summary>The kind of a unit of the first level (loại đơn vị hành chính cấp tỉnh). The default value is a province.</summary>
public enum ProvinceKind
{
    /// <summary>A province (tỉnh).</summary>
    Province = 0,

    /// <summary>A city of the central government (thành phố trực thuộc trung ương).</summary>
    City = 1,
}
