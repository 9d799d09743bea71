using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The query of a request, checked against what its endpoint takes: a name that nobody reads is refused like a value that cannot be.</summary>
internal sealed class Query
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    /// <summary>Reads a query.</summary>
    /// <exception cref="RefusedException">Parameters are wrong; it names all of them.</exception>
    public Query(IQueryCollection query, IReadOnlyList<QueryParameter> parameters, LocalDate today)
    {
        Today = today;
        var faults = new List<EntryFault>();
        foreach (var parameter in parameters)
        {
            var given = query[parameter.Name];
            if (given.Count == 0)
            {
                if (parameter.IsRequired) faults.Add(new EntryFault(parameter.Name, Missing(Expected(parameter))));
            }
            else if (given.Count == 1 && Read(parameter, given[0]!) is { } value)
            {
                values.Add(parameter.Name, value);
            }
            else
            {
                var (shown, expected) = (Shown(given.ToString()), Expected(parameter));
                faults.Add(new EntryFault(parameter.Name, new($"'{shown}'; cần {expected.Vietnamese}", $"'{shown}'; expected {expected.English}")));
            }
        }

        foreach (var (name, _) in query)
        {
            if (parameters.Any(parameter => parameter.Name == name)) continue;
            var known = parameters.Count == 0 ? null : string.Join(", ", parameters.Select(parameter => parameter.Name));
            faults.Add(new EntryFault(Shown(name), known is null
                ? new("không có tham số này; đường dẫn này không nhận tham số nào", "no such parameter; the path takes none")
                : new($"không có tham số này; chỉ nhận {known}", $"no such parameter; expected one of {known}")));
        }

        if (faults.Count > 0) throw new RefusedException(faults);
    }

    /// <summary>Today in Vietnam.</summary>
    public LocalDate Today { get; }

    /// <summary>The day that is asked about: the parameter <c>on</c>, else today in Vietnam.</summary>
    public LocalDate On => Day("on") ?? Today;

    public LocalDate? Day(string name) => values.TryGetValue(name, out var value) ? (LocalDate)value : null;

    public int? Number(string name) => values.TryGetValue(name, out var value) ? (int)value : null;

    public string? Text(string name) => values.TryGetValue(name, out var value) ? (string)value : null;

    private static BilingualText Missing(BilingualText expected) => new($"thiếu; cần {expected.Vietnamese}", $"missing; expected {expected.English}");

    private static object? Read(QueryParameter parameter, string text) => parameter.Kind switch
    {
        QueryParameterKind.Day => Days.Read(text),
        QueryParameterKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most ? number : null,
        QueryParameterKind.Word => parameter.Words.Contains(text, StringComparer.Ordinal) ? text : null,
        _ => text.Length > 0 ? text : null,
    };

    private static BilingualText Expected(QueryParameter parameter) => parameter.Kind switch
    {
        QueryParameterKind.Day => Days.Expected,
        QueryParameterKind.Number when parameter.Most == int.MaxValue => new($"số nguyên từ {Texts.Number(parameter.Least)}", $"a whole number from {Texts.Number(parameter.Least)}"),
        QueryParameterKind.Number => new($"số nguyên từ {Texts.Number(parameter.Least)} đến {Texts.Number(parameter.Most)}", $"a whole number from {Texts.Number(parameter.Least)} to {Texts.Number(parameter.Most)}"),
        QueryParameterKind.Word => new($"một trong {string.Join(", ", parameter.Words)}", $"one of {string.Join(", ", parameter.Words)}"),
        _ => new("một văn bản không trống", "a text that is not empty"),
    };

    // An error shows what was given, and no more of it than tells it apart.
    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
