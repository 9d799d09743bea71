namespace Ocop.Domain.Certificates;

/// <summary>How the last valid day is counted (cách tính ngày cuối hiệu lực). The default value is <see cref="Inclusive"/>.</summary>
public enum ValidityConvention
{
    /// <summary>The corresponding day at the end of the term is still valid: of 36 months from 2 June 2023 through 2 June 2026. So counts the Civil Code.</summary>
    Inclusive = 0,

    /// <summary>The day before it is the last: from 2 June 2023 through 1 June 2026. So count some provinces. From 29 February 2024 it is 28 February 2027: the day before by its number, a listed reading.</summary>
    Exclusive = 1,
}
