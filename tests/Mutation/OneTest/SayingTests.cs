using Xunit;

namespace Ocop.Domain.Mutation.OneTest;

public class SayingTests
{
    [Fact]
    public void In_a_language_gives_its_text() => Assert.Equal("en", new BilingualText("vi", "en").In(Language.English));
}
