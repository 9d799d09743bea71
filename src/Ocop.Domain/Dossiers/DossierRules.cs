using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Dossiers;

/// <summary>What one instrument says of dossiers.</summary>
internal sealed record DossierRules(IReadOnlyDictionary<string, KeyedLabel> Senders, IReadOnlyList<string> Items, IReadOnlyList<DossierRow> Rows, CitedTerm? CommuneAssessment);

/// <summary>One thing that dossiers must contain, and which.</summary>
internal sealed record DossierRow(
    DossierRequirement Requirement, IReadOnlyList<string> Senders, IReadOnlyList<DossierKind> Kinds, IReadOnlyList<int> NotForSets, bool IsNotOnScoringSystem);

/// <summary>The rounds that one instrument lays down.</summary>
internal sealed record RoundRules(IReadOnlyList<AnnualRound> Rounds);

/// <summary>A round that is held every year.</summary>
internal sealed record AnnualRound(string Level, int Number, AnnualDate ProposedBefore, AnnualDate EvaluatedBefore, LegalReference Reference)
{
    /// <summary>Returns the round whose proposals close in a calendar year.</summary>
    public EvaluationRound Of(int year)
    {
        var proposedBefore = ProposedBefore.InYear(year);
        var evaluatedBefore = EvaluatedBefore.InYear(EvaluatedBefore.CompareTo(ProposedBefore) < 0 ? year + 1 : year);
        return new EvaluationRound(Level, Number, proposedBefore, evaluatedBefore, Reference);
    }
}
