namespace Ocop.Domain.Json;

/// <summary>How some type stands in JSON.</summary>
internal interface IWireFormat
{
    /// <summary>Gets what its schema is written from; null for what has none.</summary>
    Shape? Table { get; }
}
