using NodaTime;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The file of days off, format version 1. Weekends are not listed; <c>worked</c> is the weekend day worked in the place of a day off; <c>unsettled</c> lists working days that may yet become days off.</summary>
internal sealed class DaysOffFile
{
    private const string Resource = "days-off.json";
    private const int FormatVersion = 1;
    private const int MostBytes = 1024 * 1024;
    private const int MostDays = 366;
    private const int LastYear = 9999;

    public IReadOnlyDictionary<string, LabelEntry> Holidays { get; set; } = null!;

    public IReadOnlyList<DaysOffYearEntry> Years { get; set; } = [];

    public static DaysOffFile ReadEmbedded()
    {
        using var stream = typeof(DaysOffFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new RuleDataException("The package lacks its file " + Resource + ".");
        return Read(stream);
    }

    public static DaysOffFile Read(Stream stream) => DataFile.Read(stream, Shapes.File, MostBytes);

    public IEnumerable<AnnouncedYear> ToYears() =>
        Years.Select(year => new AnnouncedYear(year.Year, year.DaysOff.Select(day => ToDay(day)), year.Source) { Unsettled = year.Unsettled });

    private DayOff ToDay(DayOffEntry day)
    {
        if (!Holidays.TryGetValue(day.Holiday, out var name)) throw new RuleDataException($"{Resource}: '{day.Holiday}' is not defined.");
        return new DayOff(day.On, new BilingualText(name.Vi, name.En), day.Worked) { IsConfirmed = day.Confirmed };
    }

    private static class Shapes
    {
        private static readonly DateShape Date = new();
        private static readonly TextShape Name = new(new("tên gồm chữ Latinh", "a name of Latin letters"), 40, text => text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) && text.Length > 0);

        private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
            .With("vi", TextRules.Label, "the label in Vietnamese", (label, value) => label.Vi = value)
            .With("en", TextRules.Label, "the label in English", (label, value) => label.En = value);

        private static readonly ObjectShape<DayOffEntry> Day = new ObjectShape<DayOffEntry>(() => new())
            .With("on", Date, "the day off", (day, value) => day.On = value)
            .With("holiday", Name, "the holiday that it belongs to", (day, value) => day.Holiday = value)
            .WithOptional("worked", Date, "the weekend day worked in its place", (day, value) => day.Worked = value)
            .WithOptional("confirmed", new BooleanShape(), "whether an official announcement was seen", (day, value) => day.Confirmed = value);

        private static readonly ObjectShape<DaysOffYearEntry> Year = new ObjectShape<DaysOffYearEntry>(() => new())
            .With("year", new WholeNumberShape(1, LastYear), "the year", (year, value) => year.Year = value)
            .WithOptional("source", TextRules.Number, "the number of the announcement", (year, value) => year.Source = value)
            .With("daysOff", new ListShape<DayOffEntry>(Day, MostDays), "the days off", (year, value) => year.DaysOff = value)
            .WithOptional("unsettled", new ListShape<LocalDate>(Date, MostDays), "working days that may yet become days off", (year, value) => year.Unsettled = value);

        public static ObjectShape<DaysOffFile> File { get; } = new ObjectShape<DaysOffFile>(() => new())
            .With("formatVersion", new VersionShape(FormatVersion), "the version of the format", (_, _) => { })
            .With("dataVersion", TextRules.Version, "the day of the data", (_, _) => { })
            .With("holidays", new DictionaryShape<string, LabelEntry>(new TextKeys(Name), Label, MostDays), "the labels of the holidays", (file, value) => file.Holidays = value)
            .With("years", new ListShape<DaysOffYearEntry>(Year, LastYear), "the years", (file, value) => file.Years = value);
    }
}

internal sealed class DaysOffYearEntry
{
    public int Year { get; set; }

    public string? Source { get; set; }

    public IReadOnlyList<DayOffEntry> DaysOff { get; set; } = [];

    public IReadOnlyList<LocalDate> Unsettled { get; set; } = [];
}

internal sealed class DayOffEntry
{
    public LocalDate On { get; set; }

    public string Holiday { get; set; } = null!;

    public LocalDate? Worked { get; set; }

    public bool Confirmed { get; set; } = true;
}
