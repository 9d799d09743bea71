namespace Ocop.Domain.Planning;

/// <summary>Whether a number of stars can be reached. The default value is impossible.</summary>
public enum PartialRatingProspect
{
    /// <summary>No answers to the open criteria reach it.</summary>
    Impossible = 0,

    /// <summary>Some answers reach it and others do not, or the minimum levels are not known.</summary>
    Possible = 1,

    /// <summary>All answers reach it.</summary>
    Certain = 2,
}
