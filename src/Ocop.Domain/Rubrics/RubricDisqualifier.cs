using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A ground on which a dossier as a whole is rejected (trường hợp hồ sơ bị loại).</summary>
public sealed class RubricDisqualifier
{
    internal RubricDisqualifier(string key, BilingualText labels, LegalReference reference)
    {
        Key = key;
        Labels = labels;
        Reference = reference;
    }

    /// <summary>Gets the stable key of the ground.</summary>
    public string Key { get; }

    /// <summary>Gets the ground, in a few words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets where the form names the ground: at its head.</summary>
    public LegalReference Reference { get; }
}
