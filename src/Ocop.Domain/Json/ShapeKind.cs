namespace Ocop.Domain.Json;

/// <summary>What a value of a document looks like: enough for a JSON schema to name its type.</summary>
internal enum ShapeKind
{
    Text,
    WholeNumber,
    Number,
    Boolean,
    Date,
    Word,
    NumberOrText,
    WholeNumberOrText,
    List,
    Dictionary,
    Object,
    Union,
}
