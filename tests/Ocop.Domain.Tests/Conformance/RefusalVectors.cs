using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Cards with exactly one fault each, and the entry that an error must name. What is expected stands here and is not asked from the library.</summary>
internal static class RefusalVectors
{
    public static IEnumerable<string> Lines() =>
        from refusal in Shapes().Concat(ConformanceForms.All.SelectMany(OfForm)).Distinct()
        select WireText.Object(("card", refusal.Card), ("entries", WireText.List([WireText.String(refusal.Entry)])));

    /// <summary>Faults that need no form: a card that is not of the format.</summary>
    private static IEnumerable<Refusal> Shapes()
    {
        foreach (var value in new[] { "[]", "12", "\"card\"", "true", "null" }) yield return new Refusal(value, "$");
        foreach (var form in ConformanceForms.Decisions.Select(rules => rules.Rubrics.First(form => form.Status == RubricStatus.Complete)))
        {
            foreach (var refusal in ShapesOf(form)) yield return refusal;
        }

        foreach (var form in ConformanceForms.TotalsOnly.DistinctBy(form => form.Decision))
        {
            foreach (var refusal in TotalsShapesOf(form)) yield return refusal;
        }
    }

    private static IEnumerable<Refusal> ShapesOf(Rubric form)
    {
        var decision = $"\"decision\":{WireText.String(form.Decision)}";
        var set = $"\"productSet\":{WireText.Number(form.ProductSet.Number)}";
        var code = form.Ladders[0].Code;
        var head = $"{decision},{set}";
        var whole = $"{head},\"levels\":{{}}";
        var (carrier, kind) = form.Carriers(CriterionNoteKind.Halts).Select(criterion => (criterion.Code, "halts")).Append((null!, "disqualifies")).First();
        var finding = carrier is null ? $"\"kind\":\"{kind}\"" : $"\"kind\":\"{kind}\",\"criterion\":\"{carrier}\"";
        (string Members, string Entry)[] faults =
        [
            // Unknown members.
            ($"{whole},\"stars\":5", "$.stars"),
            ($"{whole},\"Product\":{{}}", "$.Product"),
            ($"{whole},\"a.b\":5", "$['a.b']"),
            ($"{whole},\"findings\":[{{{finding},\"why\":\"x\"}}]", "$.findings[0].why"),
            ($"{whole},\"product\":{{\"price\":1}}", "$.product.price"),

            // Repeated members.
            ($"{decision},{whole}", "$.decision"),
            ($"{set},{whole}", "$.productSet"),
            ($"{head},\"levels\":{{}},\"levels\":{{}}", "$.levels"),
            ($"{head},\"levels\":{{\"{code}\":1,\"{code}\":1}}", $"$.levels['{code}']"),
            ($"{whole},\"answeredNone\":[],\"answeredNone\":[]", "$.answeredNone"),
            ($"{whole},\"findings\":[{{\"kind\":\"{kind}\",{finding}}}]", "$.findings[0].kind"),
            ($"{whole},\"product\":{{\"name\":\"x\",\"name\":\"x\"}}", "$.product.name"),

            // Missing members.
            ($"{set},\"levels\":{{}}", "$.decision"),
            ($"{decision},\"levels\":{{}}", "$.productSet"),
            (head, "$.levels"),
            ($"{whole},\"findings\":[{{}}]", "$.findings[0].kind"),

            // Null.
            ($"\"decision\":null,{set},\"levels\":{{}}", "$.decision"),
            ($"{decision},\"productSet\":null,\"levels\":{{}}", "$.productSet"),
            ($"{head},\"levels\":null", "$.levels"),
            ($"{head},\"levels\":{{\"{code}\":null}}", $"$.levels['{code}']"),
            ($"{whole},\"answeredNone\":null", "$.answeredNone"),
            ($"{whole},\"answeredNone\":[null]", "$.answeredNone[0]"),
            ($"{whole},\"answeredNone\":[\"{form.Criteria[0].Code}\",null]", "$.answeredNone[1]"),
            ($"{whole},\"findings\":null", "$.findings"),
            ($"{whole},\"findings\":[null]", "$.findings[0]"),
            ($"{whole},\"findings\":[{{\"kind\":null}}]", "$.findings[0].kind"),
            ($"{whole},\"findings\":[{{\"kind\":\"disqualifies\",\"criterion\":null}}]", "$.findings[0].criterion"),
            ($"{whole},\"unmetPrerequisites\":null", "$.unmetPrerequisites"),
            ($"{whole},\"unmetPrerequisites\":[null]", "$.unmetPrerequisites[0]"),
            ($"{whole},\"exempt\":null", "$.exempt"),
            ($"{whole},\"exempt\":[null]", "$.exempt[0]"),
            ($"{whole},\"evaluatedOn\":null", "$.evaluatedOn"),
            ($"{whole},\"product\":null", "$.product"),
            ($"{whole},\"product\":{{\"name\":null}}", "$.product.name"),
            ($"{whole},\"product\":{{\"code\":null}}", "$.product.code"),
            ($"{head},\"partTotals\":null", "$.partTotals"),

            // Wrong types.
            ($"\"decision\":26,{set},\"levels\":{{}}", "$.decision"),
            ($"{decision},\"productSet\":\"{form.ProductSet.Number}\",\"levels\":{{}}", "$.productSet"),
            ($"{decision},\"productSet\":1.5,\"levels\":{{}}", "$.productSet"),
            ($"{head},\"levels\":[]", "$.levels"),
            ($"{head},\"levels\":5", "$.levels"),
            ($"{head},\"levels\":{{\"{code}\":\"1\"}}", $"$.levels['{code}']"),
            ($"{head},\"levels\":{{\"{code}\":true}}", $"$.levels['{code}']"),
            ($"{head},\"levels\":{{\"{code}\":[1]}}", $"$.levels['{code}']"),
            ($"{head},\"levels\":{{\"{code}\":{{}}}}", $"$.levels['{code}']"),
            ($"{head},\"levels\":{{\"{code}\":1.5}}", $"$.levels['{code}']"),
            ($"{whole},\"answeredNone\":\"{code}\"", "$.answeredNone"),
            ($"{whole},\"answeredNone\":[1.1]", "$.answeredNone[0]"),
            ($"{whole},\"findings\":{{}}", "$.findings"),
            ($"{whole},\"findings\":[\"halts\"]", "$.findings[0]"),
            ($"{whole},\"findings\":[{{\"kind\":0}}]", "$.findings[0].kind"),
            ($"{whole},\"findings\":[{{\"kind\":\"disqualifies\",\"criterion\":1}}]", "$.findings[0].criterion"),
            ($"{whole},\"unmetPrerequisites\":\"{code}\"", "$.unmetPrerequisites"),
            ($"{whole},\"unmetPrerequisites\":[[\"{code}\"]]", "$.unmetPrerequisites[0]"),
            ($"{whole},\"exempt\":\"{code}\"", "$.exempt"),
            ($"{whole},\"exempt\":[7]", "$.exempt[0]"),
            ($"{whole},\"evaluatedOn\":20261101", "$.evaluatedOn"),
            ($"{whole},\"product\":\"x\"", "$.product"),
            ($"{whole},\"product\":{{\"name\":1}}", "$.product.name"),
            ($"{head},\"partTotals\":[]", "$.partTotals"),

            // Words and days that there are not.
            ($"{whole},\"findings\":[{{\"kind\":\"Disqualifies\"}}]", "$.findings[0].kind"),
            ($"{whole},\"findings\":[{{\"kind\":\"stops\"}}]", "$.findings[0].kind"),
            ($"{whole},\"evaluatedOn\":\"2027-02-29\"", "$.evaluatedOn"),
            ($"{whole},\"evaluatedOn\":\"2026-13-01\"", "$.evaluatedOn"),
            ($"{whole},\"evaluatedOn\":\"01/11/2026\"", "$.evaluatedOn"),
            ($"{whole},\"evaluatedOn\":\"2026-11-1\"", "$.evaluatedOn"),
            ($"{whole},\"evaluatedOn\":\"2026-11-01T00:00:00\"", "$.evaluatedOn"),
            ($"{whole},\"evaluatedOn\":\"\"", "$.evaluatedOn"),

            // Decisions and sets that there are not.
            ($"\"decision\":\"27/2026/QĐ-TTg\",{set},\"levels\":{{}}", "$.decision"),
            ($"\"decision\":{WireText.String(form.Decision.Replace('Đ', 'D'))},{set},\"levels\":{{}}", "$.decision"),
            ($"\"decision\":{WireText.String(form.Decision.ToLowerInvariant())},{set},\"levels\":{{}}", "$.decision"),
            ($"\"decision\":\"\",{set},\"levels\":{{}}", "$.decision"),
            ($"{decision},\"productSet\":0,\"levels\":{{}}", "$.productSet"),
            ($"{decision},\"productSet\":-1,\"levels\":{{}}", "$.productSet"),
            ($"{decision},\"productSet\":{form.Rules.ProductSets.Count + 1},\"levels\":{{}}", "$.productSet"),

            // Both ways to answer.
            ($"{whole},\"partTotals\":{{\"A\":1,\"B\":2,\"C\":3}}", "$.partTotals"),
            ($"{whole},\"recorded\":{{\"total\":69.71}}", "$.recorded"),
            ($"{head},\"partTotals\":{{\"A\":1,\"B\":2,\"C\":3}},\"recorded\":{{\"total\":69.71}}", "$.recorded"),

            // Recorded results that are none, and what may not stand beside one.
            ($"{head},\"recorded\":null", "$.recorded"),
            ($"{head},\"recorded\":{{}}", "$.recorded.total"),
            ($"{head},\"recorded\":{{\"total\":\"69.71\"}}", "$.recorded.total"),
            ($"{head},\"recorded\":{{\"total\":0.0123456789}}", "$.recorded.total"),
            ($"{head},\"recorded\":{{\"total\":-0.01}}", "$.recorded.total"),
            ($"{head},\"recorded\":{{\"total\":100.01}}", "$.recorded.total"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"band\":3}}", "$.recorded.band"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"stars\":6}}", "$.recorded.stars"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"stars\":0}}", "$.recorded.stars"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"parts\":{{\"D\":1}}}}", "$.recorded.parts.D"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"parts\":{{\"A\":-1}}}}", "$.recorded.parts.A"),
            ($"{head},\"recorded\":{{\"total\":69.71,\"parts\":{{\"A\":null}}}}", "$.recorded.parts.A"),
            ($"{head},\"recorded\":{{\"total\":69.71}},\"answeredNone\":[\"{form.Criteria[0].Code}\"]", "$.answeredNone"),
            ($"{head},\"recorded\":{{\"total\":69.71}},\"findings\":[{{\"kind\":\"disqualifies\"}}]", "$.findings"),
            ($"{head},\"recorded\":{{\"total\":69.71}},\"unmetPrerequisites\":[]", "$.unmetPrerequisites"),
        ];
        return faults.Select(fault => new Refusal("{" + fault.Members + "}", fault.Entry));
    }

