using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>A sentence that rests on a reading of the law.</summary>
internal sealed class ReadingEntry
{
    /// <summary>Gets or sets the key of the reading; null where the file gives none.</summary>
    public string? Key { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public BilingualText ToText() => new(Vi, En);

    /// <summary>Returns the key under which answers list what a file calls a reading.</summary>
    public static string KeyOf(string? given) => given ?? InterpretationKeys.OfRuleFile;
}
