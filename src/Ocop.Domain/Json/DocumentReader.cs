using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads a JSON document by its shape. Everything that is wrong is told with its path; only what is no JSON at all ends the reading.</summary>
/// <remarks>The document may come in one piece or cut anywhere. Comments and trailing commas are no JSON.</remarks>
internal ref struct DocumentReader
{
    /// <summary>The most levels of objects and lists in one another.</summary>
    public const int DeepestLevel = 64;

    // An escape is six bytes for one UTF-16 unit; no character needs more.
    private const int BytesOfEscape = 6;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private Utf8JsonReader json;

    private readonly int deepestLevel;

    private DocumentReader(Utf8JsonReader json, DocumentProblems problems, int deepestLevel = DeepestLevel)
    {
        this.json = json;
        this.deepestLevel = deepestLevel;
        Problems = problems;
    }

    public DocumentProblems Problems { get; }

    /// <summary>Gets or sets a value indicating whether the reader stands in a document that carries only what it changes.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Gets a value indicating whether blocks of the law are kept as they stand and read when they are asked for: those of a file of the package, which was proved before.</summary>
    public readonly bool IsDeferring => !Kept.IsEmpty;

    public readonly JsonTokenType Token => json.TokenType;

    // The document, where parts of it are kept.
    private ReadOnlyMemory<byte> Kept { get; init; }

    private readonly long Length => json.HasValueSequence ? json.ValueSequence.Length : json.ValueSpan.Length;

    // The reader's own limit is never reached: its text could not be told from that of broken JSON.
    private static JsonReaderOptions Options(int deepestLevel) => new() { MaxDepth = deepestLevel * 2 };

    /// <summary>Reads a document in one piece.</summary>
    /// <returns>The value; it can be used only if no problem was told.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, Shape<T> shape, DocumentProblems problems, bool isPartial = false)
        where T : class
    {
        if (utf8.StartsWith(ByteOrderMark)) utf8 = utf8.Slice(ByteOrderMark.Length);
        return Read(new DocumentReader(new Utf8JsonReader(utf8, Options(DeepestLevel)), problems) { IsPartial = isPartial }, Unreadable(utf8), shape);
    }

    /// <summary>Reads a document in one piece within limits.</summary>
    /// <returns>The value; it can be used only if no problem was told.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, Shape<T> shape, DocumentProblems problems, OcopJsonOptions options)
    {
        if (utf8.StartsWith(ByteOrderMark)) utf8 = utf8.Slice(ByteOrderMark.Length);
        return Read(new DocumentReader(new Utf8JsonReader(utf8, Options(options.MostLevels)), problems, options.MostLevels), IsBlank(utf8) ? ProblemTexts.Empty : Unreadable(utf8), shape);
    }

    /// <summary>Reads a document of the package, whose blocks are kept.</summary>
    public static T? ReadKeepingBlocks<T>(ReadOnlyMemory<byte> utf8, Shape<T> shape, DocumentProblems problems, bool isPartial)
        where T : class => Read(new DocumentReader(new Utf8JsonReader(utf8.Span, Options(DeepestLevel)), problems) { Kept = utf8, IsPartial = isPartial }, Unreadable(utf8.Span), shape);

    /// <summary>Reads a document in pieces.</summary>
    /// <returns>The value; it can be used only if no problem was told.</returns>
    public static T? Read<T>(in ReadOnlySequence<byte> utf8, Shape<T> shape, DocumentProblems problems)
        where T : class
    {
        var document = utf8;
        if (document.Length >= ByteOrderMark.Length && document.Slice(0, ByteOrderMark.Length).ToArray().AsSpan().SequenceEqual(ByteOrderMark)) document = document.Slice(ByteOrderMark.Length);
        return Read(new DocumentReader(new Utf8JsonReader(document, Options(DeepestLevel)), problems), Unreadable(document.Slice(0, Math.Min(2, document.Length)).ToArray()), shape);
    }

    /// <summary>Reads one value of a document that a host reads, from its first token to its last. How deep it may be and what is malformed is for the host's reader to say.</summary>
    /// <returns>The value; it can be used only if no problem was told.</returns>
    public static T? ReadValue<T>(ref Utf8JsonReader json, Shape<T> shape, DocumentProblems problems)
    {
        var reader = new DocumentReader(json, problems, int.MaxValue);
        try
        {
            shape.TryRead(ref reader, out var value);
            return value;
        }
        catch (UnreadableDocumentException)
        {
            return default;
        }
        finally
        {
            json = reader.json;
        }
    }

    /// <summary>Returns a reader that stands where this one does: to look ahead. It tells its problems to nobody.</summary>
    public readonly DocumentReader Ahead() => new(json, new DocumentProblems(), deepestLevel);

    /// <summary>Goes to the next token.</summary>
    public bool Read()
    {
        var hasToken = json.Read();
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && json.CurrentDepth >= deepestLevel) throw Stop(ProblemTexts.TooDeep(deepestLevel), forgetOthers: false);
        return hasToken;
    }

    /// <summary>Goes to the last token of the value that the reader stands on.</summary>
    public void Skip()
    {
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            Read();
            SkipToEnd();
        }
    }

    /// <summary>Goes to the last token of the value that the reader stands on, and returns the JSON of the value.</summary>
    public ReadOnlyMemory<byte> SkipAndKeep()
    {
        var start = (int)json.TokenStartIndex;
        Skip();
        return Kept.Slice(start, (int)json.BytesConsumed - start);
    }

    /// <summary>Goes to the end of the object or list in which the reader stands on a name or value.</summary>
    public void SkipToEnd()
    {
        var open = 0;
        while (true)
        {
            if (Token is JsonTokenType.EndObject or JsonTokenType.EndArray && open-- == 0) return;
            if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray) open++;
            Read();
        }
    }

    /// <summary>Tells what is wrong with the entry that the reader stands on.</summary>
    public readonly void Tell(BilingualText problem, EntryProblemKind kind = EntryProblemKind.Other) => Tell(string.Empty, problem, kind);

    /// <summary>Tells what is wrong with something under the entry that the reader stands on.</summary>
    public readonly void Tell(string rest, BilingualText problem, EntryProblemKind kind = EntryProblemKind.Other)
    {
        if (Problems.IsFull) throw Stop(ProblemTexts.MoreNotTold, forgetOthers: false);
        Problems.Add(rest, problem, kind);
    }

    /// <summary>Tells that a text or number is not what was expected, and shows it where that is wanted.</summary>
    public void TellExpected(BilingualText expected)
    {
        if (!Problems.ShowsGiven) Tell(ProblemTexts.Expected(expected));
        else if (Token == JsonTokenType.Number && TryGetNumberText(Problems.LongestGiven, out var number)) Tell(ProblemTexts.CannotBeUsed(number, expected));
        else if (Token == JsonTokenType.String && TryGetText(int.MaxValue, out var text)) Tell(ProblemTexts.CannotBeUsed(GivenText.Of(text, Problems.LongestGiven), expected));
        else Tell(Token == JsonTokenType.String ? ProblemTexts.NotUnicode : ProblemTexts.Expected(expected));
    }

    /// <summary>Tells that a member is missing.</summary>
    public readonly void TellMissing(BilingualText expected) => Tell(Problems.ShowsGiven ? ProblemTexts.Missing(expected) : ProblemTexts.MissingMember, EntryProblemKind.Missing);

    /// <summary>Tells what is wrong with a member by its name, on which the reader stands, and skips its value.</summary>
    public void TellAboutName(BilingualText problem, EntryProblemKind kind = EntryProblemKind.Other, int place = 0)
    {
        if (TryGetText(int.MaxValue, out var name))
        {
            Problems.Enter(name, place);
            Tell(problem, kind);
            Problems.Leave();
        }
        else
        {
            Tell(ProblemTexts.NotUnicode);
        }

        Read();
        Skip();
    }

    /// <summary>Tells a problem that ends the reading; the caller throws what is returned.</summary>
    public readonly UnreadableDocumentException Stop(BilingualText problem, bool forgetOthers)
    {
        if (forgetOthers) Problems.Clear();
        Problems.Add(problem);
        return new UnreadableDocumentException();
    }

    /// <summary>Returns whether the reader stands on a member of a name.</summary>
    public bool NameIs(byte[] utf8Name, string name)
    {
        // Where an escape stands for half a character the comparison of bytes would throw.
        if (json.ValueIsEscaped) return TryGetText(name.Length, out var text) && text == name;
        return json.ValueTextEquals(utf8Name);
    }

    /// <summary>Returns the name or text that the reader stands on, unless it is too long or no Unicode.</summary>
    public bool TryGetText(int longest, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (IsSurelyTooLong(longest)) return false;
        try
        {
            text = json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The token is a text: only bytes that are not UTF-8 or an escape for half a character come here.
            return false;
        }

        if (text.Length <= longest) return true;
        text = null;
        return false;
    }

    /// <summary>Returns whether the text that the reader stands on was refused for its length.</summary>
    public bool IsTooLong(int longest) => IsSurelyTooLong(longest) || TryGetText(int.MaxValue, out _);

    /// <summary>Returns the number that the reader stands on if it is written in digits only.</summary>
    public bool TryGetWholeNumber(out long number) => json.TryGetInt64(out number) && (number != 0 || Length == 1);

    /// <summary>Returns the number that the reader stands on as it is written.</summary>
    public bool TryGetNumberText(int longest, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (Length > longest) return false;
        text = Encoding.ASCII.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan.ToArray());
        return true;
    }

    private readonly bool IsSurelyTooLong(int longest) => Length / BytesOfEscape > longest;

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }

        return true;
    }

    // A file that an editor saved as UTF-16 begins with one of these marks: that says more than the byte from which it is no JSON.
    private static BilingualText? Unreadable(ReadOnlySpan<byte> first)
    {
        if (first.IsEmpty) return ProblemTexts.Empty;
        return first.Length > 1 && ((first[0] == 0xFF && first[1] == 0xFE) || (first[0] == 0xFE && first[1] == 0xFF)) ? ProblemTexts.NotUnicode : null;
    }

    private static T? Read<T>(DocumentReader reader, BilingualText? unreadable, Shape<T> shape)
    {
        try
        {
            if (unreadable is not null) throw reader.Stop(unreadable, forgetOthers: false);
            reader.Read();
            shape.TryRead(ref reader, out var value);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            reader.Problems.Add(ProblemTexts.Malformed((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1));
            return default;
        }
        catch (UnreadableDocumentException)
        {
            return default;
        }
    }
}
