using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using static Ocop.Domain.Producers.ProducerKind;

namespace Ocop.Domain.Producers;

/// <summary>What one decision says of producers (chủ thể OCOP): who may take part for which product set, and what their form of organisation earns.</summary>
/// <remarks>
/// All product sets of a category have the same rule: set 26 is tourism in every decision, sets 1 to 25 are the other categories.
/// Law: Decision 26/2026/QĐ-TTg, Article 2 and Annex II; Decision 148/QĐ-TTg, Annex III; Decision 1048/QĐ-TTg, Annex III, with the programme of Decision 490/QĐ-TTg.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class ProducerRules
{
    private const string OrganisationType = "3.1";
    private const int TourismSet = 26;

    // A joint-stock company is at the highest level from 51 % of local capital, that share included.
    private static readonly Fraction LocalMajority = new(51, 100);

    private static readonly BilingualText SizeCondition = new(
        "Doanh nghiệp phải là doanh nghiệp siêu nhỏ, nhỏ hoặc vừa", "The enterprise must be micro, small or medium");

    private static readonly BilingualText RegistrationCondition = new(
        "Phải có đăng ký kinh doanh", "Must have a business registration");

    private static readonly BilingualText LeaderRegistrationCondition = new(
        "Tổ trưởng phải có đăng ký kinh doanh", "Its leader must have a business registration");

    private static readonly BilingualText CooperativeCondition = new(
        "Hợp tác xã phải hoạt động theo luật", "The cooperative must be run as the law demands");

    private static readonly BilingualText CooperativeLaw2012Condition = new(
        "Hợp tác xã phải hoạt động theo Luật Hợp tác xã 2012", "The cooperative must be run by the Law on Cooperatives of 2012");

    private static readonly BilingualText TooLarge = new(
        "Doanh nghiệp lớn hơn quy mô vừa không phải chủ thể", "An enterprise larger than medium is not a producer of the programme");

    private readonly string formAnnex;
    private readonly Func<ProducerRules, ProducerKind, int, EnterpriseSize?, Eligibility> eligibility;
    private readonly Func<ProducerKind, int, FormLevel?> level;

    private ProducerRules(
        string decision,
        string formAnnex,
        Func<ProducerRules, ProducerKind, int, EnterpriseSize?, Eligibility> eligibility,
        Func<ProducerKind, int, FormLevel?> level)
    {
        Decision = decision;
        this.formAnnex = formAnnex;
        this.eligibility = eligibility;
        this.level = level;
    }

    /// <summary>Gets the rules of all decisions, newest first.</summary>
    public static IReadOnlyList<ProducerRules> All { get; } =
    [
        new(LegalInstruments.Decision26.Number, "II", Eligibility2026, Level2026),
        new(LegalInstruments.Decision148.Number, "III", Eligibility2023, Level2023),
        new(LegalInstruments.Decision1048.Number, "III", Eligibility2019, Level2019),
    ];

    /// <summary>Gets the number of the decision.</summary>
    public string Decision { get; }

    /// <summary>Returns the rules of a decision.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">There are no rules of such a decision.</exception>
    public static ProducerRules For(string decision)
    {
        Guard.NotNull(decision, nameof(decision));
        return All.FirstOrDefault(rules => rules.Decision == decision)
            ?? throw new KeyNotFoundException($"Unknown decision '{decision}'; expected one of {string.Join(", ", All.Select(rules => rules.Decision))}.");
    }

    /// <summary>Returns whether a kind of producer may take part for a product set.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="productSet">The number of the set, 1 to 26.</param>
    /// <param name="size">The size of an enterprise, or null where it is not known; then it becomes a condition of the answer.</param>
    /// <returns>Eligible, not eligible or unknown, each with its reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind or size is not a named one, or there is no such set.</exception>
    /// <exception cref="ArgumentException">A size is given for a kind that is not an enterprise.</exception>
    public Eligibility MayTakePart(ProducerKind kind, int productSet, EnterpriseSize? size = null)
    {
        ProducerKinds.Named(kind, nameof(kind));
        Guard.InRange(productSet, 1, TourismSet, nameof(productSet));
        if (size is { } given)
        {
            Guard.InRange((int)given, (int)EnterpriseSize.Micro, (int)EnterpriseSize.NotSmallOrMedium, nameof(size));
            if (!ProducerKinds.IsEnterprise(kind)) throw new ArgumentException("Expected a size for an enterprise only.", nameof(size));
        }

        return eligibility(this, kind, productSet, size);
    }

    /// <summary>Returns what a producer earns in criterion 3.1, the type of organisation, where the form ties it to the kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="productSet">The number of the set, 1 to 26.</param>
    /// <param name="localCapital">Of a joint-stock company, the exact share of its capital that the local community holds, 0 to 1; null where it is not known.</param>
    /// <returns>The level and its points, or what leaves them open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one, there is no such set, or the share is outside its range.</exception>
    /// <exception cref="ArgumentException">A share is given for a kind that is not a joint-stock company.</exception>
    public OrganisationPoints PointsOf(ProducerKind kind, int productSet, Fraction? localCapital = null)
    {
        ProducerKinds.Named(kind, nameof(kind));
        Guard.InRange(productSet, 1, TourismSet, nameof(productSet));
        if (localCapital is { } share)
        {
            if (kind != JointStockCompany) throw new ArgumentException("Expected a share of local capital for a joint-stock company only.", nameof(localCapital));
            if (share < 0 || share > 1) throw new ArgumentOutOfRangeException(nameof(localCapital), share, "Expected a share from 0 to 1.");
        }

        // The company's share chooses between two levels; all other kinds have one level or none.
        if (kind == JointStockCompany)
        {
            return localCapital is { } known
                ? Fixed(kind, productSet, known < LocalMajority ? new FormLevel(2) : new FormLevel(3))
                : Open(
                    kind,
                    productSet,
                    OrganisationPointsGap.LocalCapitalMissing,
                    "Cần tỷ lệ vốn của cộng đồng địa phương trong công ty: dưới 51 % là mức 2, từ 51 % là mức 3",
                    "The local community's share of the capital is needed: level 2 under 51 %, level 3 from 51 %");
        }

        return level(kind, productSet) is { } found
            ? Fixed(kind, productSet, found)
            : Open(kind, productSet, OrganisationPointsGap.KindNotNamed, "Phiếu không nêu loại hình này", "The form does not name this kind");
    }

    /// <summary>Returns the number of the decision.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Decision;

    // Decision 26/2026/QĐ-TTg, Article 2: its text is known in full, so a kind that it does not name may not take part.
    private static Eligibility Eligibility2026(ProducerRules rules, ProducerKind kind, int productSet, EnterpriseSize? size)
    {
        var reference = new LegalReference(rules.Decision) { Article = "2" };
        if (size == EnterpriseSize.NotSmallOrMedium) return new NotEligible { Kind = kind, ProductSet = productSet, Reference = reference, Why = TooLarge };
        if (kind is Association or ManagementCentre or EquivalentOrganisation && productSet != TourismSet)
        {
            var why = new BilingualText("Loại hình này chỉ dành cho nhóm du lịch (bộ 26)", "This kind takes part in the tourism category only (set 26)");
            return new NotEligible { Kind = kind, ProductSet = productSet, Reference = reference, Why = why };
        }

        return new Eligible
        {
            Kind = kind,
            ProductSet = productSet,
            Reference = reference,
            Condition = kind == ProductionHousehold ? RegistrationCondition : SizeConditionOf(kind, size),
            Interpretation = kind == UnionOfCooperatives
                ? new BilingualText("Liên hiệp hợp tác xã được hiểu là một dạng hợp tác xã", "A union of cooperatives is read as a form of cooperative")
                : null,
        };
    }

    // Decision 148/QĐ-TTg: who may take part is known only from the kinds that criterion 3.1 of its forms names.
    private static Eligibility Eligibility2023(ProducerRules rules, ProducerKind kind, int productSet, EnterpriseSize? size)
    {
        if (size == EnterpriseSize.NotSmallOrMedium || (kind != JointStockCompany && Level2023(kind, productSet) is null)) return rules.Unknown(kind, productSet);
        return new Eligible { Kind = kind, ProductSet = productSet, Reference = rules.Criterion(productSet), Condition = SizeConditionOf(kind, size) };
    }

    // Decision 490/QĐ-TTg lists the kinds of the programme that Decision 1048/QĐ-TTg rated for.
    private static Eligibility Eligibility2019(ProducerRules rules, ProducerKind kind, int productSet, EnterpriseSize? size)
    {
        var reference = new LegalReference("490/QĐ-TTg");
        if (size == EnterpriseSize.NotSmallOrMedium) return new NotEligible { Kind = kind, ProductSet = productSet, Reference = reference, Why = TooLarge };
        if (!ProducerKinds.IsEnterprise(kind) && kind is not (Cooperative or CooperativeGroup or ProductionHousehold or RegisteredHousehold)) return rules.Unknown(kind, productSet);
        return new Eligible
        {
            Kind = kind,
            ProductSet = productSet,
            Reference = reference,
            Condition = kind == ProductionHousehold ? RegistrationCondition : SizeConditionOf(kind, size),
        };
    }

    // Once the size is known to be within the range, no condition is left.
    private static BilingualText? SizeConditionOf(ProducerKind kind, EnterpriseSize? size) =>
        ProducerKinds.IsEnterprise(kind) && size is null ? SizeCondition : null;

    // The joint-stock company is not here: its level depends on its capital.
    private static FormLevel? Level2026(ProducerKind kind, int productSet) => kind switch
    {
        ProductionHousehold => new(1, RegistrationCondition),
        RegisteredHousehold or Farm => new(1),
        CooperativeGroup => new(1, RegistrationCondition),
        SingleMemberCompany or MultipleMemberCompany or PrivateEnterprise => new(2),
        Cooperative => new(3, CooperativeCondition),
        // The tourism form puts all remaining kinds at the highest level; the other forms do not speak of them.
        _ => productSet == TourismSet ? new(3) : null,
    };

    private static FormLevel? Level2023(ProducerKind kind, int productSet) => kind switch
    {
        Farm => new(1, productSet == TourismSet ? RegistrationCondition : null),
        ManagementCentre => productSet == TourismSet ? new(3) : null,
        _ => Level2019(kind, productSet),
    };

    private static FormLevel? Level2019(ProducerKind kind, int productSet) => kind switch
    {
        RegisteredHousehold or SingleMemberCompany or PrivateEnterprise => new(1),
        CooperativeGroup => new(1, productSet == TourismSet ? null : LeaderRegistrationCondition),
        MultipleMemberCompany => new(2),
        Cooperative => new(3, productSet == TourismSet ? CooperativeCondition : CooperativeLaw2012Condition),
        _ => null,
    };

    private EligibilityUnknown Unknown(ProducerKind kind, int productSet) => new()
    {
        Kind = kind,
        ProductSet = productSet,
        Reference = new LegalReference(Decision),
        Why = new BilingualText("Phần đã biết của quyết định không nêu trường hợp này", "What is known of the decision does not speak of this case"),
    };

    private OrganisationPointsFixed Fixed(ProducerKind kind, int productSet, FormLevel found) => new()
    {
        Kind = kind,
        Reference = Criterion(productSet) with { Level = found.Level },
        Level = found.Level,
        // A form that is known by its totals only is taken to give each level its own number, as nearly all forms do.
        Points = RuleBook.Default.Rubric(Decision, productSet).TryGetCriterion(OrganisationType, out var criterion)
            ? criterion.Cases[0].Levels[found.Level - 1].Points
            : found.Level,
        Condition = found.Condition,
    };

    private OrganisationPointsOpen Open(ProducerKind kind, int productSet, OrganisationPointsGap gap, string vietnamese, string english) => new()
    {
        Kind = kind,
        Reference = Criterion(productSet),
        Gap = gap,
        Why = new BilingualText(vietnamese, english),
    };

    private LegalReference Criterion(int productSet) => new(Decision)
    {
        Annex = formAnnex,
        ProductSet = productSet,
        Criterion = OrganisationType,
    };

    private readonly struct FormLevel(int level, BilingualText? condition = null)
    {
        public int Level { get; } = level;

        public BilingualText? Condition { get; } = condition;
    }
}
