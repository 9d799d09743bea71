namespace Ocop.Domain.Samples.ProvinceApi.Settings;

/// <summary>The exception for a configuration with which the service cannot start: all that is wrong with it, a sentence each, for whoever starts it.</summary>
internal sealed class SettingsException(params IReadOnlyList<BilingualText> problems) : Exception(string.Join("\n", problems.Select(problem => problem.English)))
{
    public IReadOnlyList<BilingualText> Problems { get; } = problems;
}
