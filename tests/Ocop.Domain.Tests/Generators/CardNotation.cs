using System.Globalization;
using System.Text;
using NodaTime.Text;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Writes a card in one line, in the words of Cases/ratings.tsv: <c>26/2026 set 20: 1.1=1 1.3=2 none:2.4 unmet:1.1</c>.</summary>
internal static class CardNotation
{
    private const string Suffix = "/QĐ-TTg";

    public static string Of(Scorecard card)
    {
        var decision = card.Decision.EndsWith(Suffix, StringComparison.Ordinal) ? card.Decision[..^Suffix.Length] : card.Decision;
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{decision} set {card.ProductSet}:"));
        foreach (var entry in card.Levels) text.Append(CultureInfo.InvariantCulture, $" {entry.Key}={entry.Value}");
        foreach (var entry in card.Lines) text.Append(CultureInfo.InvariantCulture, $" {entry.Key}={string.Join('+', entry.Value)}");
        foreach (var code in card.AnsweredNone) text.Append(" none:").Append(code);
        foreach (var finding in card.Findings) text.Append(finding.Kind == FindingKind.Halts ? " halt:" : " reject:").Append(finding.Criterion ?? "dossier");
        foreach (var code in card.UnmetPrerequisites) text.Append(" unmet:").Append(code);
        foreach (var code in card.Exempt) text.Append(" exempt:").Append(code);
        if (card.PartTotals is { } totals) text.AppendJoin(string.Empty, totals.Codes.Select(code => $" {code}={totals[code]}"));
        if (card.EvaluatedOn is { } day) text.Append(" on:").Append(LocalDatePattern.Iso.Format(day));
        if (card.Product is { } product) text.Append(" product:").Append(product.Name);
        return text.ToString();
    }
}
