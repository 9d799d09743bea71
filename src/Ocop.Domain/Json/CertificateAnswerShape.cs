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

    private static Shape LastValidDays { get; } = WrittenShape.Object(
        new("earliest", WrittenShape.DateOrNull, "the earliest that it can be"),
        new("latest", WrittenShape.DateOrNull, "the latest that it can be"));

    public static Shape All { get; } = WrittenShape.Object(
        new("status", WrittenShape.OrNull(new WordShape<CertificateStatus>()), "the status on the day; null where it can be one or another"),
        new("statuses", WrittenShape.List(new WordShape<CertificateStatus>()), "where only the year or month of the signing is known: the statuses that it can have", isRequired: false),
        new("validity", new WordShape<CertificateValidity>(), "where only the year or month of the signing is known: whether it is in force", isRequired: false),
        new("lastValidDay", WrittenShape.DateOrNull, "the last day of the term"),
        new("lastValidDays", LastValidDays, "where only the year or month of the signing is known: between which days the last day of the term lies", isRequired: false),
        new("windowOpens", WrittenShape.DateOrNull, "the first day of the window for re-evaluation"),
        new("windowCloses", WrittenShape.DateOrNull, "the last day of the window for re-evaluation"),
        new("extensionEnds", WrittenShape.DateOrNull, "the last day of the extension"),
        new("authority", WrittenShape.OrNull(WrittenShape.Text), "the key of the body that certifies"),
        new("mayUseMark", WrittenShape.OrNull(WrittenShape.Boolean), "whether the product may carry the certification mark on the day"),
        new("interpretation", WrittenShape.Boolean, "whether the answer rests on a reading"),
        new("interpretations", WrittenShape.Keys, "the keys of these readings, ascending"),
        new("checkedOn", WrittenShape.DateOrNull, "the day to which the law was last checked, where the day of the question lies after it"),
        new("steps", WrittenShape.List(Step), "the dated steps in order"));
}
