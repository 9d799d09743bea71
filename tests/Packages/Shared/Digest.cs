using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Packages;

/// <summary>One short word for many texts: equal where all of them are.</summary>
public static class Digest
{
    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the texts.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", texts)));
        return BitConverter.ToString(hash, 0, 8).Replace("-", "");
    }
}
