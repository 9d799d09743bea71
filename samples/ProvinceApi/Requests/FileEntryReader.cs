using System.Reflection;
using System.Text;
using System.Text.Json;
using NodaTime;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Reads an entry of the file of a province, and finds the mistakes of all its members. What a member is, the constructor of the entry says.</summary>
internal static class FileEntryReader
{
    private static readonly BilingualText Described = new("giá trị đúng như mô tả của đường dẫn này ở /openapi/v1.json", "a value as /openapi/v1.json describes it for this path");

    private static readonly Dictionary<Type, BilingualText> Kinds = new()
    {
        [typeof(LocalDate)] = Days.Expected,
        [typeof(int)] = new("một số nguyên", "a whole number"),
        [typeof(decimal)] = new("một số", "a number"),
        [typeof(bool)] = new("true hoặc false", "true or false"),
        [typeof(string)] = new("một văn bản", "a text"),
        [typeof(TextEntry)] = new("một đối tượng {\"vi\": \"...\", \"en\": \"...\"}", "an object {\"vi\": \"...\", \"en\": \"...\"}"),
        [typeof(IReadOnlyDictionary<int, int>)] = new("một đối tượng ghi số sản phẩm theo số sao, chẳng hạn {\"3\": 7, \"4\": 2}", "an object of products by stars, such as {\"3\": 7, \"4\": 2}"),
    };

    /// <summary>Reads the body of a request.</summary>
    /// <returns>The entry, and its text as it is stored.</returns>
    /// <exception cref="RefusedException">Something is wrong; it names all of it.</exception>
    public static async Task<(T Entry, string Document)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        using var document = await EntryReader.ParseAsync(request);
        var root = document.RootElement;
        var members = typeof(T).GetConstructors().Single().GetParameters().ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name!), StringComparer.Ordinal);
        List<EntryFault> faults = [.. members.Select(member => Fault(root, member.Key, member.Value)).OfType<EntryFault>()];
        foreach (var member in root.EnumerateObject())
        {
            if (!members.ContainsKey(member.Name)) faults.Add(EntryReader.Unknown(member.Name, members.Keys));
        }

        if (faults.Count > 0) throw new RefusedException(faults);
        var text = root.GetRawText();
        return (ProgrammeJson.Read<T>(Encoding.UTF8.GetBytes(text)), text);
    }

    private static EntryFault? Fault(JsonElement root, string name, ParameterInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.ParameterType) ?? member.ParameterType;
        var expected = Kinds.GetValueOrDefault(type, Described);
        var wrong = new BilingualText($"giá trị không đúng; cần {expected.Vietnamese}", $"wrong value; expected {expected.English}");
        if (!root.TryGetProperty(name, out var value))
        {
            return member.HasDefaultValue ? null : new EntryFault("$." + name, new($"thiếu; cần {expected.Vietnamese}", $"missing; expected {expected.English}"));
        }

        if (value.ValueKind == JsonValueKind.Null) return member is { HasDefaultValue: true, DefaultValue: null } ? null : new EntryFault("$." + name, wrong);
        try
        {
            return value.Deserialize(type, ProgrammeJson.Options) is LocalDate day && !Days.IsPossible(day) ? new EntryFault("$." + name, wrong) : null;
        }
        catch (JsonException exception)
        {
            var inner = exception.Path is { Length: > 1 } path ? path[1..] : string.Empty;
            return new EntryFault($"$.{name}{inner}", inner.Length == 0 ? wrong : new($"giá trị không đúng; cần {Described.Vietnamese}", $"wrong value; expected {Described.English}"));
        }
    }
}
