using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Prints an element of a list or a dictionary, in no culture.</summary>
internal static class ElementText
{
    public static string? Of<T>(T element) => element switch
    {
        null => "null",
        LocalDate day => IsoDate.Format(day),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => element.ToString(),
    };
}
