using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of the block <c>quotas</c> into quotas.</summary>
internal static class QuotasReader
{
    /// <param name="block">The entries.</param>
    /// <param name="owner">The instrument.</param>
    /// <param name="kinds">The kinds of producers of the book.</param>
    /// <exception cref="RuleDataException">The entries contradict each other or name unknown kinds; the message names all that do.</exception>
    public static QuotaProvisions Read(QuotasEntry block, LegalInstrument owner, IReadOnlyList<ProducerKind> kinds)
    {
        var problems = new BlockProblems();
        ProgrammeQuota[] quotas =
        [
            .. block.Shares
                .Select(entry => Quota(entry.Value, entry.Key, PlaceEntry.Reference(entry.Value.At ?? block.At, owner), kinds, problems) is { } quota
                    ? new ProgrammeQuota(entry.Key, new BilingualText(entry.Value.Vi, entry.Value.En), quota)
                    : null)
                .OfType<ProgrammeQuota>(),
        ];
        problems.Refuse();
        return new QuotaProvisions(PlaceEntry.Reference(block.At, owner), Unchangeable.Wrap(quotas));
    }

    private static Quota? Quota(QuotaEntry entry, string id, LegalReference reference, IReadOnlyList<ProducerKind> known, BlockProblems problems)
    {
        var where = "$.quotas.shares." + id;
        if (entry.Trait is { } trait)
        {
            var isTraitAlone = problems.Check(entry.Kinds is null && !entry.Enterprises, where, RuleTexts.TraitAndKinds);
            return isTraitAlone ? Producers.Quota.OfTrait(trait, entry.Minimum, reference) : null;
        }

        var kinds = CountedKinds.Of(entry.Kinds, entry.Enterprises, known, problems, where);
        return kinds.Count switch
        {
            0 => null,
            1 => Producers.Quota.OfKind(kinds[0], entry.Minimum, reference),
            _ => Producers.Quota.OfKinds(id, kinds, entry.Minimum, reference),
        };
    }
}
