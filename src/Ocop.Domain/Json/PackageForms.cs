using System.Text.Json;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The tables of the package's forms, each read straight from its file when a card first asks for it: a rating needs no label, no citation and no other instrument.</summary>
/// <remarks>
/// Only forms of decisions that nothing amends are read so; for all others, and for what a file might say otherwise, the answer is null and the book reads the form as a whole.
/// The files were proved before they were packed. That these tables are those of the forms is proved over every form of the package.
/// </remarks>
/// <threadsafety>Any number of threads may ask; two that ask first at the same time may both read, and both get the same.</threadsafety>
internal sealed class PackageForms
{
    /// <summary>The name of the file with what a card needs of each decision beside its forms. It repeats what stands in the heads, which are long.</summary>
    public const string Resource = "cards.json";

    private Decision[]? decisions;

    /// <summary>Gets or sets what makes a form as its readers see it; null while no book has these forms.</summary>
    public Func<string, int, Rubric>? View { get; set; }

    /// <summary>Returns the table of a form, or null where the book must read it.</summary>
    public FormTable? Find(string decision, int productSet)
    {
        foreach (var known in decisions ??= ReadDecisions())
        {
            if (known.Number != decision) continue;
            if (known.IsAmended || productSet < 1 || productSet > known.Tables.Length) return null;
            return known.Tables[productSet - 1] ??= ReadForm(known, productSet);
        }

        return null;
    }

    /// <summary>Reads a form as its decision was issued: also where another amends it.</summary>
    internal FormTable? ReadAsIssued(string decision, int productSet)
    {
        var known = Array.Find(decisions ??= ReadDecisions(), each => each.Number == decision)!;
        return ReadForm(known, productSet);
    }

    private static Decision[] ReadDecisions()
    {
        var json = new Utf8JsonReader(DataFile.Bytes(Resource));
        var found = new List<Decision>();
        Enter(ref json);
        while (IsMember(ref json))
        {
            if (!json.ValueTextEquals("decisions"u8))
            {
                Skip(ref json);
                continue;
            }

            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.StartObject) found.Add(ReadDecision(ref json));
        }

