using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>What is said of the kinds of producers: their names for people and on the wire, and which are enterprises.</summary>
public static class ProducerKinds
{
    private static readonly BilingualText[] Labels =
    [
        new("Hợp tác xã", "Cooperative"),
        new("Liên hiệp hợp tác xã", "Union of cooperatives"),
        new("Tổ hợp tác", "Cooperative group"),
        new("Công ty TNHH một thành viên", "Limited liability company, one member"),
        new("Công ty TNHH hai thành viên trở lên", "Limited liability company, two or more members"),
        new("Công ty cổ phần", "Joint-stock company"),
        new("Công ty hợp danh", "Partnership"),
        new("Doanh nghiệp tư nhân", "Private enterprise"),
        new("Trang trại", "Farm"),
        new("Hộ sản xuất", "Production household"),
        new("Hộ gia đình có đăng ký kinh doanh", "Family household with a business registration"),
        new("Hội, hiệp hội", "Association"),
        new("Trung tâm điều hành", "Management centre"),
        new("Tổ chức tương đương", "Equivalent organisation"),
    ];

    /// <summary>Gets all kinds, in the order of <see cref="ProducerKind"/>.</summary>
    public static IReadOnlyList<ProducerKind> All { get; } =
        [.. Enumerable.Range(0, Labels.Length).Select(number => (ProducerKind)number)];

    /// <summary>Gets the legal forms of an enterprise (doanh nghiệp): the companies, the partnership and the private enterprise.</summary>
    public static IReadOnlyList<ProducerKind> Enterprises { get; } =
    [
        ProducerKind.SingleMemberCompany,
        ProducerKind.MultipleMemberCompany,
        ProducerKind.JointStockCompany,
        ProducerKind.Partnership,
        ProducerKind.PrivateEnterprise,
    ];

    /// <summary>Returns whether a kind is a legal form of an enterprise.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> if it is one of <see cref="Enterprises"/>.</returns>
    public static bool IsEnterprise(ProducerKind kind) => kind is >= ProducerKind.SingleMemberCompany and <= ProducerKind.PrivateEnterprise;

    /// <summary>Returns the name of a kind for people.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static BilingualText Label(ProducerKind kind) => Labels[(int)Named(kind, nameof(kind))];

    /// <summary>Returns the name of a kind on the wire, such as <c>cooperativeGroup</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string WireName(ProducerKind kind) => WireNames<ProducerKind>.Of(Named(kind, nameof(kind)));

    /// <summary>Finds a kind by its exact name on the wire.</summary>
    /// <param name="name">The name, such as <c>cooperativeGroup</c>.</param>
    /// <param name="kind">The kind, if there is one.</param>
    /// <returns><see langword="true"/> if there is a kind of that name.</returns>
    public static bool TryParse(string? name, out ProducerKind kind) => WireNames<ProducerKind>.TryParse(name, out kind);

    internal static ProducerKind Named(ProducerKind kind, string parameter) =>
        kind is >= ProducerKind.Cooperative and <= ProducerKind.EquivalentOrganisation
            ? kind
            : throw new ArgumentOutOfRangeException(parameter, kind, "Expected a named kind of producer.");
}
