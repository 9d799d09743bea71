namespace Ocop.Domain.Rubrics;

/// <summary>The texts of the forms of a decision, found by their keys when they are asked for: a rating needs none.</summary>
/// <remarks>A key that is not defined is refused with a <see cref="RuleDataException"/>; a book that has taken a file has asked for all of them.</remarks>
internal interface IFormLabels
{
    BilingualText Section(string key);

    BilingualText Criterion(string key);

    BilingualText Note(string key);

    BilingualText Disqualifier(string key);

    /// <summary>Returns the labels of the levels, lowest first.</summary>
    IReadOnlyList<BilingualText> Ladder(string key);
}
