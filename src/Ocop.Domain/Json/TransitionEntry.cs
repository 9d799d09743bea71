using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The block <c>transition</c>: what becomes of dossiers and certificates under what this instrument replaces.</summary>
internal sealed class TransitionEntry
{
    private const int MostKinds = 10;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<TransitionEntry> Shape { get; } = new ObjectShape<TransitionEntry>(() => new())
        .WithOptional("pending", new DictionaryShape<DossierKind, PendingEntry>(new WordKeys<DossierKind>(), PendingEntry.Shape, MostKinds), "what becomes of dossiers that were filed and not yet evaluated", (entry, value) => entry.Pending = value)
        .WithOptional("ceases", CitedTermEntry.Shape("after", "how long after the first day in force"), "when what this instrument replaces ceases altogether; left out it does so on the first day in force", (entry, value) => entry.Ceases = value)
        .WithOptional("extension", CitedTermEntry.Shape("most", "how long past its end at the longest"), "how long a certificate stays in force whose dossier could not be filed in the window; left out it does not", (entry, value) => entry.Extension = value);

    public IReadOnlyDictionary<DossierKind, PendingEntry> Pending { get; set; } = new Dictionary<DossierKind, PendingEntry>();

    public CitedTermEntry? Ceases { get; set; }

    public CitedTermEntry? Extension { get; set; }
}

/// <summary>What becomes of dossiers of one kind that were filed and not yet evaluated when the instrument came into force.</summary>
internal sealed class PendingEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<PendingEntry> Shape { get; } = new ObjectShape<PendingEntry>(() => new())
        .WithOptional("within", new TermShape(), "they are evaluated under the older rules by then, counted from the first day in force", (pending, value) => pending.Within = value)
        .WithOptional("goesOver", new BooleanShape(), "whether they go over to the new rules", (pending, value) => pending.GoesOver = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (pending, value) => pending.At = value);

    public Term? Within { get; set; }

    public bool GoesOver { get; set; }

    public PlaceEntry? At { get; set; }
}
