using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>Rates with a form (phiếu đánh giá): the questions of rating that are asked of a <see cref="Rubric"/>, which itself knows nothing of rating.</summary>
public static class RubricVerdict
{
    /// <summary>Rates ticks alone, without allocating: for hosts that rate many cards.</summary>
    /// <param name="rubric">The form.</param>
    /// <param name="levels">For each of <see cref="Rubric.Ladders"/> the ticked level, from 1, or 0 where nothing is ticked; of an additive list the ticked lines as bits, where line <c>n</c> adds 2 to the power of <c>n - 1</c>.</param>
    /// <returns>The verdict.</returns>
    /// <remarks>It knows the marks of the form only: what a later decision requires beside them (<see cref="DecisionRules.MinimumRequirements"/>) takes the day of the evaluation and is <see cref="RuleBook.Rate"/>'s to say. Ticks do not say who is exempt: a mark that binds some products only binds here.</remarks>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <exception cref="InvalidOperationException">The form is known by its totals only.</exception>
    /// <exception cref="ArgumentException">The number of levels is not that of the cases, or two cases of one criterion are ticked.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A level is above the last one of its ladder.</exception>
    public static Verdict RateTicks(this Rubric rubric, ReadOnlySpan<byte> levels) => Guard.NotNull(rubric, nameof(rubric)).Compiled().Rate(levels);

    /// <summary>Rates ticks alone and gives the points of each part, without allocating.</summary>
    /// <param name="rubric">The form.</param>
    /// <param name="levels">For each of <see cref="Rubric.Ladders"/> the ticked level, from 1, or 0 where nothing is ticked; of an additive list the ticked lines as bits, where line <c>n</c> adds 2 to the power of <c>n - 1</c>.</param>
    /// <param name="partPoints">Takes the points of each of <see cref="Rubric.Parts"/>, in form order.</param>
    /// <returns>The verdict, as the other overload gives it.</returns>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <exception cref="InvalidOperationException">The form is known by its totals only.</exception>
    /// <exception cref="ArgumentException">The number of levels or of parts is not that of the form, or two cases of one criterion are ticked.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A level is above the last one of its ladder.</exception>
    public static Verdict RateTicks(this Rubric rubric, ReadOnlySpan<byte> levels, Span<int> partPoints) => Guard.NotNull(rubric, nameof(rubric)).Compiled().Rate(levels, partPoints);

    /// <summary>Returns the form as one table, which is built at the first use and kept with the form.</summary>
    internal static CompiledRubric Compiled(this Rubric rubric) => rubric.Table().Compiled;

    /// <summary>Returns the table of a form, made at the first use.</summary>
    internal static FormTable Table(this Rubric rubric) => rubric.Derived.Get(static form => FormTable.Of(form));
}
