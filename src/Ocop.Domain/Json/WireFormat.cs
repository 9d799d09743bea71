using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Writes a value; a text in one language is written in that of the caller.</summary>
internal delegate void WriteValue<in T>(Utf8JsonWriter writer, T value, Language language);

/// <summary>Reads a value that is as most are, from the token that the reader stands on to its last one.</summary>
/// <returns>The value, or null where the shape must read it.</returns>
internal delegate T? ReadQuick<T>(ref Utf8JsonReader json);

/// <summary>How a type stands in JSON.</summary>
/// <param name="shape">What is read; null for what is written only.</param>
/// <param name="write">What writes it.</param>
/// <param name="table">What its schema is written from; null for what has none.</param>
/// <param name="quick">What reads most values, and gives up on others; null for none.</param>
internal sealed class WireFormat<T>(Func<Shape<T>>? shape, WriteValue<T> write, Func<Shape>? table, ReadQuick<T>? quick = null) : IWireFormat
{
    /// <summary>Gets what reads most values, and gives up on others; null for none.</summary>
    public ReadQuick<T>? Quick => quick;

    /// <summary>Gets what is read.</summary>
    /// <exception cref="NotSupportedException">The type is written only.</exception>
    public Shape<T> Shape => shape is null ? throw new NotSupportedException($"{typeof(T).Name} is written only; it is made by the rule book and not read back.") : shape();

    public Shape? Table => table?.Invoke();

    public WriteValue<T> Write => write;
}
