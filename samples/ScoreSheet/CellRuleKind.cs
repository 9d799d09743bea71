namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The kind of a <see cref="CellRule"/>.</summary>
internal enum CellRuleKind
{
    /// <summary>One of the entries of a list.</summary>
    List,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,
}
