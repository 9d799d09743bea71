namespace Ocop.Domain.Samples.ProvinceApi.Settings;

/// <summary>The book of the service: that of the package with the rule files of the settings.</summary>
internal static class RuleBooks
{
    /// <summary>Loads the files and puts them in at once: their order does not matter.</summary>
    /// <exception cref="SettingsException">A file cannot be read or is faulty; it names every entry.</exception>
    public static RuleBook Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return RuleBook.Default;
        var problems = new List<BilingualText>();
        var files = new List<RuleFile>();
        foreach (var path in paths)
        {
            try
            {
                using var stream = File.OpenRead(path);
                files.Add(RuleFile.Load(stream));
            }
            catch (RuleDataException exception)
            {
                problems.AddRange(Faults(path, exception));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                problems.Add(new BilingualText($"Rules: {path} không đọc được; cần tệp quy định có thật", $"Rules: {path} cannot be read; expected a rule file that exists"));
            }
        }

        if (problems.Count > 0) throw new SettingsException(problems);
        try
        {
            var book = RuleBook.Default.With([.. files]);
            book.Validate();
            return book;
        }
        catch (RuleDataException exception)
        {
            throw new SettingsException([.. Faults(string.Join(", ", paths), exception)]);
        }
    }

    // Faults of rule files are told in English: they are for whoever writes such files.
    private static IEnumerable<BilingualText> Faults(string path, RuleDataException exception) =>
        exception.Problems.Select(problem => new BilingualText($"Rules: {path}: {problem}", $"Rules: {path}: {problem}"));
}
