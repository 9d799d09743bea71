namespace Ocop.Domain.Registry;

/// <summary>What a portfolio holds on one date: every product that was ever recognised is valid, extended, expired, withdrawn, undecided or not known to be any of these, by the stars of its latest rating.</summary>
/// <remarks>Of products of which only the year or the month of the recognition is known these counts have what is certain; what is merely possible is counted apart. Two counts are equal when all their members are. The default value counts nothing; adding it changes nothing.</remarks>
public readonly record struct PortfolioCounts
{
    /// <summary>Gets the products that were standardised (chuẩn hóa) by the date, whether rated or not.</summary>
    public int Standardised { get; internal init; }

    /// <summary>Gets the products that were ever recognised by the date (đã từng được công nhận), for certain; <see cref="PossiblyRecognised"/> and <see cref="PossiblyRecognisedBefore"/> count the others that may have been.</summary>
    public StarCounts EverRecognised => Valid + Extended + Expired + Withdrawn + NotKnown + Undecided;

    /// <summary>Gets the products whose certificate is in force on the date: valid or extended.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3: an extended certificate stays in force.</remarks>
    public StarCounts InForce => Valid + Extended + UndecidedInForce;

    /// <summary>Gets the products with a certificate that is in force within its term on the date (còn hiệu lực).</summary>
    public StarCounts Valid { get; internal init; }

    /// <summary>Gets the products whose certificate is past its term and kept in force by a dossier that was filed late (tiếp tục có hiệu lực).</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    public StarCounts Extended { get; internal init; }

    /// <summary>Gets the products whose latest certificate has ended (hết hạn) and is not extended.</summary>
    public StarCounts Expired { get; internal init; }

    /// <summary>Gets the products whose latest certificate was withdrawn (thu hồi), before or after its end.</summary>
    public StarCounts Withdrawn { get; internal init; }

    /// <summary>Gets the products of which no instrument says whether the latest certificate is in force (không rõ): its term, or whether a dossier extends it.</summary>
    public StarCounts NotKnown { get; internal init; }

    /// <summary>Gets the products that were surely recognised by the date, of which only the year or the month of the recognition is known, and which by that are one or another of the above (chưa xác định).</summary>
    public StarCounts Undecided { get; internal init; }

    /// <summary>Gets those of the undecided products that are in force whichever it is: within their term or extended.</summary>
    public StarCounts UndecidedInForce { get; internal init; }

    /// <summary>Gets the products that may have been recognised by the date or not (có thể đã được công nhận): only the year or the month is known. They are not among those ever recognised.</summary>
    public StarCounts PossiblyRecognised { get; internal init; }

    /// <summary>Gets the products that may be in force on the date or not (có thể còn hiệu lực), of the undecided and of those possibly recognised. They are not among those in force.</summary>
    public StarCounts PossiblyInForce { get; internal init; }

    /// <summary>Gets the products that may have been recognised by the date (có thể đã được công nhận trước): their events begin with a rating again on a later day, and what was before is not told, its stars neither. No other count has them.</summary>
    public int PossiblyRecognisedBefore { get; internal init; }

    /// <summary>Gets the products that are potential 5 stars on the date (tiềm năng 5 sao), for certain, a class of its own. Being it recognises no product: who has a certificate from before is counted by that one too.</summary>
    public int PotentialFive { get; internal init; }

    /// <summary>Gets the products that may be potential 5 stars on the date or not (có thể là tiềm năng 5 sao): a recognition of which only the year or the month is known may have ended it. They are not among <see cref="PotentialFive"/>.</summary>
    public int PossiblyPotentialFive { get; internal init; }

    /// <summary>Gets those of the potential 5 stars that were recognised before, and so are in two classes.</summary>
    internal int PotentialFiveRecognised { get; init; }

    /// <summary>Gets those of the undecided products of which a withdrawal is told that may have been of a certificate or not: it began before that day or on it.</summary>
    internal StarCounts PossiblyWithdrawn { get; init; }

    /// <summary>Adds two counts of different products.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A sum is above the largest int.</exception>
    public static PortfolioCounts operator +(PortfolioCounts left, PortfolioCounts right) => new()
    {
        Standardised = left.Standardised + right.Standardised,
        Valid = left.Valid + right.Valid,
        Extended = left.Extended + right.Extended,
        Expired = left.Expired + right.Expired,
        Withdrawn = left.Withdrawn + right.Withdrawn,
        NotKnown = left.NotKnown + right.NotKnown,
        Undecided = left.Undecided + right.Undecided,
        UndecidedInForce = left.UndecidedInForce + right.UndecidedInForce,
        PossiblyRecognised = left.PossiblyRecognised + right.PossiblyRecognised,
        PossiblyInForce = left.PossiblyInForce + right.PossiblyInForce,
        PossiblyWithdrawn = left.PossiblyWithdrawn + right.PossiblyWithdrawn,
        PossiblyRecognisedBefore = left.PossiblyRecognisedBefore + right.PossiblyRecognisedBefore,
        PotentialFive = left.PotentialFive + right.PotentialFive,
        PossiblyPotentialFive = left.PossiblyPotentialFive + right.PossiblyPotentialFive,
        PotentialFiveRecognised = left.PotentialFiveRecognised + right.PotentialFiveRecognised,
    };

    internal PortfolioCounts Less(PortfolioCounts other) => new()
    {
        Standardised = Standardised - other.Standardised,
        Valid = Valid.Less(other.Valid),
        Extended = Extended.Less(other.Extended),
        Expired = Expired.Less(other.Expired),
        Withdrawn = Withdrawn.Less(other.Withdrawn),
        NotKnown = NotKnown.Less(other.NotKnown),
        Undecided = Undecided.Less(other.Undecided),
        UndecidedInForce = UndecidedInForce.Less(other.UndecidedInForce),
        PossiblyRecognised = PossiblyRecognised.Less(other.PossiblyRecognised),
        PossiblyInForce = PossiblyInForce.Less(other.PossiblyInForce),
        PossiblyWithdrawn = PossiblyWithdrawn.Less(other.PossiblyWithdrawn),
        PossiblyRecognisedBefore = PossiblyRecognisedBefore - other.PossiblyRecognisedBefore,
        PotentialFive = PotentialFive - other.PotentialFive,
        PossiblyPotentialFive = PossiblyPotentialFive - other.PossiblyPotentialFive,
        PotentialFiveRecognised = PotentialFiveRecognised - other.PotentialFiveRecognised,
    };
}
