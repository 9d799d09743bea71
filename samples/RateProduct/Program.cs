// One lesson: stars come from the points and from the minimum levels, whichever allows fewer.
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.RateProduct;
using Ocop.Domain.Scoring;

var usage = new BilingualText(
    """
    Cách dùng: RateProduct [TỆP...] [--json] [--lang vi|en]
               RateProduct --jsonl [--lang vi|en]     mỗi dòng vào một phiếu, mỗi dòng ra một kết quả
    """,
    """
    Usage: RateProduct [FILE...] [--json] [--lang vi|en]
           RateProduct --jsonl [--lang vi|en]     one scorecard a line in, one rating a line out
    """);

return Sample.Run(args, usage, arguments =>
{
    if (arguments.Flag("--jsonl"))
    {
        arguments.Rest(most: 0);
        return JsonLines.Run(arguments.Language, (line, writer) => OcopJson.Write(writer, arguments.Book.Rate(OcopJson.ReadScorecard(line))));
    }

    var files = arguments.Rest();
    var isExample = files.Count == 0;
    if (isExample) files = [Path.Combine(AppContext.BaseDirectory, "data", "star-anise.json")];

    // All cards are read and rated before the first is shown: with one bad card nothing is rated.
    var rated = files.Select(file => Rate(arguments.Book, file)).ToArray();
    foreach (var (card, rating) in rated)
    {
        if (arguments.Json) Console.WriteLine(OcopJson.Write(rating));
        else RatingScreen.Show(arguments.Book, card, rating, isExample, arguments.Language);
    }

    return 0;
});

static (Scorecard Card, Rating Rating) Rate(RuleBook book, string file)
{
    try
    {
        var card = OcopJson.ReadScorecard(InputFile.ReadText(file));
        return (card, book.Rate(card));
    }
    catch (InvalidEntryException exception)
    {
        // Every mistake on a line of its own.
        string Lines(Language language) => string.Join('\n', exception.Problems.Select(problem => $"{file}: {problem.In(language)}"));
        throw new InputException(Lines(Language.Vietnamese), Lines(Language.English));
    }
}
