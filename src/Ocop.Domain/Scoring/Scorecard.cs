using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>A scorecard (phiếu chấm điểm): the levels that were ticked on one form, and what was found.</summary>
/// <remarks>
/// A card is facts only. Whether it fits its form is checked when it is rated.
/// A criterion is answered when a level is ticked or when <see cref="AnsweredNone"/> or <see cref="Exempt"/> lists it; any other is open.
/// Two cards are equal when all their members are. Lists and dictionaries are copied; what is null in one is refused.
/// </remarks>
/// <example>
/// <code>
/// var card = new Scorecard
/// {
///     Decision = "26/2026/QĐ-TTg",
///     ProductSet = 11,
///     Levels = new Dictionary&lt;string, int&gt; { ["1.1"] = 3, ["3.5"] = 2 },
///     AnsweredNone = ["2.4"],
///     EvaluatedOn = new LocalDate(2026, 11, 1),
/// };
/// Console.WriteLine(OcopJson.Write(card));
/// // {"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":2},"answeredNone":["2.4"],"evaluatedOn":"2026-11-01"}
/// </code>
/// </example>
public sealed partial record Scorecard
{
    private readonly string decision = null!;
    private readonly IReadOnlyDictionary<string, int> levels;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<int>> lines = Unchangeable.Empty<string, IReadOnlyList<int>>();
    private readonly IReadOnlyList<string> answeredNone = Unchangeable.Empty<string>();
    private readonly IReadOnlyList<Finding> findings = Unchangeable.Empty<Finding>();
    private readonly IReadOnlyList<string> unmetPrerequisites = Unchangeable.Empty<string>();
    private readonly IReadOnlyList<string> exempt = Unchangeable.Empty<string>();

    // Its key, or 0 for none.
    private readonly int evaluatedOn;

    /// <summary>Creates a card whose members an initializer sets.</summary>
    public Scorecard() => levels = Unchangeable.Empty<string, int>();

    /// <summary>Creates a card from all its members.</summary>
    /// <param name="decision">The number of the decision whose form was used.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="levels">The ticked level of each ticked criterion by its code; empty where <paramref name="partTotals"/> or <paramref name="recorded"/> stands.</param>
    /// <param name="answeredNone">The codes of the criteria that got no tick, or null for none.</param>
    /// <param name="findings">The findings, or null for none.</param>
    /// <param name="unmetPrerequisites">The codes of the criteria whose prerequisite is not met, or null for none.</param>
    /// <param name="partTotals">The points of each part, for a form that is known by its totals only; else null.</param>
    /// <param name="evaluatedOn">The day of the evaluation, or null where it is not given.</param>
    /// <param name="product">What the card says of the product, or null.</param>
    /// <param name="lines">The ticked lines of each ticked additive list by its code, or null for none.</param>
    /// <param name="exempt">The codes of the criteria whose asterisks do not bind the product, or null for none.</param>
    /// <param name="recorded">The published figures of a result of which no levels are known; else null.</param>
    /// <exception cref="ArgumentNullException">The decision or the levels are null, or a list or dictionary holds null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    [SetsRequiredMembers]
    public Scorecard(
        string decision,
        int productSet,
        IReadOnlyDictionary<string, int> levels,
        IReadOnlyList<string>? answeredNone = null,
        IReadOnlyList<Finding>? findings = null,
        IReadOnlyList<string>? unmetPrerequisites = null,
        PartTotals? partTotals = null,
        LocalDate? evaluatedOn = null,
        ScorecardProduct? product = null,
        IReadOnlyDictionary<string, IReadOnlyList<int>>? lines = null,
        IReadOnlyList<string>? exempt = null,
        RecordedResult? recorded = null)
        : this()
    {
        Decision = decision;
        ProductSet = productSet;
        Levels = levels;
        Lines = lines ?? this.lines;
        AnsweredNone = answeredNone ?? this.answeredNone;
        Findings = findings ?? this.findings;
        UnmetPrerequisites = unmetPrerequisites ?? this.unmetPrerequisites;
        PartTotals = partTotals;
        EvaluatedOn = evaluatedOn;
        Product = product;
        Exempt = exempt ?? this.exempt;
        Recorded = recorded;
    }

    /// <summary>Takes what its reader has proved: that is not looked at again.</summary>
    [SetsRequiredMembers]
    internal Scorecard(string decision, int productSet, CodeLevels levels, IReadOnlyList<string> answeredNone, IReadOnlyList<string> unmetPrerequisites, int evaluatedOn)
    {
        Decision = decision;
        ProductSet = productSet;
        this.levels = levels;
        this.answeredNone = answeredNone;
        this.unmetPrerequisites = unmetPrerequisites;
        this.evaluatedOn = evaluatedOn;
    }

