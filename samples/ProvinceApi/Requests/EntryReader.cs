using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Reads an entry of the service's own, and finds all of its mistakes: unknown, missing and null members, wrong types, texts that are too long.</summary>
internal sealed class EntryReader
{
    private readonly JsonElement root;
    private readonly List<EntryFault> faults = [];
    private readonly List<string> known = [];

    private EntryReader(JsonElement root) => this.root = root;

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="RefusedException">Something is wrong; it names all of it.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, Func<EntryReader, T> read)
    {
        using var document = await ParseAsync(request);
        var entry = Read(document.RootElement, read, out var faults);
        return faults.Count == 0 ? entry : throw new RefusedException(faults);
    }

    /// <summary>Parses the body of a request, which is one object of whole texts.</summary>
    /// <exception cref="RefusedException">It is something else.</exception>
    public static async Task<JsonDocument> ParseAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType()) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, Texts.NotJsonByType);
        JsonDocument? document = null;
        try
        {
            document = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { AllowDuplicateProperties = false }, request.HttpContext.RequestAborted);
            Touch(document.RootElement);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
        }
        catch (JsonException)
        {
        }
        catch (InvalidOperationException)
        {
            document?.Dispose();
            throw new RefusedException([new EntryFault("$", Texts.NotText)]);
        }

        document?.Dispose();
        throw new RefusedException([new EntryFault("$", Texts.NotJson)]);
    }

    /// <summary>Reads an entry and returns its mistakes. What was read means nothing where there are any.</summary>
    public static T Read<T>(JsonElement root, Func<EntryReader, T> read, out IReadOnlyList<EntryFault> faults)
    {
        var reader = new EntryReader(root);
        var entry = read(reader);
        reader.RefuseUnknown();
        faults = reader.faults;
        return entry;
    }

    /// <summary>A member that nobody reads.</summary>
    public static EntryFault Unknown(string name, IEnumerable<string> known)
    {
        var all = string.Join(", ", known);
        return new EntryFault("$." + Shown(name), new($"không có mục này; chỉ nhận {all}", $"unknown member; expected one of {all}"));
    }

    /// <summary>Adds a mistake that the entry as a whole shows.</summary>
    public void Refuse(string name, BilingualText text) => faults.Add(new EntryFault("$." + name, text));

    /// <summary>Adds that a member is missing which this entry needs, unless something else is wrong with it.</summary>
    public void Need(string name, BilingualText expected) => Needed(name, expected, false);

    public string Text(string name, int most = 200) => OptionalText(name, most) ?? Needed(name, Expected.Text(most), string.Empty);

    public string? OptionalText(string name, int most = 200)
    {
        var expected = Expected.Text(most);
        if (Find(name, expected) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Length <= most && IsTidy(text)) return VietnameseLetters.Compose(text); // As lists are read: one key is not two by how its accents were typed.
        Wrong(name, expected);
        return null;
    }

    public LocalDate Day(string name) => OptionalDay(name) ?? Needed(name, Days.Expected, default(LocalDate));

    /// <summary>A day of something that has happened. What is written stays: one that is still to come would stand before all that follows.</summary>
    public LocalDate PastDay(string name, LocalDate today)
    {
        var day = Day(name);
        if (day > today) Refuse(name, new($"sau hôm nay, ngày {today:dd/MM/uuuu}; cần hôm nay hoặc trước đó", $"after today, {today:uuuu-MM-dd}; expected today or an earlier day"));
        return day;
    }

    public LocalDate? OptionalDay(string name)
    {
        if (Find(name, Days.Expected) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && Days.Read(value.GetString()!) is { } day) return day;
        Wrong(name, Days.Expected);
        return null;
    }

    public int Number(string name, int least, int most) => OptionalNumber(name, least, most) ?? Needed(name, Expected.Number(least, most), least);

    public int? OptionalNumber(string name, int least, int most)
    {
        var expected = Expected.Number(least, most);
        if (Find(name, expected) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Wrong(name, expected);
        return null;
    }

    public bool Flag(string name)
    {
        if (Find(name, Expected.Flag) is not { } value) return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Wrong(name, Expected.Flag);
        return false;
    }

    public T Word<T>(string name)
        where T : struct, Enum => OptionalWord<T>(name) ?? Needed(name, Expected.Word(WordsOf<T>.All), default(T));

    public T? OptionalWord<T>(string name)
        where T : struct, Enum
    {
        var expected = Expected.Word(WordsOf<T>.All);
        if (Find(name, expected) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && WordsOf<T>.TryParse(value.GetString()!, out var word)) return word;
        Wrong(name, expected);
        return null;
    }

    /// <summary>A list of texts, empty where it is left out.</summary>
    public List<string> List(string name, int most = 20)
    {
        var expected = Expected.List(most);
        if (Find(name, expected) is not { } value) return [];
        var texts = value.ValueKind != JsonValueKind.Array ? null
            : value.EnumerateArray().Select(each => each.ValueKind == JsonValueKind.String ? each.GetString()! : string.Empty).ToList();
        if (texts is not null && texts.Count <= most && texts.TrueForAll(IsTidy) && texts.Distinct(StringComparer.Ordinal).Count() == texts.Count) return texts;
        Wrong(name, expected);
        return [];
    }

    /// <summary>Whole numbers from 0 by names, empty where it is left out.</summary>
    public SortedDictionary<string, int> Counts(string name)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (Find(name, Expected.Counts) is not { } value) return counts;
        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong(name, Expected.Counts);
            return counts;
        }

        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var count) && count >= 0) counts.Add(member.Name, count);
            else Wrong($"{name}.{Shown(member.Name)}", Expected.Count);
        }

        return counts;
    }

    // Half of a letter, as bytes or as \ud800, parses as JSON and is no text: asking for it throws.
    private static void Touch(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            _ = element.GetString();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Touch(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                _ = member.Name;
                Touch(member.Value);
            }
        }
    }

    // What nobody sees would make two keys of one, and not every database takes it.
    private static bool IsTidy(string text) => text.Length > 0 && text.AsSpan().Trim().Length == text.Length && !text.Any(char.IsControl);

    private JsonElement? Find(string name, BilingualText expected)
    {
        if (!known.Contains(name)) known.Add(name);
        if (!root.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind != JsonValueKind.Null) return value;
        Wrong(name, expected);
        return null;
    }

    private T Needed<T>(string name, BilingualText expected, T nothing)
    {
        // What is there and wrong has been told already.
        if (!root.TryGetProperty(name, out _)) Refuse(name, new($"thiếu; cần {expected.Vietnamese}", $"missing; expected {expected.English}"));
        return nothing;
    }

    private void Wrong(string name, BilingualText expected) => Refuse(name, new($"giá trị không đúng; cần {expected.Vietnamese}", $"wrong value; expected {expected.English}"));

    private void RefuseUnknown()
    {
        foreach (var member in root.EnumerateObject())
        {
            if (!known.Contains(member.Name)) faults.Add(Unknown(member.Name, known));
        }
    }

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";

    private static class Expected
    {
        public static readonly BilingualText Flag = new("true hoặc false", "true or false");

        public static readonly BilingualText Count = new("số nguyên từ 0", "a whole number from 0");

        public static readonly BilingualText Counts = new("một đối tượng có giá trị là số nguyên từ 0", "an object whose values are whole numbers from 0");

        public static BilingualText List(int most) => new(
            $"một danh sách có nhiều nhất {Texts.Number(most)} văn bản không trống, mỗi văn bản một lần",
            $"a list of at most {Texts.Number(most)} texts that are not empty, each once");

        public static BilingualText Text(int most) => new(
            $"một văn bản không trống, nhiều nhất {Texts.Number(most)} ký tự, không có khoảng trắng ở hai đầu, xuống dòng hay ký tự điều khiển",
            $"a text that is not empty, of at most {Texts.Number(most)} characters, without blanks at its ends, new lines and control signs");

        public static BilingualText Number(int least, int most) => most == int.MaxValue
            ? new($"số nguyên từ {Texts.Number(least)}", $"a whole number from {Texts.Number(least)}")
            : new($"số nguyên từ {Texts.Number(least)} đến {Texts.Number(most)}", $"a whole number from {Texts.Number(least)} to {Texts.Number(most)}");

        public static BilingualText Word(IReadOnlyList<string> words) => new($"một trong {string.Join(", ", words)}", $"one of {string.Join(", ", words)}");
    }
}
