using Ocop.Domain.Explanations;

namespace Ocop.Domain.Json;

/// <summary>The table of explanations, which are written only.</summary>
internal static class ExplanationShape
{
    public static Shape Step { get; } = WrittenShape.Object(Members());

    public static Shape All { get; } = WrittenShape.Object(
    [
        .. Members(),
        new("checkedOn", WrittenShape.DateOrNull, "that of the rating or the council"),
        new("interpretations", WrittenShape.Keys, "the keys of the readings that it rests on, ascending"),
    ]);

    private static WrittenMember[] Members() =>
    [
        new("kind", new WordShape<ExplanationStepKind>(), "what the step is about"),
        new("holds", WrittenShape.OrNull(WrittenShape.Boolean), "whether what the step asks for holds; null where it asks for nothing or it is not known"),
        new("text", LabelShapes.Text, "the step in words"),
        new("basis", LabelShapes.Text, "the citation, or the name of a regulation"),
        new("change", LabelShapes.Text, "all that is needed for the step to hold, or that nothing would do", isRequired: false),
        new("steps", () => WrittenShape.List(Step!), "the steps that this one rests on"),
    ];
}
