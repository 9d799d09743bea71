// One lesson: the law's forms are data that a program can walk, with every mark and note in its place.
using System.Globalization;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.BrowseRubric;

var usage = new BilingualText(
    """
    Cách dùng: BrowseRubric [--decision SỐ] [--lang vi|en]          các bộ sản phẩm
               BrowseRubric BỘ [--decision SỐ] [--lang vi|en]       phiếu của một bộ
               BrowseRubric [BỘ] --json [--decision SỐ]             mọi phiếu, hoặc một, dạng JSON
    """,
    """
    Usage: BrowseRubric [--decision NUMBER] [--lang vi|en]          the product sets
           BrowseRubric SET [--decision NUMBER] [--lang vi|en]      the form of one set
           BrowseRubric [SET] --json [--decision NUMBER]            all forms, or one, as JSON
    """);

return Sample.Run(args, usage, arguments =>
{
    var decision = arguments.Option("--decision") ?? RuleBook.Default.Decisions.First();
    var rest = arguments.Rest(most: 1);
    if (!RuleBook.Default.TryGetRules(decision, out var rules))
    {
        var known = string.Join(", ", RuleBook.Default.Decisions);
        throw new UsageException($"--decision {decision}: cần một trong {known}", $"--decision {decision}: expected one of {known}");
    }

    if (rest.Count == 0)
    {
        if (arguments.Json) Console.WriteLine(OcopJson.Write(rules));
        else FormScreen.ShowCatalogue(rules, arguments.Language);
        return 0;
    }

    if (!int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var set) || !rules.TryGetRubric(set, out var rubric))
    {
        throw new UsageException($"{rest[0]}: cần số bộ sản phẩm từ 1 đến {rules.ProductSets.Count}", $"{rest[0]}: expected the number of a product set from 1 to {rules.ProductSets.Count}");
    }

    if (arguments.Json) Console.WriteLine(OcopJson.Write(rubric));
    else FormScreen.ShowForm(rubric, arguments.Language);
    return 0;
});
