using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>Makes the rules of the block <c>path</c>.</summary>
internal static class PathReader
{
    /// <summary>Reads the block of an instrument that has it.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names all that are.</exception>
    public static PathRules Read(HeadEntry head, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        var names = new NamesReader(head, problems);
        var stages = new List<PathStageRule>();
        var entries = head.Path!.Stages;
        if (entries.Count == 0) problems.Add("$.path.stages", RuleTexts.NoStage);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var path = $"$.path.stages[{i}]";
            var body = names.Body(entry.Body, path + ".body");
            if (entry.Role == EvaluationRole.Certifies) problems.Add(path + ".role", RuleTexts.CertifiesElsewhere);
            if (entries.Take(i).Any(earlier => earlier.Body == entry.Body && earlier.Role == entry.Role && Meet(earlier.For, entry.For))) problems.Add(path, RuleTexts.StageTwice(entry.Body, WireNames<EvaluationRole>.Of(entry.Role)));
            if (entry.For is { } stars && (stars.Count == 0 || stars.Distinct().Count() < stars.Count)) problems.Add(path + ".for", RuleTexts.StarsOfStage);
            CertificationReader.CheckThrough(entry.Through, owner, path, problems);
            if (entry.Term is { } length) problems.CheckEnd(length.Length, owner, path + ".term.length");
            var term = entry.Term is { } set ? new CitedTerm(set.Length, PlaceEntry.Reference(set.At, owner)) : null;
            stages.Add(new PathStageRule(new EvaluationStage(body!, entry.Role, PlaceEntry.Reference(entry.At, owner), term), entry.For, entry.Through));
        }

        problems.Refuse();
        return new PathRules(stages);
    }

    private static bool Meet(IReadOnlyList<int>? some, IReadOnlyList<int>? others) => some is null || others is null || some.Intersect(others).Any();
}
