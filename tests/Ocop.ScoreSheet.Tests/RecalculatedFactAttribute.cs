namespace Ocop.ScoreSheet.Tests;

/// <summary>A test that has LibreOffice calculate: <c>tests/Ocop.ScoreSheet.Tests/recalculate</c> runs it, and says where LibreOffice cannot be had.</summary>
public sealed class RecalculatedFactAttribute : FactAttribute
{
    /// <summary>The variable that names the program.</summary>
    public const string Variable = "OCOP_SOFFICE";

    public RecalculatedFactAttribute() => Skip = Program is null ? $"Run by tests/Ocop.ScoreSheet.Tests/recalculate, which sets {Variable}." : null;

    internal static string? Program => Environment.GetEnvironmentVariable(Variable);
}
