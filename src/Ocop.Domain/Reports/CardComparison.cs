using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>A product's card under two regimes (đối chiếu phiếu chấm giữa hai quyết định): which criteria map, what changed in them, and which answers still hold.</summary>
/// <remarks>
/// Criteria are joined by their semantic key. An answer is taken over only where it means the same: the ticked level has
/// the same label in both forms, once. Everything else is left open in <see cref="Carried"/> and marked for review;
/// what was found on a criterion, or a prerequisite that was not met, is for review too, and so is an answer whose marks did not bind the product, unless the other form has the same note.
/// </remarks>
public sealed class CardComparison
{
    private CardComparison(Rubric from, Rubric to, IReadOnlyList<CriterionComparison> criteria, Scorecard carried)
    {
        From = from;
        To = to;
        Criteria = Unchangeable.List(criteria);
        Carried = carried;
    }

    /// <summary>Gets the form of the card.</summary>
    public Rubric From { get; }

    /// <summary>Gets the other form.</summary>
    public Rubric To { get; }

    /// <summary>Gets the criteria: those of the other form in its order, then those that it dropped.</summary>
    public IReadOnlyList<CriterionComparison> Criteria { get; }

    /// <summary>Gets the card for the other form with the answers that were taken over; the day of the evaluation is for the host to set.</summary>
    public Scorecard Carried { get; }

    /// <summary>Compares a card without mistakes under its own form and another one, both complete.</summary>
    internal static CardComparison Of(CheckedCard card, Rubric to)
    {
        var from = card.Rubric;
        var old = from.Criteria.ToDictionary(criterion => criterion.Key, StringComparer.Ordinal);
        var answers = card.Answers.ToDictionary(answer => answer.Criterion);
        var criteria = new List<CriterionComparison>();
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        var answeredNone = new List<string>();
        var exempt = new List<string>();
        foreach (var criterion in to.Criteria)
        {
            if (old.TryGetValue(criterion.Key, out var counterpart))
            {
                old.Remove(criterion.Key);
                criteria.Add(new CriterionMapped { From = counterpart, To = criterion, Answer = Carry(answers[counterpart], card.Findings, criterion, levels, lines, answeredNone, exempt) });
            }
            else
            {
                criteria.Add(new CriterionAdded { To = criterion });
            }
        }

        foreach (var criterion in from.Criteria)
        {
            if (old.ContainsKey(criterion.Key)) criteria.Add(new CriterionDropped { From = criterion });
        }

        return new CardComparison(from, to, criteria, new Scorecard
        {
            Decision = to.Decision,
            ProductSet = to.ProductSet.Number,
            Levels = levels,
            Lines = lines,
            AnsweredNone = answeredNone,
            Exempt = exempt,
            Findings = card.Findings.Where(finding => finding.Criterion is null).ToArray(),
            Product = card.Card.Product,
        });
    }

    // Whoever was exempt by a note is so by the same note only; then the answer is taken over with that or not at all.
    private static CarryOver Carry(CriterionAnswer answer, Finding[] findings, Criterion to, Dictionary<string, int> levels, Dictionary<string, IReadOnlyList<int>> lines, List<string> answeredNone, List<string> exempt)
    {
        if (!answer.IsExempt) return CarryAnswer(answer, findings, to, levels, lines, answeredNone);
        if (!Exemptions(answer.Criterion).SequenceEqual(Exemptions(to))) return CarryOver.Review;
        var carried = answer.Ladder is null && !IsQualified(answer, findings) ? CarryOver.CarriedOver : CarryAnswer(answer, findings, to, levels, lines, answeredNone);
        if (carried == CarryOver.CarriedOver) exempt.Add(to.Code);
        return carried;
    }

    private static bool IsQualified(CriterionAnswer answer, Finding[] findings) => answer.LacksPrerequisite || Array.Exists(findings, finding => finding.Criterion == answer.Criterion.Code);

    private static CarryOver CarryAnswer(CriterionAnswer answer, Finding[] findings, Criterion to, Dictionary<string, int> levels, Dictionary<string, IReadOnlyList<int>> lines, List<string> answeredNone)
    {
        var from = answer.Criterion;
        var isQualified = IsQualified(answer, findings);
        if (answer.IsOpen) return isQualified ? CarryOver.Review : CarryOver.Open;
        if (isQualified) return CarryOver.Review;
        if (answer.Ladder is not { } ticked)
        {
            // Nothing fitted then; whether nothing fits now is sure only where the levels are the same.
            if (from.IsAdditive != to.IsAdditive || !Labels(from).SequenceEqual(Labels(to))) return CarryOver.Review;
            answeredNone.Add(to.Code);
            return CarryOver.CarriedOver;
        }

        // What lines say together no level says alone, and a level says more than a line of the same words.
        if (from.IsAdditive || to.IsAdditive) return from.IsAdditive && to.IsAdditive ? CarryLines(answer.Ticked, to.Ladders[0], lines) : CarryOver.Review;
        var label = ticked.Levels[answer.Level - 1].Labels;
        var same = to.Ladders.SelectMany(ladder => ladder.Levels, (ladder, level) => (ladder.Code, level)).Where(entry => entry.level.Labels == label).ToArray();
        if (same.Length != 1) return CarryOver.Review;
        levels.Add(same[0].Code, same[0].level.Level);
        return CarryOver.CarriedOver;
    }

    // All of them or none: points of a list that was taken over in part would look like an answer.
    private static CarryOver CarryLines(IReadOnlyList<CriterionLevel> ticked, Ladder to, Dictionary<string, IReadOnlyList<int>> lines)
    {
        var same = ticked.Select(line => to.Levels.Where(other => other.Labels == line.Labels).ToArray()).ToArray();
        if (Array.Exists(same, found => found.Length != 1)) return CarryOver.Review;
        lines.Add(to.Code, same.Select(found => found[0].Level).ToArray());
        return CarryOver.CarriedOver;
    }

    private static IEnumerable<BilingualText> Exemptions(Criterion criterion) => criterion.Notes.Where(note => note.Kind == CriterionNoteKind.BindsOnlyIf).Select(note => note.Labels);

    private static IEnumerable<BilingualText> Labels(Criterion criterion) => criterion.Ladders.SelectMany(ladder => ladder.Levels).Select(level => level.Labels);
}