    private static IEnumerable<Refusal> TotalsShapesOf(Rubric form)
    {
        (string Totals, string Entry)[] faults =
        [
            ("{\"B\":2,\"C\":3}", "$.partTotals.A"),
            ("{\"A\":1,\"C\":3}", "$.partTotals.B"),
            ("{\"A\":1,\"B\":2}", "$.partTotals.C"),
            ("{\"A\":1,\"B\":2,\"C\":3,\"D\":4}", "$.partTotals.D"),
            ("{\"A\":1,\"B\":2,\"C\":3,\"a\":1}", "$.partTotals.a"),
            ("{\"A\":1,\"A\":1,\"B\":2,\"C\":3}", "$.partTotals.A"),
            ("{\"A\":null,\"B\":2,\"C\":3}", "$.partTotals.A"),
            ("{\"A\":1,\"B\":\"2\",\"C\":3}", "$.partTotals.B"),
            ("{\"A\":1,\"B\":2,\"C\":true}", "$.partTotals.C"),
            ("5", "$.partTotals"),
            ("\"90\"", "$.partTotals"),
        ];
        return faults.Select(fault => new Refusal(
            WireText.Object(("decision", WireText.String(form.Decision)), ("productSet", WireText.Number(form.ProductSet.Number)), ("partTotals", fault.Totals)), fault.Entry));
    }

