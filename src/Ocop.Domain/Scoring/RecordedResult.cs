using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>A result of which only the published figures are known (kết quả đã công bố): the mean total of a council, maybe those of the parts, and the stars that were given.</summary>
/// <remarks>Published figures are taken as they are: their digits are kept, and what contradicts itself is told and not repaired. Two results are equal when all figures and digits are.</remarks>
public sealed partial record RecordedResult
{
    /// <summary>Creates a result whose members an initializer sets.</summary>
    public RecordedResult()
    {
    }

    /// <summary>Creates a result from all its members.</summary>
    /// <param name="total">The total, such as <c>69.71m</c>.</param>
    /// <param name="parts">The points of each part by the code that the form prints for it, as far as they are known; null for none.</param>
    /// <param name="stars">The stars that were given, 1 to 5; null where they are not known.</param>
    /// <exception cref="ArgumentNullException">The parts hold null.</exception>
    [SetsRequiredMembers]
    public RecordedResult(DecimalPoints total, IReadOnlyDictionary<string, DecimalPoints>? parts = null, int? stars = null)
    {
        Total = total;
        Parts = parts ?? Unchangeable.Empty<string, DecimalPoints>();
        Stars = stars;
    }

    /// <summary>Gets the total, 0 to that of the form.</summary>
    public required DecimalPoints Total { get; init; }

    /// <summary>Gets the points of the parts by the codes of the form, as far as they are known. The default is none.</summary>
    public IReadOnlyDictionary<string, DecimalPoints> Parts { get; init => field = Unchangeable.Dictionary(value, "parts"); } = Unchangeable.Empty<string, DecimalPoints>();

    /// <summary>Gets the stars that were given, 1 to 5, or null where they are not known.</summary>
    public int? Stars { get; init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Member(nameof(Total), Total, isFirst: true).Member(nameof(Parts), Parts).Member(nameof(Stars), Stars);
        return true;
    }
#pragma warning restore IDE0051
}
