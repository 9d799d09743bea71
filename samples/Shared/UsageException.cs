namespace Ocop.Domain.Samples;

/// <summary>Wrong arguments: what was given and what was expected.</summary>
internal sealed class UsageException(BilingualText problem) : Exception(problem.English)
{
    public UsageException(string vietnamese, string english)
        : this(new BilingualText(vietnamese, english))
    {
    }

    public BilingualText Problem { get; } = problem;
}
