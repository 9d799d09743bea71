// One lesson: the law that rates a dossier follows from three facts, and where it does not, the answer says why.
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.WhichLaw;

var usage = new BilingualText(
    """
    Cách dùng: WhichLaw [--lang vi|en]        các thời kỳ pháp luật và vài hồ sơ ví dụ
               WhichLaw --kind first|upgrade|reevaluation --filed NGÀY --evaluated NGÀY [--json] [--lang vi|en]
    """,
    """
    Usage: WhichLaw [--lang vi|en]        the regimes over time and a few example dossiers
           WhichLaw --kind first|upgrade|reevaluation --filed DATE --evaluated DATE [--json] [--lang vi|en]
    """);

return Sample.Run(args, usage, arguments =>
{
    var kind = Kind(arguments.Option("--kind"));
    var filed = arguments.Date("--filed");
    var evaluated = arguments.Date("--evaluated");
    arguments.Rest(most: 0);
    if (kind is null && filed is null && evaluated is null && !arguments.Json)
    {
        new RegimeScreen(arguments.Book, arguments.Language).ShowTimeline();
        return 0;
    }

    var outcome = Answer(arguments.Book, kind ?? throw Missing("--kind"), filed ?? throw Missing("--filed"), evaluated ?? throw Missing("--evaluated"));
    if (arguments.Json) Console.WriteLine(OcopJson.Write(outcome, arguments.Language));
    else new RegimeScreen(arguments.Book, arguments.Language).Show(outcome);
    return 0;
});

static RegimeOutcome Answer(RuleBook book, DossierKind kind, NodaTime.LocalDate filed, NodaTime.LocalDate evaluated)
{
    try
    {
        return book.RegimeFor(kind, filed, evaluated);
    }
    catch (InvalidEntryException exception)
    {
        throw new UsageException($"--evaluated: {exception.Problem.In(Language.Vietnamese)}", $"--evaluated: {exception.Problem.In(Language.English)}");
    }
}

static DossierKind? Kind(string? name) => name switch
{
    null => null,
    "first" => DossierKind.FirstEvaluation,
    "upgrade" => DossierKind.Upgrade,
    "reevaluation" => DossierKind.ReEvaluation,
    _ => throw new UsageException($"--kind {name}: cần first, upgrade hoặc reevaluation", $"--kind {name}: expected first, upgrade or reevaluation"),
};

static UsageException Missing(string name) => new($"{name}: thiếu", $"{name}: missing");
