using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ocop.Domain.Internal;

/// <summary>Checks of arguments at the public boundary. The throws stand apart so that the checks inline.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string parameter)
        where T : class
    {
        if (value is null) ThrowNull(parameter);
        return value!;
    }

    public static int InRange(int value, int from, int to, string parameter)
    {
        if (value < from || value > to) ThrowRange(value, from, to, parameter);
        return value;
    }

    [DoesNotReturn]
    private static void ThrowNull(string parameter) => throw new ArgumentNullException(parameter);

    [DoesNotReturn]
    private static void ThrowRange(int value, int from, int to, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, value, string.Format(CultureInfo.InvariantCulture, "Expected a value from {0} to {1}.", from, to));
}
