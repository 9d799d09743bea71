using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>The forms of all decisions.</summary>
internal static class FormEndpoints
{
    private static readonly QueryParameter Decision = new("decision", QueryParameterKind.Text, new("số quyết định, chẳng hạn 26/2026/QĐ-TTg", "the number of a decision, such as 26/2026/QĐ-TTg"));

    private static readonly QueryParameter On = QueryParameter.On with { Text = new("ngày đánh giá", "the day of the evaluation") };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms", (Query query, RuleBook book) => Listed(query, book).Select(FormsAnswer.Of).ToList())
            .Says("forms", "Lists decisions and their sets: all, one, or those of a day", "Liệt kê các quyết định và bộ sản phẩm: tất cả, một quyết định, hoặc của một ngày", Decision, On);
        routes.MapGet("/forms/{set:int}", (int set, Query query, RuleBook book) => Form(set, query, book))
            .Says("forms", "Returns the form of a set, by decision, by day, or of today", "Trả về phiếu của một bộ, theo quyết định, theo ngày, hoặc của hôm nay", Decision, On)
            .Answers(StatusCodes.Status404NotFound);
    }

    private static IEnumerable<DecisionRules> Listed(Query query, RuleBook book) => query.Text("decision") is not null || query.Day("on") is not null ? [Rules(query, book)] : book.Decisions.Select(book.Rules);

    private static Rubric Form(int set, Query query, RuleBook book)
    {
        var rules = Rules(query, book);
        return rules.TryGetRubric(set, out var form) ? form : throw RefusedException.NotFound(Faults.ProductSet(string.Empty, set, rules).Text);
    }

    private static DecisionRules Rules(Query query, RuleBook book)
    {
        if (query.Text("decision") is not { } decision) return book.RulesOn(query.On) ?? throw RefusedException.NotFound(NoForms(query.On));
        if (!book.TryGetRules(decision, out var rules)) throw RefusedException.NotFound(Faults.Decision(string.Empty, decision, book).Text);
        return query.Day("on") is { } on ? book.Rules(decision, on) : rules;
    }

    private static BilingualText NoForms(LocalDate day) => new($"Ngày {day:dd/MM/uuuu} không có phiếu nào đang áp dụng.", $"No form is in force on {day:uuuu-MM-dd}.");
}
