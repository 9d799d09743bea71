using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The transition to the latest decision of the package. To be removed: deadlines ask the book.</summary>
internal static class RegimeRules
{
    internal static Deadline TransitionTo26(DossierKind kind)
    {
        var start = RuleBook.Default.RegimeLaw.Starts.First(candidate => candidate.Decision == LegalInstruments.Decision26);
        var rule = start.Transition.On(start.Decision.InForceFrom)!.Value!.Pending[kind];
        return rule.Within!.Deadline(start.Decision.InForceFrom, rule.Reference, RuleBook.Default.WorkingDays);
    }
}
