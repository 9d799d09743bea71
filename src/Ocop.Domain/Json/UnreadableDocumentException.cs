namespace Ocop.Domain.Json;

/// <summary>Ends the reading of a document whose problems have been told; it never leaves the reader.</summary>
internal sealed class UnreadableDocumentException : Exception;
