// One lesson: a quota is a share of distinct producers, and its answer says what would change it.
using Ocop.Domain;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProducerQuotas;

var usage = new BilingualText(
    """
    Cách dùng: ProducerQuotas [TỆP.csv] [--minimum TÊN=TỶ_LỆ,...] [--on yyyy-MM-dd] [--json] [--lang vi|en]
      TỆP.csv    UTF-8, ngăn cách bằng dấu phẩy, chấm phẩy, tab hoặc theo dòng sep=; mỗi sản phẩm hoặc mỗi chủ thể một dòng;
                 cột Chủ thể (producer) hoặc Mã chủ thể và cột Loại hình (kind: Hợp tác xã, HTX, cooperative, ...),
                 có thể có Tên chủ thể (name) và Sản phẩm (product); mỗi cột khác là một đặc điểm, ghi có, không, yes hoặc no.
                 Có Mã chủ thể thì Chủ thể là tên. Chữ hoa, chữ thường và dạng Unicode nào cũng được
      --minimum  TÊN là một kind, enterprise (mọi loại doanh nghiệp; chỉ doanh nghiệp nhỏ và vừa tham gia)
                 hoặc một cột đặc điểm; TỶ_LỆ như 40%, 12,5%, 12.5% hoặc 2/5.
                 Không có: các tỷ lệ của chương trình mà danh sách trả lời được
      --on       ngày của các tỷ lệ; không có thì ngày cuối cùng mà quy định có tỷ lệ
      --json     {"entries":26,"producers":22,"quotas":[{"id":"N-4","kind":"cooperative","trait":null,
                 "minimum":{"numerator":2,"denominator":5},"count":8,"share":{"numerator":4,"denominator":11},
                 "outcome":"short","moreNeeded":2,"othersAllowed":null}],"possiblySame":[],"checkedOn":null}
                 kind hoặc trait là null; outcome: met, short, notMeasurable (không có chủ thể); moreNeeded: số chủ thể mới
                 thuộc diện này ít nhất để đạt (0 khi đã đạt, null khi không số nào đủ); othersAllowed: số chủ thể khác còn
                 thêm được mà vẫn đạt (null khi chưa đạt hoặc không giới hạn).
                 possiblySame: nhóm tên có thể là một chủ thể (khác nhau về chữ hoa, chỗ đặt dấu, khoảng trắng, HTX), vẫn tính
                 riêng như đã ghi; chỉ khi danh sách không có mã hay cột tên.
                 Ngày đó chưa biết tỷ lệ nào: quotas rỗng, kèm instrument (văn bản không nói tới, hoặc null) và why.
                 checkedOn: ngày kiểm tra quy định gần nhất, nếu ngày cần xem ở sau đó; nếu không thì null
    """,
    """
    Usage: ProducerQuotas [FILE.csv] [--minimum NAME=SHARE,...] [--on yyyy-MM-dd] [--json] [--lang vi|en]
      FILE.csv   UTF-8, with commas, semicolons or tabs, or as a line sep= says; one row for each product or each producer;
                 columns producer (Chủ thể) or Mã chủ thể and kind (Loại hình: cooperative, Hợp tác xã, HTX, ...),
                 optionally name (Tên chủ thể) and product (Sản phẩm); every other column is a trait, with yes, no, có or không.
                 With Mã chủ thể, Chủ thể is the name. Any capitals and any form of Unicode will do
      --minimum  NAME is a kind, enterprise (all legal forms; only small and medium ones take part)
                 or the column of a trait; SHARE as 40%, 12.5%, 12,5% or 2/5.
                 Without it: the shares of the programme that the list can answer
      --on       the day of the shares; without it, the last day of which the law has any
      --json     {"entries":26,"producers":22,"quotas":[{"id":"N-4","kind":"cooperative","trait":null,
                 "minimum":{"numerator":2,"denominator":5},"count":8,"share":{"numerator":4,"denominator":11},
                 "outcome":"short","moreNeeded":2,"othersAllowed":null}],"possiblySame":[],"checkedOn":null}
                 kind or trait is null; outcome: met, short, notMeasurable (no producers); moreNeeded: the fewest new producers
                 that count and would meet it (0 when met, null when no number would); othersAllowed: how many others may
                 still join while it stays met (null when short or without limit).
                 possiblySame: groups of names that may be one producer (capitals, place of the tone, blanks, HTX), counted as
                 given; only where the list has neither codes nor a column of names.
                 Where no share is known of the day: quotas is empty, with instrument (that does not say, or null) and why.
                 checkedOn: the day to which the law was last checked, if the day asked lies after it; else null
    """);

return Sample.Run(args, usage, arguments =>
{
    var minimum = arguments.Option("--minimum");
    var on = arguments.Date("--on");
    if (minimum is not null && on is not null) throw new UsageException("--on: --minimum đã cho các tỷ lệ", "--on: --minimum gives the shares already");
    var files = arguments.Rest(most: 1);
    var isExample = files.Count == 0;
    var path = isExample ? Data("producers.csv") : files[0];
    var producers = ProducerFile.Read(arguments.Book, InputFile.Read(path));
    var report = minimum is null
        ? QuotaReport.Of(arguments.Book, producers, on ?? QuotaQuestion.LastDay(arguments.Book) ?? arguments.Book.CheckedOn)
        : QuotaReport.Of(producers, QuotaQuestion.Parse(arguments.Book, minimum));
    if (arguments.Json) Console.WriteLine(report.ToJson(arguments.Language));
    else QuotaScreen.Show(arguments.Book, report, path, isExample, arguments.Language);
    return 0;
});

static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