    private static IEnumerable<Refusal> OfForm(Rubric form) =>
        form.Status == RubricStatus.TotalsOnly ? OfTotals(form) : [.. OfLevels(form), .. OfNone(form), .. OfNotes(form), .. OfDay(form, new CardDraft(form))];

    private static IEnumerable<Refusal> OfTotals(Rubric form)
    {
        var card = new CardDraft(form) { PartTotals = (1, 2, 3) };
        yield return Of(new CardDraft(form), "$.levels");
        for (var i = 0; i < form.Parts.Count; i++)
        {
            var most = form.Parts[i].Max;
            foreach (var points in new[] { -1, most + 1 })
            {
                yield return Of(card with { PartTotals = (i == 0 ? points : 1, i == 1 ? points : 2, i == 2 ? points : 3) }, "$.partTotals." + form.Parts[i].Code);
            }
        }

        yield return Of(card with { PartTotals = (form.Parts[2].Max, 2, form.Parts[0].Max) }, form.Parts[0].Max > form.Parts[2].Max ? "$.partTotals.C" : "$.partTotals.A");
        yield return Of(card.Find("halts"), "$.findings[0]");
        yield return Of(card.Find("halts", "1.1"), "$.findings[0].criterion");
        yield return Of(card.Find("disqualifies").Find("disqualifies"), "$.findings[1]");
        yield return Of(card.Lack("1.1"), "$.unmetPrerequisites[0]");
        yield return Of(card.Exempting("7"), "$.exempt[0]");
        yield return With(card, "\"answeredNone\":[\"1.1\"]", "$.answeredNone[0]");
        foreach (var refusal in OfDay(form, card)) yield return refusal;
    }

