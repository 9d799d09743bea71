namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier lacks (thành phần còn thiếu).</summary>
public sealed record MissingItem
{
    internal MissingItem(DossierRequirement requirement, int given)
    {
        Requirement = requirement;
        Given = given;
    }

    /// <summary>Gets what is required, with its citation.</summary>
    public DossierRequirement Requirement { get; }

    /// <summary>Gets how many there are, fewer than required.</summary>
    public int Given { get; }
}
