using System.Text.Json;
using NodaTime;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A dossier, what it lacks, and its steps.</summary>
/// <param name="Id">Its number, as in the paths.</param>
/// <param name="Product">Of which product.</param>
/// <param name="Number">Its number among the dossiers of the product.</param>
/// <param name="Kind">Why the product is evaluated.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="OnScoringSystem">Whether it was filed on a scoring system.</param>
/// <param name="Contents">How many of each thing it contains.</param>
/// <param name="Completeness">Whether it is complete by the law of the day of filing.</param>
/// <param name="Round">The round of the province for which it is in time.</param>
/// <param name="Steps">What happened to it, in the order in which it was told.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record DossierAnswer(
    long Id,
    RowName Product,
    int Number,
    DossierKind Kind,
    string Sender,
    LocalDate FiledOn,
    bool OnScoringSystem,
    IReadOnlyDictionary<string, int> Contents,
    CompletenessAnswer Completeness,
    RoundOfDossier Round,
    IReadOnlyList<StepAnswer> Steps,
    bool Example)
{
    private const string Level = "province";

    public static DossierAnswer Of(DossierRow row, ProductRow product, RuleBook book)
    {
        var contents = JsonSerializer.Deserialize<SortedDictionary<string, int>>(row.Contents)!;
        return new(
            row.Id,
            RowName.Of(product),
            row.Number,
            row.Kind,
            row.Sender,
            row.FiledOn,
            row.OnScoringSystem,
            contents,
            CompletenessAnswer.Of(book.CompletenessOf(row.ToDossier(product))),
            RoundOfDossier.Of(book.RoundFor(Level, row.FiledOn)),
            [.. row.Steps.OrderBy(step => step.Number).Select(StepAnswer.Of)],
            row.Example);
    }
}

/// <summary>A step of a dossier.</summary>
internal sealed record StepAnswer(int Number, StepKind Kind, LocalDate On, string? Note, Instant AddedAt, bool Example)
{
    public static StepAnswer Of(StepRow row) => new(row.Number, row.Kind, row.On, row.Note, row.AddedAt, row.Example);
}

/// <summary>Whether a dossier has all that the law of its day asks for.</summary>
/// <param name="Outcome"><c>complete</c>, <c>incomplete</c>, <c>notCovered</c> or <c>notKnown</c>.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="Reason">Why it is not covered or not known; else null.</param>
/// <param name="CheckedOn">The day to which the law was last checked, where the day of filing lies after it.</param>
internal sealed record CompletenessAnswer(string Outcome, IReadOnlyList<MissingAnswer> Missing, BilingualText? Reason, LocalDate? CheckedOn)
{
    public static CompletenessAnswer Of(DossierCheck check) => check switch
    {
        DossierComplete => new("complete", [], null, check.CheckedOn),
        DossierIncomplete incomplete => new("incomplete", [.. incomplete.Missing.Select(MissingAnswer.Of)], null, check.CheckedOn),
        DossierNotCovered notCovered => new("notCovered", [], notCovered.Reason, check.CheckedOn),
        DossierNotKnown notKnown => new("notKnown", [], notKnown.Reason, check.CheckedOn),
        _ => throw new InvalidOperationException("A check of a dossier has four outcomes."),
    };
}

/// <summary>Something that a dossier lacks.</summary>
/// <param name="Item">The key of the thing.</param>
/// <param name="Labels">What it is called.</param>
/// <param name="Given">How many there are.</param>
internal sealed record MissingAnswer(string Item, BilingualText Labels, int Given)
{
    public static MissingAnswer Of(MissingItem missing) => new(missing.Requirement.Item.Key, missing.Requirement.Labels, missing.Given);
}

/// <summary>The round for which a dossier is in time.</summary>
/// <param name="Number">Its number in its year; null where there is none or it is not known.</param>
/// <param name="ProposedBefore">The day before which a dossier must be proposed.</param>
/// <param name="EvaluatedBefore">The day before which it is evaluated.</param>
/// <param name="Reason">Why.</param>
internal sealed record RoundOfDossier(int? Number, LocalDate? ProposedBefore, LocalDate? EvaluatedBefore, BilingualText Reason)
{
    public static RoundOfDossier Of(RoundOutcome outcome) => new(outcome.Round?.Number, outcome.Round?.ProposedBefore, outcome.Round?.EvaluatedBefore, outcome.Reason);
}
