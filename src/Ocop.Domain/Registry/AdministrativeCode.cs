namespace Ocop.Domain.Registry;

/// <summary>The shapes of the codes of administrative units.</summary>
internal static class AdministrativeCode
{
    public const int ProvinceDigits = 2;
    public const int DistrictDigits = 3;
    public const int CommuneDigits = 5;

    /// <summary>What has the digits of a district and is none.</summary>
    public const string NoDistrict = "000";

    /// <summary>What stands for the commune where a district has none.</summary>
    public const string NoCommune = "00000";

    public static bool HasShape(string? code, int digits) =>
        code is not null && code.Length == digits && code.All(c => c is >= '0' and <= '9') && code.Any(c => c != '0');
}
