using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A term: one unit and its number, such as {"months": 36}.</summary>
internal sealed class TermShape() : UnitShape<TermUnit, Term>(ProblemTexts.ATerm, Term.LongestCount)
{
    protected override Term Of(int count, TermUnit unit) => Term.Of(count, unit);
}
