using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of rating a scorecard (kết quả đánh giá, phân hạng): <see cref="Rated"/>, <see cref="Halted"/> or <see cref="Rejected"/>, and nothing else.</summary>
public abstract partial record Rating
{
    private readonly string decision = null!;
    private readonly int productSet;
    private readonly string? dataVersion;
    private readonly int? stars;
    private readonly IReadOnlyList<Remark> remarks;
    private readonly IReadOnlyList<string> interpretations;

    // The key of the day, or 0 for none.
    private readonly int checkedOn;

    private protected Rating()
    {
        remarks = Unchangeable.Empty<Remark>();
        interpretations = InterpretationKeys.None;
    }

    private protected Rating(FormTable form, int checkedDay, int? stars, IReadOnlyList<Remark> remarks, IReadOnlyList<string> interpretations)
    {
        decision = form.Head.Decision;
        productSet = form.ProductSet;
        dataVersion = form.Head.DataVersion;
        checkedOn = checkedDay;
        this.stars = stars;
        this.remarks = remarks;
        this.interpretations = interpretations;
    }

    /// <summary>Gets the number of the decision.</summary>
    public string Decision { get => decision; internal init => decision = value; }

    /// <summary>Gets the number of the product set.</summary>
    public int ProductSet { get => productSet; internal init => productSet = value; }

    /// <summary>Gets the version of the data that rated the card: that of the decision and of its amendments in force on the day, oldest first, with <c>+</c> between. Null in a rating that was written before ratings told it.</summary>
    public string? DataVersion { get => dataVersion; internal init => dataVersion = value; }

    /// <summary>Gets the stars: the lower of the band of the points and the ceiling of the minimum levels. From 3 stars a certificate is granted. Of a recorded result those that were given. Null where nothing was rated and where the minimum levels are not known.</summary>
    public int? Stars { get => stars; internal init => stars = value; }

    /// <summary>Gets what a reader should know of how the card was read.</summary>
    public IReadOnlyList<Remark> Remarks { get => remarks; internal init => remarks = Unchangeable.List(value); }

    /// <summary>Gets the keys of the listed readings that the rating rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get => interpretations; internal init => interpretations = Unchangeable.List(value); }

    /// <summary>Gets the day to which the decision was last checked against the law, where the day of the evaluation lies after it; else null.</summary>
    public LocalDate? CheckedOn { get => DayOrder.DayOf(checkedOn); internal init => checkedOn = DayOrder.KeyOf(value); }

    /// <summary>Gets the key of that day, or 0.</summary>
    internal int CheckedDay => checkedOn;

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Decision), Decision, isFirst: true)
            .Member(nameof(ProductSet), ProductSet)
            .Member(nameof(DataVersion), DataVersion)
            .Member(nameof(Stars), Stars)
            .Member(nameof(Remarks), Remarks)
            .Member(nameof(Interpretations), Interpretations)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
