using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>The tables of the members of a file of days off.</summary>
internal static class DaysOffShapes
{
    private const int MostDays = 366;
    private const int LastYear = 9999;
    private const int LongestName = 40;

    private static readonly DateShape Date = new();
    private static readonly BooleanShape Flag = new();
    private static readonly WholeNumberShape Year = new(1, LastYear);
    private static readonly TextShape Name = new(ProblemTexts.LatinName, LongestName, text => text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) && text.Length > 0, "^[a-zA-Z]+$");

    // A file of days off has no instrument of its own that an article could be of.
    private static readonly ObjectShape<PlaceEntry> Place = PlaceEntry.NewShape().WithCheck(place => place.Instrument is null ? ProblemTexts.NoPlace : null);

    private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the label in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the label in English", (label, value) => label.En = value);

    private static readonly ObjectShape<DayOffEntry> Day = new ObjectShape<DayOffEntry>(() => new())
        .With("on", Date, "the day off", (day, value) => day.On = value)
        .With("holiday", Name, "the holiday that it belongs to", (day, value) => day.Holiday = value)
        .WithOptional("worked", Date, "the weekend day worked in its place", (day, value) => day.Worked = value)
        .WithOptional("confirmed", Flag, "whether an official announcement was seen", (day, value) => day.Confirmed = value)
        .WithOptional("at", Place, "what makes it a day off, where that is not the announcement of the year", (day, value) => day.At = value);

    private static readonly ObjectShape<FixedHolidayEntry> Holiday = new ObjectShape<FixedHolidayEntry>(() => new())
        .With("on", new AnnualDateShape(), "the day of every year", (holiday, value) => holiday.On = value)
        .With("vi", TextRules.Label, "the name in Vietnamese", (holiday, value) => holiday.Vi = value)
        .With("en", TextRules.Label, "the name in English", (holiday, value) => holiday.En = value)
        .WithOptional("from", Year, "the first year of it", (holiday, value) => holiday.From = value)
        .WithOptional("enacted", Flag, "whether it is law and not only announced; one that is not is a working day", (holiday, value) => holiday.Enacted = value)
        .WithOptional("at", Place, "what makes it a holiday", (holiday, value) => holiday.At = value);

    /// <summary>Gets the table of the file as a whole.</summary>
    public static ObjectShape<DaysOffFile> File { get; } = new ObjectShape<DaysOffFile>(() => new())
        .WithOptional("$schema", TextRules.Printed, "the schema that an editor checks the file with", (_, _) => { })
        .With("formatVersion", new VersionShape(Rubrics.DecisionRules.SupportedFormatVersion), "the version of the format", (_, _) => { })
        .With("dataVersion", TextRules.Version, "the day of the data and a number", (_, _) => { })
        .WithOptional("year", Year, "the year", (file, value) => file.Year = value)
        .WithOptional("source", TextRules.Number, "the number of the announcement or law", (file, value) => file.Source = value)
        .WithOptional("unsettled", new ListShape<LocalDate>(Date, MostDays), "working days that may yet become days off", (file, value) => file.Unsettled = value)
        .WithOptional("holidays", new DictionaryShape<string, LabelEntry>(new TextKeys(Name), Label, MostDays), "the names of the holidays", (file, value) => file.Holidays = value)
        .WithOptional("daysOff", new ListShape<DayOffEntry>(Day, MostDays), "the days off", (file, value) => file.DaysOff = value)
        .WithOptional("everyYear", new ListShape<FixedHolidayEntry>(Holiday, MostDays), "the holidays on the same day of every year", (file, value) => file.EveryYear = value);
}
