namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A workbook that cannot be rated, with all its mistakes.</summary>
internal sealed class SheetException(IReadOnlyList<SheetProblem> problems) : Exception(string.Join('\n', problems.Select(problem => problem.In(Language.English))))
{
    public SheetException(string vietnamese, string english)
        : this([new SheetProblem(null, vietnamese, english)])
    {
    }

    public IReadOnlyList<SheetProblem> Problems { get; } = problems;
}
