using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Dossiers;

/// <summary>A dossier (hồ sơ đề nghị đánh giá, phân hạng): what was sent, by whom and when.</summary>
/// <remarks>A dossier is facts only; <see cref="Check"/> compares it with what the law asks for.</remarks>
public sealed class Dossier
{
    /// <summary>Gets why the product is evaluated.</summary>
    public required DossierKind Kind { get; init; }

    /// <summary>Gets who sends the dossier.</summary>
    public required DossierSender Sender { get; init; }

    /// <summary>Gets the number of the product set, 1 to 26.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the day of filing.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>Gets how many of each thing the dossier contains; none of what is not listed. The default is nothing.</summary>
    public IReadOnlyDictionary<DossierItem, int> Contents { get; init => field = Unchangeable.Dictionary(value); } = new Dictionary<DossierItem, int>();

    /// <summary>Gets a value indicating whether the dossier was filed on a scoring system, where the electronic copy has the value of the paper one. The default is <see langword="false"/>.</summary>
    public bool IsOnScoringSystem { get; init; }

    /// <summary>Compares the dossier with what must be in it.</summary>
    /// <returns>Complete, incomplete with everything that is missing, or not covered where the law of the day of filing is not known in detail.</returns>
    /// <exception cref="InvalidEntryException">The product set is not 1 to 26, or a quantity is below 0.</exception>
    public DossierCheck Check()
    {
        if (ProductSet is < 1 or > DossierChecklist.TourismSet) throw new InvalidEntryException("$.productSet", new BilingualText("cần số từ 1 đến 26", "expected a number from 1 to 26"));
        foreach (var entry in Guard.NotNull(Contents, nameof(Contents)))
        {
            if (entry.Value < 0) throw new InvalidEntryException($"$.contents.{entry.Key}", new BilingualText("cần số từ 0", "expected a number from 0"));
        }

        if (FiledOn < DossierDeadlines.DecisionInForce) return new DossierNotCovered();
        var missing = DossierChecklist.Of(Kind, Sender, ProductSet)
            .Where(requirement => !requirement.IsOptional && !(IsOnScoringSystem && requirement.Item == DossierItem.PaperCopy))
            .Select(requirement => new MissingItem(requirement, Contents.TryGetValue(requirement.Item, out var given) ? given : 0))
            .Where(item => item.Given < item.Requirement.Quantity)
            .ToArray();
        return missing.Length == 0 ? new DossierComplete() : new DossierIncomplete(missing);
    }
}
