namespace Ocop.Domain.Tests;

/// <summary>One line of a fact table; the head of the tables explains the columns.</summary>
internal sealed record Fact(
    string Decision, int? Set, string Part, string Criterion, string Case, string Kind, int? Level, int? Points, int? Stars, string Value, bool IsPrinted)
{
    /// <summary>Returns the line as it stands in the table, so that a message can be looked up.</summary>
    public override string ToString() => string.Join('\t', Decision, Set, Part, Criterion, Case, Kind, Level, Points, Stars, Value, IsPrinted ? "yes" : "no");
}
