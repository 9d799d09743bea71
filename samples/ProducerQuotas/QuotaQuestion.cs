using System.Globalization;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A quota as this sample asks for it, with its number in the programme and its name on the screen.</summary>
internal sealed record QuotaQuestion(string? Id, Quota Quota, BilingualText Label)
{
    /// <summary>The name that stands for all legal forms of an enterprise.</summary>
    public const string Enterprise = "enterprise";

    /// <summary>Reads the quotas of a programme: columns id, of, minimum, instrument, and the labels vi and en.</summary>
    public static IReadOnlyList<QuotaQuestion> Read(RuleBook book, byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "quotas");
        foreach (var column in new[] { "id", "of", "minimum", "instrument", "vi", "en" }) table.Require(column);
        var questions = new List<QuotaQuestion>();
        for (var row = 0; row < table.Count; row++)
        {
            string Cell(string column) => table.RequiredCell(row, column);
            var label = new BilingualText(Cell("vi"), Cell("en"));
            questions.Add(Of(book, Cell("of"), Share(Cell("minimum"), table.Path(row, "minimum")), Cell("id"), label, new LegalReference(Cell("instrument"))));
        }

        return questions;
    }

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

    private static QuotaQuestion Of(RuleBook book, string name, Fraction minimum, string? id = null, BilingualText? label = null, LegalReference? reference = null)
    {
        if (name == Enterprise) return new(id, Quota.OfKinds(name, book.ProducerKinds.Where(kind => kind.IsEnterprise), minimum, reference), label ?? new("Doanh nghiệp", "Enterprises"));
        return book.TryGetProducerKind(name, out var kind)
            ? new(id, Quota.OfKind(kind, minimum, reference), label ?? kind.Labels)
            : new(id, Quota.OfTrait(name, minimum, reference), label ?? new(name, name));
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
