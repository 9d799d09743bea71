using System.Text;
using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>The dated duties of a certificate as a calendar file (iCalendar, RFC 5545): an all-day event each.</summary>
public static class DutyCalendar
{
    // A line has at most 75 octets; the rest goes on after a blank on the next one.
    private const int LineOctets = 75;

    /// <summary>Writes the calendar.</summary>
    /// <param name="steps">The steps of the certificate.</param>
    /// <param name="name">What the certificate is for, at the head of each event.</param>
    /// <param name="words">The language.</param>
    /// <param name="writtenOn">The day on which the file is written.</param>
    public static string Write(IReadOnlyList<CertificateStep> steps, string name, Words words, LocalDate writtenOn)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Ocop.Domain//SelfAssessment//VI");
        foreach (var step in steps) Event(text, step, name, words, writtenOn);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, CertificateStep step, string name, Words words, LocalDate writtenOn)
    {
        var day = step.MovedTo ?? step.On;
        var notes = new List<string>();
        if (step.MovedTo is not null) notes.Add(words.Of($"Hạn tính được: {words.Of(step.On)}, rơi vào ngày nghỉ.", $"As counted: {words.Of(step.On)}, a day off."));
        if (step.Reference is { } reference) notes.Add(reference.ToString(words.Language));
        Line(text, "BEGIN:VEVENT");

        // The same duty of the same product again is the same event; that of another product is not.
        Line(text, $"UID:{Day(step.On)}-{step.Kind}-{Convert.ToHexString(Encoding.UTF8.GetBytes(Clean(name)))}@ocop.invalid");
        Line(text, $"DTSTAMP:{Day(writtenOn)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Day(day)}");
        Line(text, $"SUMMARY:{Escaped($"{name}: {words.Of(step.Labels)}")}");
        if (notes.Count > 0) Line(text, $"DESCRIPTION:{Escaped(string.Join(' ', notes))}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}{day.Month:00}{day.Day:00}");

    // Signs that control a device have no place in a calendar.
    private static string Clean(string text) => string.Concat(text.Where(sign => !char.IsControl(sign) || sign == '\n'));

    private static string Escaped(string text) => Clean(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