        return found.ToArray();
    }

    private static Decision ReadDecision(ref Utf8JsonReader json)
    {
        var decision = new Decision();
        var version = string.Empty;
        var (total, inForceFrom, checkedOn) = (0, 0, 0);
        var from = new int[6];
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("folder"u8)) decision.Folder = Text(ref json);
            else if (json.ValueTextEquals("number"u8)) decision.Number = Text(ref json);
            else if (json.ValueTextEquals("inForce"u8)) inForceFrom = Day(ref json);
            else if (json.ValueTextEquals("checkedOn"u8)) checkedOn = Day(ref json);
            else if (json.ValueTextEquals("amended"u8)) decision.IsAmended = json.Read() && json.GetBoolean();
            else if (json.ValueTextEquals("dataVersion"u8)) version = Text(ref json);
            else if (json.ValueTextEquals("forms"u8)) decision.Tables = new FormTable?[Number(ref json)];
            else if (json.ValueTextEquals("total"u8)) total = Number(ref json);
            else if (json.ValueTextEquals("parts"u8)) decision.PartCodes = Texts(ref json);
            else if (json.ValueTextEquals("bands"u8)) ReadBands(ref json, from);
            else Skip(ref json);
        }

        var bands = new byte[total + 1];
        for (var points = 0; points <= total; points++)
        {
            for (var stars = 1; stars <= 5; stars++)
            {
                if (points >= from[stars]) bands[points] = (byte)stars;
            }
        }

        decision.Head = new FormHead(decision.Number, version, inForceFrom, checkedOn, bands, added: null);
        return decision;
    }

    private static void ReadBands(ref Utf8JsonReader json, int[] from)
    {
        Enter(ref json);
        while (IsMember(ref json)) from[json.ValueSpan[0] - '0'] = Number(ref json);
    }

    private FormTable? ReadForm(Decision decision, int productSet)
    {
        var json = new Utf8JsonReader(DataFile.Bytes(decision.Folder + "/forms/set-" + (char)('0' + (productSet / 10)) + (char)('0' + (productSet % 10)) + ".json"));
        var rows = new Rows();
        var isTotalsOnly = false;
        Enter(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("parts"u8))
            {
                if (!ReadSections(ref json, decision, rows)) return null;
            }
            else
            {
                isTotalsOnly |= json.ValueTextEquals("totalsOnly"u8);
                Skip(ref json);
            }
        }

        var criteria = rows.ToCriteria();
        return criteria is null ? null : new FormTable(decision.Head, productSet, decision.PartCodes, isTotalsOnly, criteria, rows.Ladders.ToArray(), [], () => View!(decision.Number, productSet));
    }

    // The parts stand in the order of the form, or the book reads them.
    private static bool ReadSections(ref Utf8JsonReader json, Decision decision, Rows rows)
    {
        var part = 0;
        Enter(ref json);
        while (IsMember(ref json))
        {
            if (part == decision.PartCodes.Count || json.GetString() != decision.PartCodes[part]) return false;
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                while (IsMember(ref json))
                {
                    if (!json.ValueTextEquals("criteria"u8))
                    {
                        Skip(ref json);
                        continue;
                    }

                    json.Read();
                    while (json.Read() && json.TokenType == JsonTokenType.StartObject) ReadCriterion(ref json, part, rows);
                }
            }

            part++;
        }

        return part == decision.PartCodes.Count;
    }

    private static void ReadCriterion(ref Utf8JsonReader json, int part, Rows rows)
    {
        var row = new Row { Part = part, FirstLadder = rows.Ladders.Count };
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("code"u8)) row.Code = Text(ref json);
            else if (json.ValueTextEquals("levels"u8)) ReadLevels(ref json, row);
            else if (json.ValueTextEquals("mark"u8)) row.Mark = (byte)Text(ref json).Length;
            else if (json.ValueTextEquals("haltsWhenZero"u8)) row.HaltsWhenZero = json.Read() && json.GetBoolean();
            else if (json.ValueTextEquals("additive"u8)) row.IsAdditive = json.Read() && json.GetBoolean();
            else if (json.ValueTextEquals("notes"u8)) ReadNotes(ref json, row);
            else if (json.ValueTextEquals("appliesIf"u8)) ReadCondition(ref json, row);
            else if (json.ValueTextEquals("cases"u8)) ReadCases(ref json, row, rows);
            else Skip(ref json);
        }

        // Asterisks on the heading are read as a mark of the first level.
        if (row.Points is { } points)
        {
            if (row.Mark > 0) row.Stars![0] = row.Mark;
            rows.Ladders.Add(new FormLadder(row.Code, null, points, row.Stars!, row.IsAdditive));
        }

        rows.Criteria.Add(row);
    }

    private static void ReadCases(ref Utf8JsonReader json, Row row, Rows rows)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var one = new Row();
            while (IsMember(ref json))
            {
                if (json.ValueTextEquals("case"u8)) one.Code = Text(ref json);
                else if (json.ValueTextEquals("levels"u8)) ReadLevels(ref json, one);
                else Skip(ref json);
            }

            rows.Ladders.Add(new FormLadder(row.Code + one.Code, one.Code, one.Points!, one.Stars!));
        }
    }

    // Points with their asterisks, such as 2****.
    private static void ReadLevels(ref Utf8JsonReader json, Row row)
    {
        Span<short> points = stackalloc short[Ladder.MostLevels];
        Span<byte> stars = stackalloc byte[Ladder.MostLevels];
        stars.Clear();
        var count = ReadLevels(ref json, points, stars);
        row.Points = points.Slice(0, count).ToArray();
        row.Stars = stars.Slice(0, count).ToArray();
    }

    private static int ReadLevels(ref Utf8JsonReader json, scoped Span<short> points, scoped Span<byte> stars)
    {
        var count = 0;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            short number = 0;
            foreach (var sign in json.ValueSpan)
            {
                if (sign == '*') stars[count]++;
                else number = (short)((number * 10) + sign - '0');
            }

            points[count++] = number;
        }

        return count;
    }

    private static void ReadNotes(ref Utf8JsonReader json, Row row)
    {
        Enter(ref json);
        while (IsMember(ref json))
        {
            json.Read();
            row.Notes |= 1 << (int)(
                json.ValueTextEquals("disqualifies"u8) ? CriterionNoteKind.Disqualifies
                : json.ValueTextEquals("halts"u8) ? CriterionNoteKind.Halts
                : json.ValueTextEquals("halts-when-zero"u8) ? CriterionNoteKind.HaltsWhenZero
                : json.ValueTextEquals("prerequisite"u8) ? CriterionNoteKind.Prerequisite
                : json.ValueTextEquals("applies-only-if"u8) ? CriterionNoteKind.AppliesOnlyIf
                : json.ValueTextEquals("binds-only-if"u8) ? CriterionNoteKind.BindsOnlyIf
                : CriterionNoteKind.Guidance);
        }
    }

    private static void ReadCondition(ref Utf8JsonReader json, Row row)
    {
        Enter(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("criterion"u8)) row.On = Text(ref json);
            else if (json.ValueTextEquals("aboveLevel"u8)) row.AboveLevel = Number(ref json);
            else Skip(ref json);
        }
    }

    private static IReadOnlyList<string> Texts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String) texts.Add(json.GetString()!);
        return Unchangeable.Wrap(texts.ToArray());
    }

    private static void Enter(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new RuleDataException("The package lacks an object where one was expected.");
    }

    private static bool IsMember(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static string Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString()!;
    }

    private static int Number(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetInt32();
    }

    private static int Day(ref Utf8JsonReader json) =>
        json.Read() && IsoDate.TryParse(json.ValueSpan, out var key) ? key : throw new RuleDataException("The package has a day that does not exist.");

    private sealed class Decision
    {
        public string Folder = string.Empty;
        public string Number = string.Empty;
        public bool IsAmended;
        public FormTable?[] Tables = [];
        public IReadOnlyList<string> PartCodes = [];
        public FormHead Head = null!;
    }

    private sealed class Row
    {
        public string Code = string.Empty;
        public int Part;
        public int FirstLadder;
        public short[]? Points;
        public byte[]? Stars;
        public byte Mark;
        public bool HaltsWhenZero;
        public bool IsAdditive;
        public int Notes;
        public string? On;
        public int AboveLevel;
    }

    private sealed class Rows
    {
        public readonly List<Row> Criteria = [];
        public readonly List<FormLadder> Ladders = [];

        // Null where a condition names no ladder of the form.
        public FormCriterion[]? ToCriteria()
        {
            var criteria = new FormCriterion[Criteria.Count];
            for (var i = 0; i < criteria.Length; i++)
            {
                var row = Criteria[i];
                var next = i + 1 < criteria.Length ? Criteria[i + 1].FirstLadder : Ladders.Count;
                var on = -1;
                for (var k = 0; row.On is not null && k < Ladders.Count; k++)
                {
                    if (Ladders[k].Code == row.On) on = k;
                }

                if (row.On is not null && on < 0) return null;
                criteria[i] = new FormCriterion(row.Code, row.Part, row.FirstLadder, next - row.FirstLadder, row.HaltsWhenZero, row.Mark > 0, row.Notes, on, row.AboveLevel);
            }

            return criteria;
        }
    }
}
