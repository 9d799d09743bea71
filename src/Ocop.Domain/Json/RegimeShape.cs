namespace Ocop.Domain.Json;

/// <summary>The table of which law rates a dossier, which is written only. All outcomes have the same members.</summary>
internal static class RegimeShape
{
    private static readonly Shape TextOrNull = WrittenShape.OrNull(WrittenShape.Text);

    private static readonly Shape Authority = WrittenShape.Object(
        new("stars", WrittenShape.Stars, "the stars"),
        new("authority", WrittenShape.Text, "the key of the body that certifies them"),
        new("reason", WrittenShape.Text, "why"),
        new("citation", WrittenShape.Text, "the provision"));

    public static Shape Regime { get; } = Outcome("regime");

    public static Shape TooLate { get; } = Outcome("tooLate");

    public static Shape NoRubric { get; } = Outcome("noRubric");

    public static Shape NotKnown { get; } = Outcome("notKnown");

    public static Shape All { get; } = Outcome("regime", "tooLate", "noRubric", "notKnown");

    private static WrittenShape Outcome(params IReadOnlyList<string> words) => WrittenShape.Object(
        new("outcome", WrittenShape.Word(words), "whether there is a form, and why not"),
        new("decision", TextOrNull, "the number of the decision whose form is used"),
        new("amendedBy", TextOrNull, "the number of the decision that amends it on the day of the evaluation"),
        new("kind", WrittenShape.Word(RegimeFormat.KindWords), "the kind of the dossier"),
        new("filed", WrittenShape.Date, "the day of filing"),
        new("evaluated", WrittenShape.Date, "the day of the evaluation"),
        new("deadline", WrittenShape.DateOrNull, "the last day for the evaluation as counted, where a transition is needed"),
        new("deadlineMoved", WrittenShape.DateOrNull, "the same as moved from a day off"),
        new("rubricsFrom", WrittenShape.DateOrNull, "the first day of filing with criteria"),
        new("authorities", WrittenShape.OrNull(WrittenShape.List(Authority)), "who certifies 3, 4 and 5 stars on the day of the evaluation"),
        new("interpretation", WrittenShape.Boolean, "whether the answer rests on a reading"),
        new("interpretations", WrittenShape.Keys, "the keys of these readings, ascending"),
        new("reason", WrittenShape.Text, "why, for people"),
        new("citation", WrittenShape.Text, "the provisions"),
        new("checkedOn", WrittenShape.DateOrNull, "the day to which the law was last checked, where the day of the evaluation lies after it"));
}