    private static IEnumerable<Refusal> OfLevels(Rubric form)
    {
        // Every ladder ends where it ends.
        foreach (var ladder in form.Ladders) yield return Level(ladder.Code, ladder.Levels.Count + 1);
        yield return Level(form.Ladders[0].Code, 0);
        yield return Level(form.Ladders[^1].Code, -1);
        yield return Level(form.Ladders[0].Code, 257);
        yield return Level("9.9", 1);
        yield return Level("A", 1);
        yield return Level("", 1);
        yield return Level(form.Ladders[0].Code + " ", 1);
        yield return Level(form.Criteria.First(criterion => criterion.Ladders.Count == 1).Code + "a", 1);

        // A section with criteria of its own is none.
        foreach (var section in form.Parts.SelectMany(part => part.Sections).Where(section => form.Criteria.All(criterion => criterion.Code != section.Code)).Take(1)) yield return Level(section.Code, 1);
        foreach (var criterion in form.TwoCases())
        {
            yield return Level(criterion.Code, 1);
            yield return Level(criterion.Code + "c", 1);
            yield return Of(new CardDraft(form) { Levels = new CardDraft(form).Levels.Add(criterion.Ladders[0].Code, 1).Add(criterion.Ladders[1].Code, 1) }, $"$.levels['{criterion.Ladders[1].Code}']");
        }

        // Lines that a list does not have, none and repeated ones, and lines where a level stands.
        foreach (var list in form.Lists())
        {
            yield return Lines(list.Code, $"[1,{list.Ladders[0].Levels.Count + 1}]");
            yield return Lines(list.Code, "[0]");
            yield return Lines(list.Code, "[]");
            yield return Lines(list.Code, "[1,1]", "[1]");
            yield return Lines(list.Code, "[1,null]", "[1]");
            yield return Lines(list.Code, "[[1]]", "[0]");
        }

        if (form.Lists().Any()) yield return Lines(form.Ladders[0].Code, "[1]");
        yield return Of(new CardDraft(form) { PartTotals = (1, 2, 3) }, "$.partTotals");

        Refusal Level(string code, int level) => Lines(code, WireText.Number(level));

        Refusal Lines(string code, string json, string rest = "") => new(
            WireText.Object(
                ("decision", WireText.String(form.Decision)),
                ("productSet", WireText.Number(form.ProductSet.Number)),
                ("levels", WireText.Object((code, json))),
                ("evaluatedOn", form.NeededDay() is { } day ? WireText.String(day) : null)),
            $"$.levels['{code}']{rest}");
    }

