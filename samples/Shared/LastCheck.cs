using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Samples;

/// <summary>Tells a person that the law of the day may be newer than what is known.</summary>
internal static class LastCheck
{
    /// <summary>Writes the sentence where an answer is about a day after the last check.</summary>
    public static void Show(LocalDate? checkedOn, Language language)
    {
        if (checkedOn is { } day) AnsiConsole.MarkupLine($"[yellow]{Markup.Escape(LawChecked.Sentence(day).In(language))}[/]");
    }
}
