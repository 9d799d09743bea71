using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>A round of evaluation (đợt đánh giá). Both of its dates are themselves excluded.</summary>
/// <remarks>Two rounds are equal when all their members are. Law: Decision 26/2026/QĐ-TTg, Article 5.</remarks>
public sealed record EvaluationRound
{
    /// <summary>Creates a round, such as one that a province adds by the regulation of its council.</summary>
    /// <param name="level">The body that holds it, such as <c>province</c>.</param>
    /// <param name="number">The number of the round in its year, from 1.</param>
    /// <param name="proposedBefore">The day before which a dossier must be proposed.</param>
    /// <param name="evaluatedBefore">The day before which it is evaluated.</param>
    /// <param name="reference">The provision, or null for a regulation of the level itself.</param>
    /// <exception cref="ArgumentNullException">The level is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <exception cref="ArgumentException">The round would end before its proposals, or a day is not of the ISO calendar.</exception>
    public EvaluationRound(string level, int number, LocalDate proposedBefore, LocalDate evaluatedBefore, LegalReference? reference = null)
    {
        Guard.Iso(proposedBefore, nameof(proposedBefore));
        Guard.Iso(evaluatedBefore, nameof(evaluatedBefore));
        Number = Guard.InRange(number, 1, int.MaxValue, nameof(number));
        if (evaluatedBefore < proposedBefore) throw new ArgumentException("A round does not end before its proposals are in.", nameof(evaluatedBefore));
        Level = Guard.NotNull(level, nameof(level));
        ProposedBefore = proposedBefore;
        EvaluatedBefore = evaluatedBefore;
        Reference = reference;
    }

    /// <summary>Gets the body that holds the round, such as <c>province</c> (cấp tỉnh) or <c>ministry</c> (cấp trung ương).</summary>
    public string Level { get; }

    /// <summary>Gets the number of the round in its year, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the day before which a dossier must be proposed; a dossier of that very day belongs to the next round.</summary>
    public LocalDate ProposedBefore { get; }

    /// <summary>Gets the day before which the dossiers of the round are evaluated.</summary>
    public LocalDate EvaluatedBefore { get; }

    /// <summary>Gets the provision, or null for a round of the level's own.</summary>
    public LegalReference? Reference { get; }

    /// <summary>Returns whether a proposal of a day comes in time for the round.</summary>
    /// <param name="proposedOn">The day of the proposal.</param>
    /// <returns><see langword="true"/> before <see cref="ProposedBefore"/>.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Takes(LocalDate proposedOn) => Guard.Iso(proposedOn, nameof(proposedOn)) < ProposedBefore;

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Level), Level, isFirst: true)
            .Member(nameof(Number), Number)
            .Member(nameof(ProposedBefore), ProposedBefore)
            .Member(nameof(EvaluatedBefore), EvaluatedBefore)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
