namespace Ocop.Domain.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Validate_shipped_rules_passes() => RuleBook.Default.Validate();
}
