using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Councils;

/// <summary>
/// The outcome of a council's session (kết quả hội đồng): <see cref="CouncilRated"/>, <see cref="CouncilForwarded"/>, <see cref="CouncilReturned"/>,
/// <see cref="CouncilScoreAgain"/>, <see cref="CouncilNoQuorum"/> or <see cref="CouncilStopped"/>, and nothing else.
/// </summary>
public abstract partial record CouncilResult
{
    private protected CouncilResult()
    {
    }

    /// <summary>Gets the number of the decision.</summary>
    public string Decision { get; internal init; } = null!;

    /// <summary>Gets the number of the product set.</summary>
    public int ProductSet { get; internal init; }

    /// <summary>Gets what the outcome rests on: the law, or the regulation of the council.</summary>
    public RuleBasis Basis { get; internal init; } = null!;

    /// <summary>Gets what the cards come to, or null where a card has no total or no card counts.</summary>
    public CouncilTally? Tally { get; internal init; }

    /// <summary>Gets what stops the evaluation or rejects the dossier on the cards that count, by member and then in form order; empty where every card has a total.</summary>
    public IReadOnlyList<CouncilFinding> Findings { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<CouncilFinding>();

    /// <summary>Gets what a reader should know of the session.</summary>
    public IReadOnlyList<CouncilRemark> Remarks { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<CouncilRemark>();

    /// <summary>Gets the keys of the listed readings that the cards which count rest on, ascending; empty where they rest on none.</summary>
    public IReadOnlyList<string> Interpretations { get; internal init => field = Unchangeable.List(value); } = InterpretationKeys.None;

    /// <summary>Gets the day to which the decision was last checked against the law, where a card was evaluated after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Decision), Decision, isFirst: true)
            .Member(nameof(ProductSet), ProductSet)
            .Member(nameof(Basis), Basis)
            .Member(nameof(Tally), Tally)
            .Member(nameof(Findings), Findings)
            .Member(nameof(Remarks), Remarks)
            .Member(nameof(Interpretations), Interpretations)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