    /// <summary>Gets the number of the decision whose form was used, such as <c>26/2026/QĐ-TTg</c>. A Ð (U+00D0) or another letter with the look of a Đ is taken as the Đ that it stands for.</summary>
    public required string Decision { get => decision; init => decision = VietnameseLetters.WithD(Guard.NotNull(value, "decision")); }

    /// <summary>Gets the number of the product set (bộ sản phẩm), 1 to 26.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the ticked level, from 1, of each ticked criterion by its code (<c>3.5</c>, or <c>8a</c> for one case of two). The default is none.</summary>
    public IReadOnlyDictionary<string, int> Levels { get => levels; init => levels = Unchangeable.Dictionary(value, "levels"); }

    /// <summary>Gets the ticked lines, from 1 and ascending, of each ticked additive list by its code. The default is none. Lines that are given in another order are put in order.</summary>
    /// <remarks>A list of which one line is ticked may stand in <see cref="Levels"/> instead.</remarks>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Lines { get => lines; init => lines = Ascending(value); }

    /// <summary>Gets the codes of the criteria that were looked at and got no tick. The default is none.</summary>
    public IReadOnlyList<string> AnsweredNone { get => answeredNone; init => answeredNone = Unchangeable.List(value, "answeredNone"); }

    /// <summary>Gets the findings that stop the evaluation or reject the dossier. The default is none.</summary>
    public IReadOnlyList<Finding> Findings { get => findings; init => findings = Unchangeable.List(value, "findings"); }

    /// <summary>Gets the codes of the criteria whose prerequisite is not met. The default is none.</summary>
    public IReadOnlyList<string> UnmetPrerequisites { get => unmetPrerequisites; init => unmetPrerequisites = Unchangeable.List(value, "unmetPrerequisites"); }

    /// <summary>Gets the codes of the criteria whose asterisks do not bind the product (diện không bắt buộc), each with a note of the kind <see cref="Rubrics.CriterionNoteKind.BindsOnlyIf"/>: such a criterion counts as answered, and what is ticked in it gives its points. The default is none.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Annex II, set 21, criterion 7.</remarks>
    public IReadOnlyList<string> Exempt { get => exempt; init => exempt = Unchangeable.List(value, "exempt"); }

    /// <summary>Gets the points of each part of the form by its code, whole or decimal numbers, for a form that is known by its totals only; else null. It stands instead of <see cref="Levels"/>.</summary>
    public PartTotals? PartTotals { get; init; }

    /// <summary>Gets the published figures of a result of which no levels are known, for any form; else null. Beside it a card has only <see cref="EvaluatedOn"/> and <see cref="Product"/>.</summary>
    public RecordedResult? Recorded { get; init; }

    /// <summary>Gets the day of the evaluation, or null where it is not given.</summary>
    public LocalDate? EvaluatedOn { get => DayOrder.DayOf(evaluatedOn); init => evaluatedOn = DayOrder.KeyOf(Guard.Iso(value, "evaluatedOn")); }

    /// <summary>Gets what the card says of the product, or null. It has no part in the rating.</summary>
    public ScorecardProduct? Product { get; init; }

    /// <summary>Gets the key of the day of the evaluation, or 0 where it is not given.</summary>
    internal int EvaluationDay => evaluatedOn;

    /// <summary>Gets whether the card says nothing at all of how the criteria were answered. One with part totals alone says something; a recorded result is no answer.</summary>
    internal bool IsBlank =>
        Levels.Count == 0 && Lines.Count == 0 && AnsweredNone.Count == 0 && Findings.Count == 0 && UnmetPrerequisites.Count == 0 && Exempt.Count == 0 && PartTotals is null;

    private static IReadOnlyDictionary<string, IReadOnlyList<int>> Ascending(IReadOnlyDictionary<string, IReadOnlyList<int>> lines)
    {
        if (Guard.NotNull(lines, nameof(lines)) is EquatableDictionary<string, IReadOnlyList<int>>) return lines;
        if (lines.Count == 0) return Unchangeable.Empty<string, IReadOnlyList<int>>();
        var own = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var entry in lines) own.Add(Guard.NotNull(entry.Key, nameof(lines)), Unchangeable.Wrap(Guard.NotNull(entry.Value, nameof(lines)).OrderBy(line => line).ToArray()));
        return Unchangeable.Wrap(own);
    }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Decision), Decision, isFirst: true)
            .Member(nameof(ProductSet), ProductSet)
            .Member(nameof(Levels), Levels)
            .Member(nameof(Lines), Lines)
            .Member(nameof(AnsweredNone), AnsweredNone)
            .Member(nameof(Findings), Findings)
            .Member(nameof(UnmetPrerequisites), UnmetPrerequisites)
            .Member(nameof(Exempt), Exempt)
            .Member(nameof(PartTotals), PartTotals)
            .Member(nameof(EvaluatedOn), EvaluatedOn)
            .Member(nameof(Product), Product)
            .Member(nameof(Recorded), Recorded);
        return true;
    }
#pragma warning restore IDE0051
}
