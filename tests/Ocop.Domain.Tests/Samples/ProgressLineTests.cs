using Ocop.Domain.Samples;

namespace Ocop.Domain.Tests.Samples;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(5000, 1000, 4000L, 2, "5000 dòng, 2500 dòng/giây, còn khoảng 6 giây", "5000 lines, 2500 a second, about 6 s left")]
    [InlineData(5000, 1000, 1001L, 2, "5000 dòng, 2500 dòng/giây, còn khoảng 1 giây", "5000 lines, 2500 a second, about 1 s left")]
    [InlineData(1, 1000, 1000L, 4, "1 dòng, 0 dòng/giây, còn khoảng 0 giây", "1 lines, 0 a second, about 0 s left")]
    [InlineData(7, 2000, 1000L, 1, "7 dòng, 7 dòng/giây, còn khoảng 0 giây", "7 lines, 7 a second, about 0 s left")]
    [InlineData(0, 0, 1000L, 1, "0 dòng, 0 dòng/giây", "0 lines, 0 a second")]
    [InlineData(7, 2000, null, 1, "7 dòng, 7 dòng/giây", "7 lines, 7 a second")]
    public void Text_says_what_is_done_how_fast_and_what_is_left(long lines, long bytes, long? length, int seconds, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, ProgressLine.Text(Language.Vietnamese, lines, bytes, length, TimeSpan.FromSeconds(seconds)));
        Assert.Equal(english, ProgressLine.Text(Language.English, lines, bytes, length, TimeSpan.FromSeconds(seconds)));
    }
}
