using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A day from 2019 to 2030, often one on which the law changes or next to it.</summary>
public sealed record LawDay(LocalDate Day)
{
    public override string ToString() => LocalDatePattern.Iso.Format(Day);
}
