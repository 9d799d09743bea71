namespace Ocop.Domain.Producers;

/// <summary>A fact that the size of an enterprise rests on. The default value is the labour.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public enum EnterpriseFact
{
    /// <summary>The yearly average number of workers in social insurance (số lao động bình quân năm).</summary>
    AverageLabour = 0,

    /// <summary>The revenue of the year (tổng doanh thu).</summary>
    Revenue = 1,

    /// <summary>The capital (tổng nguồn vốn).</summary>
    Capital = 2,
}
