using System.Text.Json;
using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>What one instrument says, in pieces that are read one by one when they are asked for: the head and the law, the labels, and the form of each product set.</summary>
/// <remarks>Each piece is at hand as the entries that the library uses and as the JSON that an amendment is laid over.</remarks>
/// <threadsafety>Any number of threads may ask.</threadsafety>
internal abstract class RuleSource
{
    private readonly Lazy<HeadEntry> head;
    private readonly Lazy<LabelsEntry?> labels;

    protected RuleSource()
    {
        head = new Lazy<HeadEntry>(ReadHead);
        labels = new Lazy<LabelsEntry?>(ReadLabels);
    }

    public HeadEntry Head => head.Value;

    public LabelsEntry? Labels => labels.Value;

    /// <summary>Gets the numbers of the product sets of which there is a form, in order.</summary>
    public abstract IReadOnlyList<int> Sets { get; }

    /// <summary>Returns the place of the form of a product set in the file that wrote it last.</summary>
    public virtual int PlaceOf(int set) => Sets.TakeWhile(other => other != set).Count();

    /// <summary>Gets the JSON of the head and the law; labels and forms may stand beside them.</summary>
    public abstract JsonElement HeadJson { get; }

    /// <summary>Gets the JSON of the labels, or null where there are none.</summary>
    public abstract JsonElement? LabelsJson { get; }

    /// <summary>Gets the versions of the data, oldest first.</summary>
    public virtual string DataVersion => Head.DataVersion;

    /// <summary>Gets the slips of the forms.</summary>
    public virtual IReadOnlyList<ErratumEntry> Errata => Head.Errata;

    /// <summary>Gets the day from which the minimum requirements of an amendment hold, or null where they are the instrument's own.</summary>
    public virtual LocalDate? MinimumRequirementsFrom => null;

    /// <summary>Reads the form of a product set.</summary>
    public abstract FormEntry Form(int set);

    /// <summary>Returns the JSON of the form of a product set, or null where there is none.</summary>
    public abstract JsonElement? FormJson(int set);

    /// <summary>Writes the single file.</summary>
    public abstract void Save(Stream stream);

    protected abstract HeadEntry ReadHead();

    protected abstract LabelsEntry? ReadLabels();
}
