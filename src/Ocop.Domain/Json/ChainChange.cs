using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>A change of an instrument: from a day on an amendment is laid over it, or no longer is.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="EndedBy">What replaces the amendment and not what it amends, so that it is no longer laid over it; null where the amendment begins.</param>
/// <param name="Amended">The number of what it amends.</param>
internal sealed record ChainChange(HeldInstrument Amendment, HeldInstrument? EndedBy, string Amended)
{
    /// <summary>Gets the first day of the change.</summary>
    public LocalDate From => (EndedBy ?? Amendment).Instrument.InForceFrom;

    // An amendment of several says beside a fault with which of them it shows.
    private string Which => Amendment.Instrument.Amends.Count > 1 ? Amended + " " : string.Empty;

    private BilingualText Cause => EndedBy is { } by
        ? RuleTexts.WithoutAmendment(Which, Amendment.Instrument.Number, by.Instrument.Number)
        : RuleTexts.AsAmendedBy(Which, Amendment.Instrument.Number);

    /// <summary>Returns a fault that shows with the change only, with what it comes from: where the amendment ends a name, that entry too.</summary>
    public BilingualText Tell(BilingualText problem)
    {
        var entry = EndedBy is null ? Ended(Amendment.Source.HeadJson, "$").FirstOrDefault(ended => problem.English.IndexOf($"'{ended.Name}' is not named", StringComparison.Ordinal) >= 0).Path : null;
        return FaultText.From(Cause, entry is null ? problem : RuleTexts.EndedBy(entry, problem));
    }

    /// <summary>Returns the changes of an instrument in the order of their days.</summary>
    /// <param name="amended">The instrument.</param>
    /// <param name="amendments">Its amendments in the order of their days.</param>
    /// <param name="held">All instruments of the book.</param>
    public static ChainChange[] Of(LegalInstrument amended, IReadOnlyList<HeldInstrument> amendments, IReadOnlyList<HeldInstrument> held)
    {
        if (amendments.Count == 0) return [];
        LegalInstrument[] instruments = [.. held.Select(each => each.Instrument)];
        var ends =
            from amendment in amendments
            let replacing = AmendmentEnd.Of(instruments, amendment.Instrument, amended)
            where replacing is not null
            select new ChainChange(amendment, held.First(each => each.Instrument.Number == replacing.Number), amended.Number);

        // In a stable order an amendment ends after those that begin on that day.
        return [.. amendments.Select(amendment => new ChainChange(amendment, null, amended.Number)).Concat(ends).OrderBy(change => change.From)];
    }

    // The names that an amendment ends, with the paths of their entries.
    private static IEnumerable<(string Name, string Path)> Ended(JsonElement json, string path) => json.EnumerateObject().SelectMany(member => member.Value.ValueKind switch
    {
        JsonValueKind.Null => [(member.Name, path + "." + member.Name)],
        JsonValueKind.Object => Ended(member.Value, path + "." + member.Name),
        _ => Enumerable.Empty<(string, string)>(),
    });
}
