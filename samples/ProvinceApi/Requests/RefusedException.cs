namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The exception for a request that is refused: with a status, a sentence and all entries that are wrong.</summary>
internal sealed class RefusedException : Exception
{
    public RefusedException(int status, BilingualText detail, params IReadOnlyList<EntryFault> faults)
        : base(detail.English)
    {
        Status = status;
        Detail = detail;
        Faults = faults;
    }

    /// <summary>Refuses a request for its entries.</summary>
    public RefusedException(IReadOnlyList<EntryFault> faults)
        : this(StatusCodes.Status400BadRequest, Texts.WrongEntries(faults.Count), faults)
    {
    }

    public int Status { get; }

    public BilingualText Detail { get; }

    public IReadOnlyList<EntryFault> Faults { get; }

    public static RefusedException NotFound(BilingualText detail) => new(StatusCodes.Status404NotFound, detail);

    public static RefusedException Conflict(BilingualText detail, params IReadOnlyList<EntryFault> faults) => new(StatusCodes.Status409Conflict, detail, faults);
}
