using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Dossiers;

/// <summary>The rounds of evaluation (các đợt đánh giá): two a year at each level, and those that a host adds.</summary>
/// <remarks>
/// A fixed day of the calendar is a limit and not a term that runs from an event: it does not move from a day off.
/// Law: Decision 26/2026/QĐ-TTg, Article 5.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class EvaluationRounds
{
    private static readonly LegalReference Article = LegalInstruments.Decision26.ToReference() with { Article = "5" };
    private readonly IReadOnlyList<EvaluationRound> added;

    private EvaluationRounds(IReadOnlyList<EvaluationRound> added) => this.added = added;

    /// <summary>Gets the rounds that the decision lays down, at the least.</summary>
    public static EvaluationRounds National { get; } = new([]);

    /// <summary>Returns the rounds with one more, such as a province's own.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The rounds; this instance does not change.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
    public EvaluationRounds With(EvaluationRound round) => new([.. added, Guard.NotNull(round, nameof(round))]);

    /// <summary>Returns the round that a proposal falls in: the first one that it is in time for.</summary>
    /// <param name="level">The level that evaluates.</param>
    /// <param name="proposedOn">The day of the proposal.</param>
    /// <returns>The round, or null before 22 May 2026, when no rounds were laid down for the whole country.</returns>
    /// <exception cref="OverflowException">The round lies beyond the year 9999.</exception>
    public EvaluationRound? Find(EvaluationLevel level, LocalDate proposedOn)
    {
        if (proposedOn < DossierDeadlines.DecisionInForce) return null;
        return Laid(level, proposedOn.Year)
            .Concat(Laid(level, proposedOn.Year + 1))
            .Concat(added.Where(round => round.Level == level))
            .Where(round => round.Takes(proposedOn))
            .OrderBy(round => round.ProposedBefore)
            .First();
    }

    // The rounds whose proposals close in a calendar year.
    private static EvaluationRound[] Laid(EvaluationLevel level, int year) => level == EvaluationLevel.Province
        ?
        [
            new(level, 1, new LocalDate(year, 4, 30), new LocalDate(year, 6, 30), Article),
            new(level, 2, new LocalDate(year, 10, 30), new LocalDate(year, 12, 30), Article),
        ]
        :
        [
            new(level, 2, new LocalDate(year, 1, 30), new LocalDate(year, 3, 30), Article),
            new(level, 1, new LocalDate(year, 7, 30), new LocalDate(year, 9, 30), Article),
        ];
}
