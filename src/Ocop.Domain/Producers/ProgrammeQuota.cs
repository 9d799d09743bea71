using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>A quota that a programme lays down (tỷ lệ tối thiểu của chương trình), with its name.</summary>
/// <remarks>The identities and the names of traits, such as <c>runByWomen</c>, are those of the rule file: the law numbers neither.</remarks>
public sealed record ProgrammeQuota
{
    internal ProgrammeQuota(string id, BilingualText labels, Quota quota)
    {
        Id = Guard.NotNull(id, nameof(id));
        Labels = Guard.NotNull(labels, nameof(labels));
        Quota = Guard.NotNull(quota, nameof(quota));
    }

    /// <summary>Gets the identity, such as <c>N-4</c>; a target on the same share has the same.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the quota, which says where it stands.</summary>
    public Quota Quota { get; }
}
