namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>Number formats of spreadsheets, of which some show a number as a day.</summary>
internal static class DayFormats
{
    /// <summary>Returns a format that every workbook has, by its number; empty where it shows no day.</summary>
    public static string BuiltIn(string number) => number switch
    {
        "14" or "15" or "27" or "28" or "29" or "30" or "31" or "36" or "50" or "51" or "52" or "53" or "54" or "57" or "58" => "dd/mm/yyyy",
        "17" => "mmm-yy",
        _ => string.Empty,
    };

    /// <summary>Returns the pattern of what a format shows of a day: the day, its month or its year; null where it shows a number, a time or no year.</summary>
    public static string? Shown(string format)
    {
        if (format.Length == 0) return null;
        var (day, month, year) = (false, false, false);
        for (var i = 0; i < format.Length; i++)
        {
            switch (char.ToLowerInvariant(format[i]))
            {
                // Of several sections the first is that of numbers from 0.
                case ';':
                    i = format.Length;
                    break;
                case '"':
                    i = format.IndexOf('"', i + 1) is >= 0 and var end ? end : format.Length;
                    break;
                case '[':
                    i = format.IndexOf(']', i + 1) is >= 0 and var close ? close : format.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd':
                    day = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case 'y':
                    year = true;
                    break;
                case 'h' or 's' or '0' or '#' or '?':
                    return null;
            }
        }

        return (day, month, year) switch
        {
            (true, true, true) => "uuuu-MM-dd",
            (false, true, true) => "uuuu-MM",
            (false, false, true) => "uuuu",
            _ => null,
        };
    }
}
