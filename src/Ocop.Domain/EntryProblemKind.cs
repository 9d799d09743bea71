namespace Ocop.Domain;

/// <summary>What kind of mistake an entry is. The default value is any that the others do not name.</summary>
public enum EntryProblemKind
{
    /// <summary>Something that its text says.</summary>
    Other = 0,

    /// <summary>It names something that does not exist, such as a criterion that the form does not have.</summary>
    Unknown = 1,

    /// <summary>A number or a day outside what is possible there.</summary>
    OutOfRange = 2,

    /// <summary>It stands twice.</summary>
    Repeated = 3,

    /// <summary>It is needed and is not there.</summary>
    Missing = 4,

    /// <summary>Another entry says otherwise: a tick in both of two cases, a tick on a criterion that is said to have none.</summary>
    Contradiction = 5,

    /// <summary>There is no room for it there: a finding on a criterion without such a note, levels for a form that is known by its totals only.</summary>
    NotApplicable = 6,
}
