using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>An instrument that stands by itself, with its amendments: what it says on any day. Everything is read when it is asked for.</summary>
/// <threadsafety>Any number of threads may ask.</threadsafety>
internal sealed class InstrumentChain
{
    // By the number of changes that have taken effect.
    private readonly RuleSource[] sources;
    private readonly Lazy<DecisionRules>[] rules;

    // Of the stages, those that another chain has proved.
    private readonly int proved;

    /// <param name="held">The instrument.</param>
    /// <param name="changes">Its amendments, and the ends of some, in the order of their days.</param>
    /// <param name="before">A chain that has been proved, or null. With how many of the first changes it is of the same files, so far it is taken over with all that was read of it.</param>
    public InstrumentChain(HeldInstrument held, IReadOnlyList<ChainChange> changes, InstrumentChain? before = null)
    {
        Held = held;
        Changes = changes;
        if (before is not null && ReferenceEquals(before.Held, held)) proved = 1 + before.Changes.Zip(changes, Equals).TakeWhile(isSame => isSame).Count();
        sources = new RuleSource[changes.Count + 1];
        rules = new Lazy<DecisionRules>[sources.Length];
        var checkedOn = held.Instrument.CheckedOn!.Value;
        var laidOver = new List<HeldInstrument>();
        for (var i = 0; i < sources.Length; i++)
        {
            if (i > 0)
            {
                var (amendment, endedBy, _) = changes[i - 1];
                checkedOn = LocalDate.Min(checkedOn, (endedBy ?? amendment).Instrument.CheckedOn!.Value);
                if (endedBy is null) laidOver.Add(amendment);
                else laidOver.Remove(amendment);
            }

            if (i < proved)
            {
                (sources[i], rules[i]) = (before!.sources[i], before.rules[i]);
                continue;
            }

            sources[i] = i > 0 && changes[i - 1].EndedBy is null
                ? LayOver(sources[i - 1], changes[i - 1].Amendment)
                : laidOver.Aggregate(held.Source, LayOver);
            var (source, day, count) = (sources[i], checkedOn, i);
            rules[i] = new Lazy<DecisionRules>(() => new DecisionRules(owner => new RuleFileReader(source, held.Instrument, day, IsAmended, owner)));

            bool IsAmended(int set) => Changes.Take(count).Any(change => change.Amendment.Source.Sets.Contains(set));
        }
    }

    public HeldInstrument Held { get; }

    public LegalInstrument Instrument => Held.Instrument;

    /// <summary>Gets the amendments, and the ends of some, in the order of their days.</summary>
    public IReadOnlyList<ChainChange> Changes { get; }

    /// <summary>Gets the amendments in the order of their days.</summary>
    public IEnumerable<HeldInstrument> Amendments => Changes.Where(change => change.EndedBy is null).Select(change => change.Amendment);

    /// <summary>Gets a value indicating whether the instrument has forms, with all changes.</summary>
    public bool HasForms => sources[sources.Length - 1].Sets.Count > 0;

    /// <summary>Returns how many changes have taken effect on a day; all of them where there is no day.</summary>
    public int ChangesOn(LocalDate? day) => day is { } on ? Changes.Count(change => change.From <= on) : Changes.Count;

    /// <summary>Returns the latest amendment that holds on a day, or null.</summary>
    public LegalInstrument? AmendedBy(LocalDate day)
    {
        var effective = Changes.Take(ChangesOn(day)).ToArray();
        return Array.FindLast(effective, change => change.EndedBy is null && !Array.Exists(effective, other => other.EndedBy is not null && other.Amendment == change.Amendment))?.Amendment.Instrument;
    }

    /// <summary>Returns the numbers of the product sets of which there is a form on a day, in order.</summary>
    public IReadOnlyList<int> SetsOn(LocalDate day) => sources[ChangesOn(day)].Sets;

    /// <summary>Returns the head and the law with a number of changes.</summary>
    public HeadEntry Head(int changes) => sources[changes].Head;

    /// <summary>Returns the forms as they stand on a day; with all changes where there is no day.</summary>
    public DecisionRules RulesOn(LocalDate? day) => rules[ChangesOn(day)].Value;

    /// <summary>Returns the forms of a version of the data; with all amendments where there is no such version.</summary>
    public DecisionRules RulesOf(string? dataVersion)
    {
        var stage = Array.FindLastIndex(sources, source => source.DataVersion == dataVersion);
        return rules[stage < 0 ? rules.Length - 1 : stage].Value;
    }

    /// <summary>Returns the forms with a number of changes, or null where there are none.</summary>
    public DecisionRules? Forms(int changes) => sources[changes].Sets.Count > 0 ? rules[changes].Value : null;

    /// <summary>Returns whether the forms or a block are not those that have been proved: the chain is new, or the amendment is and writes one of the two, or one has ended.</summary>
    /// <param name="changes">The number of changes.</param>
    /// <param name="block">The name of the block.</param>
    public bool IsToProve(int changes, string block) => changes >= proved && (Added(changes) is not { } added || added.ChangesForms || added.Writes(block));

    /// <summary>Proves that the law and the labels can be read and that the forms do not contradict themselves, alone and with each change.</summary>
    /// <param name="isNew">Whether only what is new is proved: the rest came with the package, or a book has proved it.</param>
    /// <exception cref="RuleDataException">They do; the message names the entries, and the change if they do so with it only.</exception>
    public void Validate(bool isNew)
    {
        for (var i = isNew ? proved : 0; i < rules.Length; i++)
        {
            try
            {
                // What an amendment leaves without a member shows once here and not at each form that asks for it.
                _ = sources[i].Head;
                _ = sources[i].Labels;
                // An amendment of the law alone leaves the forms as they were.
                if (isNew && Added(i) is { ChangesForms: false }) continue;
                if (sources[i].Sets.Count > 0) rules[i].Value.Validate();
            }
            catch (RuleDataException exception) when (i > 0)
            {
                throw new RuleDataException([.. exception.Texts.Select(Changes[i - 1].Tell)]);
            }
        }
    }

    /// <summary>Proves that the blocks name product sets that there are, and that they do not contradict each other, alone and with each amendment.</summary>
    /// <param name="isNew">Whether only what is new is proved.</param>
    /// <exception cref="RuleDataException">They do not; the message names the entries.</exception>
    public void ValidateReferences(bool isNew)
    {
        for (var i = isNew ? proved : 0; i < sources.Length; i++)
        {
            try
            {
                HeadReferences.Check(sources[i].Head, sources[i].Sets, Instrument);
            }
            catch (RuleDataException exception) when (i > 0)
            {
                throw new RuleDataException([.. exception.Texts.Select(Changes[i - 1].Tell)]);
            }
        }
    }

    /// <summary>Returns whether the chain is made of just these files.</summary>
    public bool IsOf(HeldInstrument held, IReadOnlyList<ChainChange> changes) => ReferenceEquals(Held, held) && Changes.SequenceEqual(changes);

    private static RuleSource LayOver(RuleSource amended, HeldInstrument amendment) => new AmendedRuleSource(amended, amendment.Source, amendment.Instrument);

    // What an amendment adds to the stage before; null for the instrument by itself and where one ends.
    private AmendedRuleSource? Added(int changes) => changes > 0 && Changes[changes - 1].EndedBy is null ? (AmendedRuleSource)sources[changes] : null;
}
