using System.Text.Json;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>What a book holds beside instruments: the days off year by year, the holidays of every year, and the divisions of the country.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
internal sealed class OtherFiles
{
    private readonly Lazy<WorkingDayCalendar> calendar;

    private OtherFiles(IReadOnlyList<HeldFile<AnnouncedYear>> years, HeldFile<FixedHoliday[]> everyYear, HeldFile<AdministrativeDivision[]> divisions, CommuneList? communes = null)
    {
        Communes = communes;
        Years = years;
        EveryYear = everyYear;
        Divisions = divisions;
        calendar = new Lazy<WorkingDayCalendar>(() => new WorkingDayCalendar(Years.Select(year => year.Value), EveryYear.Value));
    }

    /// <summary>Gets the files of the package.</summary>
    public static OtherFiles OfPackage() => new(
        [.. DataFile.Resources
            .Where(resource => resource.StartsWith(DaysOffFile.Folder, StringComparison.Ordinal) && resource != DaysOffFile.EveryYearKey + ".json")
            .Select(resource => resource.Substring(0, resource.Length - ".json".Length))
            .OrderBy(key => key, StringComparer.Ordinal)
            .Select(key => Held(key, () => DaysOffFile.Read(Resource(key)).ToYear()))],
        Held(DaysOffFile.EveryYearKey, () => DaysOffFile.Read(Resource(DaysOffFile.EveryYearKey)).ToHolidays().ToArray()),
        Held(DivisionsFile.Key, () => DivisionsReader.Build(DivisionsFile.Read(Resource(DivisionsFile.Key)))));

    public IReadOnlyList<HeldFile<AnnouncedYear>> Years { get; }

    public HeldFile<FixedHoliday[]> EveryYear { get; }

    public HeldFile<AdministrativeDivision[]> Divisions { get; }

    /// <summary>Gets the communes of the host, which are no file; null where it gave none.</summary>
    public CommuneList? Communes { get; }

    public WorkingDayCalendar WorkingDays => calendar.Value;

    /// <summary>Gets the keys of all, the divisions last.</summary>
    public IEnumerable<string> Keys => Years.Select(year => year.Key).Append(EveryYear.Key).Append(Divisions.Key);

    /// <summary>Reads such a file of a host.</summary>
    /// <returns>The key, and how the file is taken; null for the file of an instrument.</returns>
    /// <exception cref="RuleDataException">The file is faulty; the message names the entries.</exception>
    public static (string Key, Func<OtherFiles, OtherFiles> Take)? Read(byte[] bytes)
    {
        if (AreDivisions(bytes) is not { } areDivisions) return null;
        Action<Stream> save = stream => stream.Write(bytes, 0, bytes.Length);
        if (areDivisions)
        {
            var divisions = DivisionsReader.Build(DivisionsFile.Read(new MemoryStream(bytes)));
            var held = new HeldFile<AdministrativeDivision[]>(DivisionsFile.Key, () => divisions, save);
            return (held.Key, files => new OtherFiles(files.Years, files.EveryYear, held, files.Communes));
        }

        var file = DaysOffFile.Read(new MemoryStream(bytes));
        if (file.Year is null)
        {
            var holidays = file.ToHolidays().ToArray();
            var held = new HeldFile<FixedHoliday[]>(DaysOffFile.EveryYearKey, () => holidays, save);
            return (held.Key, files => new OtherFiles(files.Years, held, files.Divisions, files.Communes));
        }

        var year = file.ToYear();
        return (file.Key, files => files.With(new HeldFile<AnnouncedYear>(file.Key, () => year, save)));
    }

    /// <summary>Returns the files with the days off of a year in the place of those it had.</summary>
    public OtherFiles With(AnnouncedYear year) => With(new HeldFile<AnnouncedYear>(DaysOffFile.KeyOf(year.Year), () => year, stream => DaysOffFile.Write(year, stream)));

    /// <summary>Returns the files with a list of communes.</summary>
    public OtherFiles With(CommuneList communes) => new(Years, EveryYear, Divisions, communes);

    /// <summary>Saves the file of a key.</summary>
    /// <returns><see langword="true"/> if there is one.</returns>
    public bool TrySave(string key, Stream stream)
    {
        if (Years.FirstOrDefault(year => year.Key == key) is { } found) found.Save(stream);
        else if (key == EveryYear.Key) EveryYear.Save(stream);
        else if (key == Divisions.Key) Divisions.Save(stream);
        else return false;
        return true;
    }

    // The names of the members tell: divisions, days off, or null for an instrument and for what cannot be read that far. The rest is for the reading to say.
    private static bool? AreDivisions(byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
                if (reader.ValueTextEquals("instrument"u8)) return null;
                if (reader.ValueTextEquals("divisions"u8)) return true;
                if (reader.ValueTextEquals("daysOff"u8) || reader.ValueTextEquals("everyYear"u8)) return false;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No more of it can be read.
        }

        return null;
    }

    private static HeldFile<T> Held<T>(string key, Func<T> read)
        where T : class => new(key, read, stream => Resource(key).CopyTo(stream));

    private static MemoryStream Resource(string key) => new(DataFile.Bytes(key + ".json"));

    private OtherFiles With(HeldFile<AnnouncedYear> year) =>
        new([.. Years.Where(held => held.Key != year.Key).Append(year).OrderBy(held => held.Value.Year)], EveryYear, Divisions, Communes);
}
