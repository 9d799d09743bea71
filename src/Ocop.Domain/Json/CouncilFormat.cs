using System.Text.Json;
using NodaTime;
using Ocop.Domain.Councils;

namespace Ocop.Domain.Json;

/// <summary>Sessions of councils and what comes of them in JSON.</summary>
internal static class CouncilFormat
{
    private static readonly ObjectShape<MemberEntry> Member = CardFormat.WithAnswers(new ObjectShape<MemberEntry>(() => new())
        .With("name", AnyTextShape.Instance, "the name of the member", (member, value) => member.Name = value)
        .WithOptional("role", AnyTextShape.Instance, "the role of the member", (member, value) => member.Role = value));

    private static readonly ObjectShape<RulesEntry> Rules = new ObjectShape<RulesEntry>(() => new())
        .WithOptional("council", new WordShape<CouncilLevel>(), "whose council it is; province by default", (rules, value) => rules.Level = value)
        .WithOptional("minimumLevels", CouncilMinimumRuleShape.Instance, "when the council reaches a minimum level; majority by default", (rules, value) => rules.MinimumLevels = value)
        .WithOptional("regulation", AnyTextShape.Instance, "the name under which results cite the regulation", (rules, value) => rules.Regulation = value)
        .WithOptional("quorum", new FigureShape(), "the fewest members who must score, or the share of those appointed; none by default", (rules, value) => rules.Quorum = value)
        .WithOptional("appointed", new WholeNumberShape(1, int.MaxValue), "the number of those who are appointed and may score; needed where the quorum is a share", (rules, value) => rules.Appointed = value)
        .WithOptional("largestSpread", new WholeNumberShape(0, int.MaxValue), "the most points between two totals; no limit by default", (rules, value) => rules.LargestSpread = value)
        .WithOptional("scoringRoles", new ListShape<string>(AnyTextShape.Instance, int.MaxValue), "the roles whose cards count; everyone's by default", (rules, value) => rules.ScoringRoles = value)
        .WithOptional("presentRoles", new ListShape<string>(AnyTextShape.Instance, int.MaxValue), "the roles of which a member must be listed; none by default", (rules, value) => rules.PresentRoles = value)
        .WithOptional("blankCards", new WordShape<CouncilBlankCards>(), "whether a blank card is a vote; by default its member is absent", (rules, value) => rules.BlankCards = value);

    public static Shape<CouncilSession> Session { get; } = new MappedShape<SessionEntry, CouncilSession>(
        new ObjectShape<SessionEntry>(() => new())
            .With("decision", AnyTextShape.Instance, "the number of the decision whose form was used", (session, value) => session.Decision = value)
            .With("productSet", new WholeNumberShape(int.MinValue, int.MaxValue), "the number of the product set", (session, value) => session.ProductSet = value)
            .With("members", new ListShape<MemberEntry>(Member, int.MaxValue), "the members with their cards, at least one", (session, value) => session.Members = value)
            .WithOptional("evaluatedOn", new DateShape(), "the day of the evaluation, for every card", (session, value) => session.EvaluatedOn = value)
            .WithOptional("rules", Rules, "the rules that the council meets under", (session, value) => session.Rules = value),
        (SessionEntry entry, ref DocumentReader _) => entry.ToSession());

