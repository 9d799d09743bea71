using NodaTime;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The block <c>path</c>: the way of a dossier. Who certifies at its end stands in <c>certification</c>.</summary>
internal sealed class PathEntry
{
    private const int MostStages = 50;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<PathEntry> Shape { get; } = new ObjectShape<PathEntry>(() => new())
        .With("stages", new ListShape<StageEntry>(StageEntry.Shape, MostStages), "the stages in order; an amendment writes all of them", (entry, value) => entry.Stages = value);

    public IReadOnlyList<StageEntry> Stages { get; set; } = [];
}

/// <summary>A stage on the way.</summary>
internal sealed class StageEntry
{
    private const int MostStars = 3;

    public static ObjectShape<StageEntry> Shape { get; } = new ObjectShape<StageEntry>(() => new())
        .With("body", TextRules.Key, "the key of the body", (entry, value) => entry.Body = value)
        .With("role", new WordShape<EvaluationRole>(), "what it does", (entry, value) => entry.Role = value)
        .WithOptional("for", new ListShape<int>(new WholeNumberShape(3, 5), MostStars), "the stars on the way to which the stage is; all of them where it is not written", (entry, value) => entry.For = value)
        .WithOptional("through", new DateShape(), "the last day on which the stage is on the way", (entry, value) => entry.Through = value)
        .WithOptional("term", StageTermEntry.Shape, "the term that the body has", (entry, value) => entry.Term = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public string Body { get; set; } = string.Empty;

    public EvaluationRole Role { get; set; }

    public IReadOnlyList<int>? For { get; set; }

    public LocalDate? Through { get; set; }

    public StageTermEntry? Term { get; set; }

    public PlaceEntry? At { get; set; }
}

/// <summary>The term of a stage, from the day on which the body received the dossier.</summary>
internal sealed class StageTermEntry
{
    public static ObjectShape<StageTermEntry> Shape { get; } = new ObjectShape<StageTermEntry>(() => new())
        .With("length", new TermShape(), "the term", (entry, value) => entry.Length = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public Term Length { get; set; } = null!;

    public PlaceEntry? At { get; set; }
}
