namespace Ocop.Domain.BrowserTests;

/// <summary>A measurement, which runs where <c>OCOP_BROWSER_FIGURES</c> is set: the other tests should not wait for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOfFiguresAttribute : FactAttribute
{
    public FactOfFiguresAttribute()
    {
        if (Environment.GetEnvironmentVariable("OCOP_BROWSER_FIGURES") is null) Skip = "Measured by tests/Browser/run --figures.";
    }
}
