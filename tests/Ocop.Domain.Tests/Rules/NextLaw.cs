using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Rules;

/// <summary>The two files beside this one, which a host could have: a decision of 2028 that replaces 26/2026/QĐ-TTg, and an amendment of it of 2027. Neither exists.</summary>
internal static class NextLaw
{
    public const string Decision = "9/2028/QĐ-TTg";
    public const string Amendment = "5/2027/QĐ-TTg";
    public const string DecisionFile = "decision-9-2028.json";
    public const string AmendmentFile = "decision-5-2027.json";

    /// <summary>The shipped book with both files, in either order, in one call or two.</summary>
    public static IReadOnlyList<RuleBook> Books { get; } =
    [
        RuleBook.Default.With(Load(DecisionFile), Load(AmendmentFile)),
        RuleBook.Default.With(Load(AmendmentFile), Load(DecisionFile)),
        RuleBook.Default.With(Load(DecisionFile)).With(Load(AmendmentFile)),
        RuleBook.Default.With(Load(AmendmentFile)).With(Load(DecisionFile)),
    ];

    public static RuleBook Book => Books[0];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "Ocop.Domain.Tests", "Rules", file));

    /// <summary>Reads one of the files as a host does.</summary>
    public static RuleFile Load(string file, Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse(Text(file))!.AsObject();
        change?.Invoke(json);
        return RuleFiles.Load(json);
    }

    /// <summary>The shipped book with both files, of which that of the decision lacks a block.</summary>
    public static RuleBook Without(string block) =>
        RuleBook.Default.With(Load(AmendmentFile), Load(DecisionFile, file => Assert.True(file.Remove(block), block)));
}
