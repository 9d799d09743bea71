using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Law;

namespace Ocop.Domain;

/// <summary>A rule file (tệp quy định): what one legal instrument says, the days off of a year, or the divisions of the country, as data. A book takes it with <see cref="RuleBook.With(RuleFile[])"/>.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class RuleFile
{
    private RuleFile(string key, HeldInstrument? held, Func<OtherFiles, OtherFiles>? take)
    {
        Key = key;
        Held = held;
        Take = take;
    }

    /// <summary>Gets the key under which a book holds the file: the number of the instrument, such as <c>26/2026/QĐ-TTg</c>; <c>days-off/2026</c> for the days off of a year, <c>days-off/every-year</c> for the holidays of every year, <c>divisions</c> for the divisions of the country.</summary>
    public string Key { get; }

    /// <summary>Gets the instrument, or null for days off and divisions.</summary>
    public LegalInstrument? Instrument => Held?.Instrument;

    internal HeldInstrument? Held { get; }

    // How days off or divisions are taken.
    internal Func<OtherFiles, OtherFiles>? Take { get; }

    /// <summary>Reads a rule file: a newer one than the package has, or one of the host's own.</summary>
    /// <param name="stream">The file, JSON in UTF-8.</param>
    /// <returns>The file. Whether what it says makes sense together with the other instruments is for the book to say that takes it.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="RuleDataException">The file is not of the format that this library reads; the message names every faulty entry.</exception>
    /// <remarks>A file has at most 16 MB. Unknown, repeated, missing and null members are refused, and texts that are not Unicode, numbers that are not whole or out of range, codes and numbers of instruments with other signs than printed ones have.</remarks>
    public static RuleFile Load(Stream stream)
    {
        Guard.NotNull(stream, nameof(stream));
        var problems = new DocumentProblems();
        var bytes = RuleFileJson.WithoutMark(DataFile.ReadBytes(stream, DataFile.MostBytes, problems));
        if (problems.All.Count == 0 && OtherFiles.Read(bytes) is var (key, take)) return new RuleFile(key, null, take);
        var held = RuleFileJson.Read(bytes, problems);
        return new RuleFile(held.Instrument.Number, held, null);
    }

    /// <summary>Returns the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
