using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Reports;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Questions to the book: a type of the library in, its answer out, nothing around it and nothing stored.</summary>
internal static class CardEndpoints
{
    private const string Part = "computing";

    private static readonly QueryParameter Decision = new("decision", QueryParameterKind.Text, new("số quyết định của phiếu kia", "the number of the decision of the other form")) { IsRequired = true };

    private static readonly QueryParameter ProductSet = new("productSet", QueryParameterKind.Number, new("bộ sản phẩm ở quyết định kia, nếu khác", "the set under the other decision, where it is another one")) { Least = 1, Most = 99 };

    private static readonly QueryParameter Kind = new("kind", QueryParameterKind.Word, new("loại hồ sơ", "the kind of the dossier")) { IsRequired = true, Words = WordsOf<DossierKind>.All };

    private static readonly QueryParameter Filed = new("filed", QueryParameterKind.Day, new("ngày nộp", "the day of filing")) { IsRequired = true };

    private static readonly QueryParameter Evaluated = new("evaluated", QueryParameterKind.Day, new("ngày đánh giá", "the day of the evaluation")) { IsRequired = true };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ratings", (Scorecard card, RuleBook book) => book.Rate(card))
            .Says(Part, "Rates a card and stores nothing", "Xếp hạng một phiếu, không lưu gì").Reads();
        routes.MapPost("/checks", (Scorecard card, RuleBook book, HttpContext http) => CheckAnswer.Of(book.Check(card), CallerLanguage.Of(http)))
            .Says(Part, "Lists every mistake of a card; none if it can be rated", "Liệt kê mọi lỗi của một phiếu; trống nếu phiếu chấm được").Reads();
        routes.MapPost("/explanations", (Scorecard card, RuleBook book) => book.Explain(card))
            .Says(Part, "Explains the rating of a card, step by step with the law", "Giải thích kết quả của một phiếu, từng bước kèm căn cứ").Reads();
        routes.MapPost("/plans", (UpgradePlanRequest request, RuleBook book) => book.Plan(request))
            .Says(Part, "Finds the cheapest way to more stars", "Tìm cách nâng hạng ít chi phí nhất").Reads();
        routes.MapPost("/bounds", (Scorecard card, RuleBook book) => book.Bounds(card))
            .Says(Part, "Says what a half-filled card can still become", "Cho biết phiếu chấm dở còn có thể đạt mấy sao").Reads();
        routes.MapPost("/comparisons", (Scorecard card, Query query, RuleBook book) => ComparisonAnswer.Of(Compare(card, query, book)))
            .Says(Part, "Compares a card with the form of another decision", "Đối chiếu một phiếu với phiếu của quyết định khác", Decision, ProductSet).Reads();
        routes.MapPost("/council-decisions", (CouncilSession session, RuleBook book) => book.Decide(session))
            .Says(Part, "Decides a session of a council and stores nothing", "Tính kết quả một phiên hội đồng, không lưu gì").Reads();
        routes.MapPost("/council-explanations", (CouncilSession session, RuleBook book) => book.Explain(session))
            .Says(Part, "Explains the result of a session of a council", "Giải thích kết quả một phiên hội đồng").Reads();
        routes.MapPost("/certificate-answers", (CertificateQuestion question, RuleBook book) => book.Answer(question))
            .Says(Part, "Says what a certificate is worth on a day", "Cho biết giá trị của một giấy chứng nhận trong một ngày").Reads();
        routes.MapGet("/regimes", (Query query, RuleBook book, HttpContext http) => Results.Content(
                OcopJson.Write(RegimeFor(query, book), CallerLanguage.Of(http)), "application/json"))
            .Produces<RegimeOutcome>()
            .Says(Part, "Says which decision rates a dossier", "Cho biết hồ sơ được đánh giá theo quyết định nào", Kind, Filed, Evaluated);
    }

    private static RegimeOutcome RegimeFor(Query query, RuleBook book)
    {
        WordsOf<DossierKind>.TryParse(query.Text("kind")!, out var kind);
        var (filed, evaluated) = (query.Day("filed")!.Value, query.Day("evaluated")!.Value);
        return evaluated >= filed
            ? book.RegimeFor(kind, filed, evaluated)
            : throw new RefusedException([new EntryFault("evaluated", new("trước ngày nộp; cần ngày nộp hoặc sau đó", "before the day of filing; expected that day or a later one"))]);
    }

    private static CardComparison Compare(Scorecard card, Query query, RuleBook book)
    {
        var decision = query.Text("decision")!;
        if (!book.TryGetRules(decision, out var rules)) throw new RefusedException([Faults.Decision("decision", decision, book)]);
        var set = query.Number("productSet");
        if (set is { } number && !rules.TryGetRubric(number, out _)) throw new RefusedException([Faults.ProductSet("productSet", number, rules)]);
        try
        {
            return book.Compare(card, decision, set);
        }
        catch (ArgumentException exception) when (exception.ParamName == "productSet")
        {
            throw new RefusedException([new EntryFault("productSet", new("hai quyết định đánh số bộ sản phẩm khác nhau; cần số của bộ ở quyết định kia", "the two decisions number their sets otherwise; expected the number of the set under the other one"))]);
        }
        catch (ArgumentException exception) when (exception.ParamName is "decision" or "card")
        {
            var entry = exception.ParamName == "card" ? "$" : "decision";
            throw new RefusedException([new EntryFault(entry, new("phiếu này chỉ biết tổng điểm các phần nên không đối chiếu được", "the form is known by its totals only and cannot be compared"))]);
        }
    }
}
