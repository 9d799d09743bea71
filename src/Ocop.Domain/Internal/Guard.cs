using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

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

    /// <summary>Refuses a value of an enumeration that has no name.</summary>
    public static T Named<T>(T value, string parameter)
        where T : struct, Enum
    {
        if (!WireNames<T>.Has(value)) ThrowNotNamed(value, parameter);
        return value;
    }

    /// <summary>Refuses a date of another calendar: everything that compares or writes dates means the ISO calendar.</summary>
    public static LocalDate Iso(LocalDate value, string parameter)
    {
        if (!DayOrder.IsIso(value)) ThrowNotIso(parameter);
        return value;
    }

    /// <summary>The same where there may be no date.</summary>
    public static LocalDate? Iso(LocalDate? value, string parameter)
    {
        if (value is { } date) Iso(date, parameter);
        return value;
    }

    [DoesNotReturn]
    private static void ThrowNotIso(string parameter) => throw new ArgumentException("Expected a date of the ISO calendar.", parameter);

    [DoesNotReturn]
    private static void ThrowNotNamed<T>(T value, string parameter)
        where T : struct, Enum =>
        throw new ArgumentOutOfRangeException(parameter, value, "Expected a named value of " + typeof(T).Name + ".");

    [DoesNotReturn]
    private static void ThrowNull(string parameter) => throw new ArgumentNullException(parameter);

    [DoesNotReturn]
    private static void ThrowRange(int value, int from, int to, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, value, string.Format(CultureInfo.InvariantCulture, "Expected a value from {0} to {1}.", from, to));
}
