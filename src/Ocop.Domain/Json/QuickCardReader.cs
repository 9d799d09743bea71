using System.Text.Json;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Reads what most cards are: right, in one piece, without escapes. It gives up on everything else and tells nothing; the table of members then reads the card again and tells what is wrong.</summary>
/// <remarks>What it takes the table takes too, and as the same card: that is proved over cards of every kind.</remarks>
internal static class QuickCardReader
{
    private const int MostLevels = 64;

    private const int Decision = 1;
    private const int ProductSet = 2;
    private const int Levels = 4;
    private const int AnsweredNone = 8;
    private const int UnmetPrerequisites = 16;
    private const int EvaluatedOn = 32;

    // Of each thread its own: what two threads share may change between the comparison and the use, and a card would get the decision of another.
    [ThreadStatic]
    private static string? lastDecision;

    /// <summary>Reads a card whose first token the reader stands on; it is left on the last one.</summary>
    /// <returns>The card, or null where the table must read it; where the reader stands then says nothing.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Scorecard? Read(ref Utf8JsonReader json)
    {
        try
        {
            return ReadCard(ref json);
        }
        catch (InvalidOperationException)
        {
            // The tokens are texts: only bytes that are not UTF-8 come here.
            return null;
        }
    }

    private static Scorecard? ReadCard(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) return null;
        var seen = 0;
        var decision = string.Empty;
        var productSet = 0;
        CodeLevels? levels = null;
        var answeredNone = Unchangeable.Empty<string>();
        var unmetPrerequisites = Unchangeable.Empty<string>();
        var evaluatedOn = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberOf(ref json);
            if (member == 0 || (seen & member) != 0 || !json.Read() || json.HasValueSequence) return null;
            seen |= member;
            switch (member)
            {
                case Decision:
                    if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped) return null;
                    decision = lastDecision is { } last && json.ValueTextEquals(last) ? last : lastDecision = json.GetString()!;
                    break;
                case ProductSet:
                    if (Number(ref json) is not { } number) return null;
                    productSet = number;
                    break;
                case Levels:
                    levels = ReadLevels(ref json);
                    if (levels is null) return null;
                    break;
                case EvaluatedOn:
                    if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || !IsoDate.TryParse(json.ValueSpan, out evaluatedOn)) return null;
                    break;
                default:
                    if (ReadTexts(ref json) is not { } texts) return null;
                    if (member == AnsweredNone) answeredNone = texts;
                    else unmetPrerequisites = texts;
                    break;
            }
        }

        const int Required = Decision | ProductSet | Levels;
        return json.TokenType != JsonTokenType.EndObject || (seen & Required) != Required
            ? null
            : new Scorecard(decision, productSet, levels!, answeredNone, unmetPrerequisites, evaluatedOn);
    }

    private static int MemberOf(ref Utf8JsonReader json)
    {
        if (json.HasValueSequence || json.ValueIsEscaped) return 0;
        var name = json.ValueSpan;
        return name.Length switch
        {
            6 when name.SequenceEqual("levels"u8) => Levels,
            8 when name.SequenceEqual("decision"u8) => Decision,
            10 when name.SequenceEqual("productSet"u8) => ProductSet,
            11 when name.SequenceEqual("evaluatedOn"u8) => EvaluatedOn,
            12 when name.SequenceEqual("answeredNone"u8) => AnsweredNone,
            18 when name.SequenceEqual("unmetPrerequisites"u8) => UnmetPrerequisites,
            _ => 0,
        };
    }

    private static CodeLevels? ReadLevels(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) return null;
        Span<ulong> codes = stackalloc ulong[MostLevels];
        Span<byte> levels = stackalloc byte[MostLevels];

        // A bit for each code that was read, of 256: only where it is set the codes themselves are looked at for a repeated one.
        Span<ulong> seen = stackalloc ulong[4];
        seen.Clear();
        return ReadLevels(ref json, codes, levels, seen);
    }

    // Apart, since the runtime compiles a method that has both a loop and room on the stack as dearly as it can, for the first card too.
    private static CodeLevels? ReadLevels(ref Utf8JsonReader json, scoped Span<ulong> codes, scoped Span<byte> levels, scoped Span<ulong> seen)
    {
        var count = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (count == MostLevels || json.HasValueSequence || json.ValueIsEscaped) return null;
            var code = PackedCode.Of(json.ValueSpan);
            if (code == 0) return null;
            var place = (int)(unchecked(code * 0x9E37_79B9_7F4A_7C15UL) >> 56);
            var bit = 1UL << (place & 63);
            if ((seen[place >> 6] & bit) != 0 && codes.Slice(0, count).IndexOf(code) >= 0) return null;
            seen[place >> 6] |= bit;
            json.Read();
            if (Number(ref json) is not (>= 0 and <= byte.MaxValue and var level)) return null;
            levels[count] = (byte)level;
            codes[count++] = code;
        }

        return json.TokenType != JsonTokenType.EndObject ? null : new CodeLevels(codes.Slice(0, count).ToArray(), levels.Slice(0, count).ToArray());
    }

    private static IReadOnlyList<string>? ReadTexts(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) return null;
        var texts = new Gathered<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            if (json.HasValueSequence || json.ValueIsEscaped) return null;
            texts.Add(json.GetString()!);
        }

        return json.TokenType == JsonTokenType.EndArray ? texts.ToList() : null;
    }

    // In digits only: -0 and 1e0 are no numbers of a card.
    private static int? Number(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number || json.HasValueSequence) return null;

        // Almost every level: a number of one sign is a digit.
        var digits = json.ValueSpan;
        if (digits.Length == 1) return digits[0] - '0';
        return json.TryGetInt32(out var number) && number != 0 ? number : null;
    }
}
