namespace Ocop.Domain.Explanations;

/// <summary>What a step of an explanation is about. The default value is the result.</summary>
public enum ExplanationStepKind
{
    /// <summary>The outcome that all other steps lead to.</summary>
    Result = 0,

    /// <summary>The decision and the form that apply.</summary>
    Regime = 1,

    /// <summary>A finding that stops the evaluation or rejects the dossier, or that there is none.</summary>
    Finding = 2,

    /// <summary>The points of the card, or their mean.</summary>
    Points = 3,

    /// <summary>The points of a part.</summary>
    Part = 4,

    /// <summary>The points of a criterion.</summary>
    Criterion = 5,

    /// <summary>The points of a member of a council.</summary>
    Member = 6,

    /// <summary>The band that the points fall in.</summary>
    Band = 7,

    /// <summary>Whether a number of stars is reached.</summary>
    Star = 8,

    /// <summary>Whether the points reach the band of a number of stars.</summary>
    StarPoints = 9,

    /// <summary>Whether a minimum level is reached.</summary>
    MinimumLevel = 10,

    /// <summary>Whether the minimum levels of fewer stars are reached.</summary>
    LowerMinimumLevels = 11,

    /// <summary>A rule of a council's regulation.</summary>
    Regulation = 12,

    /// <summary>Something that a reader should know of how the card was read.</summary>
    Remark = 13,
}
