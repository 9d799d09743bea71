using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Makes the rules of the block <c>transition</c>.</summary>
internal static class TransitionReader
{
    private const string Block = "$.transition";

    /// <summary>Reads the block of an instrument that has it.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names all that are.</exception>
    public static TransitionRules Read(HeadEntry head, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        var block = head.Transition!;
        if (owner.Replaces.Count == 0) problems.Add(Block, RuleTexts.ReplacesNone);
        var pending = new Dictionary<DossierKind, PendingRule>();
        Add(DossierKind.FirstEvaluation, "firstEvaluation", block.Pending?.FirstEvaluation);
        Add(DossierKind.Upgrade, "upgrade", block.Pending?.Upgrade);
        Add(DossierKind.ReEvaluation, "reEvaluation", block.Pending?.ReEvaluation);
        if (block.Ceases is not null) problems.CheckEnd(block.Ceases.After, owner, Block + ".ceases.after");
        problems.Refuse();
        return new TransitionRules(pending);

        void Add(DossierKind kind, string name, PendingDossierEntry? entry)
        {
            if (entry is null) return;
            var path = $"{Block}.pending.{name}";
            if ((entry.Within is null) != entry.GoesOver) problems.Add(path, RuleTexts.WithinOrGoesOver);
            if (entry.Key is not null && !entry.Reading) problems.Add(path + ".key", RuleTexts.NotSaidToBeAReading);
            if (entry.Within is not null) problems.CheckEnd(entry.Within, owner, path + ".within");
            pending.Add(kind, new PendingRule(entry.Within, entry.Reading ? ReadingEntry.KeyOf(entry.Key) : null, PlaceEntry.Reference(entry.At, owner)));
        }
    }
}
