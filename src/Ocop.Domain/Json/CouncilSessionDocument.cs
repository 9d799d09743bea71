using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>A session of a council on the wire. A member that is missing stays null or default; one that is written as null is refused.</summary>
internal sealed class CouncilSessionDocument
{
    public string Decision { get; init; } = null!;

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? ProductSet { get; init; }

    public IReadOnlyList<CouncilMemberDocument> Members { get; init; } = null!;

    [JsonConverter(typeof(WrittenDateConverter))]
    public LocalDate? EvaluatedOn { get; init; }

    public CouncilRulesDocument Rules { get; init; } = null!;

    public CouncilSession ToSession()
    {
        if (Decision is null) throw Missing("$.decision", "số quyết định", "the number of a decision");
        if (ProductSet is not { } productSet) throw Missing("$.productSet", "số bộ sản phẩm", "the number of a product set");
        if (Members is null) throw Missing("$.members", "danh sách thành viên", "a list of members");
        return new CouncilSession
        {
            Decision = Decision,
            ProductSet = productSet,
            Members = Members.Select((member, i) => Entries.Under($"$.members[{i}]", member, document => Member(document))).ToArray(),
            Level = Rules?.Council ?? CouncilLevel.Province,
            Regulation = Rules?.ToRegulation() ?? CouncilRegulation.None,
        };
    }

    internal static InvalidEntryException Missing(string entry, string vietnamese, string english) =>
        new(entry, new BilingualText("thiếu; cần " + vietnamese, "missing; expected " + english));

    private CouncilMember Member(CouncilMemberDocument? document)
    {
        if (document is null) throw new InvalidEntryException("$", new BilingualText("null; cần một thành viên", "null; expected a member"));
        if (document.Name is null) throw Missing("$.name", "tên thành viên", "the name of the member");
        var card = new ScorecardDocument
        {
            Decision = Decision,
            ProductSet = ProductSet,
            Levels = document.Levels,
            PartTotals = document.PartTotals,
            AnsweredNone = document.AnsweredNone,
            Findings = document.Findings,
            UnmetPrerequisites = document.UnmetPrerequisites,
            EvaluatedOn = EvaluatedOn,
        };
        return new CouncilMember(document.Name, card.ToScorecard(), document.Role);
    }
}

/// <summary>A member of a council with the answers of the member's card.</summary>
internal sealed class CouncilMemberDocument
{
    public string Name { get; init; } = null!;

    public string Role { get; init; } = null!;

    [JsonConverter(typeof(LevelsConverter))]
    public Dictionary<string, int> Levels { get; init; } = null!;

    public PartTotals PartTotals { get; init; } = null!;

    public IReadOnlyList<string> AnsweredNone { get; init; } = null!;

    public IReadOnlyList<FindingDocument> Findings { get; init; } = null!;

    public IReadOnlyList<string> UnmetPrerequisites { get; init; } = null!;
}

/// <summary>The rules that a council meets under.</summary>
internal sealed class CouncilRulesDocument
{
    public CouncilLevel Council { get; init; }

    public CouncilMinimumRule MinimumLevels { get; init; }

    public string Regulation { get; init; } = null!;

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? Quorum { get; init; }

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? LargestSpread { get; init; }

    public IReadOnlyList<string> ScoringRoles { get; init; } = null!;

    public CouncilRegulation ToRegulation()
    {
        for (var i = 0; i < ScoringRoles?.Count; i++)
        {
            if (ScoringRoles[i] is null) throw new InvalidEntryException($"$.rules.scoringRoles[{i}]", new BilingualText("null; cần một vai trò", "null; expected a role"));
        }

        var regulation = new CouncilRegulation
        {
            Name = Regulation is null ? CouncilRegulation.None.Name : new BilingualText(Regulation, Regulation),
            MinimumLevels = MinimumLevels,
            Quorum = Quorum,
            LargestSpread = LargestSpread,
            ScoringRoles = ScoringRoles,
        };
        var problems = new ProblemList();
        Councils.Council.Check(regulation, problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return regulation;
    }
}
