namespace Ocop.Domain.BrowserTests;

/// <summary>A test that writes pictures, which runs where <c>OCOP_BROWSER_PICTURES</c> is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOfPicturesAttribute : FactAttribute
{
    public FactOfPicturesAttribute()
    {
        if (Environment.GetEnvironmentVariable("OCOP_BROWSER_PICTURES") is null) Skip = "Taken by tests/Browser/run --pictures.";
    }
}
