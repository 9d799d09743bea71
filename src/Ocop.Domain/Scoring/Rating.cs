using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of rating a scorecard (kết quả đánh giá, phân hạng): <see cref="Rated"/>, <see cref="Halted"/> or <see cref="Rejected"/>, and nothing else.</summary>
public abstract partial record Rating
{
    private protected Rating()
    {
    }

    /// <summary>Gets the number of the decision.</summary>
    public string Decision { get; internal init; } = null!;

    /// <summary>Gets the number of the product set.</summary>
    public int ProductSet { get; internal init; }

    /// <summary>Gets the version of the data that rated the card: that of the decision and of its amendments in force on the day, oldest first, with <c>+</c> between. Null in a rating that was written before ratings told it.</summary>
    public string? DataVersion { get; internal init; }

    /// <summary>Gets the stars: the lower of the band of the points and the ceiling of the minimum levels. From 3 stars a certificate is granted. Of a recorded result those that were given. Null where nothing was rated and where the minimum levels are not known.</summary>
    public int? Stars { get; internal init; }

    /// <summary>Gets what a reader should know of how the card was read.</summary>
    public IReadOnlyList<Remark> Remarks { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<Remark>();

    /// <summary>Gets the keys of the listed readings that the rating rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get; internal init => field = Unchangeable.List(value); } = InterpretationKeys.None;

    /// <summary>Gets the day to which the decision was last checked against the law, where the day of the evaluation lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

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
