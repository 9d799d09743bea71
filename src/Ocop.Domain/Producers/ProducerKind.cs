namespace Ocop.Domain.Producers;

/// <summary>The kind of a producer (loại hình chủ thể OCOP), an enterprise by its legal form. The default value is a cooperative.</summary>
/// <remarks>
/// Whether a kind may take part depends on the decision and the product set; <see cref="ProducerRules"/> says so with its citation.
/// Law: Decision 26/2026/QĐ-TTg, Article 2; earlier decisions in their programmes and forms.
/// </remarks>
public enum ProducerKind
{
    /// <summary>A cooperative (hợp tác xã).</summary>
    Cooperative = 0,

    /// <summary>A union of cooperatives (liên hiệp hợp tác xã).</summary>
    UnionOfCooperatives = 1,

    /// <summary>A cooperative group (tổ hợp tác).</summary>
    CooperativeGroup = 2,

    /// <summary>A limited liability company with one member (công ty TNHH một thành viên).</summary>
    SingleMemberCompany = 3,

    /// <summary>A limited liability company with two or more members (công ty TNHH hai thành viên trở lên).</summary>
    MultipleMemberCompany = 4,

    /// <summary>A joint-stock company (công ty cổ phần).</summary>
    JointStockCompany = 5,

    /// <summary>A partnership (công ty hợp danh).</summary>
    Partnership = 6,

    /// <summary>A private enterprise of one owner (doanh nghiệp tư nhân).</summary>
    PrivateEnterprise = 7,

    /// <summary>A farm (trang trại).</summary>
    Farm = 8,

    /// <summary>A production household (hộ sản xuất).</summary>
    ProductionHousehold = 9,

    /// <summary>A family household with a business registration (hộ gia đình có đăng ký kinh doanh).</summary>
    RegisteredHousehold = 10,

    /// <summary>An association (hội, hiệp hội); for tourism only.</summary>
    Association = 11,

    /// <summary>A management centre (trung tâm điều hành); for tourism only.</summary>
    ManagementCentre = 12,

    /// <summary>An organisation equivalent to an association or a management centre (tổ chức tương đương); for tourism only.</summary>
    EquivalentOrganisation = 13,
}
