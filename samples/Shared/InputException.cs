namespace Ocop.Domain.Samples;

/// <summary>Input that cannot be used, such as a file that is not there: the arguments themselves were right, so their usage is not shown.</summary>
internal sealed class InputException(string vietnamese, string english) : Exception(english)
{
    public BilingualText Problem { get; } = new(vietnamese, english);
}
