using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Dossiers;

/// <summary>A dossier (hồ sơ đề nghị đánh giá, phân hạng): what was sent, by whom and when.</summary>
/// <remarks>A dossier is facts only; <see cref="RuleBook.CheckDossier"/> compares it with what the law of the day of filing asks for.</remarks>
public sealed class Dossier
{
    /// <summary>Gets why the product is evaluated.</summary>
    public required DossierKind Kind { get; init; }

    /// <summary>Gets who sends the dossier: <c>producer</c> (chủ thể), <c>commune</c> (cấp xã), <c>province</c> (cấp tỉnh), or another that a later instrument names.</summary>
    public required string Sender { get; init => field = Guard.NotNull(value, nameof(value)); }

    /// <summary>Gets the number of the product set.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the day of filing.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>Gets how many of each thing the dossier contains, by its key as in <see cref="DossierRequirement.Item"/>; none of what is not listed. The default is nothing.</summary>
    public IReadOnlyDictionary<string, int> Contents { get; init => field = Unchangeable.Dictionary(value); } = Unchangeable.Empty<string, int>();

    /// <summary>Gets a value indicating whether the dossier was filed on a scoring system, where the electronic copy has the value of the paper one. The default is <see langword="false"/>.</summary>
    public bool IsOnScoringSystem { get; init; }
}
