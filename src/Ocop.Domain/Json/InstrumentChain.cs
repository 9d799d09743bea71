using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>An instrument that stands by itself, with its amendments: what it says on any day. Everything is read when it is asked for.</summary>
/// <threadsafety>Any number of threads may ask.</threadsafety>
internal sealed class InstrumentChain
{
    // By the number of amendments laid over the instrument.
    private readonly RuleSource[] sources;
    private readonly Lazy<DecisionRules>[] rules;

    // Of the stages, those that another chain has proved.
    private readonly int proved;

    /// <param name="held">The instrument.</param>
    /// <param name="amendments">Its amendments in the order of their days.</param>
    /// <param name="before">A chain that has been proved, or null. With how many of the first amendments it is of the same files, so far it is taken over with all that was read of it.</param>
    public InstrumentChain(HeldInstrument held, IReadOnlyList<HeldInstrument> amendments, InstrumentChain? before = null)
    {
        Held = held;
        Amendments = amendments;
        if (before is not null && ReferenceEquals(before.Held, held)) proved = 1 + before.Amendments.Zip(amendments, ReferenceEquals).TakeWhile(isSame => isSame).Count();
        sources = new RuleSource[amendments.Count + 1];
        rules = new Lazy<DecisionRules>[sources.Length];
        var checkedOn = held.Instrument.CheckedOn!.Value;
        for (var i = 0; i < sources.Length; i++)
        {
            if (i > 0) checkedOn = LocalDate.Min(checkedOn, amendments[i - 1].Instrument.CheckedOn!.Value);
            if (i < proved)
            {
                (sources[i], rules[i]) = (before!.sources[i], before.rules[i]);
                continue;
            }

            sources[i] = i == 0 ? held.Source : new AmendedRuleSource(sources[i - 1], amendments[i - 1].Source, amendments[i - 1].Instrument);
            var (source, day) = (sources[i], checkedOn);
            rules[i] = new Lazy<DecisionRules>(() => new DecisionRules(owner => new RuleFileReader(source, held.Instrument, day, owner)));
        }
    }

    public HeldInstrument Held { get; }

    public LegalInstrument Instrument => Held.Instrument;

    /// <summary>Gets the amendments in the order of their days.</summary>
    public IReadOnlyList<HeldInstrument> Amendments { get; }

    /// <summary>Gets a value indicating whether the instrument has forms, with all its amendments.</summary>
    public bool HasForms => sources[sources.Length - 1].Sets.Count > 0;

    /// <summary>Returns the amendments in force on a day; all of them where there is no day.</summary>
    public int AmendmentsOn(LocalDate? day) => day is { } on ? Amendments.Count(amendment => amendment.Instrument.InForceFrom <= on) : Amendments.Count;

    /// <summary>Returns the numbers of the product sets of which there is a form on a day, in order.</summary>
    public IReadOnlyList<int> SetsOn(LocalDate day) => sources[AmendmentsOn(day)].Sets;

    /// <summary>Returns the head and the law with a number of amendments.</summary>
    public HeadEntry Head(int amendments) => sources[amendments].Head;

    /// <summary>Returns the forms as they stand on a day; with all amendments where there is no day.</summary>
    public DecisionRules RulesOn(LocalDate? day) => rules[AmendmentsOn(day)].Value;

    /// <summary>Returns the forms of a version of the data; with all amendments where there is no such version.</summary>
    public DecisionRules RulesOf(string? dataVersion)
    {
        var stage = Array.FindLastIndex(sources, source => source.DataVersion == dataVersion);
        return rules[stage < 0 ? rules.Length - 1 : stage].Value;
    }

    /// <summary>Returns the forms with a number of amendments, or null where there are none.</summary>
    public DecisionRules? Forms(int amendments) => sources[amendments].Sets.Count > 0 ? rules[amendments].Value : null;

    /// <summary>Returns whether the forms or a block are not those that have been proved: the chain or the amendment is new and writes one of the two.</summary>
    /// <param name="amendments">The number of amendments.</param>
    /// <param name="block">The name of the block.</param>
    public bool IsToProve(int amendments, string block) => amendments >= proved && (sources[amendments] is not AmendedRuleSource amended || amended.ChangesForms || amended.Writes(block));

    /// <summary>Proves that the law and the labels can be read and that the forms do not contradict themselves, alone and with each amendment.</summary>
    /// <param name="isNew">Whether only what is new is proved: the rest came with the package, or a book has proved it.</param>
    /// <exception cref="RuleDataException">They do; the message names the entries, and the amendment if they do so with it only.</exception>
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
                if (isNew && sources[i] is AmendedRuleSource { ChangesForms: false }) continue;
                if (sources[i].Sets.Count > 0) rules[i].Value.Validate();
            }
            catch (RuleDataException exception) when (i > 0)
            {
                throw new RuleDataException([.. exception.Problems.Select(problem => $"{problem} (as amended by {Amendments[i - 1].Instrument.Number})")]);
            }
        }
    }

    /// <summary>Proves that the blocks name product sets that there are, and that they do not contradict each other, alone and with each amendment.</summary>
    /// <param name="isNew">Whether only what is new is proved.</param>
    /// <exception cref="RuleDataException">They do not; the message names the entries.</exception>
    public void ValidateReferences(bool isNew)
    {
        for (var i = isNew ? proved : 0; i < sources.Length; i++) HeadReferences.Check(sources[i].Head, sources[i].Sets, Instrument, i == 0 ? null : Amendments[i - 1].Instrument.Number);
    }

    /// <summary>Returns whether the chain is made of just these instruments.</summary>
    public bool IsOf(HeldInstrument held, IReadOnlyList<HeldInstrument> amendments) => ReferenceEquals(Held, held) && Amendments.SequenceEqual(amendments);
}
