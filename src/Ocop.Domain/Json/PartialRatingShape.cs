using Ocop.Domain.Planning;

namespace Ocop.Domain.Json;

/// <summary>The table of what a card that is not finished can become, which is written only.</summary>
internal static class PartialRatingShape
{
    private static readonly Shape Interval = WrittenShape.Object(
        new("lowest", DecimalPointsShape.FromZero, "the fewest points"),
        new("highest", DecimalPointsShape.FromZero, "the most points"));

    private static readonly Shape Answers = WrittenShape.List(WrittenShape.OneOf([WrittenShape.Count, WrittenShape.List(WrittenShape.Count)]));

    public static Shape Decider { get; } = WrittenShape.Object(
        new("criterion", WrittenShape.Text, "the code of an open criterion"),
        new("ruledOutBy", Answers, "the levels that rule the stars out, 0 for no tick; of an additive list the lines, [] for no tick"),
        new("settledBy", Answers, "the levels that settle them, 0 for no tick; of an additive list the lines, [] for no tick"));

    public static Shape Star { get; } = WrittenShape.Object(
        new("stars", WrittenShape.Stars, "so many stars or more"),
        new("prospect", new WordShape<PartialRatingProspect>(), "whether the card can still get them"),
        new("deciders", WrittenShape.List(Decider), "open criteria of which one answer alone decides"));

    public static Shape Bounds { get; } = WrittenShape.Object(
    [
        new("outcome", WrittenShape.Word("bounds"), "whether something has decided already"),
        new("total", Interval, "the points"),
        new("parts", WrittenShape.OfParts(Interval), "the points of each part by its code"),
        .. Rest([]),
    ]);

    public static Shape Stopped { get; } = WrittenShape.Object(
    [
        new("outcome", WrittenShape.Word("stopped"), "whether something has decided already"),
        .. Rest([new("rating", RatingFormat.Shape, "how it was decided")]),
    ]);

    public static Shape All { get; } = WrittenShape.OneOf([Bounds, Stopped]);

    private static WrittenMember[] Rest(WrittenMember[] own) =>
    [
        new("stars", WrittenShape.List(Star), "five entries, for 1 to 5 stars"),
        new("open", WrittenShape.Texts, "the codes of the criteria that were not answered"),
        new("mayHaltAt", WrittenShape.Texts, "the codes of open criteria at which a tick at 0 points would stop the evaluation"),
        .. own,
        new("checkedOn", WrittenShape.DateOrNull, "that of the rating"),
        new("interpretations", WrittenShape.Keys, "the keys of the readings that the answer rests on, ascending"),
    ];
}
