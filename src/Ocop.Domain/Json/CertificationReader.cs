using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Makes the rules of the block <c>certification</c>.</summary>
internal static class CertificationReader
{
    private const string Block = "$.certification";

    /// <summary>Reads the block of an instrument that has it.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names all that are.</exception>
    public static CertificationRules Read(HeadEntry head, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        var names = new NamesReader(head, problems);
        var block = head.Certification!;
        var byStars = new Dictionary<int, CertifierRule>();
        Add(3, block.ThreeStars);
        Add(4, block.FourStars);
        Add(5, block.FiveStars);
        if (byStars.Count == 0) problems.Add(Block, RuleTexts.NobodyCertifies);
        problems.Refuse();
        return new CertificationRules(byStars, PlaceEntry.Reference(block.At, owner));

        void Add(int stars, CertifierEntry? entry)
        {
            if (entry is null) return;
            var path = Block + "." + stars.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var body = names.Body(entry.By, path + ".by");
            CheckThrough(entry.Through, owner, path, problems);
            if (entry.Afterwards is not null && entry.Through is null) problems.Add(path + ".afterwards", RuleTexts.NoLastDayBefore);
            byStars.Add(stars, new CertifierRule(body!, entry.Through, entry.Afterwards?.ToText(), ReadingEntry.KeyOf(entry.Afterwards?.Key), PlaceEntry.Reference(entry.At, owner)));
        }
    }

    /// <summary>Tells a last day before the first one.</summary>
    public static void CheckThrough(LocalDate? through, LegalInstrument owner, string path, BlockProblems problems)
    {
        if (through < owner.InForceFrom) problems.Add(path + ".through", RuleTexts.OverBeforeInForce(IsoDate.Format(owner.InForceFrom)));
    }
}
