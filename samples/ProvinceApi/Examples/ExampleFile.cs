using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Examples;

/// <summary>The made-up producers as they stand in <c>examples.json</c>.</summary>
internal sealed record ExampleFile(IReadOnlyList<ExampleProducer> Producers);

internal sealed record ExampleProducer(string Key, string Name, string Kind, IReadOnlyList<string> Traits, string Commune, IReadOnlyList<ExampleProduct> Products);

internal sealed record ExampleProduct(
    string Key,
    string Name,
    int ProductSet,
    IReadOnlyList<ExampleEvent> Events,
    string? Code = null,
    IReadOnlyList<ExampleDossier>? Dossiers = null,
    IReadOnlyList<ExampleCard>? Cards = null,
    ExampleSession? Session = null);

internal sealed record ExampleEvent(ProductEventKind Kind, LocalDate On, int? Stars = null, LocalDate? SignedOn = null, WithdrawalGround? Ground = null, LocalDate? ConcludedOn = null, string? Paper = null);

internal sealed record ExampleDossier(string Kind, string Sender, LocalDate FiledOn, IReadOnlyDictionary<string, int> Contents, IReadOnlyList<ExampleStep> Steps)
{
    public DossierKind DossierKind => Enum.Parse<DossierKind>(Kind, ignoreCase: true);
}

internal sealed record ExampleStep(StepKind Kind, LocalDate On, string? Note = null);

/// <summary>A card told by what differs from the best: every tick so many levels lower, some ticked otherwise, some left open.</summary>
internal sealed record ExampleCard(LocalDate EvaluatedOn, int Lower, IReadOnlyDictionary<string, int>? Ticks = null, IReadOnlyList<string>? Open = null, bool Disqualifies = false);

internal sealed record ExampleSession(LocalDate EvaluatedOn);
