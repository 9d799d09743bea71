using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>Prints a member of a record as the compiler does, but in no culture: a day as <c>yyyy-MM-dd</c>, a number with the same signs everywhere.</summary>
internal static class RecordText
{
    /// <summary>Appends a member.</summary>
    /// <returns>The builder, for the next member.</returns>
    public static StringBuilder Member<T>(this StringBuilder builder, string name, T value, bool isFirst = false) =>
        builder.Append(isFirst ? string.Empty : ", ").Append(name).Append(" = ").Append(value is null ? string.Empty : ElementText.Of(value));
}
