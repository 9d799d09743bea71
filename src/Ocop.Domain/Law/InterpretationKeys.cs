using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>The keys of the readings that answers list without a rule file naming them, and lists of keys.</summary>
internal static class InterpretationKeys
{
    /// <summary>What a rule file calls a reading without giving its key.</summary>
    public const string OfRuleFile = "reading-of-rule-file";

    /// <summary>Asterisks on the heading of a criterion.</summary>
    public const string MarkOnHeading = "mark-on-heading-is-first-level";

    /// <summary>Asterisks that bind some products only, on a card that does not say whether its product is one of them.</summary>
    public const string BindsUnlessExempt = "binds-unless-exempt";

    /// <summary>A card without a day, of a form that an amendment wrote of.</summary>
    public const string CardWithoutDay = "card-without-day-takes-all-amendments";

    /// <summary>The end of a transition that moves from a day off.</summary>
    public const string TransitionEndMoves = "transition-end-moves-from-day-off";

    /// <summary>A dossier inside the window whose result came late.</summary>
    public const string LateResult = "late-result-does-not-extend";

    /// <summary>A certificate without a window to meet.</summary>
    public const string NoWindow = "no-window-any-dossier-extends";

    /// <summary>A dossier from before the window.</summary>
    public const string EarlyDossier = "early-dossier-does-not-count";

    /// <summary>A product code of an island district without communes.</summary>
    public const string IslandDistrict = "island-district-without-communes";

    /// <summary>A closing day that is a day off, by which the status goes all the same.</summary>
    public const string UnmovedClosingDay = "status-by-unmoved-closing-day";

    /// <summary>The end under the exclusive convention of a term that began on a day that its last month does not have.</summary>
    public const string ExclusiveWithoutCorrespondingDay = "exclusive-end-without-corresponding-day";

    /// <summary>Gets the list of an answer that rests on no listed reading.</summary>
    public static IReadOnlyList<string> None => Unchangeable.Empty<string>();

    /// <summary>Returns keys as answers list them: each once, ascending by their letters whatever the culture.</summary>
    public static IReadOnlyList<string> List(IEnumerable<string?> keys) => Unchangeable.Wrap(keys.OfType<string>().Distinct().OrderBy(key => key, StringComparer.Ordinal).ToArray());
}
