using System.Diagnostics.CodeAnalysis;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>The kinds of producers as people write them: by key, by name in both languages, by the usual short forms, in any capitals and any form of Unicode.</summary>
internal sealed class KindNames
{
    /// <summary>The name that stands for all legal forms of an enterprise.</summary>
    public const string Enterprise = "enterprise";

    // Short forms of words; the names of the book are spelled out by them too.
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["htx"] = "hợp tác xã",
        ["lhhtx"] = "liên hiệp hợp tác xã",
        ["tht"] = "tổ hợp tác",
        ["cty"] = "công ty",
        ["ctcp"] = "công ty cổ phần",
        ["cp"] = "cổ phần",
        ["tnhh"] = "trách nhiệm hữu hạn",
        ["mtv"] = "một thành viên",
        ["1"] = "một",
        ["2"] = "hai",
        ["dn"] = "doanh nghiệp",
        ["dntn"] = "doanh nghiệp tư nhân",
        ["hkd"] = "hộ kinh doanh",
    };

    // Names beside those of the book that can mean one kind only.
    private static readonly (string Name, string Kind)[] Others =
    [
        ("công ty trách nhiệm hữu hạn hai thành viên", "multipleMemberCompany"),
        ("hộ kinh doanh", "registeredHousehold"),
        ("hộ đăng ký kinh doanh", "registeredHousehold"),
        ("hội", "association"),
        ("hiệp hội", "association"),
    ];

    private static readonly Dictionary<string, string> ShortForms = Words.ToDictionary(word => ListText.Key(word.Key), word => ListText.Key(word.Value), StringComparer.Ordinal);

    private readonly Dictionary<string, ProducerKind> kinds = new(StringComparer.Ordinal);

    public KindNames(RuleBook book)
    {
        foreach (var kind in book.ProducerKinds)
        {
            kinds.TryAdd(Key(kind.Key), kind);
            kinds.TryAdd(Key(kind.Labels.Vietnamese), kind);
            kinds.TryAdd(Key(kind.Labels.English), kind);
        }

        foreach (var (name, key) in Others)
        {
            if (book.TryGetProducerKind(key, out var kind)) kinds.TryAdd(Key(name), kind);
        }
    }

    /// <summary>Looks a kind up by any of its names.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out ProducerKind? kind) => kinds.TryGetValue(Key(name), out kind);

    /// <summary>Whether a name stands for all legal forms of an enterprise.</summary>
    public static bool IsEnterprise(string name) => Key(name) is var key && (key == Key(Enterprise) || key == Key("enterprises") || key == Key("doanh nghiệp"));

    private static string Key(string name) => string.Join(' ', ListText.Key(name).Split(' ').Select(word => ShortForms.GetValueOrDefault(word, word)));
}
