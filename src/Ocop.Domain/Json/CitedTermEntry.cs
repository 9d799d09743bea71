using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A term and where it stands: <c>{"within": {"days": 45}, "at": ...}</c>. The member that holds the term is named for what the term is.</summary>
internal sealed class CitedTermEntry
{
    private static readonly TermShape TermTable = new();

    public Term Term { get; set; } = null!;

    public PlaceEntry? At { get; set; }

    /// <summary>Returns the table of its members.</summary>
    /// <param name="member">The name of the member that holds the term.</param>
    /// <param name="description">What the term is.</param>
    public static ObjectShape<CitedTermEntry> Shape(string member, string description) => new ObjectShape<CitedTermEntry>(() => new())
        .With(member, TermTable, description, (entry, value) => entry.Term = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public CitedTerm ToTerm(LegalInstrument owner) => new(Term, PlaceEntry.Reference(At, owner));
}
