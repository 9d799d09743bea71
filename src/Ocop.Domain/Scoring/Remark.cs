using System.Text.Json.Serialization;

namespace Ocop.Domain.Scoring;

/// <summary>Something that a reader of a rating should know of how the card was read.</summary>
/// <param name="Code">What it says.</param>
/// <param name="Criterion">The printed code of the criterion that it is about, or null for the card as a whole.</param>
public sealed record Remark(RemarkCode Code, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Criterion = null);