    public static void Write(Utf8JsonWriter writer, CouncilSession session, Language language)
    {
        var day = session.Members.Count > 0 ? session.Members[0].Card.EvaluatedOn : null;
        foreach (var member in session.Members) CheckHeld(session, member, day);
        CheckHeld(session.Regulation, nameof(session));
        WireWriter.CheckUnicode(session.Decision, nameof(session));
        writer.WriteStartObject();
        writer.WriteString("decision", session.Decision);
        writer.WriteNumber("productSet", session.ProductSet);
        if (day is { } known) writer.WriteDate("evaluatedOn", known);
        writer.WriteList("members", session.Members, WriteMember, language);
        WriteRules(writer, session);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilResult result, Language language)
    {
        var tally = result.Tally;
        writer.WriteStartObject();
        writer.WriteString("outcome", NameOf(result));
        writer.WriteString("decision", result.Decision);
        writer.WriteNumber("productSet", result.ProductSet);
        WriteMean(writer, tally, language);
        writer.WriteNumberOrNull("band", tally?.Band);
        writer.WriteNumberOrNull("ceiling", tally?.Ceiling);
        writer.WriteNumberOrNull("stars", StarsOf(result));
        writer.WriteWordOrNull("heldBackBy", tally?.HeldBackBy);
        writer.WriteNumberOrNull("spread", tally?.Spread);
        if (result is CouncilScoreAgain again) writer.WriteWord("reason", again.Reason);
        if (result is CouncilForwarded forwarded) writer.WriteNumber("potentialStars", forwarded.PotentialStars);
        writer.WriteNumberOrNull("provinceMayRecognise", (result as CouncilReturned)?.ProvinceMayRecognise);
        if (result is CouncilNoQuorum noQuorum)
        {
            writer.WriteNumber("present", noQuorum.Present);
            writer.WriteNumber("required", noQuorum.Required);
            if (noQuorum.AsksForRoles) writer.WriteTexts("missingRoles", noQuorum.MissingRoles);
        }

        if (result is CouncilStopped stopped) writer.WriteMember("rating", stopped.Rating, RatingFormat.Write, language);
        writer.WriteBasis("basis", result.Basis);
        writer.WriteList("unmet", tally?.Unmet ?? [], Write, language);
        writer.WriteList("disagreements", tally?.Disagreements ?? [], Write, language);
        writer.WriteList("members", tally?.Members ?? [], Write, language);
        writer.WriteList("findings", result.Findings, Write, language);
        writer.WriteList("remarks", result.Remarks, Write, language);
        writer.WriteDateOrNull("checkedOn", result.CheckedOn);
        writer.WriteTexts("interpretations", result.Interpretations);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilUnmetMinimum unmet, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", unmet.Criterion);
        writer.WriteNumber("stars", unmet.Stars);
        writer.WriteNumber("requiredLevel", unmet.RequiredLevel);
        writer.WriteNumber("reachedBy", unmet.ReachedBy);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilDisagreement disagreement, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", disagreement.Criterion);
        writer.WriteNumber("lowest", disagreement.Lowest);
        writer.WriteNumber("highest", disagreement.Highest);
        writer.WriteMember("mean", disagreement.Mean, WireWriter.Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilMemberTotal member, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("name", member.Name);
        writer.WriteNumber("total", member.Total);
        writer.WriteMember("parts", member.Parts, RatingFormat.Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("member", finding.Member);
        writer.WriteWord("kind", finding.Kind);
        if (finding.Criterion is { } criterion) writer.WriteString("criterion", criterion);
        else writer.WriteNull("criterion");
        writer.WriteWord("reason", finding.Reason);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CouncilRemark remark, Language language)
    {
        writer.WriteStartObject();
        writer.WriteWord("code", remark.Code);
        if (remark.Member is { } member) writer.WriteString("member", member);
        writer.WriteBasis("basis", remark.Basis);
        writer.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter writer, CouncilTally? tally, Language language)
    {
        if (tally is null)
        {
            writer.WriteNull("mean");
            writer.WriteNull("meanDecimal");
            writer.WriteNull("parts");
            return;
        }

        writer.WriteMember("mean", tally.Mean, WireWriter.Write, language);
        writer.WriteNumber("meanDecimal", tally.Mean.ToDecimal());
        writer.WriteStartObject("parts");
        foreach (var code in tally.Parts.Codes) writer.WriteMember(code, tally.Parts[code], WireWriter.Write, language);
        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, CouncilMember member, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("name", member.Name);
        if (member.Role is { } role) writer.WriteString("role", role);
        CardFormat.WriteAnswers(writer, member.Card, language);
        writer.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter writer, CouncilSession session)
    {
        var regulation = session.Regulation;
        writer.WriteStartObject("rules");
        writer.WriteWord("council", session.Level);
        writer.WriteWord("minimumLevels", regulation.MinimumLevels);
        if (regulation.Name != CouncilRegulation.None.Name) writer.WriteString("regulation", regulation.Name.Vietnamese);
        if (regulation.Quorum is { } quorum) writer.WriteNumber("quorum", quorum);
        if (regulation.QuorumShare is { } share) writer.WriteString("quorum", FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"));
        if (regulation.Appointed is { } appointed) writer.WriteNumber("appointed", appointed);
        if (regulation.LargestSpread is { } spread) writer.WriteNumber("largestSpread", spread);
        if (regulation.ScoringRoles is { } roles) writer.WriteTexts("scoringRoles", roles);
        if (regulation.PresentRoles is { } present) writer.WriteTexts("presentRoles", present);
        if (regulation.BlankCards != CouncilBlankCards.Absent) writer.WriteWord("blankCards", regulation.BlankCards);
        writer.WriteEndObject();
    }

    // The format has decision, set and day once for all cards, the regulation's name in one language and no product.
    private static void CheckHeld(CouncilSession session, CouncilMember member, LocalDate? day)
    {
        var card = member.Card;
        var problem = card.Decision != session.Decision || card.ProductSet != session.ProductSet || card.EvaluatedOn != day ? "is of another decision, set or day than the session"
            : card.Product is not null ? "names a product"
            : card.Recorded is not null ? "is a recorded result"
            : card.PartTotals is { } totals && totals.Codes.Any(code => totals.DecimalOf(code)?.Decimals > 0) ? "has points that are not whole"
            : null;
        CardFormat.CheckHeld(card, nameof(session));
        if (problem is not null) throw new ArgumentException($"The card of {member.Name} {problem}; the format of sessions has no place for that.", nameof(session));
        WireWriter.CheckUnicode(member.Name, nameof(session));
        WireWriter.CheckUnicode(member.Role, nameof(session));
    }

    private static void CheckHeld(CouncilRegulation regulation, string parameter)
    {
        var name = regulation.Name;
        if (name != CouncilRegulation.None.Name && name.Vietnamese != name.English) throw new ArgumentException("The name of the regulation differs between the languages; the format of sessions holds one name.", parameter);
        if (regulation.Quorum < 1) throw new ArgumentException("The quorum is below 1; the format of sessions has no place for that.", parameter);
        if (regulation.QuorumShare is { } share)
        {
            if (regulation.Quorum is not null) throw new ArgumentException("The quorum is a number and a share; the format of sessions holds one of the two.", parameter);
            if (!Council.IsShare(share)) throw new ArgumentException("The share of the quorum is not above 0 and up to 1 in at most nine digits; the format of sessions has no place for that.", parameter);
        }

        if (regulation.Appointed < 1) throw new ArgumentException("The number of those appointed is below 1; the format of sessions has no place for that.", parameter);
        if (regulation.LargestSpread < 0) throw new ArgumentException("The largest spread is below 0; the format of sessions has no place for that.", parameter);
        WireWriter.CheckUnicode(name.Vietnamese, parameter);
        WireWriter.CheckUnicode(regulation.ScoringRoles ?? [], parameter);
        WireWriter.CheckUnicode(regulation.PresentRoles ?? [], parameter);
    }

    // What points and minimum levels allow, where the council has a say in it; the stars of the next level are never the province's to give, and of what a district passes on the province decides. What the centre sends back is always below the stars that it was asked for.
    private static int? StarsOf(CouncilResult result) => result switch
    {
        CouncilRated rated => rated.Stars,
        CouncilForwarded forwarded when forwarded.By != CouncilLevel.District && forwarded.Tally?.Stars < forwarded.From => forwarded.Tally.Stars,
        CouncilReturned returned => returned.Tally?.Stars,
        _ => null,
    };

    private static string NameOf(CouncilResult result) => result switch
    {
        CouncilRated => "rated",
        CouncilForwarded => "forwarded",
        CouncilReturned => "returned",
        CouncilScoreAgain => "scoreAgain",
        CouncilNoQuorum => "noQuorum",
        _ => "stopped",
    };

    private sealed class SessionEntry
    {
        public string Decision { get; set; } = string.Empty;

        public int ProductSet { get; set; }

        public IReadOnlyList<MemberEntry> Members { get; set; } = [];

        public LocalDate? EvaluatedOn { get; set; }

        public RulesEntry? Rules { get; set; }

        public CouncilSession ToSession() => new(
            Decision,
            ProductSet,
            Members.Select(member => new CouncilMember(member.Name, member.ToCard(Decision, ProductSet, EvaluatedOn), member.Role)).ToArray(),
            Rules?.Level ?? CouncilLevel.Province,
            Rules?.ToRegulation());
    }

    private sealed class MemberEntry : CardFormat.AnswersEntry
    {
        public string Name { get; set; } = string.Empty;

        public string? Role { get; set; }
    }

    private sealed class RulesEntry
    {
        public CouncilLevel Level { get; set; }

        public CouncilMinimumRule MinimumLevels { get; set; }

        public string? Regulation { get; set; }

        public Figure? Quorum { get; set; }

        public int? Appointed { get; set; }

        public int? LargestSpread { get; set; }

        public IReadOnlyList<string>? ScoringRoles { get; set; }

        public IReadOnlyList<string>? PresentRoles { get; set; }

        public CouncilBlankCards BlankCards { get; set; }

        public CouncilRegulation ToRegulation() => new(
            Regulation is null ? null : new BilingualText(Regulation, Regulation),
            MinimumLevels,
            Quorum is { IsShare: false } number ? (int)number.Value.Numerator : null,
            LargestSpread,
            ScoringRoles,
            Quorum is { IsShare: true } share ? share.Value : null,
            Appointed,
            PresentRoles,
            BlankCards);
    }
}
