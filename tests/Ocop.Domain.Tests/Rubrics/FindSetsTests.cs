using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Tests.Rubrics;

public class FindSetsTests
{
    private const string Newest = "26/2026/QĐ-TTg";

    public static TheoryData<string, int> EverySet
    {
        get
        {
            var sets = new TheoryData<string, int>();
            foreach (var decision in RuleBook.Default.Decisions)
            {
                foreach (var set in RuleBook.Default.Rules(decision).ProductSets) sets.Add(decision, set.Number);
            }

            return sets;
        }
    }

    [Theory]
    [MemberData(nameof(EverySet))]
    public void Each_set_is_found_by_its_number_and_its_names_however_they_are_written(string decision, int number)
    {
        var rules = RuleBook.Default.Rules(decision);
        var set = rules.ProductSets.Single(each => each.Number == number);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        Assert.Equal([set], rules.FindSets(digits));
        Assert.Equal([set], rules.FindSets("bộ " + digits));
        Assert.Equal([set], rules.FindSets($"Set {digits}: {set.Labels.English}"));
        foreach (var name in new[] { set.Labels.Vietnamese, set.Labels.English, set.Group.Labels.Vietnamese })
        {
            string[] writings = [name, VietnameseLetters.Base(name), VietnameseLetters.Base(name).ToUpperInvariant(), name.Normalize(System.Text.NormalizationForm.FormD), name.Replace('đ', 'ð'), $"  {name} ", name[..^1]];
            foreach (var writing in writings) Assert.Contains(set, rules.FindSets(writing));
        }
    }

    [Theory]
    [InlineData("che", "3, 4, 5, 6, 7, 8, 11, 12")]
    [InlineData("chè", "11, 12")]
    [InlineData("CHÈ", "11, 12")]
    [InlineData("tea", "11, 12")]
    [InlineData("mat ong", "4, 8")]
    [InlineData("ong mat", "4, 8")]
    [InlineData("mât ong", "4, 8")]
    [InlineData("mắt ong", "")]
    [InlineData("1", "1")]
    [InlineData("0", "")]
    [InlineData("27", "")]
    [InlineData("1 2", "")]
    [InlineData("hè", "")]
    [InlineData("không có gì như vậy", "")]
    public void Words_begin_words_of_the_name_and_marks_that_are_typed_count(string typed, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", RuleBook.Default.Rules(Newest).FindSets(typed).Select(set => set.Number)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-,.;()")]
    public void Without_a_word_every_set_is_found(string typed) => Assert.Equal(RuleBook.Default.Rules(Newest).ProductSets, RuleBook.Default.Rules(Newest).FindSets(typed));

    [Fact]
    public void No_text_is_refused() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => RuleBook.Default.Rules(Newest).FindSets(null!)).ParamName);

    /// <summary>A further word never finds more, order and case make no difference, and what is found is in the order of the numbers.</summary>
    [Property(MaxTest = 300)]
    public bool A_further_word_only_narrows(NonNull<string> one, NonNull<string> other)
    {
        var rules = RuleBook.Default.Rules(Newest);
        var both = rules.FindSets(one.Get + " " + other.Get);
        return both.SequenceEqual(rules.FindSets(other.Get + " " + one.Get))
            && both.All(rules.FindSets(one.Get).Contains)
            && both.SequenceEqual(both.OrderBy(set => set.Number));
    }

    /// <summary>Any beginning of any word of a name finds its set, with its marks and without.</summary>
    [Property(MaxTest = 300)]
    public Property Any_beginning_of_a_word_finds_its_set() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(int Set, int Word, int Length)>(),
            chosen =>
            {
                var sets = RuleBook.Default.Rules(Newest).ProductSets;
                var set = sets[(chosen.Set & int.MaxValue) % sets.Count];
                string[] words = [.. set.Labels.Vietnamese.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
                var word = words[(chosen.Word & int.MaxValue) % words.Length];
                var typed = VietnameseLetters.Base(word)[..(1 + ((chosen.Length & int.MaxValue) % word.Length))];
                return RuleBook.Default.Rules(Newest).FindSets(typed).Contains(set) && RuleBook.Default.Rules(Newest).FindSets(word).Contains(set);
            });
}
