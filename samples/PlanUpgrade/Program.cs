using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.PlanUpgrade;

var usage = new BilingualText(
    """
    Cách dùng: PlanUpgrade [TỆP] [--to 1..5] [--costs TỆP] [--alternatives N] [--json] [--lang vi|en]
               PlanUpgrade --jsonl < yêu-cầu.jsonl
      TỆP               phiếu chấm điểm (JSON); không có thì dùng chè Shan tuyết 3 sao, lên 4 sao
      --to              số sao muốn đạt
      --costs           chi phí từng bước, như {"3.5":[0,2,null]}; không có thì mỗi bước 1
      --alternatives    số phương án khác ngang bằng
      --jsonl           mỗi dòng một yêu cầu {"card":{...},"to":4,"costs":{...}}
    """,
    """
    Usage: PlanUpgrade [FILE] [--to 1..5] [--costs FILE] [--alternatives N] [--json] [--lang vi|en]
           PlanUpgrade --jsonl < requests.jsonl
      FILE              a scorecard (JSON); without one, a 3-star tea on its way to 4
      --to              the stars that are wanted
      --costs           what each step costs, as {"3.5":[0,2,null]}; without it, 1 a step
      --alternatives    how many equally good plans to list
      --jsonl           one request a line, {"card":{...},"to":4,"costs":{...}}
    """);

return Sample.Run(args, usage, arguments =>
{
    if (arguments.Flag("--jsonl"))
    {
        arguments.Rest(0);
        return JsonLines.Run(arguments.Language, (line, writer) => OcopJson.Write(writer, arguments.Book.Plan(OcopJson.ReadUpgradePlanRequest(line))));
    }

    var to = arguments.WholeNumber("--to");
    var costsFile = arguments.Option("--costs");
    var alternatives = arguments.WholeNumber("--alternatives");
    var file = arguments.Rest(1).SingleOrDefault();
    if (to is null && file is not null) throw new UsageException("thiếu --to: cần số sao muốn đạt, từ 1 đến 5", "--to is missing: expected the stars that are wanted, 1 to 5");
    if (to is < 1 or > 5) throw new UsageException($"--to {to}: cần từ 1 đến 5", $"--to {to}: expected 1 to 5");
    var card = OcopJson.ReadScorecard(InputFile.ReadText(file ?? Path.Combine(AppContext.BaseDirectory, "data", "tea.json")));
    var costs = costsFile is null ? null : OcopJson.ReadUpgradePlanCosts(InputFile.ReadText(costsFile));
    var stars = to ?? 4;
    if (arguments.Json)
    {
        Console.WriteLine(OcopJson.Write(arguments.Book.Plan(card, stars, costs, alternatives ?? 0)));
        return 0;
    }

    new PlanScreen(arguments.Book, card, stars, costs, arguments.Language).Show(alternatives ?? 3);
    return 0;
});
