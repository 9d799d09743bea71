namespace Ocop.Domain.Law;

/// <summary>The numbers of the instruments that come with the package, for hosts that name one (số hiệu các văn bản có sẵn).</summary>
/// <remarks>The library itself never asks for a number: what holds on a day follows from the dates of the instruments that a book holds.</remarks>
public static class KnownInstruments
{
    /// <summary>Decision 1048/QĐ-TTg of 21 August 2019: the first national criteria.</summary>
    public const string Decision1048 = "1048/QĐ-TTg";

    /// <summary>Decision 781/QĐ-TTg of 8 June 2020: amends 1048 and adds minimum requirements.</summary>
    public const string Decision781 = "781/QĐ-TTg";

    /// <summary>Decision 1162/QĐ-VPĐP-OCOP of 17 September 2020: the use of the certification mark.</summary>
    public const string Decision1162 = "1162/QĐ-VPĐP-OCOP";

    /// <summary>Decision 148/QĐ-TTg of 24 February 2023: new criteria, three levels of authority.</summary>
    public const string Decision148 = "148/QĐ-TTg";

    /// <summary>Decision 919/QĐ-TTg of 1 August 2022: the programme of 2021 to 2025, with its quotas and targets.</summary>
    public const string Decision919 = "919/QĐ-TTg";

    /// <summary>Decree 80/2021/NĐ-CP of 26 August 2021: the sizes of enterprises.</summary>
    public const string Decree80 = "80/2021/NĐ-CP";

    /// <summary>Decision 1489/QĐ-TTg of 6 July 2025: amends 148 and ends the district's part.</summary>
    public const string Decision1489 = "1489/QĐ-TTg";

    /// <summary>Decision 26/2026/QĐ-TTg of 22 May 2026: new criteria, two levels of authority.</summary>
    public const string Decision26 = "26/2026/QĐ-TTg";
}
