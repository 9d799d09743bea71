using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>A refused entry names the note that the criterion lacks as its reader would: no word of the formats stands in a Vietnamese sentence.</summary>
public sealed class NoteNameTests
{
    [Theory]
    [InlineData(CriterionNoteKind.Disqualifies, "loại hồ sơ")]
    [InlineData(CriterionNoteKind.Halts, "dừng đánh giá")]
    [InlineData(CriterionNoteKind.Prerequisite, "điều kiện bắt buộc")]
    [InlineData(CriterionNoteKind.BindsOnlyIf, "chỉ bắt buộc với một số sản phẩm")]
    public void Refusal_names_the_note_in_the_language_of_its_sentence(CriterionNoteKind kind, string vietnamese)
    {
        var problem = Assert.Single(RuleBook.Default.Check(Card(kind)));
        Assert.Contains($"\"{vietnamese}\"", problem.Text.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(WireNames<CriterionNoteKind>.Of(kind), problem.Text.English, StringComparison.Ordinal);
        Assert.Equal(vietnamese, RuleBook.Default.NameOf(kind).Vietnamese);
        Assert.All(Enum.GetValues<CriterionNoteKind>(), one => Assert.DoesNotContain(WireNames<CriterionNoteKind>.Of(one), problem.Text.Vietnamese, StringComparison.Ordinal));
    }

    [Fact]
    public void Ground_that_is_given_twice_is_named_in_the_language_of_its_sentence()
    {
        var card = Card(null) with { Findings = [new Finding(FindingKind.Disqualifies), new Finding(FindingKind.Disqualifies)] };
        var problem = Assert.Single(RuleBook.Default.Check(card));
        Assert.StartsWith("lý do loại cả hồ sơ lặp lại", problem.Text.Vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("'disqualifies' is repeated", problem.Text.English, StringComparison.Ordinal);
    }

    // Criterion 1.2 of set 1 has no note.
    private static Scorecard Card(CriterionNoteKind? kind) => new()
    {
        Decision = RuleFiles.Of26,
        ProductSet = 1,
        Levels = new Dictionary<string, int> { ["1.2"] = 1 },
        Findings = kind switch
        {
            CriterionNoteKind.Disqualifies => [new Finding(FindingKind.Disqualifies, "1.2")],
            CriterionNoteKind.Halts => [new Finding(FindingKind.Halts, "1.2")],
            _ => [],
        },
        UnmetPrerequisites = kind == CriterionNoteKind.Prerequisite ? ["1.2"] : [],
        Exempt = kind == CriterionNoteKind.BindsOnlyIf ? ["1.2"] : [],
    };
}
