using Ocop.Domain.Certificates;

namespace Ocop.Domain.Json;

/// <summary>The table of what a certificate is worth on a day, which is written only.</summary>
internal static class CertificateAnswerShape
{
    public static Shape Step { get; } = WrittenShape.Object(
        new("on", WrittenShape.Date, "the day"),
        new("kind", new WordShape<CertificateStepKind>(), "what happens or ends on it"),
        new("labels", LabelShapes.Text, "the same for people"),
        new("movedTo", WrittenShape.DateOrNull, "the next working day, where it is a deadline that falls on a day off"),
        new("daysOff", WrittenShape.OrNull(WrittenShape.Word(CertificateFormat.BasisWords)), "what is known of the days off that could move it"),
        new("citation", WrittenShape.OrNull(WrittenShape.Text), "the provision"));

    public static Shape All { get; } = WrittenShape.Object(
        new("status", new WordShape<CertificateStatus>(), "the status on the day"),
        new("lastValidDay", WrittenShape.DateOrNull, "the last day of the term"),
        new("windowOpens", WrittenShape.DateOrNull, "the first day of the window for re-evaluation"),
        new("windowCloses", WrittenShape.DateOrNull, "the last day of the window for re-evaluation"),
        new("extensionEnds", WrittenShape.DateOrNull, "the last day of the extension"),
        new("authority", WrittenShape.Text, "the key of the body that certifies"),
        new("interpretation", WrittenShape.Boolean, "whether the answer rests on a reading"),
        new("interpretations", WrittenShape.Keys, "the keys of these readings, ascending"),
        new("checkedOn", WrittenShape.DateOrNull, "the day to which the law was last checked, where the day of the question lies after it"),
        new("steps", WrittenShape.List(Step), "the dated steps in order"));
}
