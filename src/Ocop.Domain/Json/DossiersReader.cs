using System.Globalization;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Turns the blocks on dossiers and rounds into rules, or refuses them by their entries.</summary>
internal static class DossiersReader
{
    /// <summary>Reads the block <c>dossiers</c>.</summary>
    /// <exception cref="RuleDataException">What it says cannot be; the message names every faulty entry.</exception>
    public static DossierRules Read(DossiersEntry entry, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        var seen = new HashSet<(string, string, DossierKind)>();
        for (var i = 0; i < entry.List.Count; i++)
        {
            var (row, path) = (entry.List[i], $"$.dossiers.list[{i}]");
            problems.Find(entry.Items, row.Item, $"{path}.item");
            if (row.Senders.Count == 0) problems.Add($"{path}.senders", RuleTexts.NobodySends(entry.Senders.Keys));
            if (row.Kinds is { Count: 0 }) problems.Add($"{path}.kinds", RuleTexts.NoKindOfDossier);
            problems.Once(row.Kinds, $"{path}.kinds", WireNames<DossierKind>.Of);
            problems.Once(row.NotForSets, $"{path}.notForSets", set => set.ToString(CultureInfo.InvariantCulture));
            for (var j = 0; j < row.Senders.Count; j++)
            {
                if (problems.Find(entry.Senders, row.Senders[j], $"{path}.senders[{j}]") is null) continue;
                if (Kinds(row).Count(kind => !seen.Add((row.Item, row.Senders[j], kind))) > 0) problems.Add(path, RuleTexts.ItemTwice(row.Item, row.Senders[j]));
            }
        }

        if (entry.CommuneAssessment is { } assessment) problems.CheckEnd(assessment.Term, owner, "$.dossiers.communeAssessment.within");
        problems.Refuse();
        return new DossierRules(
            entry.Senders.ToDictionary(sender => sender.Key, sender => new KeyedLabel(sender.Key, sender.Value.ToText()), StringComparer.Ordinal),
            [.. entry.Items.Keys],
            [.. entry.List.Select(row => Row(row, entry, owner))],
            entry.CommuneAssessment?.ToTerm(owner));
    }

    /// <summary>Reads the block <c>rounds</c> of an instrument that has it.</summary>
    /// <exception cref="RuleDataException">What it says cannot be; the message names every faulty entry.</exception>
    public static RoundRules ReadRounds(HeadEntry head, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        var names = new NamesReader(head, problems);
        var entry = head.Rounds!;
        for (var i = 0; i < entry.List.Count; i++)
        {
            var round = entry.List[i];
            names.Body(round.Level, $"$.rounds.list[{i}].level");
            var before = entry.List.Take(i).Where(other => other.Level == round.Level).ToArray();
            if (before.Any(other => other.Number == round.Number)) problems.Add($"$.rounds.list[{i}].number", RuleTexts.RoundTwice(round.Number, round.Level));
            if (before.Any(other => other.ProposedBefore == round.ProposedBefore)) problems.Add($"$.rounds.list[{i}].proposedBefore", RuleTexts.RoundsOnOneDay(round.Level));
        }

        problems.Refuse();
        return new RoundRules([.. entry.List.Select(round => new AnnualRound(round.Level, round.Number, round.ProposedBefore, round.EvaluatedBefore, PlaceEntry.Reference(round.At ?? entry.At, owner)))]);
    }

    private static DossierRow Row(DossierRowEntry row, DossiersEntry entry, LegalInstrument owner) => new(
        new DossierRequirement(new KeyedLabel(row.Item, entry.Items[row.Item].ToText()), row.Quantity, row.IsOptional, PlaceEntry.Reference(row.At ?? entry.At, owner)),
        [.. row.Senders],
        [.. Kinds(row)],
        [.. row.NotForSets],
        row.IsNotOnScoringSystem);

    private static IEnumerable<DossierKind> Kinds(DossierRowEntry row) => (row.Kinds ?? [DossierKind.FirstEvaluation, DossierKind.Upgrade, DossierKind.ReEvaluation]).Distinct();
}
