namespace Ocop.Domain.Tests.Producers;

public class ProducerKindTests
{
    // The kinds of Article 2 of 26/2026 and of the older forms, an enterprise by each of its legal forms.
    [Theory]
    [InlineData(0, "cooperative", "Hợp tác xã", "Cooperative", false)]
    [InlineData(1, "unionOfCooperatives", "Liên hiệp hợp tác xã", "Union of cooperatives", false)]
    [InlineData(2, "cooperativeGroup", "Tổ hợp tác", "Cooperative group", false)]
    [InlineData(3, "singleMemberCompany", "Công ty TNHH một thành viên", "Limited liability company, one member", true)]
    [InlineData(4, "multipleMemberCompany", "Công ty TNHH hai thành viên trở lên", "Limited liability company, two or more members", true)]
    [InlineData(5, "jointStockCompany", "Công ty cổ phần", "Joint-stock company", true)]
    [InlineData(6, "partnership", "Công ty hợp danh", "Partnership", true)]
    [InlineData(7, "privateEnterprise", "Doanh nghiệp tư nhân", "Private enterprise", true)]
    [InlineData(8, "farm", "Trang trại", "Farm", false)]
    [InlineData(9, "productionHousehold", "Hộ sản xuất", "Production household", false)]
    [InlineData(10, "registeredHousehold", "Hộ gia đình có đăng ký kinh doanh", "Family household with a business registration", false)]
    [InlineData(11, "association", "Hội, hiệp hội", "Association", false)]
    [InlineData(12, "managementCentre", "Trung tâm điều hành", "Management centre", false)]
    [InlineData(13, "equivalentOrganisation", "Tổ chức tương đương", "Equivalent organisation", false)]
    public void Kind_of_the_book_has_its_names_and_is_an_enterprise_or_not(int place, string key, string vietnamese, string english, bool isEnterprise)
    {
        var kind = RuleBook.Default.ProducerKindOf(key);

        Assert.Equal((key, key), (kind.Key, kind.ToString()));
        Assert.Equal(new BilingualText(vietnamese, english), kind.Labels);
        Assert.Equal(isEnterprise, kind.IsEnterprise);
        Assert.True(RuleBook.Default.TryGetProducerKind(key, out var found));
        Assert.Same(kind, found);
        Assert.Same(kind, RuleBook.Default.ProducerKinds[place]);
        Assert.Equal(14, RuleBook.Default.ProducerKinds.Count);
    }

    // Each decision lists those of which it speaks; where several do, they call them alike.
    [Theory]
    [InlineData("26/2026/QĐ-TTg", "cooperative unionOfCooperatives cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany partnership privateEnterprise farm productionHousehold registeredHousehold association managementCentre equivalentOrganisation")]
    [InlineData("148/QĐ-TTg", "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany privateEnterprise farm registeredHousehold managementCentre")]
    [InlineData("1048/QĐ-TTg", "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany partnership privateEnterprise productionHousehold registeredHousehold")]
    public void Kinds_of_a_decision_are_those_that_it_names(string decision, string keys)
    {
        var kinds = RuleBook.Default.ProducerRulesOf(decision).Kinds;

        Assert.Equal(keys, string.Join(' ', kinds));
        Assert.All(kinds, kind => Assert.Equal((Kinds.Of(kind.Key).Labels, Kinds.Of(kind.Key).IsEnterprise), (kind.Labels, kind.IsEnterprise)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Farm")]
    [InlineData("farm ")]
    [InlineData("housePlant")]
    public void Kind_that_nobody_names_is_refused_with_those_that_are(string key)
    {
        Assert.False(RuleBook.Default.TryGetProducerKind(key, out _));
        var message = Assert.Throws<KeyNotFoundException>(() => RuleBook.Default.ProducerKindOf(key)).Message;
        Assert.StartsWith($"Unknown kind of producer '{key}'; expected one of cooperative, unionOfCooperatives, ", message, StringComparison.Ordinal);
        Assert.EndsWith(", managementCentre, equivalentOrganisation.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kind_of_no_key_is_refused()
    {
        Assert.False(RuleBook.Default.TryGetProducerKind(null, out _));
        Assert.Throws<ArgumentNullException>("key", () => RuleBook.Default.ProducerKindOf(null!));
    }

    [Fact]
    public void Kinds_are_equal_by_their_keys()
    {
        var renamed = RuleFiles.Book(RuleFiles.Of26, file => file["producers"]!["kinds"]!["farm"]!["en"] = "Homestead").ProducerKindOf("farm");

        Assert.Equal(Kinds.Farm, renamed);
        Assert.Equal(Kinds.Farm.GetHashCode(), renamed.GetHashCode());
        Assert.NotEqual(Kinds.Farm.Labels, renamed.Labels);
        Assert.NotEqual(Kinds.Farm, Kinds.Cooperative);
        Assert.False(Kinds.Farm.Equals(null));
    }
}
