namespace Ocop.Domain.Rubrics;

/// <summary>A value that a document writes as a number or as a text and that is kept as it is written.</summary>
/// <param name="Text">The text, or the number as it is written.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct NumberOrText(string Text, bool IsNumber)
{
    public override string ToString() => Text;
}
