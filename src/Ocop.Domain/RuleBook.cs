using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Time;

namespace Ocop.Domain;

/// <summary>The whole law of the programme as one object: the place to start from.</summary>
/// <remarks>Nothing is read before it is asked for: a question about one instrument reads no other.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial class RuleBook
{
    // Those that stand by themselves, oldest first, each with its amendments.
    private readonly Lazy<InstrumentChain[]> chains;

    // What the rooms make of the blocks of the law, each made when it is first asked for.
    private readonly ConcurrentDictionary<Type, object> laws = new();

    private readonly Lazy<HeldInstrument[]> held;

    // Both are looked for when they are first asked for; two that ask at the same time may both look, and find the same.
    private OtherFiles? others;
    private IReadOnlyList<LegalInstrument>? instruments;

    // Of the book of the package alone.
    private readonly PackageForms? package;

    private RuleBook(Func<InstrumentChain[]> chains, OtherFiles? others, PackageForms? package = null)
    {
        this.package = package;
        if (package is not null) package.View = RubricFor;
        this.chains = new Lazy<InstrumentChain[]>(chains);
        this.others = others;

        // An amendment of several instruments stands in the chain of each.
        held = new Lazy<HeldInstrument[]>(() => [.. ByDay(this.chains.Value.SelectMany(chain => chain.Amendments.Prepend(chain.Held)).Distinct())]);
    }

    /// <summary>Gets the rules that come with the package.</summary>
    public static RuleBook Default => Embedded.Book;

    private OtherFiles Others => others ??= OtherFiles.OfPackage();

    /// <summary>Gets all instruments that the book holds, by the day on which they come into force, oldest first.</summary>
    public IReadOnlyList<LegalInstrument> Instruments => instruments ??= Unchangeable.Wrap(Array.ConvertAll(held.Value, each => each.Instrument));

    /// <summary>Gets the numbers of the decisions with forms, newest first.</summary>
    public IEnumerable<string> Decisions => Enumerable.Reverse(chains.Value).Where(chain => chain.HasForms).Select(chain => chain.Instrument.Number);

    /// <summary>Gets the day to which the law was last checked: the earliest day of those instruments that no other instrument of the book replaces and whose text names no end; what amends replaced instruments only is replaced with them.</summary>
    public LocalDate CheckedOn
    {
        get
        {
            var replaced = new HashSet<string>(Instruments.SelectMany(instrument => instrument.Replaces), StringComparer.Ordinal);
            var speaking = Instruments.Where(instrument => !replaced.Contains(instrument.Number) && !(instrument.Amends.Count > 0 && instrument.Amends.All(replaced.Contains)));

            // A book of instruments that all name their end has been checked to some day too.
            return speaking.Where(instrument => instrument.Ends is null).DefaultIfEmpty(Instruments[Instruments.Count - 1]).Min(instrument => instrument.CheckedOn!.Value);
        }
    }

    /// <summary>Gets the working days of state bodies, by the days off that the book holds.</summary>
    /// <example>
    /// <code>
    /// var deadline = RuleBook.Default.WorkingDays.Add(new LocalDate(2026, 4, 29), 2);   // 30 April and 1 May are days off
    /// Console.WriteLine($"{deadline:uuuu-MM-dd}");
    /// // 2026-05-05
    /// </code>
    /// </example>
    public WorkingDayCalendar WorkingDays => Others.WorkingDays;

    /// <summary>Gets the readings of the law that this library chose, by sections: what an answer lists under its <c>Interpretations</c>, by key, and those that stand in the list only.</summary>
    public IReadOnlyList<Interpretation> Interpretations => InterpretationsFile.OfPackage;

    /// <summary>Gets the keys of everything that <see cref="Save"/> writes: the numbers of the instruments, oldest first, then days off and divisions.</summary>
    public IEnumerable<string> Keys => Instruments.Select(instrument => instrument.Number).Concat(Others.Keys);

    // What proves the blocks of the law: each makes the rules of one of them, or refuses it with all its faults. A fault of names may show in several.
    private Action[] Proofs(Func<string, int, bool> areProducersToProve) =>
    [
        () => _ = RegimeLaw.Starts,
        () => _ = RegimeLaw.Certification,
        () => _ = RegimeLaw.Path,
        () => _ = CertificateLaw,
        () => _ = DossierLaw,
        () => ProducerLaw.Validate(areProducersToProve),
        () => _ = EnterpriseSizeLaw,
        () => _ = QuotaLaw,
        () => _ = TargetLaw,
        () => _ = ProductCodes,
    ];

    /// <summary>Finds a reading of the law by its key.</summary>
    /// <param name="key">The key, such as <c>certificate-last-day-inclusive</c>.</param>
    /// <param name="interpretation">The reading, if the list has it.</param>
    /// <returns><see langword="true"/> if the list has it. A rule file of a host may name readings that it has not.</returns>
    public bool TryGetInterpretation(string? key, [NotNullWhen(true)] out Interpretation? interpretation)
    {
        interpretation = Interpretations.FirstOrDefault(candidate => candidate.Key == key);
        return interpretation is not null;
    }

    /// <summary>Finds the forms of a decision, with all its amendments.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="rules">The rules, if the book has them.</param>
    /// <returns><see langword="true"/> if the book has the decision and it has forms.</returns>
    public bool TryGetRules(string? decision, [NotNullWhen(true)] out DecisionRules? rules)
    {
        rules = Chain(decision)?.RulesOn(null);
        return rules is not null;
    }

    /// <summary>Returns the forms of a decision, with all its amendments.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision, or it has no forms.</exception>
    public DecisionRules Rules(string decision) => Needed(decision).RulesOn(null);

    /// <summary>Returns the forms of a decision as they stand on a day: with the amendments in force on it.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="on">The day of the evaluation.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision, or it has no forms.</exception>
    public DecisionRules Rules(string decision, LocalDate on) => Needed(decision).RulesOn(Guard.Iso(on, nameof(on)));

    /// <summary>Returns the forms in force on a day: those of the decision that is in force on it, with the amendments in force on it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The rules, or null before the first decision with forms, and where they are not known: the decision in force takes the place of one with forms and has none itself, or its own text names an earlier last day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(RuleBook.Default.RulesOn(new LocalDate(2026, 5, 21))?.Instrument.Number);
    /// Console.WriteLine(RuleBook.Default.RulesOn(new LocalDate(2026, 5, 22))?.Instrument.Number);
    /// // 148/QĐ-TTg
    /// // 26/2026/QĐ-TTg
    /// </code>
    /// </example>
    public DecisionRules? RulesOn(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        InstrumentChain? found = null;
        foreach (var chain in chains.Value.Where(chain => chain.Instrument.InForceFrom <= day))
        {
            if (!chain.HasForms && !chain.Instrument.Replaces.Any(speaking.Contains)) continue;
            speaking.Add(chain.Instrument.Number);
            found = chain;
        }

        return found is { HasForms: true } && !(day > found.Instrument.Ends) ? found.RulesOn(day) : null;
    }

    /// <summary>Returns the form of a product set under a decision, with all amendments.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="productSet">The number of the set.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The number of the decision is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    /// <example>
    /// <code>
    /// var form = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    /// Console.WriteLine($"{form.ProductSet.Labels.Vietnamese}: {form.Criteria.Count} criteria, {form.MaxTotal} points");
    /// // Chè tươi, chè chế biến: 32 criteria, 100 points
    /// </code>
    /// </example>
    public Rubric RubricFor(string decision, int productSet) => Rules(decision).RubricFor(productSet);

    /// <summary>Returns the form with which a regime rates a product set, as it stands on the day of the evaluation.</summary>
    /// <param name="regime">The regime, from <see cref="RegimeFor"/>.</param>
    /// <param name="productSet">The number of the set.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The regime is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision, or it has no forms: the regime is of another book.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    public Rubric RubricFor(Regime regime, int productSet) => Rules(Guard.NotNull(regime, nameof(regime)).Decision.Number, regime.EvaluatedOn).RubricFor(productSet);

    /// <summary>Returns the form with which a card is rated, as it stands on the day of the evaluation.</summary>
    /// <param name="card">The scorecard. Without a day of its evaluation all amendments count.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="InvalidEntryException">The card names an unknown decision or set.</exception>
    public Rubric RubricFor(Scorecard card) => FormOf(Guard.NotNull(card, nameof(card)).Decision, card.ProductSet, card.EvaluatedOn);

    /// <summary>Returns the name of a value of one of this library's enumerations, for screens.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The name, in small letters: <c>còn hiệu lực</c> for a certificate that is valid. What an answer says beyond the value has labels of its own.</returns>
    /// <exception cref="ArgumentException">The enumeration is not of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(RuleBook.Default.NameOf(CertificateStatus.Valid).Vietnamese);
    /// // còn hiệu lực
    /// </code>
    /// </example>
    public BilingualText NameOf<T>(T value)
        where T : struct, Enum
    {
        if (typeof(T).Assembly != typeof(RuleBook).Assembly) throw new ArgumentException("Expected an enumeration of this library.", nameof(value));
        return EnumNamesFile.Of(typeof(T), Guard.Named(value, nameof(value)).ToString());
    }

    /// <summary>Returns a book that has further instruments, or newer files in the place of those it has.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <returns>The new book; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">The list or a file is null.</exception>
    /// <exception cref="RuleDataException">
    /// An entry of a file is faulty, alone or with the others; the message names all that are. Or the book has an instrument of the same number but of another kind or day of issue,
    /// or one whose number differs only in the writing; or two of the files are of one instrument; or a file amends an instrument that the book does not have, or replaces one that comes later.
    /// </exception>
    /// <example>
    /// <code>
    /// using var file = new MemoryStream();   // of a host: File.OpenRead("26-2026.json")
    /// RuleBook.Default.Save("26/2026/QĐ-TTg", file);
    /// file.Position = 0;
    /// var book = RuleBook.Default.With(RuleFile.Load(file));
    /// Console.WriteLine(string.Join(", ", book.Decisions));
    /// // 26/2026/QĐ-TTg, 148/QĐ-TTg, 1048/QĐ-TTg
    /// </code>
    /// </example>
    public RuleBook With(params RuleFile[] files)
    {
        var all = held.Value.ToList();
        var taken = Others;
        var given = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<BilingualText>();
        foreach (var file in Guard.NotNull(files, nameof(files)))
        {
            if (!given.Add(Guard.NotNull(file, nameof(files)).Key))
            {
                problems.Add(FaultText.Sentence(FaultText.At("$", RuleTexts.TwoFilesOf(file.Key))));
                continue;
            }

            taken = file.Take?.Invoke(taken) ?? taken;
            if (file.Held is not { } instrument) continue;
            var place = PlaceOf(instrument, all, problems);
            if (place < 0) all.Add(instrument);
            else all[place] = instrument;
        }

        if (problems.Count > 0) throw new RuleDataException([.. problems.Distinct()]);
        var made = Chains(all, chains.Value);
        var book = new RuleBook(() => made, taken);

        // What is taken over as it was is right: it came with the package, or a book has proved it.
        InstrumentChain[] changed = [.. made.Except(chains.Value)];
        book.Prove(changed, isNew: true, (number, changes) => Array.Exists(changed, chain => chain.Instrument.Number == number && chain.IsToProve(changes, "producers")));
        return book;
    }

    /// <summary>Returns a book that knows the days off of a further year, or other days off of a year it knows.</summary>
    /// <remarks>A year is taken whole: what the book had of it and the given year has not, is a working day afterwards. To add one day, begin with <see cref="AnnouncedYear.DaysOff"/> of the year that <see cref="WorkingDayCalendar.Years"/> has.</remarks>
    /// <param name="year">All days off of the year.</param>
    /// <returns>The new book; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public RuleBook With(AnnouncedYear year)
    {
        Guard.NotNull(year, nameof(year));
        var made = chains.Value;
        return new RuleBook(() => made, Others.With(year));
    }

    /// <summary>Writes the single file of an instrument, of the days off of a year or of the divisions, so that a host can correct it and load it again.</summary>
    /// <param name="key">One of <see cref="Keys"/>: the number of an instrument, such as <c>26/2026/QĐ-TTg</c>; <c>days-off/2026</c>, <c>days-off/every-year</c>, <c>divisions</c>.</param>
    /// <param name="stream">Where the file is written, JSON in UTF-8. A book with that file saves the same bytes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The book holds nothing of the key.</exception>
    public void Save(string key, Stream stream)
    {
        Guard.NotNull(key, nameof(key));
        Guard.NotNull(stream, nameof(stream));
        var number = VietnameseLetters.WithD(key);
        if (Array.Find(held.Value, candidate => candidate.Instrument.Number == number) is { } found) found.Source.Save(stream);
        else if (!Others.TrySave(key, stream)) throw new KeyNotFoundException($"Unknown key '{key}'; expected one of {string.Join(", ", Keys)}.");
    }

    /// <summary>Validates the rules of every instrument.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names it.</exception>
    public void Validate() => Prove(chains.Value, isNew: false, (_, _) => true);

    /// <summary>Returns a book of the rules of the package that has read none of them yet.</summary>
    internal static RuleBook OfPackage()
    {
        var package = new PackageForms();
        return new RuleBook(
            () => Chains([.. IndexFile.Read().Instruments.Select(entry => new HeldInstrument(entry.Instrument.ToInstrument(), new EmbeddedRuleSource(entry.File, entry.Forms, entry.Sets)))], []),
            others: null,
            package);
    }

    /// <summary>Returns one block of the law over time, as each instrument and its amendments write it.</summary>
    /// <param name="block">The block of a file, or null where the file does not write it.</param>
    /// <param name="read">Makes the block's rules from its entries and the instrument that wrote them, if they name no other.</param>
    internal LawTimeline<T> Timeline<TEntry, T>(Func<HeadEntry, TEntry?> block, Func<TEntry, LegalInstrument, T> read)
        where TEntry : class
        where T : class
    {
        var periods = new List<LawPeriod<T>>();
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        var speakers = new List<InstrumentChain>();
        foreach (var chain in chains.Value)
        {
            // What replaces an instrument that spoke of the block speaks of it too, if only by its silence; so does a decision with forms after another one, also where its file forgets what it replaces.
            var speaks = chain.Instrument.Replaces.Any(speaking.Contains) || (chain.HasForms && speakers.Exists(speaker => speaker.HasForms)) || Enumerable.Range(0, chain.Changes.Count + 1).Any(changes => block(chain.Head(changes)) is not null);
            if (!speaks) continue;
            speaking.Add(chain.Instrument.Number);
            speakers.Add(chain);
        }

        Refuse(speakers.Select((speaker, i) => (Action)(() =>
        {
            var next = i + 1 < speakers.Count ? speakers[i + 1].Instrument.InForceFrom : (LocalDate?)null;
            var ends = speaker.Instrument.Ends;
            periods.AddRange(Periods(speaker, block, read).Where((period, changes) => changes == 0 || !(period.From >= next || period.From > ends)));

            // Beyond the last day that its own text names it says nothing more, and nobody else does until the next.
            if (ends is { } last && last < LocalDate.MaxIsoValue && !(last.PlusDays(1) >= next)) periods.Add(new LawPeriod<T>(last.PlusDays(1), speaker.Instrument, null));
        })));
        return new LawTimeline<T>([.. periods], CheckedBefore);
    }

    /// <summary>Returns the day to which an instrument was last checked, with its amendments in force on the asked day, where that day lies after it; else null. Without an instrument the whole book counts.</summary>
    internal LocalDate? CheckedBefore(LocalDate asked, LegalInstrument? instrument)
    {
        if (instrument is null) return asked > CheckedOn ? CheckedOn : null;

        // Most days lie before every check: a list of a million codes makes nothing for each of them.
        var held = Instruments;
        for (var i = 0; i < held.Count; i++)
        {
            if (asked > held[i].CheckedOn) return LawChecked.Before(held, asked, instrument);
        }

        return null;
    }

    /// <summary>Returns what a room makes of its blocks of the law; it is made once.</summary>
    internal T Law<T>(Func<RuleBook, T> make)
        where T : class => (T)laws.GetOrAdd(typeof(T), _ => make(this));

    // One block of an instrument: as issued, then as each amendment that changes it leaves it, or the end of one.
    private static LawPeriod<T>[] Periods<TEntry, T>(InstrumentChain chain, Func<HeadEntry, TEntry?> block, Func<TEntry, LegalInstrument, T> read)
        where TEntry : class
        where T : class
    {
        var periods = new List<LawPeriod<T>>();
        var problems = new List<BilingualText>();
        for (var changes = 0; changes <= chain.Changes.Count; changes++)
        {
            var entry = block(chain.Head(changes));
            var change = changes == 0 ? null : chain.Changes[changes - 1];
            if (change is not null && !IsChanged(change.Amendment, entry, block(chain.Head(changes - 1)))) continue;
            try
            {
                periods.Add(new LawPeriod<T>(change?.From ?? chain.Instrument.InForceFrom, chain.Instrument, entry is null ? null : read(entry, chain.Instrument)));
            }
            catch (RuleDataException exception)
            {
                // What was wrong before the change is not its fault.
                problems.AddRange(exception.Texts
                    .Where(problem => !problems.Exists(known => known.English.StartsWith(problem.English, StringComparison.Ordinal)))
                    .Select(problem => change?.Tell(problem) ?? problem)
                    .ToList());
            }
        }

        if (problems.Count > 0) throw new RuleDataException([.. problems]);
        return [.. periods];

        // The amendment that begins or ends writes the block or ends it, or ends the names that it uses; else the entries are those of before, read again.
        bool IsChanged(HeldInstrument amendment, TEntry? now, TEntry? before) =>
            block(amendment.Source.Head) is not null || now is null != before is null || (now is HeadEntry { Names: null } && before is HeadEntry { Names: not null });
    }

    // The blocks are proved as a whole, since one instrument follows another in them; of the forms only those of some instruments, and before the blocks that speak of them.
    private void Prove(InstrumentChain[] changed, bool isNew, Func<string, int, bool> areProducersToProve)
    {
        Refuse(changed.Select(chain => (Action)(() => chain.Validate(isNew))));
        Refuse([.. Proofs(areProducersToProve), .. changed.Select(chain => (Action)(() => chain.ValidateReferences(isNew)))]);
    }

    // Goes on after a refusal, and refuses all at once.
    private static void Refuse(IEnumerable<Action> proofs)
    {
        var problems = new List<BilingualText>();
        foreach (var prove in proofs)
        {
            try
            {
                prove();
            }
            catch (RuleDataException exception)
            {
                problems.AddRange(exception.Texts);
            }
        }

        if (problems.Count > 0) throw new RuleDataException([.. problems.Distinct().Take(RuleDataException.MostProblems)]);
    }

    private static IEnumerable<HeldInstrument> ByDay(IEnumerable<HeldInstrument> held) => held.OrderBy(candidate => candidate.Instrument, Comparer<LegalInstrument>.Create(Order));

    // By the day in force, then by the day of issue; the number decides only so that there is an order.
    private static int Order(LegalInstrument one, LegalInstrument other)
    {
        var order = one.InForceFrom.CompareTo(other.InForceFrom);
        if (order == 0) order = one.IssuedOn.CompareTo(other.IssuedOn);
        return order != 0 ? order : string.CompareOrdinal(one.Number, other.Number);
    }

    // Where the chain of an instrument is as it was it is taken over, with all that was read of it.
    private static InstrumentChain[] Chains(IReadOnlyList<HeldInstrument> held, InstrumentChain[] before)
    {
        var problems = new List<BilingualText>();
        foreach (var replacing in held)
        {
            for (var i = 0; i < replacing.Instrument.Replaces.Count; i++)
            {
                var number = replacing.Instrument.Replaces[i];
                var key = NumberKey(number);
                var replaced = held.FirstOrDefault(candidate => NumberKey(candidate.Instrument.Number) == key)?.Instrument;
                if (replaced is null) continue;
                if (replaced.Number != number) problems.Add(FaultText.At($"$.instrument.replaces[{i}]", RuleTexts.ReplacedLooksLike(number, replacing.Instrument.Number, replaced.Number)));
                else if (Order(replaced, replacing.Instrument) > 0) problems.Add(FaultText.At($"$.instrument.replaces[{i}]", RuleTexts.BeforeWhatItReplaces(replacing.Instrument.Number, number)));
                else if (replaced.IssuedOn > replacing.Instrument.IssuedOn) problems.Add(FaultText.At("$.instrument.issued", RuleTexts.IssuedBeforeWhatItReplaces(replacing.Instrument.Number, number)));
            }
        }

        foreach (var amendment in held)
        {
            for (var i = 0; i < amendment.Instrument.Amends.Count; i++)
            {
                var number = amendment.Instrument.Amends[i];
                var amended = held.FirstOrDefault(candidate => candidate.Instrument.Number == number)?.Instrument;
                if (amended is null) problems.Add(NotHeld(amendment.Instrument, i, number));
                else if (amended.Amends.Count > 0) problems.Add(FaultText.At($"$.instrument.amends[{i}]", RuleTexts.AmendsAnAmendment(number, amended.Amends)));
                else if (held.FirstOrDefault(candidate => candidate.Instrument.Replaces.Contains(number) && candidate.Instrument.InForceFrom <= amendment.Instrument.InForceFrom)?.Instrument is { } successor) problems.Add(FaultText.At($"$.instrument.amends[{i}]", RuleTexts.ReplacedBefore(successor, number, amendment.Instrument.Number)));
                else if (amended.InForceFrom > amendment.Instrument.InForceFrom) problems.Add(FaultText.At("$.instrument.inForce", RuleTexts.InForceBeforeWhatItAmends(amendment.Instrument.Number, number)));
                else if (amended.IssuedOn > amendment.Instrument.IssuedOn) problems.Add(FaultText.At("$.instrument.issued", RuleTexts.IssuedBeforeWhatItAmends(amendment.Instrument.Number, number)));
            }
        }

        if (problems.Count > 0) throw new RuleDataException([.. problems]);
        InstrumentChain[] chains =
        [
            .. ByDay(held.Where(candidate => candidate.Instrument.Amends.Count == 0))
                .Select(candidate =>
                {
                    HeldInstrument[] amendments = [.. ByDay(held.Where(other => other.Instrument.Amends.Contains(candidate.Instrument.Number)))];
                    var changes = ChainChange.Of(candidate.Instrument, amendments, held);
                    var known = Array.Find(before, chain => ReferenceEquals(chain.Held, candidate));
                    return known?.IsOf(candidate, changes) == true ? known : new InstrumentChain(candidate, changes, known);
                }),
        ];
        BilingualText[] pushedAside = [.. PushedAside(chains)];
        return pushedAside.Length == 0 ? chains : throw new RuleDataException(pushedAside);

        BilingualText NotHeld(LegalInstrument amendment, int index, string number)
        {
            var key = NumberKey(number);
            return FaultText.At($"$.instrument.amends[{index}]", held.FirstOrDefault(candidate => NumberKey(candidate.Instrument.Number) == key)?.Instrument is { } alike
                ? RuleTexts.AmendedLooksLike(number, amendment.Number, alike.Number)
                : RuleTexts.NothingToAmend(number, amendment.Number, held.Where(candidate => candidate.Instrument.Amends.Count == 0).Select(candidate => candidate.Instrument.Number)));
        }
    }

    // Products are rated by one decision at a time: one with forms pushes aside the one that is in force, and its file says so. Numbers that the book does not have may stand beside it.
    private static IEnumerable<BilingualText> PushedAside(InstrumentChain[] chains)
    {
        LegalInstrument? inForce = null;
        foreach (var chain in chains)
        {
            var instrument = chain.Instrument;
            if (chain.HasForms && inForce is not null && !(inForce.Ends < instrument.InForceFrom) && !instrument.Replaces.Contains(inForce.Number))
            {
                yield return FaultText.At("$.instrument.replaces", RuleTexts.PushesAside(instrument, inForce.Number));
            }

            if (chain.HasForms) inForce = instrument;
            else if (inForce is not null && instrument.Replaces.Contains(inForce.Number)) inForce = null;
        }
    }

    // The place of what the file replaces, or -1 for a new instrument. A number that another instrument has is told.
    private static int PlaceOf(HeldInstrument file, List<HeldInstrument> held, List<BilingualText> problems)
    {
        var instrument = file.Instrument;
        var key = NumberKey(instrument.Number);
        var place = held.FindIndex(candidate => NumberKey(candidate.Instrument.Number) == key);
        if (place < 0) return place;
        var known = held[place].Instrument;
        if (known.Number != instrument.Number) Tell(RuleTexts.LooksLike(instrument.Number, known.Number));
        else if (known.Kind != instrument.Kind || known.IssuedOn != instrument.IssuedOn) Tell(RuleTexts.OtherKindOrDay(instrument.Number));
        return place;

        void Tell(BilingualText problem) => problems.Add(FaultText.Sentence(FaultText.At("$.instrument.number", problem)));
    }

    // Two numbers that differ in capitals, in the stroke of a Đ or in leading zeros are one number to a reader.
    private static string NumberKey(string number)
    {
        var key = new StringBuilder(number.Length);
        for (var i = 0; i < number.Length; i++)
        {
            var isLeadingZero = number[i] == '0' && (i == 0 || !char.IsDigit(number[i - 1])) && i + 1 < number.Length && char.IsDigit(number[i + 1]);
            if (isLeadingZero) number = number.Remove(i--, 1);
            else key.Append(number[i] is 'đ' or 'Đ' ? 'D' : char.ToUpperInvariant(number[i]));
        }

        return key.ToString();
    }

    private InstrumentChain? Chain(string? decision)
    {
        if (decision is null) return null;

        // Programs of before Unicode left another letter in the place of the Đ; no instrument has that in its number.
        var number = VietnameseLetters.WithD(decision);
        return Array.Find(chains.Value, chain => chain.Instrument.Number == number && chain.HasForms);
    }

    private InstrumentChain Needed(string decision) => Chain(Guard.NotNull(decision, nameof(decision)))
        ?? throw new KeyNotFoundException($"Unknown decision '{decision}'; expected one of {string.Join(", ", Decisions)}.");

    private static class Embedded
    {
        internal static readonly RuleBook Book = OfPackage();

        // An explicit static constructor keeps the book from being built before it is asked for.
        static Embedded()
        {
        }
    }
}
