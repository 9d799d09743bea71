namespace Ocop.Domain.Producers;

/// <summary>The size of the enterprise is certain, whatever a missing fact might turn out to be.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public sealed record EnterpriseSized : EnterpriseSizeOutcome
{
    internal EnterpriseSized()
    {
    }

    /// <summary>Gets the size: the larger of the one by labour and the smaller of those by revenue and by capital.</summary>
    public EnterpriseSize Size { get; internal init; }

    /// <summary>Gets a value indicating whether the enterprise is a small and medium enterprise (doanh nghiệp nhỏ và vừa), micro included.</summary>
    public bool IsSmallOrMedium => Size != EnterpriseSize.NotSmallOrMedium;

    private protected override void Close()
    {
    }
}
