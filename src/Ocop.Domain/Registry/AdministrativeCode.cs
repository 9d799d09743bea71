namespace Ocop.Domain.Registry;

/// <summary>The shapes of the codes of administrative units.</summary>
internal static class AdministrativeCode
{
    public const int ProvinceDigits = 2;
    public const int DistrictDigits = 3;
    public const int CommuneDigits = 5;

    public static bool HasShape(string? code, int digits) =>
        code is not null && code.Length == digits && code.All(c => c is >= '0' and <= '9') && code.Any(c => c != '0');
}
