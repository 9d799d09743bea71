using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Claims that are wrong, and what is left when their counterexamples are cut down: no more than the claim needs to be wrong.</summary>
public sealed class EventShrinkingTests
{
    [Property(MaxTest = 100)]
    public void Certificate_that_is_extended_needs_one_dossier_and_nothing_else(CertificateStory drawn)
    {
        if (Smallest(drawn, CertificateGenerators.Shrink, story => story.Certificate.ExtensionEnds is not null) is not { } story) return;
        Assert.Equal(CertificateHappeningKind.Filed, Assert.Single(story.Happenings).Kind);
        Assert.Equal((3, 0, ValidityConvention.Inclusive), (story.Stars, story.Wait, story.Convention));
    }

    [Property(MaxTest = 100)]
    public void Product_that_gains_stars_needs_two_results(ProductStory drawn)
    {
        if (Smallest(drawn, CertificateGenerators.Shrink, story => story.Taken.Any(taken => taken.Step.Kind == ProductStepKind.Upgrade)) is not { } story) return;
        Assert.Equal([ProductStepKind.FirstEvaluation, ProductStepKind.Upgrade], story.Steps.Select(step => step.Kind));
        Assert.Equal((new LocalDate(2019, 8, 21), 3), (story.Steps[0].On, story.Steps[0].Stars));
    }

    [Property(MaxTest = 100)]
    public void Registry_with_an_upgrade_needs_one_product_and_two_events(EventList drawn)
    {
        if (Smallest(drawn, EventGenerators.Shrink, list => list.Events.Any(change => change.Kind == ProductEventKind.Upgraded)) is not { } list) return;
        var entry = Assert.Single(list.Listed);
        var dossier = entry.Product.Dossier;
        Assert.Equal([ProductEvent.Recognised(dossier, LawDays.First, 3), ProductEvent.Upgraded(dossier, LawDays.First.PlusDays(1), 4)], entry.Events);
        Assert.True(entry.Product is { Area: null, ProductSet: null });
    }

    [Property(MaxTest = 500)]
    public void Card_with_null_for_a_level_needs_that_level_alone(RefusedDocument drawn)
    {
        if (Smallest(drawn, JsonGenerators.Shrink, refused => refused.Bent is { Document.Format: WireFormat.Card, Bend.Raw: "null" } && refused.Entry.StartsWith("$.levels['", StringComparison.Ordinal)) is not { } refused) return;
        var code = refused.Entry[10..^2];
        var card = (JsonObjectTree)refused.Bent.Document.Tree;
        Assert.Equal(["decision", "productSet", "levels"], card.Members.Select(member => member.Bare));
        Assert.EndsWith($$$""","levels":{"{{{code}}}":null}}""", refused.Bent.Text, StringComparison.Ordinal);
    }

    [Property]
    public void What_is_drawn_can_have_happened_and_what_is_smaller_too(CertificateStory story, EventList list)
    {
        Assert.All(CertificateGenerators.Shrink(story).Prepend(story), smaller => Assert.Equal(smaller.Filings, smaller.Certificate.Filings));
        Assert.All(EventGenerators.Shrink(list).Prepend(list), smaller => Assert.Equal(smaller.Events.Distinct().Count(), smaller.PortfolioOf().Events.Count));
    }

    // As the runner shrinks: the first smaller value for which the claim is still wrong, until there is none. Null where the claim is right of the first.
    private static T? Smallest<T>(T value, Func<T, IEnumerable<T>> shrink, Func<T, bool> isWrong)
        where T : class
    {
        if (!isWrong(value)) return null;
        while (shrink(value).FirstOrDefault(isWrong) is { } smaller) value = smaller;
        return value;
    }
}
