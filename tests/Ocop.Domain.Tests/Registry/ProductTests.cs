using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public sealed class ProductTests
{
    [Fact]
    public void Identities_and_areas_that_are_empty_are_refused_by_their_name()
    {
        Assert.StartsWith("Expected a text that is not empty.", Assert.Throws<ArgumentException>("dossier", () => new Product("", "P")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("producer", () => new Product("D", ""));
        Assert.Throws<ArgumentException>("area", () => new Product("D", "P", area: "20//06184"));
        Assert.Throws<ArgumentNullException>("dossier", () => new Product(null!, "P"));
        Assert.Throws<ArgumentNullException>("producer", () => new Product("D", null!));
    }
}
