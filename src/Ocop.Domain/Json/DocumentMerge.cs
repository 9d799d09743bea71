using System.Text.Json;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Lays an amendment over what it amends, member by member along the shape: objects by name, keyed lists by key, everything else as a whole; null ends a member.</summary>
/// <remarks>A value with a place (<c>at</c>) that the amendment writes is cited from the amendment from then on.</remarks>
internal sealed class DocumentMerge
{
    private const string Place = "at";

    private readonly LegalInstrument amendment;
    private readonly Utf8JsonWriter writer;

    private DocumentMerge(LegalInstrument amendment, Utf8JsonWriter writer)
    {
        this.amendment = amendment;
        this.writer = writer;
    }

    /// <summary>Returns the document as amended.</summary>
    /// <param name="shape">The shape of both.</param>
    /// <param name="before">What is amended.</param>
    /// <param name="change">The amendment.</param>
    /// <param name="amendment">The amending instrument.</param>
    /// <param name="kept">Members of the amendment that are its own and change nothing.</param>
    public static JsonDocument Merge(Shape shape, JsonElement before, JsonElement change, LegalInstrument amendment, ICollection<string>? kept = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new DocumentMerge(amendment, writer).Object(shape, before, change, kept ?? []);
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>Returns what an amendment writes in the place of what is there: all of it is cited from the amendment.</summary>
    /// <param name="shape">The shape of the document.</param>
    /// <param name="change">What the amendment writes.</param>
    /// <param name="amendment">The amending instrument.</param>
    public static JsonDocument WriteAnew(Shape shape, JsonElement change, LegalInstrument amendment)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new DocumentMerge(amendment, writer).Copy(shape, change);
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>Tells each key that stands twice in a keyed list of an amendment: which of the two counts could not be said.</summary>
    /// <param name="shape">The shape of the value.</param>
    /// <param name="change">The value, which follows the shape.</param>
    /// <param name="problems">Where it is told.</param>
    public static void TellRepeatedKeys(Shape shape, JsonElement change, DocumentProblems problems)
    {
        if (change.ValueKind == JsonValueKind.Object && shape is { Kind: ShapeKind.Object or ShapeKind.Dictionary, IsWhole: false })
        {
            foreach (var member in change.EnumerateObject())
            {
                problems.Enter(member.Name);
                TellRepeatedKeys(Find(shape, member.Name), member.Value, problems);
                problems.Leave();
            }
        }
        else if (change.ValueKind == JsonValueKind.Array && shape.IsKeyed)
        {
            var key = Key(shape);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var index = 0;
            foreach (var item in change.EnumerateArray())
            {
                problems.Enter(index++);
                TellRepeatedKeys(shape.Item!, item, problems);
                problems.Enter(key);
                var name = item.GetProperty(key).ToString();
                if (!seen.Add(name) && !problems.IsFull) problems.Add(RubricTexts.Twice(name));
                problems.Leave();
                problems.Leave();
            }
        }
    }

    /// <summary>Returns the JSON of an element.</summary>
    public static byte[] Bytes(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) json.WriteTo(writer);
        return stream.ToArray();
    }

    // Every document here was read by its shape before, which refuses a member that it does not have.
    private static Shape Find(Shape shape, string name) =>
        shape.Kind == ShapeKind.Dictionary ? shape.Item! : shape.Members.First(member => member.Name == name).Shape;

    private static bool IsCited(Shape shape) => shape.Members.Any(member => member.Name == Place);

    // What holds values with places of their own does not itself change where one of them does.
    private static bool IsValue(Shape shape) => !HoldsCited(shape);

    private static bool HoldsCited(Shape shape) => !shape.IsWhole && shape.Kind switch
    {
        ShapeKind.Object => IsCited(shape) || shape.Members.Any(member => HoldsCited(member.Shape)),
        ShapeKind.Dictionary => HoldsCited(shape.Item!),
        _ => shape.IsKeyed && HoldsCited(shape.Item!),
    };

    private static string Key(Shape list) => list.Item!.Members.First(member => member.IsKey).Name;

