using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>The shape of a value in a document, as data: what is read and refused follows from it, and a schema can be written from it.</summary>
internal abstract class Shape
{
    /// <summary>Gets what the value looks like.</summary>
    public abstract ShapeKind Kind { get; }

    /// <summary>Gets the end of a sentence that begins with "expected", in both languages.</summary>
    public abstract BilingualText Expected { get; }

    /// <summary>Gets a value indicating whether the value may be written as null.</summary>
    public virtual bool IsNullable => false;

    /// <summary>Gets the shape of the values of a list or dictionary, else null.</summary>
    public virtual Shape? Item => null;

    /// <summary>Gets a value indicating whether an amendment writes the value as a whole although it looks like an object.</summary>
    public virtual bool IsWhole => false;

    /// <summary>Gets a value indicating whether the values of a list are found by a member, so that an amendment can carry some of them.</summary>
    public virtual bool IsKeyed => false;

    /// <summary>Gets the members of an object; of any other shape none.</summary>
    public virtual IReadOnlyList<Member> Members => [];

    /// <summary>Gets the shapes of which the value has one; of any other shape none.</summary>
    public virtual IReadOnlyList<Shape> Cases => [];

    /// <summary>Gets the words of which the value is one; of any other shape none.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Gets the smallest and the largest number, the fewest and most characters of a text or the most values of a list or dictionary; null where it has no such bounds.</summary>
    public virtual (decimal Least, decimal Most)? Bounds => null;

    /// <summary>Gets the regular expression that says of a text what its rule says, where one can; else null.</summary>
    public virtual string? Pattern => null;

    /// <summary>Gets the shape of the names of a dictionary, where its names have one; else null.</summary>
    public virtual Shape? Names => null;

    /// <summary>Gets the groups of members of which an object has just one; of any other shape none.</summary>
    public virtual IReadOnlyList<IReadOnlyList<string>> Alternatives => [];
}

/// <summary>A shape whose values are read as a type.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>Reads the value whose first token the reader stands on and leaves the reader on its last token. What is wrong is told, and reading goes on.</summary>
    /// <returns><see langword="true"/> if the value could be read; it may still have faults inside, which are told.</returns>
    public bool TryRead(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.Null) return TryReadValue(ref reader, out value);
        value = default!;
        if (IsNullable) return true;
        reader.Tell(ProblemTexts.Null(Expected));
        return false;
    }

    /// <summary>Reads a value that is not null.</summary>
    protected abstract bool TryReadValue(ref DocumentReader reader, out T value);

    /// <summary>Tells that the value is of another type and skips it.</summary>
    protected bool Refuse(ref DocumentReader reader, out T value)
    {
        reader.Tell(ProblemTexts.WrongType(Expected));
        reader.Skip();
        value = default!;
        return false;
    }
}
