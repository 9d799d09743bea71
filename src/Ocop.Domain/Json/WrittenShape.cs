namespace Ocop.Domain.Json;

/// <summary>The shape of what is written only, or of a part of it: a table for its schema. That it is what is written is for tests to see.</summary>
internal sealed class WrittenShape : Shape
{
    // What may be null; its kind, words and members are those of the shape.
    private readonly Shape? given;
    private readonly ShapeKind kind;
    private readonly Shape? item;
    private readonly IReadOnlyList<Member> members = [];
    private readonly IReadOnlyList<Shape> cases = [];
    private readonly IReadOnlyList<string> words = [];

    private WrittenShape(ShapeKind kind) => this.kind = kind;

    private WrittenShape(Shape given)
        : this(given.Kind)
    {
        this.given = given;
        (item, members, cases, words) = (given.Item, given.Members, given.Cases, given.Words);
    }

    private WrittenShape(ShapeKind kind, Shape item)
        : this(kind) => this.item = item;

    private WrittenShape(IReadOnlyList<Member> members)
        : this(ShapeKind.Object) => this.members = members;

    private WrittenShape(IReadOnlyList<Shape> cases)
        : this(ShapeKind.Union) => this.cases = cases;

    private WrittenShape(IReadOnlyList<string> words)
        : this(ShapeKind.Word) => this.words = words;

    /// <summary>Gets true or false.</summary>
    public static WrittenShape Boolean { get; } = new(ShapeKind.Boolean);

    /// <summary>Gets a number of any kind.</summary>
    public static WrittenShape Number { get; } = new(ShapeKind.Number);

    /// <summary>Gets a number or a text.</summary>
    public static WrittenShape NumberOrText { get; } = new(ShapeKind.NumberOrText);

    /// <summary>Gets any text.</summary>
    public static Shape Text => AnyTextShape.Instance;

    /// <summary>Gets any whole number.</summary>
    public static Shape WholeNumber { get; } = new WholeNumberShape(int.MinValue, int.MaxValue);

    /// <summary>Gets a whole number from 0.</summary>
    public static Shape Count { get; } = new WholeNumberShape(0, int.MaxValue);

    /// <summary>Gets a number of stars.</summary>
    public static Shape Stars { get; } = new WholeNumberShape(1, 5);

    /// <summary>Gets a day.</summary>
    public static Shape Date { get; } = new DateShape();

    /// <summary>Gets a day, or null.</summary>
    public static Shape DateOrNull { get; } = OrNull(Date);

    /// <summary>Gets a list of texts.</summary>
    public static Shape Texts { get; } = List(AnyTextShape.Instance);

    /// <summary>Gets the keys of readings that an answer rests on.</summary>
    public static Shape Keys { get; } = List(TextRules.Key);

    public override ShapeKind Kind => kind;

    public override BilingualText Expected => given?.Expected ?? ProblemTexts.AValue;

    public override bool IsNullable => given is not null;

    public override Shape? Item => item;

    public override IReadOnlyList<Member> Members => members;

    public override IReadOnlyList<Shape> Cases => cases;

    public override IReadOnlyList<string> Words => words;

    public override (decimal Least, decimal Most)? Bounds => given?.Bounds;

    public override string? Pattern => given?.Pattern;

    /// <summary>Returns the shape of an object.</summary>
    public static WrittenShape Object(params IReadOnlyList<WrittenMember> members) => new(members);

    /// <summary>Returns the shape of an object of one of several shapes.</summary>
    public static WrittenShape OneOf(IEnumerable<Shape> cases) => new([.. cases]);

    /// <summary>Returns the shape of a list.</summary>
    public static WrittenShape List(Shape item) => new(ShapeKind.List, item);

    /// <summary>Returns the shape of an object with values of one shape by the codes of parts.</summary>
    public static WrittenShape OfParts(Shape item) => new(ShapeKind.Dictionary, item);

    /// <summary>Returns the shape of a value that is null where there is none.</summary>
    public static WrittenShape OrNull(Shape shape) => new(shape);

    /// <summary>Returns the shape of one of a few words.</summary>
    public static WrittenShape Word(params IReadOnlyList<string> words) => new(words);
}