    private void Value(Shape shape, JsonElement before, JsonElement change)
    {
        if (shape is { Kind: ShapeKind.Object or ShapeKind.Dictionary, IsWhole: false } && before.ValueKind == JsonValueKind.Object && change.ValueKind == JsonValueKind.Object) Object(shape, before, change, []);
        else if (shape is { IsKeyed: true } && before.ValueKind == JsonValueKind.Array && change.ValueKind == JsonValueKind.Array) List(shape, before, change);
        else Copy(shape, change);
    }

    private void Object(Shape shape, JsonElement before, JsonElement change, ICollection<string> kept)
    {
        // By name: looking a name up in the document goes through all of its members.
        var changes = change.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var isCited = IsCited(shape);
        var isWritten = false;
        writer.WriteStartObject();
        foreach (var member in before.EnumerateObject())
        {
            known.Add(member.Name);
            if (isCited && member.Name == Place) continue;
            if (kept.Contains(member.Name))
            {
                // The single file of a host has labels and forms beside its head: they are laid over one another by themselves.
                if (shape.Members.Any(own => own.Name == member.Name)) member.WriteTo(writer);
                continue;
            }

            if (!changes.TryGetValue(member.Name, out var changed))
            {
                member.WriteTo(writer);
                continue;
            }

            var memberShape = Find(shape, member.Name);
            isWritten |= IsValue(memberShape) && !IsKey(shape, member.Name);
            if (Ends(memberShape, changed)) continue;
            writer.WritePropertyName(member.Name);
            Value(memberShape, member.Value, changed);
        }

        foreach (var member in change.EnumerateObject())
        {
            if (kept.Contains(member.Name) || (isCited && member.Name == Place) || known.Contains(member.Name)) continue;
            var memberShape = Find(shape, member.Name);
            if (Ends(memberShape, member.Value)) continue;
            isWritten |= IsValue(memberShape);
            writer.WritePropertyName(member.Name);
            Copy(memberShape, member.Value);
        }

        if (isCited)
        {
            if (isWritten || changes.ContainsKey(Place)) WritePlace(change);
            else if (before.TryGetProperty(Place, out var place)) WriteMember(Place, place);
        }

        writer.WriteEndObject();
    }

    // Null ends a member, but for those of which it is a value.
    private static bool Ends(Shape shape, JsonElement value) => value.ValueKind == JsonValueKind.Null && !shape.IsNullable;

    private static bool IsKey(Shape shape, string name) => shape.Members.Any(member => member.Name == name && member.IsKey);

    // The values of before in their order, each as changed; then those that are new.
    private void List(Shape shape, JsonElement before, JsonElement change)
    {
        var key = Key(shape);
        var changes = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in change.EnumerateArray())
        {
            changes.Add(item.GetProperty(key).ToString(), item);
        }

        writer.WriteStartArray();
        foreach (var item in before.EnumerateArray())
        {
            var name = item.GetProperty(key).ToString();
            if (!changes.TryGetValue(name, out var changed))
            {
                item.WriteTo(writer);
                continue;
            }

            changes.Remove(name);
            Object(shape.Item!, item, changed, []);
        }

        foreach (var item in change.EnumerateArray())
        {
            if (changes.ContainsKey(item.GetProperty(key).ToString())) Copy(shape.Item!, item);
        }

        writer.WriteEndArray();
    }

    private void Copy(Shape shape, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                var isCited = IsCited(shape);
                foreach (var member in value.EnumerateObject())
                {
                    if (isCited && member.Name == Place) continue;
                    var memberShape = Find(shape, member.Name);
                    if (Ends(memberShape, member.Value)) continue;
                    writer.WritePropertyName(member.Name);
                    Copy(memberShape, member.Value);
                }

                if (isCited) WritePlace(value);
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Copy(shape.Item!, item);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private void WritePlace(JsonElement owner)
    {
        var hasPlace = owner.TryGetProperty(Place, out var place) && place.ValueKind == JsonValueKind.Object;
        if (hasPlace && place.TryGetProperty("instrument", out _))
        {
            WriteMember(Place, place);
            return;
        }

        writer.WriteStartObject(Place);
        writer.WriteString("instrument", amendment.Number);
        writer.WriteString("kind", WireNames<LegalInstrumentKind>.Of(amendment.Kind));
        if (hasPlace)
        {
            foreach (var member in place.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)) member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private void WriteMember(string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }
}
