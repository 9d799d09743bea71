namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A parameter that an endpoint takes in its query: by this it is read, checked and described.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it means.</param>
internal sealed record QueryParameter(string Name, QueryParameterKind Kind, BilingualText Text)
{
    public static readonly QueryParameter On = new("on", QueryParameterKind.Day, new("ngày cần xem; không có thì hôm nay theo giờ Việt Nam", "the day that is asked about; today in Vietnam where it is left out"));

    public static readonly QueryParameter Page = new("page", QueryParameterKind.Number, new("trang, từ 1", "the page, from 1")) { Least = 1, Most = 1_000_000 };

    public static readonly QueryParameter PageSize = new("pageSize", QueryParameterKind.Number, new("số dòng mỗi trang, mặc định 50", "the rows of a page, 50 where it is left out")) { Least = 1, Most = Paging.MostRows };

    public static readonly QueryParameter Key = new("key", QueryParameterKind.Text, new("chỉ dòng mang mã này", "only the row with this key"));

    public bool IsRequired { get; init; }

    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    /// <summary>The words that it may be, where it is one.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
