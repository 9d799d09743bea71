using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProvinceTargets;

var usage = new BilingualText(
    """
    Cách dùng: ProvinceTargets [--on yyyy-MM-dd] [--json] [--lang vi|en]
      --on    ngày cần xem; không có thì ngày cuối cùng mà số liệu nói tới
      --json  "potentialFive" cạnh "3", "4", "5" là số sản phẩm tiềm năng 5 sao, không nằm trong các số sao;
              checkedOn ở cuối: ngày kiểm tra quy định gần nhất, nếu ngày cần xem ở sau đó; nếu không thì null
    """,
    """
    Usage: ProvinceTargets [--on yyyy-MM-dd] [--json] [--lang vi|en]
      --on    the date to look at; without it, the last day that the data speaks of
      --json  "potentialFive" beside "3", "4", "5": the products that are potential 5 stars, in no count of stars;
              checkedOn at the end: the day to which the law was last checked, if the date lies after it; else null
    """);

return Sample.Run(args, usage, arguments =>
{
    var asked = arguments.Date("--on");
    arguments.Rest(0);
    var province = new TrackedProvince(arguments.Book, ProvinceFile.Read(Data("lang-son.json")));
    var on = asked ?? LocalDate.Max(province.Facts.EventsKnownThrough, province.Facts.Observations.Max(item => item.On));
    if (arguments.Json)
    {
        Console.WriteLine(ProvinceAnswer.Write(province, on, arguments.Language));
        return 0;
    }

    new Screen(arguments.Book, province, NationalFile.Read(Data("national.json")), on, arguments.Language).Show();
    return 0;
});

static byte[] Data(string name) => InputFile.ReadText(Path.Combine(AppContext.BaseDirectory, "data", name));
