namespace Ocop.Domain.Json;

/// <summary>A value of which only one kind of several fits; another kind is told at the member that names it.</summary>
internal sealed class NarrowedShape<TBase, T>(Shape<TBase> all, string selector, string word) : Shape<T>
    where TBase : class
    where T : class, TBase
{
    public override ShapeKind Kind => all.Kind;

    public override BilingualText Expected => all.Expected;

    public override IReadOnlyList<Shape> Cases => [.. all.Cases.Where(each => each.Members.Any(member => member.Name == selector && member.Shape.Words.Contains(word)))];

    protected override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        value = null!;
        if (!all.TryRead(ref reader, out var read)) return false;
        if (read is T fitting)
        {
            value = fitting;
            return true;
        }

        reader.Tell("." + selector, ProblemTexts.Expected(ProblemTexts.Word(word)));
        return false;
    }
}
