namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>How places are written.</summary>
internal static class Areas
{
    public static readonly BilingualText ExpectedCommune = new("cần mã xã năm chữ số", "expected the five digits of a commune");

    public static readonly BilingualText ExpectedArea = new("cần đường dẫn như 20 hoặc 20/06184, không có bước trống", "expected a path such as 20 or 20/06184, without an empty step");

    public static bool IsCommune(string code) => code.Length == 5 && code.All(char.IsAsciiDigit);

    public static bool IsArea(string area) => area.Split('/').All(step => step.Length > 0 && step == step.Trim());
}
