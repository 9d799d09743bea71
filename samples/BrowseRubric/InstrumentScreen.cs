
namespace Ocop.Domain.Samples.BrowseRubric;

/// <summary>Draws the instruments that a book holds: since when each is in force, what it replaces or amends, and how far it was checked.</summary>
internal static class InstrumentScreen
{
    public static void Show(RuleBook book, Language language)
    {
        var text = new Words(language);
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(text.Of("Văn bản", "Instrument"))
            .AddColumn(text.Of("Hiệu lực từ", "In force from"))
            .AddColumn(text.Of("Thay thế / sửa đổi", "Replaces / amends"))
            .AddColumn(text.Of("Kiểm tra đến", "Checked to"))
            .AddColumn(text.Of("Nội dung", "About"));
        foreach (var instrument in book.Instruments)
        {
            var isReplaced = book.Instruments.Any(other => other.Replaces.Contains(instrument.Number));
            var name = Markup.Escape(instrument.ToReference().ToString(language));
            table.AddRow(
                isReplaced ? $"[grey]{name}[/]" : $"[bold]{name}[/]",
                text.Of(instrument.InForceFrom) + (instrument.Ends is { } ends ? $"\n[grey]{text.Of("đến", "to")} {text.Of(ends)}[/]" : string.Empty),
                Markup.Escape(string.Join('\n', instrument.Replaces.Concat(instrument.Amends.Select(number => text.Of("sửa ", "amends ") + number)))),
                text.Of(instrument.CheckedOn!.Value),
                Markup.Escape(instrument.Title is { } title ? text.Of(title) : string.Empty));
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{text.Of($"Luật được kiểm tra lần cuối ngày {text.Of(book.CheckedOn)}; câu trả lời cho ngày sau đó sẽ nói rõ điều này.", $"The law was last checked on {text.Of(book.CheckedOn)}; an answer about a later day says so.")}[/]");
    }
}
