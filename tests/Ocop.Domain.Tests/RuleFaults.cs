using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests;

/// <summary>The refusals of rule files, each held to say in Vietnamese what it says in English.</summary>
internal static partial class RuleFaults
{
    public static RuleDataException Thrown(Action act) => Held(Assert.Throws<RuleDataException>(act));

    public static RuleDataException Thrown(Func<object?> act) => Held(Assert.Throws<RuleDataException>(act));

    public static RuleDataException Held(RuleDataException refused)
    {
        Assert.Equal(refused.Problems, refused.Texts.Select(text => text.English));
        Assert.All(refused.Texts, Hold);
        return refused;
    }

    private static void Hold(BilingualText problem)
    {
        var (vietnamese, english) = (problem.Vietnamese, problem.English);
        if (english.StartsWith('$')) Assert.StartsWith(english[..(english.IndexOf(": ", StringComparison.Ordinal) + 2)], vietnamese, StringComparison.Ordinal);
        Assert.Equal(english.EndsWith('.'), vietnamese.EndsWith('.'));
        Assert.Equal(Found(Quoted(), english), Found(Quoted(), vietnamese));
        Assert.Equal(Found(Figure(), english), Found(Figure(), vietnamese));

        // Without what was given, which may be of any language, and without paths.
        var said = Path().Replace(Quoted().Replace(vietnamese, string.Empty), string.Empty);
        Assert.Contains(said.Split(' ').Except(english.Split(' ')), word => Vietnamese().IsMatch(word));
        Assert.DoesNotMatch(English(), said);
    }

    private static IEnumerable<string> Found(Regex what, string text) => what.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d+(?:[./-]\d+)*")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\$\S*")]
    private static partial Regex Path();

    [GeneratedRegex("[\\u00C0-\\u1EF9]")]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"(?<![\w-])(?:expected|the|is|of|by|which|stands|set|with)(?![\w-])")]
    private static partial Regex English();
}
