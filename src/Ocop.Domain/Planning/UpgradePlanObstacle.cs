namespace Ocop.Domain.Planning;

/// <summary>What makes an upgrade impossible: the first that applies, in this order. The default value is a disqualified dossier.</summary>
public enum UpgradePlanObstacle
{
    /// <summary>A finding rejects the dossier.</summary>
    Disqualified = 0,

    /// <summary>A finding stops the evaluation.</summary>
    Finding = 1,

    /// <summary>A tick at 0 points stops the evaluation and cannot be raised.</summary>
    ZeroPoints = 2,

    /// <summary>The minimum levels are not known, so nothing can be said of stars.</summary>
    UnknownRequirements = 3,

    /// <summary>A minimum level cannot be reached: a step cannot be taken, or the prerequisite is unmet.</summary>
    MinimumLevels = 4,

    /// <summary>The points do not suffice.</summary>
    Points = 5,
}
