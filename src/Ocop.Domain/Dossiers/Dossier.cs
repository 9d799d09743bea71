using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Dossiers;

/// <summary>A dossier (hồ sơ đề nghị đánh giá, phân hạng): what was sent, by whom and when.</summary>
/// <remarks>A dossier is facts only; <see cref="RuleBook.CompletenessOf"/> compares it with what the law of the day of filing asks for. Two dossiers are equal when all their members are.</remarks>
public sealed record Dossier
{
    /// <summary>Creates a dossier whose members an initializer sets.</summary>
    public Dossier()
    {
    }

    /// <summary>Creates a dossier.</summary>
    /// <param name="kind">Why the product is evaluated.</param>
    /// <param name="sender">Who sends it, such as <c>producer</c>.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="filedOn">The day of filing.</param>
    /// <param name="contents">How many of each thing it contains, or null for nothing.</param>
    /// <param name="isOnScoringSystem">Whether it was filed on a scoring system.</param>
    /// <exception cref="ArgumentNullException">The sender or a key is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    [SetsRequiredMembers]
    public Dossier(
        DossierKind kind, string sender, int productSet, LocalDate filedOn, IReadOnlyDictionary<string, int>? contents = null, bool isOnScoringSystem = false)
    {
        Kind = kind;
        Sender = sender;
        ProductSet = productSet;
        FiledOn = filedOn;
        Contents = contents ?? Unchangeable.Empty<string, int>();
        IsOnScoringSystem = isOnScoringSystem;
    }

    /// <summary>Gets why the product is evaluated.</summary>
    public required DossierKind Kind { get; init => field = Guard.Named(value, "kind"); }

    /// <summary>Gets who sends the dossier: <c>producer</c> (chủ thể), <c>commune</c> (cấp xã), <c>province</c> (cấp tỉnh), or another that a later instrument names.</summary>
    public required string Sender { get; init => field = Guard.NotNull(value, "sender"); }

    /// <summary>Gets the number of the product set.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the day of filing.</summary>
    public required LocalDate FiledOn { get; init => field = Guard.Iso(value, "filedOn"); }

    /// <summary>Gets how many of each thing the dossier contains, by its key as in <see cref="DossierRequirement.Item"/>; none of what is not listed. The default is nothing.</summary>
    public IReadOnlyDictionary<string, int> Contents { get; init => field = Unchangeable.Dictionary(value, "contents"); } = Unchangeable.Empty<string, int>();

    /// <summary>Gets a value indicating whether the dossier was filed on a scoring system, where the electronic copy has the value of the paper one. The default is <see langword="false"/>.</summary>
    public bool IsOnScoringSystem { get; init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(Sender), Sender)
            .Member(nameof(ProductSet), ProductSet)
            .Member(nameof(FiledOn), FiledOn)
            .Member(nameof(Contents), Contents)
            .Member(nameof(IsOnScoringSystem), IsOnScoringSystem);
        return true;
    }
#pragma warning restore IDE0051
}
