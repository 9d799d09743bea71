using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The block <c>transition</c>: what becomes of dossiers and certificates under what this instrument replaces.</summary>
internal sealed class TransitionEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<TransitionEntry> Shape { get; } = new ObjectShape<TransitionEntry>(() => new())
        .WithOptional("pending", PendingEntry.Shape, "dossiers filed before the first day in force and not yet evaluated on it, by kind", (entry, value) => entry.Pending = value)
        .WithOptional("ceases", CeasesEntry.Shape, "when what this instrument replaces ceases", (entry, value) => entry.Ceases = value)
        .WithOptional("extension", ExtensionEntry.Shape, "how long a certificate holds beyond its end", (entry, value) => entry.Extension = value);

    public PendingEntry? Pending { get; set; }

    public CeasesEntry? Ceases { get; set; }

    public ExtensionEntry? Extension { get; set; }
}

/// <summary>What becomes of dossiers, by kind. Of a kind that is not written it is not known.</summary>
internal sealed class PendingEntry
{
    public static ObjectShape<PendingEntry> Shape { get; } = new ObjectShape<PendingEntry>(() => new())
        .WithOptional("firstEvaluation", PendingDossierEntry.Shape, "first evaluations", (entry, value) => entry.FirstEvaluation = value)
        .WithOptional("upgrade", PendingDossierEntry.Shape, "upgrades", (entry, value) => entry.Upgrade = value)
        .WithOptional("reEvaluation", PendingDossierEntry.Shape, "re-evaluations", (entry, value) => entry.ReEvaluation = value);

    public PendingDossierEntry? FirstEvaluation { get; set; }

    public PendingDossierEntry? Upgrade { get; set; }

    public PendingDossierEntry? ReEvaluation { get; set; }
}

/// <summary>What becomes of dossiers of one kind: they stay under the older rules for a term, or they go over to this instrument.</summary>
internal sealed class PendingDossierEntry
{
    public static ObjectShape<PendingDossierEntry> Shape { get; } = new ObjectShape<PendingDossierEntry>(() => new())
        .WithOptional("within", new TermShape(), "the term in which they are evaluated by the older rules, from the first day in force", (entry, value) => entry.Within = value)
        .WithOptional("goesOver", new BooleanShape(), "whether they are evaluated by this instrument", (entry, value) => entry.GoesOver = value)
        .WithOptional("reading", new BooleanShape(), "whether that is a listed reading and not what the instrument says", (entry, value) => entry.Reading = value)
        .WithOptional("key", TextRules.Key, "the key of the reading in the list of interpretations, or one of the file's own", (entry, value) => entry.Key = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public Term? Within { get; set; }

    public bool GoesOver { get; set; }

    public bool Reading { get; set; }

    public string? Key { get; set; }

    public PlaceEntry? At { get; set; }
}

/// <summary>When what an instrument replaces ceases.</summary>
internal sealed class CeasesEntry
{
    public static ObjectShape<CeasesEntry> Shape { get; } = new ObjectShape<CeasesEntry>(() => new())
        .With("after", new TermShape(), "the term at whose end it ceases, from the first day in force", (entry, value) => entry.After = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public Term After { get; set; } = null!;

    public PlaceEntry? At { get; set; }
}

/// <summary>How long a certificate holds beyond its end where its owner could not file in time under new rules.</summary>
internal sealed class ExtensionEntry
{
    public static ObjectShape<ExtensionEntry> Shape { get; } = new ObjectShape<ExtensionEntry>(() => new())
        .With("most", new TermShape(), "the longest term", (entry, value) => entry.Most = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public Term Most { get; set; } = null!;

    public PlaceEntry? At { get; set; }
}
