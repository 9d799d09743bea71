using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>What the blocks of one file say of its product sets and of each other.</summary>
internal static class HeadReferences
{
    /// <summary>Tells each product set that the decision does not have, and two terms for one step that differ.</summary>
    /// <param name="head">The head and the law.</param>
    /// <param name="sets">The product sets of which there is a form; empty where the instrument has none, and any set may be meant.</param>
    /// <param name="owner">The instrument.</param>
    public static void Check(HeadEntry head, IReadOnlyList<int> sets, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        if (sets.Count > 0)
        {
            for (var i = 0; i < head.Dossiers?.List.Count; i++)
            {
                var row = head.Dossiers.List[i];
                for (var j = 0; j < row.NotForSets.Count; j++) Set(row.NotForSets[j], $"$.dossiers.list[{i}].notForSets[{j}]");
            }

            foreach (var kind in head.Producers?.Eligibility?.Kinds ?? new Dictionary<string, EligibleKindEntry>())
            {
                if (kind.Value.Only is not { } only) continue;
                Set(only.From, $"$.producers.eligibility.kinds.{kind.Key}.only.from");
                if (only.Through != only.From) Set(only.Through, $"$.producers.eligibility.kinds.{kind.Key}.only.through");
            }
        }

        head.Councils?.Check(owner, problems);

        // The first body that handles the dossier is the one whose assessment has a term.
        var stages = head.Path?.Stages ?? [];
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Role == EvaluationRole.Receives) continue;
            if (stages[i].Term is { } term && head.Dossiers?.CommuneAssessment is { } assessment && term.Length != assessment.Term)
            {
                problems.Add("$.dossiers.communeAssessment.within", RuleTexts.OtherTermOfStage(assessment.Term, i, term.Length));
            }

            break;
        }

        problems.Refuse();

        void Set(int set, string entry) => problems.Check(sets.Contains(set), entry, RuleTexts.NoSuchSet(set, sets[0], sets[sets.Count - 1]));
    }
}
