using System.Globalization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Writes what most ratings are, rated cards, as bytes and without a writer of JSON: the same bytes that <see cref="RatingFormat"/> gives on one line. It gives up on a text that would need an escape.</summary>
/// <param name="buffer">Where it is written.</param>
/// <param name="isAscii">Whether other letters are escaped.</param>
internal readonly ref struct QuickRatingWriter(WireBuffer buffer, bool isAscii)
{
    // What an escape takes.
    private const int MostBytesOfSign = 6;

    /// <summary>Appends a rating to a buffer.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="buffer">The buffer.</param>
    /// <param name="isAscii">Whether other letters are escaped, as hosts do where they say nothing else.</param>
    /// <returns>Whether it was written; if not, what was appended is to be dropped.</returns>
    public static bool TryWrite(Rating rating, WireBuffer buffer, bool isAscii) => rating is Rated rated && new QuickRatingWriter(buffer, isAscii).TryWrite(rated);

    private bool TryWrite(Rated rated)
    {
        if (rated.Figures is not null) return false;
        buffer.Append("{\"outcome\":\"rated\",\"decision\":"u8);
        if (!TryText(rated.Decision)) return false;
        Number(",\"productSet\":"u8, rated.ProductSet);
        buffer.Append(",\"dataVersion\":"u8);
        if (rated.DataVersion is null) buffer.Append("null"u8);
        else if (!TryText(rated.DataVersion)) return false;
        Number(",\"total\":"u8, rated.Total);
        if (!TryParts(rated.Parts)) return false;
        Number(",\"band\":"u8, rated.Band);
        NumberOrNull(",\"ceiling\":"u8, rated.Ceiling);
        NumberOrNull(",\"stars\":"u8, rated.Stars);
        buffer.Append(",\"heldBackBy\":"u8);
        buffer.Append(rated.HeldBackBy switch
        {
            LimitingFactor.Nothing => "\"nothing\""u8,
            LimitingFactor.Points => "\"points\""u8,
            LimitingFactor.MinimumLevels => "\"minimumLevels\""u8,
            LimitingFactor.Both => "\"both\""u8,
            _ => "null"u8,
        });
        if (!TryUnmet(rated.Unmet) || !TryTexts(",\"open\":["u8, rated.Open) || !TryRemarks(rated.Remarks) || !TryTexts(",\"interpretations\":["u8, rated.Interpretations)) return false;
        buffer.Append(",\"unknown\":["u8);
        for (var i = 0; i < rated.Unknown.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            if (!TryText(rated.Unknown[i].Word)) return false;
        }

        buffer.Append("],\"checkedOn\":"u8);
        if (rated.CheckedDay != 0)
        {
            if (!TryText(Internal.IsoDate.Format(rated.CheckedDay))) return false;
        }
        else
        {
            buffer.Append("null"u8);
        }

        buffer.Append("}"u8);
        return true;
    }

    // Points that are not whole, or more than the format holds, are for the other way.
    private bool TryParts(PartTotals parts)
    {
        buffer.Append(",\"parts\":{"u8);
        for (var i = 0; i < parts.Codes.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            var points = parts.PointsAt(i);
            if (points.Denominator != 1 || points.Numerator is < 0 or >= DecimalPoints.Limit || !TryText(parts.Codes[i])) return false;
            Number(":"u8, (int)points.Numerator);
        }

        buffer.Append("}"u8);
        return true;
    }

    private bool TryUnmet(IReadOnlyList<UnmetMinimum> unmet)
    {
        buffer.Append(",\"unmet\":["u8);
        for (var i = 0; i < unmet.Count; i++)
        {
            var minimum = unmet[i];
            buffer.Append(i > 0 ? ",{\"criterion\":"u8 : "{\"criterion\":"u8);
            if (!TryText(minimum.Criterion)) return false;
            Number(",\"stars\":"u8, minimum.Stars);
            Number(",\"requiredLevel\":"u8, minimum.RequiredLevel);
            Number(",\"level\":"u8, minimum.Level);
            buffer.Append("}"u8);
        }

        buffer.Append("]"u8);
        return true;
    }

    private bool TryRemarks(IReadOnlyList<Remark> remarks)
    {
        buffer.Append(",\"remarks\":["u8);
        for (var i = 0; i < remarks.Count; i++)
        {
            buffer.Append(i > 0 ? ",{\"code\":"u8 : "{\"code\":"u8);
            switch (remarks[i].Code)
            {
                case RemarkCode.MixedCases:
                    buffer.Append("\"mixedCases\""u8);
                    break;
                case RemarkCode.Inapplicable:
                    buffer.Append("\"inapplicable\""u8);
                    break;
                case RemarkCode.Interpretation:
                    buffer.Append("\"interpretation\""u8);
                    break;
                case RemarkCode.Provisional:
                    buffer.Append("\"provisional\""u8);
                    break;
                default:
                    return false;
            }

            if (remarks[i].Criterion is { } criterion)
            {
                buffer.Append(",\"criterion\":"u8);
                if (!TryText(criterion)) return false;
            }

            buffer.Append("}"u8);
        }

        buffer.Append("]"u8);
        return true;
    }

    private bool TryTexts(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        buffer.Append(name);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            if (!TryText(texts[i])) return false;
        }

        buffer.Append("]"u8);
        return true;
    }

    private void NumberOrNull(ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
        {
            Number(name, known);
            return;
        }

        buffer.Append(name);
        buffer.Append("null"u8);
    }

    private void Number(ReadOnlySpan<byte> name, int number)
    {
        buffer.Append(name);
        if (number is < 0 or > 99)
        {
            foreach (var sign in number.ToString(CultureInfo.InvariantCulture)) buffer.Append((byte)sign);
            return;
        }

        if (number > 9) buffer.Append((byte)('0' + (number / 10)));
        buffer.Append((byte)('0' + (number % 10)));
    }

    // Of other signs only the Đ of decisions is common enough to be worth a line.
    private bool TryText(string text)
    {
        var room = buffer.GetSpan((text.Length * MostBytesOfSign) + 2);
        var count = 0;
        room[count++] = (byte)'"';
        foreach (var c in text)
        {
            if (IsPlain(c))
            {
                room[count++] = (byte)c;
                continue;
            }

            if (c != 'Đ') return false;
            ReadOnlySpan<byte> bytes = isAscii ? "\\u0110"u8 : [0xC4, 0x90];
            bytes.CopyTo(room.Slice(count));
            count += bytes.Length;
        }

        room[count++] = (byte)'"';
        buffer.Advance(count);
        return true;
    }

    // The encoder of hosts escapes some signs although they are ASCII.
    private bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('"' or '\\') && !(isAscii && c is ('&' or '\'' or '+' or '<' or '>' or '`'));
}
