using System.Globalization;
using Ocop.Domain.Councils;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A session of a council: one to six members with cards of one form.</summary>
public sealed record GeneratedCouncil(CouncilSession Session)
{
    public override string ToString()
    {
        var rules = Session.Regulation;
        var members = Session.Members.Select(member => $"{member.Name} ({member.Role ?? "no role"}) {CardNotation.Of(member.Card)}");
        var added = (rules.Appointed is { } appointed ? $", {rules.QuorumShare} of {appointed} appointed" : string.Empty)
            + (rules.PresentRoles is { } present ? $", present {string.Join('/', present)}" : string.Empty)
            + (rules.BlankCards == CouncilBlankCards.Vote ? ", blank cards vote" : string.Empty);
        return string.Create(CultureInfo.InvariantCulture, $"{Session.Level}, {rules.MinimumLevels}, quorum {rules.Quorum}{added}, spread {rules.LargestSpread}, scoring {string.Join("/", rules.ScoringRoles ?? ["all"])}: ")
            + string.Join("; ", members);
    }
}
