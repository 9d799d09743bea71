using System.Text;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>The whole of Decision 26/2026/QĐ-TTg as a readable listing: a change of the data shows as a change of the rules.</summary>
public sealed class ListingTests
{
    [Fact]
    public void Rules_are_the_approved_ones()
    {
        var rules = Law26.Rules;
        var text = new StringBuilder();
        Line(text, $"{rules.Instrument}, issued {IsoDate.Format(rules.Instrument.IssuedOn)}, in force from {IsoDate.Format(rules.Instrument.InForceFrom)}; forms: {rules.Form}");
        Line(text, $"bands: {string.Join(", ", rules.Bands.Select(band => $"{band.Stars} stars from {band.From}"))} ({rules.Bands[0].Reference})");
        Catalogue(text, rules);
        Line(text, string.Empty);
        foreach (var erratum in rules.Errata)
        {
            Line(text, $"erratum: {erratum.Reference}: {WireNames<ErratumStatus>.Of(erratum.Status)}, printed {erratum.Printed ?? "-"}, read {erratum.Read ?? "-"}: {Labels(erratum.Reason)}");
        }

        foreach (var rubric in rules.Rubrics) Form(text, rubric);
        Ladders(text, rules);
        Repository.AssertApproved("decision-26-2026.txt", text.ToString());
    }

    private static void Catalogue(StringBuilder text, DecisionRules rules)
    {
        foreach (var category in rules.Categories)
        {
            Line(text, string.Empty);
            Line(text, $"category {category.Number}: {Labels(category.Labels)}");
            foreach (var group in category.Groups)
            {
                Line(text, $"  group {group.Number}: {Labels(group.Labels)}");
                foreach (var set in group.ProductSets)
                {
                    Line(text, $"    set {set.Number}: {Labels(set.Labels)} ({string.Join(", ", set.Ministries.Select(ministry => ministry.Key))})");
                }
            }
        }
    }

    private static void Form(StringBuilder text, Rubric rubric)
    {
        var set = rubric.ProductSet.Number;
        Line(text, string.Empty);
        Line(text, $"set {set}: {Labels(rubric.ProductSet.Labels)}; rejected for: {(rubric.Disqualifiers.Count == 0 ? "-" : string.Join("; ", rubric.Disqualifiers.Select(ground => $"{ground.Key} ({Labels(ground.Labels)})")))}");
        foreach (var part in rubric.Parts)
        {
            Line(text, $"set {set}, part {part.Code}: {part.Maximum}, {Labels(part.Labels)}");
            foreach (var section in part.Sections)
            {
                Line(text, $"set {set}, section {section.Code} {section.Key}: {section.Maximum}, {Labels(section.Labels)}");
                foreach (var criterion in section.Criteria) Criterion(text, set, criterion);
            }
        }
    }

    private static void Criterion(StringBuilder text, int set, Criterion criterion)
    {
        var line = new StringBuilder($"set {set}, {criterion.Code} {criterion.Key}: {criterion.Maximum}: ");
        line.AppendJoin(" or ", criterion.Cases.Select(ladder => (ladder.Letter is null ? string.Empty : ladder.Letter + " ") + string.Join(' ', ladder.Levels.Select(level => level.Points + new string('*', level.MinimumForStars ?? 0)))));
        if (criterion.IsYesNo) line.Append("; yes or no");
        if (criterion.HaltsWhenZero) line.Append("; halts at 0");
        if (criterion.Condition is { } condition) line.Append($"; if {condition.Criterion} is above level {condition.AboveLevel}");
        foreach (var note in criterion.Notes) line.Append($"; {WireNames<CriterionNoteKind>.Of(note.Kind)}: {note.Key} ({Labels(note.Labels)})");
        Line(text, line.Append("; ").Append(Labels(criterion.Labels)).ToString());
    }

    // Each ladder of labels once, with the criteria that have it.
    private static void Ladders(StringBuilder text, DecisionRules rules)
    {
        var ladders = rules.Rubrics
            .SelectMany(rubric => rubric.Cases.Select(ladder => (Where: $"{rubric.ProductSet.Number}:{ladder.Code}", Labels: string.Concat(ladder.Levels.Select(level => $"  {level.Number} {Labels(level.Labels)}\n")))))
            .GroupBy(ladder => ladder.Labels, ladder => ladder.Where);
        foreach (var ladder in ladders)
        {
            Line(text, string.Empty);
            Line(text, "levels of " + string.Join(' ', ladder));
            text.Append(ladder.Key);
        }
    }

    private static string Labels(BilingualText text) => text.Vietnamese + " / " + text.English;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
