using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A slip of a printed form and how this library reads it (đính chính).</summary>
public sealed partial class Erratum
{
    internal Erratum(int productSet, string? criterion, int? level, NumberOrText? printed, NumberOrText? read, BilingualText reason, ErratumStatus status, LegalReference form, bool isPart)
    {
        ProductSet = productSet;
        Criterion = criterion;
        Level = level;
        PrintedValue = printed;
        ReadValue = read;
        Reason = reason;
        Status = status;
        Reference = form with { ProductSet = productSet, Part = isPart ? criterion : null, Criterion = isPart ? null : criterion, Level = level };
    }

    /// <summary>Gets the number of the product set.</summary>
    public int ProductSet { get; }

    /// <summary>Gets the printed code of the part or criterion, or null for the form as a whole.</summary>
    public string? Criterion { get; }

    /// <summary>Gets the level, from 1, or null where the slip is not in a level.</summary>
    public int? Level { get; }

    /// <summary>Gets what is printed, or null where nothing is.</summary>
    public string? Printed => PrintedValue?.Text;

    /// <summary>Gets what is read, or null where nothing changes.</summary>
    public string? Read => ReadValue?.Text;

    /// <summary>Gets the reason.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets what is done with the slip.</summary>
    public ErratumStatus Status { get; }

    /// <summary>Gets where the slip stands.</summary>
    public LegalReference Reference { get; }

    // As the rule file has it: a number where points are meant, else a text.
    internal NumberOrText? PrintedValue { get; }

    internal NumberOrText? ReadValue { get; }
}
