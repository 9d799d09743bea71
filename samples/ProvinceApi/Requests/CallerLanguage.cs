using Microsoft.Net.Http.Headers;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The language of whoever asks.</summary>
internal static class CallerLanguage
{
    /// <summary>Returns the first language of <c>Accept-Language</c> that the service speaks, by the caller's order of preference; Vietnamese where there is none.</summary>
    public static Language Of(HttpContext context)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(each => each.Quality != 0)
            .OrderByDescending(each => each, StringWithQualityHeaderValueComparer.QualityComparer);
        foreach (var each in wanted)
        {
            if (Speaks(each, "vi")) return Language.Vietnamese;
            if (Speaks(each, "en")) return Language.English;
        }

        return Language.Vietnamese;
    }

    /// <summary>Says that answers differ by language.</summary>
    public static void Vary(HttpContext context) => context.Response.Headers.Vary = HeaderNames.AcceptLanguage;

    /// <summary>The name of a language in <c>Content-Language</c>.</summary>
    public static string Tag(Language language) => language == Language.English ? "en" : "vi";

    private static bool Speaks(StringWithQualityHeaderValue wanted, string language) =>
        wanted.Value.Equals(language, StringComparison.OrdinalIgnoreCase) || wanted.Value.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
