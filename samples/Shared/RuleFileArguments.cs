namespace Ocop.Domain.Samples;

/// <summary>Puts rule files into a book, so that every sample answers by tomorrow's law too.</summary>
internal static class RuleFileArguments
{
    /// <summary>The line that every usage ends with.</summary>
    public static readonly BilingualText Usage = new(
        "Mọi lệnh nhận --rules TỆP (lặp lại --rules cho mỗi tệp): tệp quy định, viết theo docs/adding-a-decision.md, được đưa vào trước khi trả lời.",
        "Every command takes --rules FILE (once again for each further file): rule files, written as in docs/adding-a-decision.md, that are put in before it answers.");

    /// <summary>Puts all files in at once: their order does not matter.</summary>
    public static RuleBook Put(IReadOnlyList<string> paths, RuleBook book)
    {
        if (paths.Count == 0) return book;
        RuleFile[] files = [.. paths.Select(path => Named(path, () => Load(path)))];
        return Named(string.Join(", ", paths), () => book.With(files));
    }

    /// <summary>Reads a rule file.</summary>
    public static RuleFile Load(string path)
    {
        using var stream = new MemoryStream(InputFile.ReadText(path));
        return RuleFile.Load(stream);
    }

    private static T Named<T>(string files, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RuleDataException exception)
        {
            throw new InputException(Lines(files, exception, Language.Vietnamese), Lines(files, exception, Language.English));
        }
    }

    private static string Lines(string files, RuleDataException exception, Language language) =>
        files + ": " + string.Join("\n" + files + ": ", exception.Texts.Select(problem => problem.In(language)));
}
