namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What a sheet finds. The numbers stand in a cell of the sheet of points, for the formulas that go by it.</summary>
internal enum SheetState
{
    /// <summary>There are stars.</summary>
    Rated = 0,

    /// <summary>A cell holds what the form does not offer.</summary>
    WrongCells = 1,

    /// <summary>The day is none, or one of another form.</summary>
    WrongDay = 2,

    /// <summary>A finding rejects the dossier.</summary>
    Rejected = 3,

    /// <summary>A finding or a tick at 0 points stops the evaluation.</summary>
    Halted = 4,

    /// <summary>The minimum levels are not known, so there are no stars.</summary>
    Unknown = 5,

    /// <summary>Too few members scored.</summary>
    NoQuorum = 6,

    /// <summary>A role that must be present is not.</summary>
    MissingRole = 7,

    /// <summary>Every card stops or rejects.</summary>
    AllStopped = 8,

    /// <summary>Some cards stop or reject, others do not.</summary>
    SomeStopped = 9,

    /// <summary>The members' points are too far apart.</summary>
    WideSpread = 10,

    /// <summary>The product is passed on.</summary>
    Forwarded = 11,

    /// <summary>The product is sent back.</summary>
    Returned = 12,
}
