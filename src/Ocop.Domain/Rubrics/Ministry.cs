namespace Ocop.Domain.Rubrics;

/// <summary>A ministry that manages product sets (bộ quản lý). The default value is the Ministry of Agriculture and Environment.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Annex I; earlier decisions name the predecessors of these ministries.</remarks>
public enum Ministry
{
    /// <summary>Agriculture and Environment (Nông nghiệp và Môi trường).</summary>
    AgricultureAndEnvironment = 0,

    /// <summary>Industry and Trade (Công Thương).</summary>
    IndustryAndTrade = 1,

    /// <summary>Health (Y tế).</summary>
    Health = 2,

    /// <summary>Culture, Sports and Tourism (Văn hóa, Thể thao và Du lịch).</summary>
    CultureSportsAndTourism = 3,

    /// <summary>Science and Technology (Khoa học và Công nghệ).</summary>
    ScienceAndTechnology = 4,
}
