using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>What the table of a form says of the form, and how it takes ticks.</summary>
public sealed class FormTableTests
{
    // None, one, three and four criteria with two cases; none and four that stop at zero points.
    [Fact]
    public void New_table_knows_whether_some_criterion_has_two_cases_or_stops_at_zero()
    {
        var book = RuleBook.Default;
        var forms = new[] { book.RubricFor(RuleFiles.Of26, 1), book.RubricFor(RuleFiles.Of26, 16), book.RubricFor(RuleFiles.Of26, 26), book.RubricFor(RuleFiles.Of1048, 17), book.RubricFor(RuleFiles.Of1048, 26), FourParts.Form };
        Assert.Equal([0, 0, 3, 1, 4, 1], forms.Select(form => form.Criteria.Count(criterion => criterion.Ladders.Count > 1)));
        Assert.Equal([0, 4, 0, 4, 0, 1], forms.Select(form => form.Criteria.Count(criterion => criterion.HaltsWhenZero)));
        Assert.Equal([false, false, true, true, true, true], forms.Select(form => FormTable.Of(form).HasCases));
        Assert.Equal([false, true, false, true, false, true], forms.Select(form => FormTable.Of(form).HasHalts));
    }

    // No form begins with a list, so the first ladder is asked here.
    [Theory]
    [InlineData(0, new[] { 1, 3 }, true)]
    [InlineData(0, new[] { 1, 2, 3 }, true)]
    [InlineData(1, new[] { 2 }, true)]
    [InlineData(0, new[] { 4 }, false)]
    [InlineData(0, new[] { 0 }, false)]
    [InlineData(0, new[] { 2, 2 }, false)]
    [InlineData(0, new int[0], false)]
    [InlineData(2, new[] { 1 }, false)]
    [InlineData(-1, new[] { 1 }, false)]
    public void Tick_takes_lines_of_a_list(int ladder, int[] lines, bool isTicked)
    {
        var table = Lists();
        var ticks = new byte[3];
        Assert.Equal(isTicked, table.Tick(ladder, lines, ticks));
        if (!isTicked) return;
        Assert.Equal(lines.Sum(line => 1 << (line - 1)), ticks[ladder]);
        Assert.Equal(lines.Sum(line => line * 10), table.Ladders[ladder].PointsOf(ticks[ladder]));

        // A list that is ticked takes no more, not even other lines.
        Assert.False(table.Tick(ladder, [1], ticks));
        Assert.False(table.Tick(ladder, [3], ticks));
    }

    [Theory]
    [InlineData(0, 3, 4)]
    [InlineData(2, 3, 3)]
    [InlineData(2, 1, 1)]
    [InlineData(2, 0, null)]
    [InlineData(2, 4, null)]
    [InlineData(-1, 1, null)]
    public void Tick_takes_a_level_or_one_line(int ladder, int level, int? tick)
    {
        var ticks = new byte[3];
        Assert.Equal(tick is not null, Lists().Tick(ladder, level, ticks));
        Assert.Equal(tick ?? 0, ladder < 0 ? 0 : ticks[ladder]);
    }

    // A card is rated by the table alone, and the form is made when somebody asks for it.
    [Fact]
    public void Form_is_made_once_when_it_is_asked_for()
    {
        var made = 0;
        var table = Lists(() => made++);
        Assert.Equal(0, made);
        Assert.Same(table.Rubric, table.Rubric);
        Assert.Equal(1, made);
    }

    // Two lists of 10, 20 and 30 points, then levels of the same.
    private static FormTable Lists(Action? making = null)
    {
        FormLadder[] ladders = [.. Enumerable.Range(0, 3).Select(i => new FormLadder($"{i + 1}", null, [10, 20, 30], [0, 0, 0], isAdditive: i < 2))];
        FormCriterion[] criteria = [.. ladders.Select((ladder, i) => new FormCriterion(ladder.Code, 0, i, 1, false, false, 0, -1, 0))];
        var form = Law26.Rules.RubricFor(1);
        return new FormTable(FormTable.Of(form).Head, 1, ["A"], false, criteria, ladders, [], () =>
        {
            making?.Invoke();
            return form;
        });
    }
}
