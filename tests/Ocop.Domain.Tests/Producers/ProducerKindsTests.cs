using Ocop.Domain.Producers;
using static Ocop.Domain.Producers.ProducerKind;

namespace Ocop.Domain.Tests.Producers;

public class ProducerKindsTests
{
    // The kinds of Article 2 of 26/2026 and of the older forms, an enterprise by each of its legal forms.
    [Theory]
    [InlineData(Cooperative, "cooperative", "Hợp tác xã", "Cooperative", false)]
    [InlineData(UnionOfCooperatives, "unionOfCooperatives", "Liên hiệp hợp tác xã", "Union of cooperatives", false)]
    [InlineData(CooperativeGroup, "cooperativeGroup", "Tổ hợp tác", "Cooperative group", false)]
    [InlineData(SingleMemberCompany, "singleMemberCompany", "Công ty TNHH một thành viên", "Limited liability company, one member", true)]
    [InlineData(MultipleMemberCompany, "multipleMemberCompany", "Công ty TNHH hai thành viên trở lên", "Limited liability company, two or more members", true)]
    [InlineData(JointStockCompany, "jointStockCompany", "Công ty cổ phần", "Joint-stock company", true)]
    [InlineData(Partnership, "partnership", "Công ty hợp danh", "Partnership", true)]
    [InlineData(PrivateEnterprise, "privateEnterprise", "Doanh nghiệp tư nhân", "Private enterprise", true)]
    [InlineData(Farm, "farm", "Trang trại", "Farm", false)]
    [InlineData(ProductionHousehold, "productionHousehold", "Hộ sản xuất", "Production household", false)]
    [InlineData(RegisteredHousehold, "registeredHousehold", "Hộ gia đình có đăng ký kinh doanh", "Family household with a business registration", false)]
    [InlineData(Association, "association", "Hội, hiệp hội", "Association", false)]
    [InlineData(ManagementCentre, "managementCentre", "Trung tâm điều hành", "Management centre", false)]
    [InlineData(EquivalentOrganisation, "equivalentOrganisation", "Tổ chức tương đương", "Equivalent organisation", false)]
    public void Kind_has_its_names_and_is_an_enterprise_or_not(ProducerKind kind, string wireName, string vietnamese, string english, bool isEnterprise)
    {
        Assert.Equal(new BilingualText(vietnamese, english), ProducerKinds.Label(kind));
        Assert.Equal(wireName, ProducerKinds.WireName(kind));
        Assert.True(ProducerKinds.TryParse(wireName, out var read));
        Assert.Equal(kind, read);
        Assert.Equal(isEnterprise, ProducerKinds.IsEnterprise(kind));
        Assert.Equal(isEnterprise, ProducerKinds.Enterprises.Contains(kind));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(14)]
    public void Kind_without_a_name_is_refused(int kind)
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => ProducerKinds.Label((ProducerKind)kind));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => ProducerKinds.WireName((ProducerKind)kind));
        Assert.False(ProducerKinds.IsEnterprise((ProducerKind)kind));
    }
}
