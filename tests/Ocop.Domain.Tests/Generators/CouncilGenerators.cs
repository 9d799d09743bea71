using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws sessions of councils: the members' cards are drawn alone, or as one card with a few ticks changed, as real members differ.</summary>
internal static class CouncilGenerators
{
    private static readonly string?[] Roles = ["chair", "member", "adviser", null];

    // Each member has another name.
    private static readonly string[] Names = ["A", "B", "C", "D", "E", "F"];

    public static Gen<GeneratedCouncil> Councils() =>
        from form in Gen.Frequency((12, CardGenerators.Forms), (1, Gen.Elements<Rubric>(CardParts.TotalsOnlyForms)))
        from count in Gen.Choose(1, 6)
        from alike in Gen.Elements(true, false)
        from style in CardGenerators.Styles
        from first in CardGenerators.Clean(form, style)
        from others in (alike ? CardGenerators.Clean(form, style) : CardGenerators.Clean(form)).ArrayOf(count - 1)
        from findings in Findings(form, count)
        let cards = others.Select(other => alike ? Like(form, first, other) : CardParts.On(other, first.EvaluatedOn)).Prepend(first)
        from names in Gen.Shuffle(Names)
        from roles in Gen.Elements(Roles).ArrayOf(count)
        from level in Gen.Elements(LevelsOf(form, first))
        from regulation in Regulations(LargestSpread(form, level), count)
        select new GeneratedCouncil(new CouncilSession
        {
            Decision = form.Decision,
            ProductSet = form.ProductSet.Number,
            Members = [.. cards.Select((card, i) => new CouncilMember(names[i], CardParts.With(card, findings: findings[i]), roles[i]))],
            Level = level,
            Regulation = regulation,
        });

    public static IEnumerable<GeneratedCouncil> Shrink(GeneratedCouncil council)
    {
        var session = council.Session;
        for (var i = 0; i < session.Members.Count && session.Members.Count > 1; i++) yield return new(session with { Members = CardParts.Without(session.Members, i) });
        foreach (var rules in Simpler(session.Regulation)) yield return new(session with { Regulation = rules });
        if (session.Level != CouncilLevel.Province) yield return new(session with { Level = CouncilLevel.Province });
        for (var i = 0; i < session.Members.Count; i++)
        {
            var member = session.Members[i];
            if (Array.IndexOf(Names, member.Name) > i) yield return new(session with { Members = [.. session.Members.Select(other => other.Name == member.Name ? other with { Name = Names[i] } : other.Name == Names[i] ? other with { Name = member.Name } : other)] });
            if (member.Role is not null) yield return new(session with { Members = Replace(session.Members, i, member with { Role = null }) });
            foreach (var card in CardShrinker.Shrink(member.Card)) yield return new(session with { Members = Replace(session.Members, i, member with { Card = card }) });
        }
    }

    // Most often nobody found anything; else everybody did, or some.
    private static Gen<Finding[][]> Findings(Rubric form, int count)
    {
        var none = Gen.Constant(Array.Empty<Finding>());
        return Gen.Frequency(
            (7, none.ArrayOf(count)),
            (1, CardGenerators.Findings(form).ArrayOf(count)),
            (1, Gen.Frequency((2, none), (1, CardGenerators.Findings(form))).ArrayOf(count)));
    }

    // What the reference says, and not the file: the district of 1048, and that of 148 through 30 June 2025.
    private static CouncilLevel[] LevelsOf(Rubric form, Scorecard card) => form.Decision switch
    {
        "1048/QĐ-TTg" => [CouncilLevel.Province, CouncilLevel.Centre, CouncilLevel.District],
        "148/QĐ-TTg" when !(card.EvaluatedOn > new LocalDate(2025, 6, 30)) => [CouncilLevel.Province, CouncilLevel.Centre, CouncilLevel.District],
        _ => [CouncilLevel.Province, CouncilLevel.Centre],
    };

