using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Producers;

namespace Ocop.Domain;

/// <content>Kinds of producers, who may take part, sizes of enterprises, and quotas.</content>
public sealed partial class RuleBook
{
    /// <summary>Gets all kinds of producers that the decisions of the book name: those of the newest decision in the order of its file, then those that only older ones know.</summary>
    public IReadOnlyList<ProducerKind> ProducerKinds => ProducerLaw.Kinds;

    private ProducerLaw ProducerLaw => Law(book => new ProducerLaw(Enumerable.Reverse(ProducerDecisions(book.chains.Value)), book.CheckedBefore));

    private EnterpriseSizeLaw EnterpriseSizeLaw => Law(book => new EnterpriseSizeLaw(book.Timeline(head => head.EnterpriseSizes, EnterpriseSizesReader.Read)));

    private QuotaLaw QuotaLaw => Law(book => new QuotaLaw(book.Timeline(head => head.Quotas, (entry, owner) => QuotasReader.Read(entry, owner, book.ProducerKinds))));

    /// <summary>Returns a kind of producer by its key, which is its word on the wire and in the files of the samples.</summary>
    /// <param name="key">The key, such as <c>cooperativeGroup</c>, letter by letter.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">No decision of the book names such a kind; the message lists those that are named.</exception>
    public ProducerKind ProducerKindOf(string key) => ProducerLaw.TryGetKind(Guard.NotNull(key, nameof(key)), out var kind)
        ? kind
        : throw new KeyNotFoundException($"Unknown kind of producer '{key}'; expected one of {string.Join(", ", ProducerKinds)}.");

    /// <summary>Finds a kind of producer by its key.</summary>
    /// <param name="key">The key, such as <c>cooperativeGroup</c>, letter by letter.</param>
    /// <param name="kind">The kind, if there is one.</param>
    /// <returns><see langword="true"/> if a decision of the book names such a kind.</returns>
    public bool TryGetProducerKind(string? key, [NotNullWhen(true)] out ProducerKind? kind) => ProducerLaw.TryGetKind(key, out kind);

    /// <summary>Returns what a decision says of producers, with all its amendments.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The rules; of a decision that says nothing of producers their answers are that it is not known.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book has no decision of that number that has forms, or has rules on producers or replaces one that has.</exception>
    public ProducerRules ProducerRulesOf(string decision) => ProducerLaw.Rules(Guard.NotNull(decision, nameof(decision)), null);

    /// <summary>Returns what a decision says of producers as it stands on a day: with the amendments in force on it.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="on">The day of the evaluation.</param>
    /// <returns>The rules; of a decision that says nothing of producers their answers are that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book has no decision of that number that has forms, or has rules on producers or replaces one that has.</exception>
    public ProducerRules ProducerRulesOf(string decision, LocalDate on) => ProducerLaw.Rules(Guard.NotNull(decision, nameof(decision)), Guard.Iso(on, nameof(on)));

    /// <summary>Returns the limits of the sizes of enterprises on a day.</summary>
    /// <param name="on">The day for which the size is asked, such as that of the evaluation.</param>
    /// <returns>The rule; on a day on which no limits are known its answers say so.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public EnterpriseSizeRule EnterpriseSizes(LocalDate on) => EnterpriseSizeLaw.On(Guard.Iso(on, nameof(on)));

    /// <summary>Determines the size of an enterprise on a day. A fact that is null is missing; the size may be certain without it.</summary>
    /// <param name="on">The day for which the size is asked, such as that of the evaluation.</param>
    /// <param name="sector">The group of sectors.</param>
    /// <param name="averageLabour">The yearly average number of workers in social insurance, exact and from 0, or null.</param>
    /// <param name="revenue">The revenue of the year in đồng, from 0, or null.</param>
    /// <param name="capital">The capital in đồng, from 0, or null.</param>
    /// <returns>The size, which missing facts it depends on, or that no limits are known on the day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a named one, or a number is negative.</exception>
    public EnterpriseSizeOutcome DetermineSize(LocalDate on, EnterpriseSector sector, Fraction? averageLabour, long? revenue, long? capital) =>
        EnterpriseSizes(on).Determine(sector, averageLabour, revenue, capital);

    /// <summary>Returns the quotas of the programme on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The quotas, or that none are known: those of a programme that is over are not carried on.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <example>
    /// <code>
    /// if (RuleBook.Default.QuotasOn(new LocalDate(2025, 6, 1)) is QuotasLaidDown laidDown)
    /// {
    ///     foreach (var quota in laidDown.Quotas) Console.WriteLine($"{quota.Id} {quota.Labels.English}: at least {quota.Quota.Minimum}");
    /// }
    /// // N-4 Cooperatives: at least 2/5
    /// // N-5 Small and medium enterprises: at least 3/10
    /// // N-6 With a circular, green value chain: at least 3/10
    /// // N-8 Selling through modern channels: at least 1/2
    /// // N-10 Run by women: at least 2/5
    /// </code>
    /// </example>
    public QuotasOutcome QuotasOn(LocalDate on) => QuotaLaw.On(Guard.Iso(on, nameof(on)));

    // A decision has forms, speaks of producers or replaces one that does, if only by its silence; other instruments are asked nothing about them.
    private static List<ProducerLaw.Decision> ProducerDecisions(InstrumentChain[] chains)
    {
        var decisions = new List<ProducerLaw.Decision>();
        Refuse(chains.Select(chain => (Action)(() =>
        {
            if (ProducerDecision(chain, decisions.Exists(decision => chain.Instrument.Replaces.Contains(decision.Instrument.Number))) is { } speaking) decisions.Add(speaking);
        })));
        return decisions;
    }

    private static ProducerLaw.Decision? ProducerDecision(InstrumentChain chain, bool replacesOne)
    {
        var stages = new ProducerRules[chain.Changes.Count + 1];
        var speaks = chain.HasForms || replacesOne;
        for (var i = 0; i < stages.Length; i++)
        {
            var changes = i;
            var provisions = Provisions(chain, changes);
            speaks |= provisions is not null;
            stages[i] = new ProducerRules(chain.Instrument, provisions, () => chain.Forms(changes));
        }

        return speaks ? new ProducerLaw.Decision(chain.Instrument, [.. chain.Changes.Select(change => (Func<BilingualText, BilingualText>)change.Tell)], stages, chain.ChangesOn) : null;
    }

    private static ProducerProvisions? Provisions(InstrumentChain chain, int changes)
    {
        try
        {
            return chain.Head(changes).Producers is { } block ? ProducersReader.Read(block, chain.Instrument) : null;
        }
        catch (RuleDataException exception) when (changes > 0)
        {
            throw new RuleDataException([.. exception.Texts.Select(chain.Changes[changes - 1].Tell)]);
        }
    }
}
