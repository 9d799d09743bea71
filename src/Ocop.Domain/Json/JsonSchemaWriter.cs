using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Writes the JSON schema (2020-12) of a document from the tables with which it is read or by which it is written.</summary>
/// <remarks>
/// The schema of a wire format stands by itself, so that a host can put it into a description of its own: only a table that leads back to itself has a definition.
/// A rule file that amends another carries only what it changes, so that each of its tables stands twice: whole, and with the members that say what the rest is about as the only ones that must be there.
/// </remarks>
internal sealed class JsonSchemaWriter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private const string Definitions = "#/$defs/";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter writer;
    private readonly bool definesAll;
    private readonly Dictionary<Shape, string> names = [];
    private readonly List<(Shape Shape, bool IsPartial)> definitions = [];
    private readonly List<Shape> open = [];

    private JsonSchemaWriter(Utf8JsonWriter writer, bool definesAll) => (this.writer, this.definesAll) = (writer, definesAll);

    /// <summary>Returns the schema of a wire format.</summary>
    public static string Of(string title, Shape shape) => Of(title, "A wire format of Ocop.Domain. docs/wire-formats.md says what its members mean.", shape);

    /// <summary>Returns the schema of files of days off.</summary>
    public static string OfDaysOff() => Of("Ocop.Domain file of days off, format version 2", "The days off of one year, or the holidays on the same day of every year. docs/adding-a-decision.md explains them.", DaysOffShapes.File);

    /// <summary>Returns the schema of the file of administrative divisions.</summary>
    public static string OfDivisions() => Of("Ocop.Domain file of administrative divisions, format version 2", "The provinces of the country, division by division. docs/adding-a-decision.md explains them.", DivisionsFile.Shape);

    /// <summary>Returns the schema of rule files.</summary>
    public static string OfRuleFiles(Shape file) => Write(definesAll: true, schema =>
    {
        schema.Find(file, "file", isPartial: false);
        schema.Find(file, "file", isPartial: true);
        schema.WriteHead("Ocop.Domain rule file, format version 2", "What one legal instrument says. docs/adding-a-decision.md explains each block.");
        schema.WriteIfAmends();
        schema.WriteReference("then", file, isPartial: true);
        schema.WriteReference("else", file, isPartial: false);
    });

    private static string Of(string title, string description, Shape shape) => Write(definesAll: false, schema =>
    {
        schema.Find(shape, title, isPartial: false);
        schema.WriteHead(title, description);
        schema.WriteKeywords(shape, isPartial: false);
    });

    private static string Write(bool definesAll, Action<JsonSchemaWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            var schema = new JsonSchemaWriter(writer, definesAll);
            writer.WriteStartObject();
            write(schema);
            schema.WriteDefinitions();
            writer.WriteEndObject();
        }

        // A line ends as the machine ends lines, and a schema is the same text everywhere; within a value a line's end is escaped.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    // What an item of a change looks like: a list that is not keyed and what is one value are written as a whole.
    private static bool IsItemPartial(Shape shape, bool isPartial) => isPartial && (shape.Kind == ShapeKind.List ? shape.IsKeyed : !shape.IsWhole);

    // The same of a member: what the rest is about is whole in every file.
    private static bool IsMemberPartial(Member member, bool isPartial) => isPartial && !member.IsKey;

    // Finds the tables that need a definition, in the order in which they are met.
    private void Find(Shape shape, string name, bool isPartial)
    {
        if (shape.Item is { } item) Find(item, name, IsItemPartial(shape, isPartial));
        foreach (var each in shape.Cases) Find(each, name, isPartial);
        if (shape.Kind != ShapeKind.Object || definitions.Contains((shape, isPartial))) return;
        var leadsBack = open.Contains(shape);
        if (definesAll || leadsBack) Define(shape, name, isPartial);
        if (leadsBack) return;
        open.Add(shape);
        foreach (var member in shape.Members) Find(member.Shape, member.Name, IsMemberPartial(member, isPartial));
        open.Remove(shape);
    }

    private void Define(Shape shape, string name, bool isPartial)
    {
        definitions.Add((shape, isPartial));
        if (names.ContainsKey(shape)) return;
        var free = name;
        for (var i = 2; names.ContainsValue(free); i++) free = name + i.ToString(CultureInfo.InvariantCulture);
        names.Add(shape, free);
    }

    private string NameOf(Shape shape, bool isPartial) => names[shape] + (!definesAll ? string.Empty : isPartial ? "-change" : "-whole");

    private void WriteHead(string title, string description)
    {
        writer.WriteString("$schema", Draft);
        writer.WriteString("title", title);
        writer.WriteString("description", description);
    }

    private void WriteIfAmends()
    {
        writer.WriteStartObject("if");
        writer.WriteStartObject("properties");
        writer.WriteStartObject("instrument");
        writer.WriteStartObject("properties");
        writer.WriteStartObject("amends");
        writer.WriteNumber("minItems", 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteTexts("required", ["amends"]);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteTexts("required", ["instrument"]);
        writer.WriteEndObject();
    }

    private void WriteReference(string keyword, Shape shape, bool isPartial)
    {
        writer.WriteStartObject(keyword);
        writer.WriteString("$ref", Definitions + NameOf(shape, isPartial));
        writer.WriteEndObject();
    }

    private void WriteDefinitions()
    {
        if (definitions.Count == 0) return;
        writer.WriteStartObject("$defs");
        foreach (var (shape, isPartial) in definitions)
        {
            writer.WriteStartObject(NameOf(shape, isPartial));
            WriteObject(shape, isPartial);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteValue(Shape shape, string? description, bool isPartial, bool orNull = false)
    {
        writer.WriteStartObject();
        if (orNull || shape.IsNullable)
        {
            writer.WriteStartArray("anyOf");
            writer.WriteStartObject();
            WriteKeywords(shape, isPartial);
            writer.WriteEndObject();
            writer.WriteStartObject();
            writer.WriteString("type", "null");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        else
        {
            WriteKeywords(shape, isPartial);
            description ??= shape is { Kind: ShapeKind.Text, Bounds: not null } ? shape.Expected.English : null;
        }

        if (description is not null) writer.WriteString("description", description);
        writer.WriteEndObject();
    }

    private void WriteKeywords(Shape shape, bool isPartial)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Text:
                WriteType("string");
                WriteBounds(shape, "minLength", "maxLength");
                if (shape.Pattern is { } pattern) writer.WriteString("pattern", pattern);
                break;
            case ShapeKind.Date:
                WriteType("string");
                writer.WriteString("format", "date");
                writer.WriteString("pattern", shape.Pattern);
                break;
            case ShapeKind.Word:
                WriteType("string");
                if (shape.Words.Count == 1) writer.WriteString("const", shape.Words[0]);
                else writer.WriteTexts("enum", shape.Words);
                break;
            case ShapeKind.WholeNumber:
                WriteType("integer");
                WriteBounds(shape, "minimum", "maximum");
                break;
            case ShapeKind.Number:
                WriteType("number");
                WriteBounds(shape, "minimum", "maximum");
                break;
            case ShapeKind.Boolean:
                WriteType("boolean");
                break;
            case ShapeKind.NumberOrText:
                writer.WriteTexts("type", ["number", "string"]);
                break;
            case ShapeKind.WholeNumberOrText:
                // Bounds look at numbers alone, the pattern at texts.
                writer.WriteTexts("type", ["integer", "string"]);
                WriteBounds(shape, "minimum", "maximum");
                writer.WriteString("pattern", shape.Pattern);
                break;
            case ShapeKind.List:
                WriteType("array");
                WriteItem("items", shape, isPartial, orNull: false);
                WriteBounds(shape, "minItems", "maxItems");
                break;
            case ShapeKind.Dictionary:
                WriteType("object");
                if (shape.Names is { } names) WriteNames(names);
                WriteItem("additionalProperties", shape, isPartial, orNull: IsItemPartial(shape, isPartial));
                WriteBounds(shape, "minProperties", "maxProperties");
                break;
            case ShapeKind.Union:
                WriteCases(shape, isPartial);
                break;
            default:
                if (definitions.Contains((shape, isPartial))) writer.WriteString("$ref", Definitions + NameOf(shape, isPartial));
                else WriteObject(shape, isPartial);
                break;
        }
    }

    private void WriteType(string type) => writer.WriteString("type", type);

    // A list or table without a limit has the largest number as its limit, and none of them can be met; a number has its own.
    private void WriteBounds(Shape shape, string? least, string most)
    {
        if (shape.Bounds is not { } bounds) return;
        if (least is not null && (bounds.Least != 0 || shape.Kind is ShapeKind.WholeNumber or ShapeKind.Number)) writer.WriteNumber(least, bounds.Least);
        if (bounds.Most != int.MaxValue || shape.Kind is ShapeKind.WholeNumber or ShapeKind.WholeNumberOrText) writer.WriteNumber(most, bounds.Most);
    }

    private void WriteItem(string keyword, Shape shape, bool isPartial, bool orNull)
    {
        writer.WritePropertyName(keyword);
        WriteValue(shape.Item!, null, IsItemPartial(shape, isPartial), orNull);
    }

    private void WriteNames(Shape names)
    {
        writer.WritePropertyName("propertyNames");
        WriteValue(names, null, isPartial: false);
    }

    private void WriteCases(Shape shape, bool isPartial)
    {
        // A type that is one outcome of several is that outcome.
        if (shape.Cases.Count == 1)
        {
            WriteKeywords(shape.Cases[0], isPartial);
            return;
        }

        writer.WriteStartArray("oneOf");
        foreach (var each in shape.Cases) WriteValue(each, null, isPartial);
        writer.WriteEndArray();
    }

    private void WriteObject(Shape shape, bool isPartial)
    {
        WriteType("object");
        writer.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            var isMemberPartial = IsMemberPartial(member, isPartial);
            writer.WritePropertyName(member.Name);
            WriteValue(member.Shape, member.Description, isMemberPartial, orNull: isMemberPartial);
        }

        writer.WriteEndObject();
        string[] required = [.. shape.Members.Where(member => isPartial ? member.IsKey : member.IsRequired).Select(member => member.Name)];
        if (required.Length > 0) writer.WriteTexts("required", required);
        writer.WriteBoolean("additionalProperties", false);
        if (shape.Alternatives.Count == 0) return;
        writer.WriteStartArray("allOf");
        foreach (var names in shape.Alternatives) WriteAlternative(names);
        writer.WriteEndArray();
    }

    private void WriteAlternative(IReadOnlyList<string> alternatives)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("oneOf");
        foreach (var name in alternatives)
        {
            writer.WriteStartObject();
            writer.WriteTexts("required", [name]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
