using Ocop.Domain.Registry;

namespace Ocop.Domain.Json;

/// <summary>The block <c>productCode</c>: the patterns of product codes and the years of evaluation in which each was given.</summary>
internal sealed class ProductCodeEntry
{
    private const int MostPatterns = 20;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<ProductCodeEntry> Shape { get; } = new ObjectShape<ProductCodeEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("patterns", new ListShape<ProductCodePatternEntry>(ProductCodePatternEntry.Shape, MostPatterns), "the patterns", (entry, value) => entry.Patterns = value);

    public PlaceEntry? At { get; set; }

    public IReadOnlyList<ProductCodePatternEntry> Patterns { get; set; } = [];
}

/// <summary>A pattern: its members in order, with hyphens between.</summary>
internal sealed class ProductCodePatternEntry
{
    private const int MostMembers = 10;
    private const int LastYear = 9999;
    private const int LongestPrefix = 20;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<ProductCodePatternEntry> Shape { get; } = new ObjectShape<ProductCodePatternEntry>(() => new())
        .WithOptional("prefix", new TextShape(ProblemTexts.CapitalsAndDigits, LongestPrefix, text => text.Length > 0 && text.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))), "what stands before the first member, with a hyphen behind it", (entry, value) => entry.Prefix = value)
        .With("members", new ListShape<ProductCodeMember>(new WordShape<ProductCodeMember>(), MostMembers), "the members in order", (entry, value) => entry.Members = value)
        .With("from", new WholeNumberShape(1, LastYear), "the first year of evaluation with such codes", (entry, value) => entry.From = value)
        .WithOptional("through", new WholeNumberShape(1, LastYear), "the last year of evaluation with such codes; until a later instrument where it is not written", (entry, value) => entry.Through = value);

    public string? Prefix { get; set; }

    public IReadOnlyList<ProductCodeMember> Members { get; set; } = [];

    public int From { get; set; }

    public int? Through { get; set; }
}