    private static IEnumerable<Refusal> OfNone(Rubric form)
    {
        var (first, last) = (form.Criteria[0], form.Criteria[^1]);
        yield return With(new CardDraft(form).Tick(last.Ladders[0], 1), $"\"answeredNone\":[\"{last.Code}\"]", "$.answeredNone[0]");
        yield return With(new CardDraft(form).Tick(last.Ladders[^1], 1), $"\"answeredNone\":[\"{first.Code}\",\"{last.Code}\"]", "$.answeredNone[1]");
        yield return With(new CardDraft(form), $"\"answeredNone\":[\"{first.Code}\",\"{first.Code}\"]", "$.answeredNone[1]");
        yield return With(new CardDraft(form), $"\"answeredNone\":[\"{first.Code}\",\"9.9\"]", "$.answeredNone[1]");
        foreach (var criterion in form.TwoCases())
        {
            yield return With(new CardDraft(form), $"\"answeredNone\":[\"{criterion.Ladders[0].Code}\"]", "$.answeredNone[0]");
            yield return With(new CardDraft(form).Tick(criterion.Ladders[1], 1), $"\"answeredNone\":[\"{criterion.Code}\"]", "$.answeredNone[0]");
        }
    }

    private static IEnumerable<Refusal> OfNotes(Rubric form)
    {
        var card = new CardDraft(form);
        yield return Of(card.Find("halts"), "$.findings[0]");
        yield return Of(card.Find("disqualifies").Find("disqualifies"), "$.findings[1]");
        foreach (var (word, kind) in new[] { ("halts", CriterionNoteKind.Halts), ("disqualifies", CriterionNoteKind.Disqualifies) })
        {
            yield return Of(card.Find(word, "9.9"), "$.findings[0].criterion");
            yield return Of(card.Find("disqualifies").Find(word, Without(kind)), "$.findings[1].criterion");
            foreach (var carrier in form.Carriers(kind).Take(1)) yield return Of(card.Find(word, carrier.Code).Find("disqualifies").Find(word, carrier.Code), "$.findings[2]");

            // Another note is not enough: one that stops is not one that rejects, nor is one that stops at 0 points.
            foreach (var other in form.Criteria.Where(criterion => criterion.Notes.Count > 0 && !criterion.HasNote(kind) && criterion.Notes.Any(note => note.Kind is not CriterionNoteKind.Guidance)))
            {
                yield return Of(card.Find(word, other.Code), "$.findings[0].criterion");
            }
        }

        yield return Of(card.Lack("9.9"), "$.unmetPrerequisites[0]");
        yield return Of(card.Lack(Without(CriterionNoteKind.Prerequisite)), "$.unmetPrerequisites[0]");
        foreach (var carrier in form.Carriers(CriterionNoteKind.Prerequisite).Take(1))
        {
            yield return Of(card.Lack(carrier.Code, carrier.Code), "$.unmetPrerequisites[1]");
            yield return Of(card.Lack(carrier.Code, Without(CriterionNoteKind.Prerequisite)), "$.unmetPrerequisites[1]");
        }

        yield return Of(card.Exempting("9.9"), "$.exempt[0]");
        yield return Of(card.Exempting(Without(CriterionNoteKind.BindsOnlyIf)), "$.exempt[0]");
        foreach (var carrier in form.Carriers(CriterionNoteKind.BindsOnlyIf))
        {
            yield return Of(card.Exempting(carrier.Code, carrier.Code), "$.exempt[1]");
            yield return Of(card.Exempting(carrier.Code, Without(CriterionNoteKind.BindsOnlyIf)), "$.exempt[1]");

            // Another note is not enough, nor is another mark.
            foreach (var other in form.Criteria.Where(other => other != carrier && (other.Notes.Count > 0 || other.Ladders.Any(ladder => ladder.Levels.Any(level => level.MinimumForStars is not null)))))
            {
                yield return Of(card.Exempting(other.Code), "$.exempt[0]");
            }
        }

        string Without(CriterionNoteKind kind) => form.Criteria.First(criterion => criterion.Notes.Count == 0 && !criterion.HasNote(kind)).Code;
    }

    private static IEnumerable<Refusal> OfDay(Rubric form, CardDraft card)
    {
        yield return Of(card.On(ConformanceForms.Text(form.Rules.Instrument.InForceFrom.PlusDays(-1))), "$.evaluatedOn");
        yield return Of(card.On("0001-01-01"), "$.evaluatedOn");
    }

    private static Refusal Of(CardDraft card, string entry) => new(card.ToJson(), entry);

    // For what a draft cannot hold.
    private static Refusal With(CardDraft card, string member, string entry) => new(card.ToJson()[..^1] + "," + member + "}", entry);

    private sealed record Refusal(string Card, string Entry);
}
