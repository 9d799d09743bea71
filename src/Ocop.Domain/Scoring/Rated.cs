using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a card that was rated: the stars that both its points and its minimum levels allow; of a recorded result those that were given.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 3 and Annex II; earlier decisions in their own forms.</remarks>
public sealed partial record Rated : Rating
{
    private readonly int total;
    private readonly PartTotals parts = null!;
    private readonly int band;
    private readonly int? ceiling;
    private readonly LimitingFactor? heldBackBy;
    private readonly IReadOnlyList<UnmetMinimum> unmet;
    private readonly IReadOnlyList<string> open;
    private readonly IReadOnlyList<UnknownRequirement> unknown;

    internal Rated()
    {
        unmet = Unchangeable.Empty<UnmetMinimum>();
        open = Unchangeable.Empty<string>();
        unknown = Unchangeable.Empty<UnknownRequirement>();
    }

    /// <summary>Takes all members; the lists are of our own kind.</summary>
    internal Rated(
        FormTable form,
        int checkedDay,
        int total,
        PartTotals parts,
        int band,
        int? ceiling,
        int? stars,
        LimitingFactor? heldBackBy,
        IReadOnlyList<UnmetMinimum> unmet,
        IReadOnlyList<string> open,
        IReadOnlyList<UnknownRequirement> unknown,
        IReadOnlyList<Remark> remarks,
        IReadOnlyList<string> interpretations)
        : base(form, checkedDay, stars, remarks, interpretations)
    {
        this.total = total;
        this.parts = parts;
        this.band = band;
        this.ceiling = ceiling;
        this.heldBackBy = heldBackBy;
        this.unmet = unmet;
        this.open = open;
        this.unknown = unknown;
    }

    /// <summary>Gets the whole points, 0 to the total of the form. Of a total with decimals it is the whole number below it, which is in the same band; <see cref="ExactTotal"/> has all digits.</summary>
    public int Total { get => total; internal init => total = value; }

    /// <summary>Gets the points with their digits, 0 to the total of the form: 69.71 where <see cref="Total"/> is 69.</summary>
    public DecimalPoints ExactTotal => Figures?.Total ?? Total;

    /// <summary>Gets a value indicating whether the card carries a recorded result: <see cref="Rating.Stars"/> are those that were given, and the minimum levels are not known.</summary>
    public bool IsRecorded => Figures?.Contradictions is not null;

    /// <summary>Gets what contradicts itself in a recorded result: the stars, then the parts in form order, then their sum. Empty where nothing does.</summary>
    public IReadOnlyList<RecordedContradiction> Contradictions => Figures?.Contradictions ?? Unchangeable.Empty<RecordedContradiction>();

    /// <summary>Gets the points of the parts by their codes, in form order; of a recorded result those that are known.</summary>
    public PartTotals Parts { get => parts; internal init => parts = value; }

    /// <summary>Gets the stars of the band that the points fall in, 1 to 5.</summary>
    public int Band { get => band; internal init => band = value; }

    /// <summary>Gets the most stars that the minimum levels allow, 2 to 5: one less than the lowest star with an unmet minimum. Null where the minimum levels cannot be known.</summary>
    public int? Ceiling { get => ceiling; internal init => ceiling = value; }

    /// <summary>Gets what keeps the product from more stars. Null where the ceiling is.</summary>
    public LimitingFactor? HeldBackBy { get => heldBackBy; internal init => heldBackBy = value; }

    /// <summary>Gets every minimum level that is not reached, in form order and then by stars.</summary>
    public IReadOnlyList<UnmetMinimum> Unmet { get => unmet; internal init => unmet = Unchangeable.List(value); }

    /// <summary>Gets the codes of the criteria that were not answered; with any, the rating is provisional.</summary>
    public IReadOnlyList<string> Open { get => open; internal init => open = Unchangeable.List(value); }

    /// <summary>Gets why the ceiling is not known; empty where it is.</summary>
    public IReadOnlyList<UnknownRequirement> Unknown { get => unknown; internal init => unknown = Unchangeable.List(value); }

    /// <summary>Gets a value indicating whether every criterion was answered.</summary>
    public bool IsFinal => Open.Count == 0;

    /// <summary>Gets what there is besides whole points; null where the points are whole and rated.</summary>
    internal ExactFigures? Figures { get; init; }

    private protected override void Close()
    {
    }
}
