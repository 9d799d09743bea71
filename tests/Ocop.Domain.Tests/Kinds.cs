using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests;

/// <summary>The kinds of producers of the package that many tests speak of, by the names that they had as an enumeration.</summary>
internal static class Kinds
{
    public static ProducerKind Cooperative => RuleBook.Default.ProducerKindOf("cooperative");

    public static ProducerKind CooperativeGroup => RuleBook.Default.ProducerKindOf("cooperativeGroup");

    public static ProducerKind JointStockCompany => RuleBook.Default.ProducerKindOf("jointStockCompany");

    public static ProducerKind Partnership => RuleBook.Default.ProducerKindOf("partnership");

    public static ProducerKind PrivateEnterprise => RuleBook.Default.ProducerKindOf("privateEnterprise");

    public static ProducerKind Farm => RuleBook.Default.ProducerKindOf("farm");

    public static ProducerKind Association => RuleBook.Default.ProducerKindOf("association");

    public static IReadOnlyList<ProducerKind> All => RuleBook.Default.ProducerKinds;

    public static IEnumerable<ProducerKind> Enterprises => All.Where(kind => kind.IsEnterprise);

    public static ProducerKind Of(string key) => RuleBook.Default.ProducerKindOf(key);
}
