using System.Globalization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Writes what most ratings are, rated cards, as bytes and without a writer of JSON: the same bytes that <see cref="RatingFormat"/> gives on one line. It gives up on a text that would need an escape.</summary>
internal static class QuickRatingWriter
{
    /// <summary>Appends a rating to a buffer.</summary>
    /// <returns>Whether it was written; if not, what was appended is to be dropped.</returns>
    public static bool TryWrite(Rating rating, WireBuffer buffer)
    {
        if (rating is not Rated rated) return false;
        buffer.Append("{\"outcome\":\"rated\",\"decision\":"u8);
        if (!TryText(buffer, rated.Decision)) return false;
        Number(buffer, ",\"productSet\":"u8, rated.ProductSet);
        buffer.Append(",\"dataVersion\":"u8);
        if (rated.DataVersion is null) buffer.Append("null"u8);
        else if (!TryText(buffer, rated.DataVersion)) return false;
        Number(buffer, ",\"total\":"u8, rated.Total);
        if (!TryParts(buffer, rated.Parts)) return false;
        Number(buffer, ",\"band\":"u8, rated.Band);
        NumberOrNull(buffer, ",\"ceiling\":"u8, rated.Ceiling);
        NumberOrNull(buffer, ",\"stars\":"u8, rated.Stars);
        buffer.Append(",\"heldBackBy\":"u8);
        buffer.Append(rated.HeldBackBy switch
        {
            LimitingFactor.Nothing => "\"nothing\""u8,
            LimitingFactor.Points => "\"points\""u8,
            LimitingFactor.MinimumLevels => "\"minimumLevels\""u8,
            LimitingFactor.Both => "\"both\""u8,
            _ => "null"u8,
        });
        if (!TryUnmet(buffer, rated.Unmet) || !TryTexts(buffer, ",\"open\":["u8, rated.Open) || !TryRemarks(buffer, rated.Remarks) || !TryTexts(buffer, ",\"interpretations\":["u8, rated.Interpretations)) return false;
        buffer.Append(",\"unknown\":["u8);
        for (var i = 0; i < rated.Unknown.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            if (!TryText(buffer, rated.Unknown[i].Word)) return false;
        }

        buffer.Append("],\"checkedOn\":"u8);
        if (rated.CheckedOn is { } day)
        {
            if (!TryText(buffer, Internal.IsoDate.Format(day))) return false;
        }
        else
        {
            buffer.Append("null"u8);
        }

        buffer.Append("}"u8);
        return true;
    }

    // Points that are not whole have no place in the format; the other way says so.
    private static bool TryParts(WireBuffer buffer, PartTotals parts)
    {
        buffer.Append(",\"parts\":{"u8);
        for (var i = 0; i < parts.Codes.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            var points = parts[parts.Codes[i]];
            if (points.Denominator != 1 || points.Numerator is < 0 or > int.MaxValue || !TryText(buffer, parts.Codes[i])) return false;
            Number(buffer, ":"u8, (int)points.Numerator);
        }

        buffer.Append("}"u8);
        return true;
    }

    private static bool TryUnmet(WireBuffer buffer, IReadOnlyList<UnmetMinimum> unmet)
    {
        buffer.Append(",\"unmet\":["u8);
        for (var i = 0; i < unmet.Count; i++)
        {
            buffer.Append(i > 0 ? ",{\"criterion\":"u8 : "{\"criterion\":"u8);
            if (!TryText(buffer, unmet[i].Criterion)) return false;
            Number(buffer, ",\"stars\":"u8, unmet[i].Stars);
            Number(buffer, ",\"requiredLevel\":"u8, unmet[i].RequiredLevel);
            Number(buffer, ",\"level\":"u8, unmet[i].Level);
            buffer.Append("}"u8);
        }

        buffer.Append("]"u8);
        return true;
    }

    private static bool TryRemarks(WireBuffer buffer, IReadOnlyList<Remark> remarks)
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
                if (!TryText(buffer, criterion)) return false;
            }

            buffer.Append("}"u8);
        }

        buffer.Append("]"u8);
        return true;
    }

    private static bool TryTexts(WireBuffer buffer, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        buffer.Append(name);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) buffer.Append(","u8);
            if (!TryText(buffer, texts[i])) return false;
        }

        buffer.Append("]"u8);
        return true;
    }

    private static void NumberOrNull(WireBuffer buffer, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
        {
            Number(buffer, name, known);
            return;
        }

        buffer.Append(name);
        buffer.Append("null"u8);
    }

    private static void Number(WireBuffer buffer, ReadOnlySpan<byte> name, int number)
    {
        buffer.Append(name);
        if (number is >= 0 and <= 9) buffer.Append((byte)('0' + number));
        else if (number is >= 10 and <= 99) buffer.Append((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));
        else TryText(buffer, number.ToString(CultureInfo.InvariantCulture), quote: false);
    }

    // Of other signs only the Đ of decisions is common enough to be worth a line.
    private static bool TryText(WireBuffer buffer, string text, bool quote = true)
    {
        if (quote) buffer.Append((byte)'"');
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not ('"' or '\\')) buffer.Append((byte)c);
            else if (c == 'Đ') buffer.Append(0xC4, 0x90);
            else return false;
        }

        if (quote) buffer.Append((byte)'"');
        return true;
    }
}
