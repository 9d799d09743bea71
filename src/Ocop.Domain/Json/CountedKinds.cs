using Ocop.Domain.Producers;

namespace Ocop.Domain.Json;

/// <summary>Finds the kinds of producers that a quota or target counts among those of the book.</summary>
internal static class CountedKinds
{
    /// <summary>Returns the kinds; empty where something is wrong, which is told.</summary>
    public static IReadOnlyList<ProducerKind> Of(IReadOnlyList<string>? keys, bool enterprises, IReadOnlyList<ProducerKind> known, BlockProblems problems, string where)
    {
        if (!problems.Check(enterprises == (keys is null), where, RuleTexts.BothOrNeither("kinds", "enterprises"))) return [];
        if (keys is null)
        {
            ProducerKind[] all = [.. known.Where(kind => kind.IsEnterprise)];
            problems.Check(all.Length > 0, where + ".enterprises", RuleTexts.NoKindIsAnEnterprise);
            return all;
        }

        problems.Check(keys.Count > 0, where + ".kinds", RuleTexts.NoKind);
        problems.Once(keys, where + ".kinds", key => key);
        var byKey = known.ToDictionary(kind => kind.Key, StringComparer.Ordinal);
        return [.. keys.Select((key, i) => problems.Find(byKey, key, $"{where}.kinds[{i}]")).OfType<ProducerKind>()];
    }
}
