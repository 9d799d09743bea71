using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The block <c>certificates</c>: terms, window, notice, withdrawal of certificates. Each value has a place of its own.</summary>
internal sealed class CertificatesEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CertificatesEntry> Shape { get; } = new ObjectShape<CertificatesEntry>(() => new())
        .WithOptional("term", CitedTermEntry.Shape("length", "the term, in days, weeks, months or years"), "how long a certificate holds that is signed under this instrument; left out it is not known", (entry, value) => entry.Term = value)
        .WithOptional("localResults", LocalResultsEntry.Shape, "how long results of local criteria from before this instrument still counted; left out nothing is said of them", (entry, value) => entry.LocalResults = value)
        .WithOptional("window", WindowEntry.Shape, "when the dossier for a re-evaluation is filed; left out there is no window", (entry, value) => entry.Window = value)
        .WithOptional("notice", CitedTermEntry.Shape("before", "how long before the last valid day it is due at the latest"), "the authority's written notice that a certificate will end; left out there is none", (entry, value) => entry.Notice = value)
        .WithOptional("reEvaluation", CitedTermEntry.Shape("within", "the term, counted from the complete dossier"), "by when a re-evaluation must be finished; left out there is no term", (entry, value) => entry.ReEvaluation = value)
        .WithOptional("withdrawal", WithdrawalEntry.Shape, "who withdraws a certificate, on which grounds and by when; left out nothing is laid down", (entry, value) => entry.Withdrawal = value);

    public CitedTermEntry? Term { get; set; }

    public LocalResultsEntry? LocalResults { get; set; }

    public WindowEntry? Window { get; set; }

    public CitedTermEntry? Notice { get; set; }

    public CitedTermEntry? ReEvaluation { get; set; }

    public WithdrawalEntry? Withdrawal { get; set; }
}

/// <summary>How long results of local criteria counted that are older than the instrument.</summary>
internal sealed class LocalResultsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<LocalResultsEntry> Shape { get; } = new ObjectShape<LocalResultsEntry>(() => new())
        .With("through", new DateShape(), "the last day on which they counted", (entry, value) => entry.Through = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public LocalDate Through { get; set; }

    public PlaceEntry? At { get; set; }
}

/// <summary>The window in which the dossier for a re-evaluation is filed, counted back from the last valid day.</summary>
internal sealed class WindowEntry
{
    private static readonly TermShape Term = new();

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<WindowEntry> Shape { get; } = new ObjectShape<WindowEntry>(() => new())
        .With("opens", Term, "how long before the last valid day the window opens", (window, value) => window.Opens = value)
        .With("closes", Term, "how long before the last valid day the window closes; that day is still inside", (window, value) => window.Closes = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (window, value) => window.At = value);

    public Term Opens { get; set; } = null!;

    public Term Closes { get; set; } = null!;

    public PlaceEntry? At { get; set; }
}

/// <summary>The withdrawal of certificates.</summary>
internal sealed class WithdrawalEntry
{
    private const int MostStars = 5;
    private const int MostAuthorities = 50;

    private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the name in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the name in English", (label, value) => label.En = value);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<WithdrawalEntry> Shape { get; } = new ObjectShape<WithdrawalEntry>(() => new())
        .WithOptional("within", new TermShape(), "by when a certificate must be withdrawn, counted from the conclusion", (withdrawal, value) => withdrawal.Within = value)
        .WithOptional("authorities", new DictionaryShape<string, LabelEntry>(new TextKeys(TextRules.Key), Label, MostAuthorities), "who may withdraw, and their names", (withdrawal, value) => withdrawal.Authorities = value)
        .WithOptional("by", new DictionaryShape<int, string>(new NumberKeys(1, MostStars), TextRules.Key, MostStars), "who withdraws, by the stars of the certificate", (withdrawal, value) => withdrawal.By = value)
        .WithOptional("grounds", new DictionaryShape<WithdrawalGround, GroundEntry>(new WordKeys<WithdrawalGround>(), GroundEntry.Shape, MostAuthorities), "the grounds that are listed, and where each stands", (withdrawal, value) => withdrawal.Grounds = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (withdrawal, value) => withdrawal.At = value);

    public Term? Within { get; set; }

    public IReadOnlyDictionary<string, LabelEntry> Authorities { get; set; } = new Dictionary<string, LabelEntry>();

    public IReadOnlyDictionary<int, string> By { get; set; } = new Dictionary<int, string>();

    public IReadOnlyDictionary<WithdrawalGround, GroundEntry> Grounds { get; set; } = new Dictionary<WithdrawalGround, GroundEntry>();

    public PlaceEntry? At { get; set; }
}

/// <summary>A ground of withdrawal.</summary>
internal sealed class GroundEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<GroundEntry> Shape { get; } = new ObjectShape<GroundEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (ground, value) => ground.At = value);

    public PlaceEntry? At { get; set; }
}
