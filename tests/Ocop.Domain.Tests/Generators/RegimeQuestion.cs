using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Tests.Generators;

/// <summary>What is asked of the regimes: a kind of dossier, filed on a day and evaluated on that day or later.</summary>
public sealed record RegimeQuestion(DossierKind Kind, LocalDate Filed, LocalDate Evaluated)
{
    public override string ToString() => $"{Kind} filed {LocalDatePattern.Iso.Format(Filed)} evaluated {LocalDatePattern.Iso.Format(Evaluated)}";
}
