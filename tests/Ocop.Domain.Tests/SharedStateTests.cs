using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>A host asks from many threads at once: what one asks never shows in the answer of another.</summary>
public sealed class SharedStateTests
{
    [Fact]
    public void No_static_field_can_change_after_its_type_was_made()
    {
        var changeable = typeof(RuleBook).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(ThreadStaticAttribute)))
            .Select(field => field.DeclaringType + "." + field.Name);
        Assert.Empty(changeable);
    }

    [Fact]
    public async Task Cards_of_different_decisions_that_are_read_at_once_stay_what_they_are()
    {
        var documents = RuleBook.Default.Decisions.Select(decision => (decision, Utf8: Encoding.UTF8.GetBytes($$"""{"levels":{},"decision":"{{decision}}","productSet":1}"""))).ToArray();
        using var together = new Barrier(documents.Length);
        var readers = documents.Select(document => Task.Factory.StartNew(() => Read(document.decision, document.Utf8, together), TaskCreationOptions.LongRunning));
        Assert.All(await Task.WhenAll(readers), Assert.Null);
    }

    // The first card that was read as one of another decision, or null.
    private static Scorecard? Read(string decision, byte[] utf8, Barrier together)
    {
        together.SignalAndWait();
        for (var i = 0; i < 200_000; i++)
        {
            var card = OcopJson.ReadScorecard(utf8);
            if (card.Decision != decision) return card;
        }

        return null;
    }
}
