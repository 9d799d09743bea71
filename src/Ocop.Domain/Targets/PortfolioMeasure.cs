namespace Ocop.Domain.Targets;

/// <summary>Which count of a portfolio an indicator takes: they are different counts, and a report must say which it means. The default value is the ever-recognised count.</summary>
public enum PortfolioMeasure
{
    /// <summary>Products ever recognised by the date (đã từng được công nhận). It never falls.</summary>
    EverRecognised = 0,

    /// <summary>Products with a certificate in force within its term on the date (còn hiệu lực). It falls when terms end; <see cref="InForce"/> counts the extended ones too.</summary>
    Valid = 1,

    /// <summary>Products recognised for the first time within the target's period (công nhận mới).</summary>
    NewlyRecognised = 2,

    /// <summary>Products upgraded within the target's period (nâng hạng).</summary>
    Upgraded = 3,

    /// <summary>Products newly recognised or upgraded within the target's period, each once.</summary>
    RecognisedOrUpgraded = 4,

    /// <summary>Products newly recognised, upgraded or rated again within the target's period, each once (được đánh giá, phân hạng).</summary>
    Rated = 5,

    /// <summary>Products standardised by the date, whether rated or not (chuẩn hóa).</summary>
    Standardised = 6,

    /// <summary>Products with a certificate in force on the date, within its term or extended (còn hiệu lực, kể cả tiếp tục có hiệu lực sau thời hạn).</summary>
    InForce = 7,

    /// <summary>Products that are potential 5 stars on the date (tiềm năng 5 sao): the centre has yet to decide. They have no stars, so that the least stars do not matter.</summary>
    PotentialFive = 8,
}
