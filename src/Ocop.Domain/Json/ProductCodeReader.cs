using Ocop.Domain.Law;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Json;

/// <summary>Turns the block of product codes into patterns.</summary>
internal static class ProductCodeReader
{
    private static readonly ProductCodeMember[] Needed = [ProductCodeMember.Province, ProductCodeMember.Serial, ProductCodeMember.Year];

    /// <summary>Makes the patterns of an instrument.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names all that are.</exception>
    public static IReadOnlyList<ProductCodePattern> Read(ProductCodeEntry entry, LegalInstrument owner)
    {
        var problems = new BlockProblems(owner);
        problems.Check(entry.Patterns.Count > 0, "$.productCode.patterns", RuleTexts.NoPattern);
        for (var i = 0; i < entry.Patterns.Count; i++) Check(entry.Patterns[i], $"$.productCode.patterns[{i}]", problems);
        for (var i = 1; i < entry.Patterns.Count; i++)
        {
            if (entry.Patterns.Take(i).Any(other => AreAlike(entry.Patterns[i], other))) problems.Add($"$.productCode.patterns[{i}]", RuleTexts.PatternsAlike);
        }

        problems.Refuse();
        var reference = PlaceEntry.Reference(entry.At, owner);
        return [.. entry.Patterns.Select(pattern => new ProductCodePattern(owner, pattern.Prefix, pattern.Members, pattern.From, pattern.Through, reference))];
    }

    // What tells codes of one year apart is the prefix, the number of members, and where the year stands.
    private static bool AreAlike(ProductCodePatternEntry one, ProductCodePatternEntry other) =>
        one.Prefix == other.Prefix && one.Members.Count == other.Members.Count && Year(one) == Year(other) && !(one.Through < other.From) && !(other.Through < one.From);

    private static int Year(ProductCodePatternEntry pattern) => pattern.Members.TakeWhile(member => member != ProductCodeMember.Year).Count();

    private static void Check(ProductCodePatternEntry entry, string where, BlockProblems problems)
    {
        problems.Check(entry.Members.Distinct().Count() == entry.Members.Count, where + ".members", RuleTexts.MemberTwice);
        problems.Check(!Needed.Except(entry.Members).Any(), where + ".members", RuleTexts.MembersNeeded);
        problems.Check(!(entry.Through < entry.From), where + ".through", RuleTexts.BeforeFirstYear);
    }
}
