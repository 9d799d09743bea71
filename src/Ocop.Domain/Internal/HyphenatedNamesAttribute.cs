namespace Ocop.Domain.Internal;

/// <summary>Marks an enumeration whose members are written with hyphens, such as <c>halts-when-zero</c>, instead of camelCase.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class HyphenatedNamesAttribute : Attribute;
