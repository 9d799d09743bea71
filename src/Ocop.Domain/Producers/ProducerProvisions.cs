using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What one instrument says of producers, as a rule file has it. What it leaves out is null.</summary>
internal sealed record ProducerProvisions(IReadOnlyList<ProducerKind> Kinds, EligibilityProvision? Eligibility, IReadOnlyList<OrganisationForm>? Organisation)
{
    /// <summary>Returns what the forms say that a product set has, or null where nothing is said of the set.</summary>
    public OrganisationForm? FormOf(int productSet) => Organisation?.FirstOrDefault(form => form.Sets.Contains(productSet));
}

/// <summary>Product sets from one number through another, both included.</summary>
internal sealed record SetRange(int From, int Through)
{
    public bool Contains(int productSet) => productSet >= From && productSet <= Through;
}

/// <summary>Who may take part.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="FollowsOrganisation">Whether the kinds are those that the criterion of the form of organisation names, and no list of its own.</param>
/// <param name="Kinds">The kinds that may, by key.</param>
/// <param name="OtherKinds">Why a kind that is not named may not; null where that is not known.</param>
/// <param name="Size">The largest size of an enterprise; null for any.</param>
internal sealed record EligibilityProvision(LegalReference Reference, bool FollowsOrganisation, IReadOnlyDictionary<string, EligibleKind> Kinds, OtherKinds? OtherKinds, SizeCeiling? Size);

/// <summary>The kinds that may not take part since they are not named.</summary>
internal sealed record OtherKinds(BilingualText Why, LegalReference Reference);

/// <summary>A kind that may take part.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="Condition">What must hold of the producer itself.</param>
/// <param name="Interpretation">The reading that it rests on.</param>
/// <param name="Only">The product sets for which it may; null for all.</param>
/// <param name="Otherwise">Why it may not for the others; null where it is not known.</param>
internal sealed record EligibleKind(LegalReference Reference, BilingualText? Condition = null, KindReading? Interpretation = null, SetRange? Only = null, BilingualText? Otherwise = null);

/// <summary>The reading by which a kind may take part.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">The reading.</param>
internal sealed record KindReading(string Key, BilingualText Text);

/// <summary>The largest size of an enterprise that may take part.</summary>
/// <param name="Most">The size.</param>
/// <param name="Condition">What must hold of an enterprise whose size is not given.</param>
/// <param name="Otherwise">Why a larger one may not; null where it is not known.</param>
/// <param name="Reference">Where it stands.</param>
internal sealed record SizeCeiling(EnterpriseSize Most, BilingualText? Condition, BilingualText? Otherwise, LegalReference Reference);

/// <summary>What the forms of some product sets give a kind in the criterion of the form of organisation.</summary>
/// <param name="Name">The name of the product sets in the file.</param>
/// <param name="Sets">The product sets.</param>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Points">What the levels of the criterion give, lowest first; null where only the forms say it.</param>
/// <param name="Reference">Where the forms stand.</param>
/// <param name="Kinds">The kinds that are named, by key.</param>
/// <param name="OtherKinds">The level of all that are not; null where they have none.</param>
internal sealed record OrganisationForm(string Name, SetRange Sets, string Criterion, IReadOnlyList<int>? Points, LegalReference Reference, IReadOnlyDictionary<string, OrganisationLevel> Kinds, OrganisationLevel? OtherKinds)
{
    public OrganisationLevel? LevelOf(ProducerKind kind) => Kinds.TryGetValue(kind.Key, out var level) ? level : OtherKinds;
}

/// <summary>The level of a kind.</summary>
/// <param name="Level">The level, from 1.</param>
/// <param name="Condition">What must hold of the producer itself.</param>
/// <param name="LocalCapital">The share of the capital from which another level holds, if the local community holds it; null where the level is always the same.</param>
/// <param name="Reference">Where the form stands.</param>
internal sealed record OrganisationLevel(int Level, BilingualText? Condition, LocalCapitalLevel? LocalCapital, LegalReference Reference);

/// <summary>The level that holds from a share of local capital on, that share included.</summary>
internal sealed record LocalCapitalLevel(Fraction From, int Level);
