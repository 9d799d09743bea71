namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The exception for a stored text that the library no longer reads: a mistake of whoever altered it, not of who asks.</summary>
internal sealed class StoredTextException(string row, Exception inner) : Exception($"{row} cannot be read", inner);
