using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A ground on which a dossier as a whole is rejected (trường hợp hồ sơ bị loại).</summary>
public sealed class RubricDisqualifier
{
    private readonly IFormLabels labels;

    internal RubricDisqualifier(string key, IFormLabels labels, LegalReference reference)
    {
        Key = key;
        this.labels = labels;
        Reference = reference;
    }

    /// <summary>Gets the stable key of the ground.</summary>
    public string Key { get; }

    /// <summary>Gets the ground, in a few words.</summary>
    public BilingualText Labels => labels.Disqualifier(Key);

    /// <summary>Gets where the form names the ground: at its head.</summary>
    public LegalReference Reference { get; }
}
