using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests;

/// <summary>The kinds of producers of the package that many tests speak of, by the names that they had as an enumeration.</summary>
internal static class Kinds
{
    public static ProducerKind Cooperative => RuleBook.Default.ProducerKind("cooperative");

    public static ProducerKind CooperativeGroup => RuleBook.Default.ProducerKind("cooperativeGroup");

    public static ProducerKind JointStockCompany => RuleBook.Default.ProducerKind("jointStockCompany");

    public static ProducerKind Partnership => RuleBook.Default.ProducerKind("partnership");

    public static ProducerKind PrivateEnterprise => RuleBook.Default.ProducerKind("privateEnterprise");

    public static ProducerKind Farm => RuleBook.Default.ProducerKind("farm");

    public static ProducerKind Association => RuleBook.Default.ProducerKind("association");

    public static IReadOnlyList<ProducerKind> All => RuleBook.Default.ProducerKinds;

    public static IEnumerable<ProducerKind> Enterprises => All.Where(kind => kind.IsEnterprise);

    public static ProducerKind Of(string key) => RuleBook.Default.ProducerKind(key);
}
