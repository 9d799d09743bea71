using System.Globalization;
using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A quota as this sample asks for it, with its number in the programme, the kinds that count as <c>--minimum</c> names them, and its name on the screen.</summary>
internal sealed record QuotaQuestion(string? Id, string? Kind, Quota Quota, BilingualText Label)
{
    /// <summary>The name that stands for all legal forms of an enterprise.</summary>
    public const string Enterprise = "enterprise";

    /// <summary>Returns the quotas of the programme that a list can answer: those of kinds first, then those of traits, in the order of the columns of the list.</summary>
    public static IReadOnlyList<QuotaQuestion> Of(RuleBook book, QuotasLaidDown laidDown, ProducerFile file) =>
    [
        .. laidDown.Quotas
            .Select(quota => new QuotaQuestion(quota.Id, KindOf(book, quota.Quota), quota.Quota, quota.Labels))
            .Where(question => QuotaReport.CanAnswer(file, question))
            .OrderBy(question => question.Quota.Trait is { } trait ? file.Traits.ToList().IndexOf(trait) : -1),
    ];

    /// <summary>Returns the last day of which the book knows quotas, or null where it knows none: the sample has no clock, and a programme speaks of its own years only.</summary>
    public static LocalDate? LastDay(RuleBook book) => book.Instruments
        .SelectMany(instrument => new[] { instrument.InForceFrom, instrument.Ends })
        .Where(day => day is { } known && book.QuotasOn(known) is QuotasLaidDown)
        .Max();

    /// <summary>Reads what <c>--minimum</c> says, such as <c>cooperative=40%,runByWomen=2/5</c>.</summary>
    public static IReadOnlyList<QuotaQuestion> Parse(RuleBook book, string text)
    {
        var questions = new List<QuotaQuestion>();
        foreach (var part in text.Split(','))
        {
            var (name, share) = part.Split('=') is [var left, var right] && left.Trim().Length > 0
                ? (left.Trim(), right.Trim())
                : throw Problem("--minimum", part, "cần TÊN=TỶ_LỆ", "expected NAME=SHARE");
            if (questions.Any(question => question.Quota.Name == name)) throw Problem("--minimum", part, "trùng", "repeated");
            questions.Add(Of(book, name, Share(share, "--minimum")));
        }

        return questions;
    }

    private static string? KindOf(RuleBook book, Quota quota) =>
        quota.Trait is not null ? null
        : quota.Kinds.Count > 1 && book.ProducerKinds.Where(kind => kind.IsEnterprise).ToHashSet().SetEquals(quota.Kinds) ? Enterprise
        : string.Join(' ', quota.Kinds);

    private static QuotaQuestion Of(RuleBook book, string name, Fraction minimum)
    {
        if (name == Enterprise) return new(null, name, Quota.OfKinds(name, book.ProducerKinds.Where(kind => kind.IsEnterprise), minimum), new("Doanh nghiệp", "Enterprises"));
        return book.TryGetProducerKind(name, out var kind)
            ? new(null, name, Quota.OfKind(kind, minimum), kind.Labels)
            : new(null, null, Quota.OfTrait(name, minimum), new(name, name));
    }

    // Exact: 12.5% is 1/8 and never 0.125 rounded.
    private static Fraction Share(string text, string path)
    {
        Fraction? share = null;
        if (text.EndsWith('%'))
        {
            if (decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 && decimal.Round(percent, 6) == percent)
            {
                share = new Fraction((long)(percent * 1_000_000), 100_000_000);
            }
        }
        else if (text.Split('/') is [var above, var below]
            && int.TryParse(above, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && int.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator is > 0 and <= 1_000_000_000
            && numerator <= denominator)
        {
            share = new Fraction(numerator, denominator);
        }

        return share ?? throw Problem(path, text, "cần tỷ lệ từ 0% đến 100%, viết 40%, 12.5% hoặc 2/5", "expected a share from 0% to 100%, written 40%, 12.5% or 2/5");
    }

    private static InvalidEntryException Problem(string path, string value, string vietnamese, string english) =>
        new(path, new BilingualText($"'{value}': {vietnamese}", $"'{value}': {english}"));
}
