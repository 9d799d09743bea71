using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A file of days off, format version 2: those that were announced for one year, or the holidays on the same day of every year. Weekends are not listed; <c>worked</c> is the weekend day worked in the place of a day off, in this year or one beside it; <c>unsettled</c> lists working days that may yet become days off.</summary>
internal sealed class DaysOffFile
{
    /// <summary>The key of the file of the holidays on the same day of every year.</summary>
    public const string EveryYearKey = Folder + "every-year";

    /// <summary>What the keys of these files begin with.</summary>
    public const string Folder = "days-off/";

    private const int MostBytes = 1024 * 1024;

    public int? Year { get; set; }

    public string? Source { get; set; }

    public IReadOnlyList<LocalDate> Unsettled { get; set; } = [];

    public IReadOnlyDictionary<string, LabelEntry> Holidays { get; set; } = new Dictionary<string, LabelEntry>();

    public IReadOnlyList<DayOffEntry>? DaysOff { get; set; }

    public IReadOnlyList<FixedHolidayEntry>? EveryYear { get; set; }

    /// <summary>Gets the key under which a book holds the file.</summary>
    public string Key => Year is { } year ? KeyOf(year) : EveryYearKey;

    public static string KeyOf(int year) => Folder + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a file; what contradicts itself is refused by its entry.</summary>
    public static DaysOffFile Read(Stream stream)
    {
        var file = DataFile.Read(stream, DaysOffShapes.File, MostBytes);
        if (file.Year is null == file.EveryYear is null) throw new RuleDataException(FaultText.Sentence(FaultText.At("$", RuleTexts.YearOrEveryYear)));
        if (file.EveryYear is null == file.DaysOff is null) throw new RuleDataException(FaultText.Sentence(FaultText.At("$.daysOff", RuleTexts.DaysOffOfAYear)));
        if (file.Year is not null) file.CheckUnsettled(file.ToYear());
        else if (file.Unsettled.Count > 0) throw new RuleDataException(FaultText.Sentence(FaultText.At("$.unsettled", RuleTexts.OfAYearOnly)));
        return file;
    }

    public AnnouncedYear ToYear()
    {
        try
        {
            return new AnnouncedYear(Year!.Value, DaysOff!.Select(ToDay), Source) { Unsettled = Unsettled };
        }
        catch (InvalidEntryException exception)
        {
            throw new RuleDataException([.. exception.Problems.Select(problem => FaultText.Sentence(FaultText.At(problem.Entry, problem.Text)))]);
        }
    }

    public IEnumerable<FixedHoliday> ToHolidays() =>
        EveryYear!.Where(entry => entry.Enacted).Select(entry => new FixedHoliday(entry.On.Month, entry.On.Day, new BilingualText(entry.Vi, entry.En), entry.From, PlaceEntry.Reference(entry.At)));

    /// <summary>Writes the days off that a host gave as an object, in the form of the other files.</summary>
    public static void Write(AnnouncedYear year, Stream stream)
    {
        using var writer = new System.Text.Json.Utf8JsonWriter(stream, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var names = year.DaysOff.Select(day => day.Holiday).Distinct().ToArray();
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", Rubrics.DecisionRules.SupportedFormatVersion);
        writer.WriteString("dataVersion", "0");
        writer.WriteNumber("year", year.Year);
        if (year.Source is { } source) writer.WriteString("source", source);
        if (year.Unsettled.Count > 0)
        {
            writer.WriteStartArray("unsettled");
            foreach (var day in year.Unsettled) writer.WriteStringValue(IsoDate.Format(day));
            writer.WriteEndArray();
        }

        writer.WriteStartObject("holidays");
        for (var i = 0; i < names.Length; i++)
        {
            writer.WriteStartObject(Name(i));
            writer.WriteString("vi", names[i].Vietnamese);
            writer.WriteString("en", names[i].English);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("daysOff");
        foreach (var day in year.DaysOff)
        {
            writer.WriteStartObject();
            writer.WriteString("on", IsoDate.Format(day.On));
            writer.WriteString("holiday", Name(Array.IndexOf(names, day.Holiday)));
            if (day.WorkedInstead is { } worked) writer.WriteString("worked", IsoDate.Format(worked));
            if (!day.IsConfirmed) writer.WriteBoolean("confirmed", false);
            if (day.Reference is { } reference) WritePlace(writer, reference);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(System.Text.Json.Utf8JsonWriter writer, Law.LegalReference place)
    {
        writer.WriteStartObject("at");
        writer.WriteString("instrument", place.Instrument);
        if (place.Kind != default) writer.WriteString("kind", WireNames<Law.LegalInstrumentKind>.Of(place.Kind));
        foreach (var (name, value) in new[] { ("article", place.Article), ("clause", place.Clause), ("point", place.Point), ("annex", place.Annex) })
        {
            if (value is not null) writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }

    // A name of letters only: holidayA, holidayB and so on, then holidayAA.
    private static string Name(int index) => index < 26 ? "holiday" + (char)('A' + index) : Name((index / 26) - 1) + (char)('A' + (index % 26));

    // A working day of the year that may become a day off: nothing else can.
    private void CheckUnsettled(AnnouncedYear year)
    {
        var problems = new BlockProblems();
        for (var i = 0; i < Unsettled.Count; i++)
        {
            var (day, path) = (Unsettled[i], $"$.unsettled[{i}]");
            if (!problems.Check(day.Year == year.Year, path, RuleTexts.NotInTheYear(year.Year))) continue;
            problems.Check(!Unsettled.Take(i).Contains(day), path, RuleTexts.DayTwice(IsoDate.Format(day)));
            problems.Check(!year.DaysOff.Any(off => off.On == day), path, RuleTexts.DayOffAlready(IsoDate.Format(day)));
            problems.Check(!WorkingDayCalendar.IsWeekend(day) || year.DaysOff.Any(off => off.WorkedInstead == day), path, RuleTexts.OnWeekend(IsoDate.Format(day)));
        }

        problems.Refuse();
    }

    private DayOff ToDay(DayOffEntry day)
    {
        if (!Holidays.TryGetValue(day.Holiday, out var name)) throw new RuleDataException(FaultText.Sentence(FaultText.At($"$.daysOff['{IsoDate.Format(day.On)}'].holiday", RuleTexts.NotDefined(day.Holiday))));
        if (day.Worked is { } worked && !WorkingDayCalendar.IsWeekend(worked)) throw new RuleDataException(FaultText.Sentence(FaultText.At($"$.daysOff['{IsoDate.Format(day.On)}'].worked", RuleTexts.NotOnWeekend)));
        return new DayOff(day.On, name.ToText(), day.Worked) { IsConfirmed = day.Confirmed, Reference = PlaceEntry.Reference(day.At) };
    }
}

internal sealed class DayOffEntry
{
    public LocalDate On { get; set; }

    public string Holiday { get; set; } = null!;

    public LocalDate? Worked { get; set; }

    public bool Confirmed { get; set; } = true;

    public PlaceEntry? At { get; set; }
}

internal sealed class FixedHolidayEntry
{
    public AnnualDate On { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public int? From { get; set; }

    public bool Enacted { get; set; } = true;

    public PlaceEntry? At { get; set; }
}
