using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>What is wrong with a block of the law beyond its shape, told all at once with the entries and the instrument.</summary>
/// <param name="owner">The instrument, or null where the entry says enough.</param>
internal sealed class BlockProblems(LegalInstrument? owner = null)
{
    // Some years before the last one of the calendar, so that an end can move from days off.
    private const int LatestYear = 9990;

    private readonly List<BilingualText> problems = [];

    /// <summary>Tells a problem.</summary>
    /// <param name="entry">The path of the entry.</param>
    /// <param name="problem">What is wrong with it, and what was expected.</param>
    public void Add(string entry, BilingualText problem) =>
        problems.Add(FaultText.At(entry, owner is null ? problem : FaultText.Of(owner.Number, problem)));

    /// <summary>Tells it if something does not hold.</summary>
    public bool Check(bool holds, string entry, BilingualText problem)
    {
        if (!holds) Add(entry, problem);
        return holds;
    }

    /// <summary>Tells each value of a list that stands in it before.</summary>
    public void Once<T>(IReadOnlyList<T>? values, string entry, Func<T, string> name)
    {
        for (var i = 1; i < values?.Count; i++)
        {
            if (values.Take(i).Contains(values[i])) Add($"{entry}[{i}]", RubricTexts.Twice(name(values[i])));
        }
    }

    /// <summary>Tells a term for an act that could not end within the calendar even if it began on the first day of its instrument, whatever days off there are.</summary>
    public void CheckEnd(Term term, LegalInstrument from, string entry) =>
        Check(from.InForceFrom.Year + term.MostYears <= LatestYear, entry, RuleTexts.EndsBeyondTheCalendar);

    /// <summary>Finds what a key stands for, or null after telling that it is not one of those that are named.</summary>
    /// <param name="named">What is named, by key.</param>
    /// <param name="key">The key, or null where there is none.</param>
    /// <param name="entry">The path of the entry with the key.</param>
    /// <param name="table">The path of the entry that names the keys, where it stands in another block.</param>
    public T? Find<T>(IReadOnlyDictionary<string, T> named, string? key, string entry, string? table = null)
        where T : class
    {
        if (key is null) return null;
        if (named.TryGetValue(key, out var found)) return found;
        Add(entry, RuleTexts.NotNamed(key, table, named.Keys));
        return null;
    }

    /// <summary>Refuses the block if there is any problem.</summary>
    /// <exception cref="RuleDataException">There is.</exception>
    public void Refuse()
    {
        if (problems.Count > 0) throw new RuleDataException([.. problems.Take(RuleDataException.MostProblems)]);
    }
}
