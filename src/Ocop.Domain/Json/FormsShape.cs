using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The tables of forms, which are written only.</summary>
internal static class FormsShape
{
    public static Shape Note { get; } = WrittenShape.Object(
        new("kind", new WordShape<CriterionNoteKind>(), "what the note does"),
        new("key", WrittenShape.Text, "its key"),
        new("labels", LabelShapes.Text, "the note in words"));

    public static Shape Level { get; } = WrittenShape.Object(
        new("level", WrittenShape.Count, "its number, from 1"),
        new("points", WrittenShape.Count, "its points"),
        new("minimumForStars", WrittenShape.OrNull(WrittenShape.Stars), "the stars that need at least this level"),
        new("labels", LabelShapes.Text, "the level in words"));

    private static readonly Shape Levels = WrittenShape.List(Level);

    public static Shape Case { get; } = WrittenShape.Object(
        new("case", WrittenShape.Text, "the letter of the case"),
        new("levels", Levels, "its levels"));

    public static Shape Criterion { get; } = WrittenShape.OneOf(
    [
        CriterionWith(new WrittenMember("additive", WrittenShape.Boolean, "true where the levels are the lines of an additive list: each ticked one adds its points", isRequired: false), new WrittenMember("levels", Levels, "its levels")),
        CriterionWith(new WrittenMember("cases", WrittenShape.List(Case), "its two cases, of which one is ticked")),
    ]);

    public static Shape Section { get; } = WrittenShape.Object(
        new("code", WrittenShape.Text, "its printed code"),
        new("key", WrittenShape.Text, "its key"),
        new("max", WrittenShape.Count, "the printed maximum"),
        new("labels", LabelShapes.Text, "the section in words"),
        new("criteria", WrittenShape.List(Criterion), "its criteria in form order"));

    public static Shape Part { get; } = WrittenShape.Object(
        new("code", WrittenShape.Text, "its printed code"),
        new("max", WrittenShape.Count, "the printed maximum"),
        new("labels", LabelShapes.Text, "the part in words"),
        new("sections", WrittenShape.List(Section), "its sections in form order"));

    public static Shape Erratum { get; } = WrittenShape.Object(
        new("set", WrittenShape.Count, "the number of the product set"),
        new("criterion", WrittenShape.OrNull(WrittenShape.Text), "the code of the criterion, where it is about one"),
        new("level", WrittenShape.OrNull(WrittenShape.Count), "the number of the level, where it is about one"),
        new("printed", WrittenShape.OrNull(WrittenShape.NumberOrText), "what is printed"),
        new("read", WrittenShape.OrNull(WrittenShape.NumberOrText), "how it is read"),
        new("status", new WordShape<ErratumStatus>(), "what became of it"),
        new("reason", LabelShapes.Text, "why"));

    private static readonly Shape Form = WrittenShape.Object(
        new("set", WrittenShape.Count, "the number of the product set"),
        new("labels", LabelShapes.Text, "the product set in words"),
        new("status", new WordShape<RubricStatus>(), "whether the whole form is known, or its totals only"),
        new("statusReason", LabelShapes.Text, "why only its totals are", isRequired: false),
        new("parts", WrittenShape.List(Part), "its parts in form order"));

    public static Shape All { get; } = WrittenShape.Object(
        new("decision", WrittenShape.Text, "the number of the decision"),
        new("sets", WrittenShape.List(Form), "the forms"),
        new("errata", WrittenShape.List(Erratum), "what is printed wrongly, and how it is read"));

    private static WrittenShape CriterionWith(params WrittenMember[] answers) => WrittenShape.Object(
    [
        new("code", WrittenShape.Text, "its printed code"),
        new("key", WrittenShape.Text, "its key"),
        new("max", WrittenShape.Count, "the printed maximum"),
        new("labels", LabelShapes.Text, "the criterion in words"),
        new("notes", WrittenShape.List(Note), "its printed notes"),
        .. answers,
    ]);
}
