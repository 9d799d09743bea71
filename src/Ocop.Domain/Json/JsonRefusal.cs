using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A refusal as a host's serializer passes it on: a message with all problems, one a line, and the exception of the library inside.</summary>
internal static class JsonRefusal
{
    /// <summary>Returns the exception. It has no path, so that the serializer fills in the place of the value in the host's own document.</summary>
    public static JsonException Of(InvalidEntryException refused) => new(refused.Message, refused);

    /// <summary>Returns the exception for one problem of the value itself.</summary>
    public static JsonException Of(BilingualText problem) => Of(new InvalidEntryException("$", problem));
}
