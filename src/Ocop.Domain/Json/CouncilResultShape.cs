using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The table of what comes of a council, which is written only.</summary>
internal static class CouncilResultShape
{
    private static readonly Shape StarsOrNull = WrittenShape.OrNull(WrittenShape.Stars);

    public static Shape Unmet { get; } = WrittenShape.Object(
        new("criterion", WrittenShape.Text, "the code of the criterion"),
        new("stars", WrittenShape.Stars, "the stars that need the level"),
        new("requiredLevel", WrittenShape.Count, "the level that is needed"),
        new("reachedBy", WrittenShape.Count, "the number of members who reach it"));

    public static Shape Disagreement { get; } = WrittenShape.Object(
        new("criterion", WrittenShape.Text, "the code of the criterion"),
        new("lowest", WrittenShape.Count, "the fewest points that a member gives"),
        new("highest", WrittenShape.Count, "the most points that a member gives"),
        new("mean", FractionShape.Instance, "the mean of the points"));

    public static Shape MemberTotal { get; } = WrittenShape.Object(
        new("name", WrittenShape.Text, "the name of the member"),
        new("total", WrittenShape.Count, "the points"),
        new("parts", RatingFormat.Parts, "the points of each part by its code"));

    public static Shape Finding { get; } = WrittenShape.Object(
        new("member", WrittenShape.Text, "whose card has it"),
        new("kind", new WordShape<FindingKind>(), "what it does"),
        new("criterion", WrittenShape.OrNull(WrittenShape.Text), "the code of the criterion; null for the dossier as a whole"),
        new("reason", new WordShape<HaltReason>(), "whether it is a finding or a tick at 0 points"));

    public static Shape Remark { get; } = WrittenShape.Object(
        new("code", new WordShape<CouncilRemarkCode>(), "what a reader should know"),
        new("member", WrittenShape.Text, "the member that it is about", isRequired: false),
        new("basis", LabelShapes.Text, "the citation, or the name of the regulation"));

    public static Shape Rated { get; } = Outcome("rated");

    public static Shape Forwarded { get; } = Outcome("forwarded", new WrittenMember("potentialStars", WrittenShape.Stars, "the stars of its points"));

    public static Shape Returned { get; } = Outcome("returned");

    public static Shape ScoreAgain { get; } = Outcome("scoreAgain", new WrittenMember("reason", new WordShape<CouncilScoreAgainReason>(), "why there is no common result"));

    public static Shape NoQuorum { get; } = Outcome(
        "noQuorum",
        new WrittenMember("present", WrittenShape.Count, "the members who scored"),
        new WrittenMember("required", WrittenShape.Count, "the members who must score"),
        new WrittenMember("missingRoles", WrittenShape.List(WrittenShape.Text), "the roles that must be present and are not, where the regulation asks for some", isRequired: false));

    public static Shape Stopped { get; } = Outcome("stopped", new WrittenMember("rating", RatingFormat.Shape, "what the cards say together"));

    public static Shape All { get; } = WrittenShape.OneOf([Rated, Forwarded, Returned, ScoreAgain, NoQuorum, Stopped]);

    private static WrittenShape Outcome(string word, params WrittenMember[] own) => WrittenShape.Object(
    [
        new("outcome", WrittenShape.Word(word), "what came of the session"),
        new("decision", WrittenShape.Text, "the number of the decision"),
        new("productSet", WrittenShape.WholeNumber, "the number of the product set"),
        new("mean", WrittenShape.OrNull(FractionShape.Instance), "the exact mean of the totals; null where a card has no total or no card counts"),
        new("meanDecimal", WrittenShape.OrNull(WrittenShape.Number), "the same for reading"),
        new("parts", WrittenShape.OrNull(WrittenShape.OfParts(FractionShape.Instance)), "the mean of each part by its code"),
        new("band", StarsOrNull, "the stars that the mean allows"),
        new("ceiling", StarsOrNull, "the most stars that the minimum levels allow"),
        new("stars", StarsOrNull, "the lower of band and ceiling, where the council has a say in it"),
        new("heldBackBy", WrittenShape.OrNull(new WordShape<LimitingFactor>()), "what keeps the product from more stars"),
        new("spread", WrittenShape.OrNull(WrittenShape.Count), "the points between the highest and the lowest total"),
        .. own,
        new("provinceMayRecognise", StarsOrNull, "the stars that the province may still give"),
        new("basis", LabelShapes.Text, "the citation, or the name of the regulation, that the outcome rests on"),
        new("unmet", WrittenShape.List(Unmet), "minimum levels that the council does not reach"),
        new("disagreements", WrittenShape.List(Disagreement), "criteria to which the members give different points"),
        new("members", WrittenShape.List(MemberTotal), "the totals of the members by name"),
        new("findings", WrittenShape.List(Finding), "what stops or rejects"),
        new("remarks", WrittenShape.List(Remark), "what a reader should know"),
        new("checkedOn", WrittenShape.DateOrNull, "the day to which the law was last checked, where the day of the evaluation lies after it"),
        new("interpretations", WrittenShape.Keys, "the keys of the readings that the result rests on, ascending"),
    ]);
}
