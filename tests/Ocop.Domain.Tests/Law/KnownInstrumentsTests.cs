using System.Reflection;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public sealed class KnownInstrumentsTests
{
    [Fact]
    public void Numbers_are_those_of_the_instruments_of_the_package()
    {
        var numbers = typeof(KnownInstruments).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(RuleBook.Default.Instruments.Select(instrument => instrument.Number).Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));
    }
}