    private static int LargestSpread(Rubric form, CouncilLevel level) => form.Decision == "1048/QĐ-TTg" && level != CouncilLevel.District ? 10 : 30;

    private static Gen<CouncilRegulation> Regulations(int largestSpread, int count) =>
        from rule in Gen.Elements(CouncilMinimumRule.Majority, CouncilMinimumRule.Unanimity, CouncilMinimumRule.MeanLevel, CouncilMinimumRule.MeanPoints)
        from quorum in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(1, 6).Select(number => (int?)number)))
        from spread in Gen.Frequency((2, Gen.Constant((int?)null)), (1, Gen.Choose(0, largestSpread).Select(number => (int?)number)))
        from roles in Gen.Frequency((3, Gen.Constant((string[]?)null)), (1, Gen.Constant((string[]?)["chair", "member"])))
        from appointed in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(count, 9).Select(number => (int?)number)))
        from share in Gen.Elements(new Fraction(1, 2), new Fraction(2, 3), new Fraction(3, 4), 1)
        from present in Gen.Frequency((4, Gen.Constant((string[]?)null)), (1, Gen.Elements((string[]?)["chair"], ["member", "chair"], [])))
        from blank in Gen.Frequency((3, Gen.Constant(CouncilBlankCards.Absent)), (1, Gen.Constant(CouncilBlankCards.Vote)))
        select new CouncilRegulation
        {
            MinimumLevels = rule,
            Quorum = quorum,
            LargestSpread = spread,
            ScoringRoles = roles,
            Appointed = appointed,
            QuorumShare = quorum is null && appointed is not null ? share : null,
            PresentRoles = present,
            BlankCards = blank,
        };

    private static IEnumerable<CouncilRegulation> Simpler(CouncilRegulation rules)
    {
        if (rules.Quorum is not null) yield return rules with { Quorum = null };
        if (rules.QuorumShare is not null) yield return rules with { QuorumShare = null };
        else if (rules.Appointed is not null) yield return rules with { Appointed = null };
        if (rules.PresentRoles is not null) yield return rules with { PresentRoles = null };
        if (rules.BlankCards != CouncilBlankCards.Absent) yield return rules with { BlankCards = CouncilBlankCards.Absent };
        if (rules.LargestSpread is not null) yield return rules with { LargestSpread = null };
        if (rules.ScoringRoles is not null) yield return rules with { ScoringRoles = null };
        if (rules.MinimumLevels != CouncilMinimumRule.Majority) yield return rules with { MinimumLevels = CouncilMinimumRule.Majority };
    }

    // The first card with every third criterion as another card has it.
    private static Scorecard Like(Rubric form, Scorecard first, Scorecard other)
    {
        var taken = form.Criteria.Where((_, i) => i % 3 == 0).ToArray();
        var codes = taken.SelectMany(criterion => criterion.Ladders).Select(ladder => ladder.Code).ToArray();
        var levels = first.Levels.Where(entry => !codes.Contains(entry.Key)).Concat(other.Levels.Where(entry => codes.Contains(entry.Key)));
        var lines = first.Lines.Where(entry => !codes.Contains(entry.Key)).Concat(other.Lines.Where(entry => codes.Contains(entry.Key)));
        var names = taken.Select(criterion => criterion.Code).ToArray();
        var none = first.AnsweredNone.Where(code => !names.Contains(code)).Concat(other.AnsweredNone.Where(code => names.Contains(code)));
        return CardParts.With(first, levels: levels.ToDictionary(entry => entry.Key, entry => entry.Value), lines: lines.ToDictionary(entry => entry.Key, entry => entry.Value), none: [.. none], totals: first.PartTotals is { } totals ? totals.With("C", other.PartTotals!["C"]) : null);
    }

    private static CouncilMember[] Replace(IReadOnlyList<CouncilMember> members, int index, CouncilMember member) => [.. members.Select((old, i) => i == index ? member : old)];
}
