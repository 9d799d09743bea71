namespace Ocop.Domain.Registry;

/// <summary>A member of a product code (thành phần của mã sản phẩm). The default value is the province.</summary>
/// <remarks>An enumeration, since each member is read and checked in its own way; a file orders them and chooses among them.</remarks>
public enum ProductCodeMember
{
    /// <summary>The province (T): two digits.</summary>
    Province = 0,

    /// <summary>The district (H): three digits.</summary>
    District = 1,

    /// <summary>The commune (X): five digits.</summary>
    Commune = 2,

    /// <summary>The serial number (STT), from 1.</summary>
    Serial = 3,

    /// <summary>The year of evaluation.</summary>
    Year = 4,

    /// <summary>The number of the product set, from 1.</summary>
    ProductSet = 5,
}
