using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A quota as this sample asks for it, with its number in the programme, the kinds that count as <c>--minimum</c> names them, and its name on the screen.</summary>
internal sealed partial record QuotaQuestion(string? Id, string? Kind, Quota Quota, BilingualText Label)
{
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

    /// <summary>Returns the traits that the programmes of the book ask for, with their names for people.</summary>
    public static IEnumerable<(string Trait, BilingualText Labels)> TraitsOf(RuleBook book) => book.Instruments
        .Select(instrument => book.QuotasOn(instrument.InForceFrom))
        .OfType<QuotasLaidDown>()
        .SelectMany(laidDown => laidDown.Quotas)
        .Where(quota => quota.Quota.Trait is not null)
        .Select(quota => (quota.Quota.Trait!, quota.Labels));

    /// <summary>Reads what <c>--minimum</c> says, such as <c>cooperative=40%,runByWomen=2/5</c>; a comma between two digits before a percent sign is a decimal one, as in 40,5%.</summary>
    public static IReadOnlyList<QuotaQuestion> Parse(RuleBook book, string text)
    {
        var questions = new List<QuotaQuestion>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new KindNames(book);
        foreach (var given in BetweenParts().Split(text))
        {
            var part = ListText.Clean(given);
            var (name, share) = part.Split('=') is [var left, var right] && left.Trim().Length > 0
                ? (left.Trim(), right.Trim())
                : throw Problem("--minimum", part, "cần TÊN=TỶ_LỆ", "expected NAME=SHARE");
            var question = Of(book, kinds, name, Share(share, "--minimum"));
            if (!names.Add(ListText.Key(question.Quota.Name))) throw Problem("--minimum", part, "trùng", "repeated");
            questions.Add(question);
        }

        return questions;
    }

    /// <summary>Returns the question about the trait as the list spells it, where the list has it in other capitals.</summary>
    public QuotaQuestion SpelledAs(IReadOnlyList<string> traits)
    {
        if (Quota.Trait is not { } trait || traits.Contains(trait)) return this;
        var spelled = traits.FirstOrDefault(known => ListText.Key(known) == ListText.Key(trait));
        return spelled is null ? this : this with { Quota = Quota.OfTrait(spelled, Quota.Minimum), Label = new(spelled, spelled) };
    }

    private static string? KindOf(RuleBook book, Quota quota) =>
        quota.Trait is not null ? null
        : quota.Kinds.Count > 1 && book.ProducerKinds.Where(kind => kind.IsEnterprise).ToHashSet().SetEquals(quota.Kinds) ? KindNames.Enterprise
        : string.Join(' ', quota.Kinds);

    private static QuotaQuestion Of(RuleBook book, KindNames kinds, string name, Fraction minimum)
    {
        if (KindNames.IsEnterprise(name))
        {
            return new(null, KindNames.Enterprise, Quota.OfKinds(KindNames.Enterprise, book.ProducerKinds.Where(kind => kind.IsEnterprise), minimum), new("Doanh nghiệp", "Enterprises"));
        }

        if (kinds.TryGet(name, out var kind)) return new(null, kind.Key, Quota.OfKind(kind, minimum), kind.Labels);
        // By the heading for people, or in other capitals: what the programme asks for.
        var asked = TraitsOf(book).Where(known => new[] { known.Trait, known.Labels.Vietnamese, known.Labels.English }.Any(known => ListText.Key(known) == ListText.Key(name))).Select(known => known.Trait).FirstOrDefault();
        return new(null, null, Quota.OfTrait(asked ?? name, minimum), new(name, name));
    }

    // Exact: 12.5% is 1/8 and never 0.125 rounded.
    private static Fraction Share(string text, string path)
    {
        Fraction? share = null;
        if (text.EndsWith('%'))
        {
            // One mark of the two languages, not both: 1,234.5 would be a number of thousands.
            var number = text[..^1].TrimEnd();
            if (!number.Contains('.', StringComparison.Ordinal)) number = number.Replace(',', '.');
            // More decimals than are kept would be dropped in silence.
            var decimals = number.Contains('.', StringComparison.Ordinal) ? number[(number.IndexOf('.', StringComparison.Ordinal) + 1)..].TrimEnd('0').Length : 0;
            if (decimals <= 6 && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
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

        return share ?? throw Problem(path, text, "cần tỷ lệ từ 0% đến 100%, viết 40%, 12,5%, 12.5% hoặc 2/5", "expected a share from 0% to 100%, written 40%, 12.5%, 12,5% or 2/5");
    }

    [GeneratedRegex(@",(?!(?<=[0-9],)[0-9]+\s*%)")]
    private static partial Regex BetweenParts();

    private static InvalidEntryException Problem(string path, string value, string vietnamese, string english) =>
        new(path, new BilingualText($"{ListText.Quoted(value)}: {vietnamese}", $"{ListText.Quoted(value)}: {english}"));
}
