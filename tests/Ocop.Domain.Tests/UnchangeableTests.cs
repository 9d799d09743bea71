using System.Collections;
using System.Reflection;
using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Nothing public can be changed through a cast: every public member that gives a list or dictionary is asked on real objects.</summary>
public sealed class UnchangeableTests
{
    private static readonly Assembly Library = typeof(RuleBook).Assembly;

    [Fact]
    public void No_list_of_a_public_member_can_be_changed_through_a_cast()
    {
        var walk = new ObjectWalk();
        foreach (var type in Library.GetExportedTypes())
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)) walk.Visit(property.GetValue(null), ObjectWalk.Name(property));
        }

        foreach (var root in SampleObjects.All()) walk.Visit(root, "a root of " + root.GetType().Name);
        Assert.Empty(walk.Changeable);

        // A member that was never seen with a value in it has not been tried.
        var members = Library.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(property => IsCollection(property.PropertyType) && !property.GetMethod!.IsAbstract).Select(ObjectWalk.Name);
        Assert.Empty(members.Except(walk.Seen).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Given_collections_may_change_afterwards()
    {
        var levels = new Dictionary<string, int> { ["1.1"] = 1 };
        var codes = new List<string> { "1.2" };
        var card = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = levels, AnsweredNone = codes };
        var members = new[] { new CouncilMember("a", card) };
        var session = new CouncilSession { Decision = Law26.Decision, ProductSet = 11, Members = members };
        levels["1.1"] = 2;
        codes.Clear();
        members[0] = new CouncilMember("b", card);
        Assert.Equal(1, card.Levels["1.1"]);
        Assert.Equal(["1.2"], card.AnsweredNone);
        Assert.Equal("a", session.Members[0].Name);
        Assert.Same(card.Levels, new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = card.Levels }.Levels);
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.Namespace!.StartsWith("System", StringComparison.Ordinal) && typeof(IEnumerable).IsAssignableFrom(type);
}
