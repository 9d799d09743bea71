using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws what happened to certificates, most of it near the days on which something changes for them.</summary>
internal static class CertificateGenerators
{
    // No certificate is known from before the first national rules.
    private static readonly LocalDate First = new(2019, 8, 21);

    // A term of 36 months ends, or its window closes, or its notice is due, near a day on which the law changes.
    private static readonly LocalDate[] Turns = [new(2023, 2, 24), new(2026, 5, 22), new(2026, 7, 21)];

    private static readonly Gen<LocalDate> Signings = Gen.Frequency(
        (2, LawDays.From(First)),
        (3, from turn in Gen.Elements(Turns) from before in Gen.Elements(0, 30, 120, 180) from days in Gen.Choose(-2, 2) select turn.PlusDays(before + days).PlusMonths(-36)),
        (3, Gen.Choose(0, 1_000).Select(new LocalDate(2023, 6, 1).PlusDays)));

    public static Gen<CertificateStory> Stories() =>
        from signed in Signings
        from stars in Gen.Choose(3, 5)
        from wait in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 60)))
        from convention in Gen.Elements(ValidityConvention.Inclusive, ValidityConvention.Exclusive)
        from story in Happenings(new CertificateStory(LocalDate.Max(First, signed), stars, wait, convention, []))
        select story;

    public static IEnumerable<CertificateStory> Shrink(CertificateStory story)
    {
        var happenings = story.Happenings;
        // Told in the same order, but for a result that would come before its dossier.
        return Fewer().Concat(Earlier()).Concat(Plainer()).Where(smaller => smaller.IsPossible).Select(smaller => smaller.Told(new Order([])));

        IEnumerable<CertificateStory> Fewer() => happenings.Select((_, i) => story with { Happenings = CardParts.Without(happenings, i) });

        IEnumerable<CertificateStory> Earlier() => happenings.SelectMany((happening, i) => LawDays.Shrink(happening.On, story.Signed)
            .Select(day => story with { Happenings = [.. happenings.Select((other, j) => j == i ? other with { On = day } : other)] }));

        // A signing moves with all that followed it.
        IEnumerable<CertificateStory> Plainer()
        {
            if (story.Wait > 0) yield return story with { Wait = 0 };
            if (story.Wait > 0) yield return story with { Signed = story.ValidFrom, Wait = 0, Happenings = [.. happenings.Select(happening => happening with { On = LocalDate.Max(happening.On, story.ValidFrom) })] };
            if (story.Wait > 1) yield return story with { Wait = story.Wait / 2 };
            if (story.Stars > 3) yield return story with { Stars = story.Stars - 1 };
            if (story.Convention != ValidityConvention.Inclusive)
            {
                // The other convention ends a day later: with what followed as it was, or a day later too, or signed a day earlier.
                var plain = story with { Convention = ValidityConvention.Inclusive };
                yield return plain;
                yield return plain with { Happenings = [.. happenings.Select(happening => happening with { On = happening.On.PlusDays(1) })] };
                if (story.Signed > First) yield return plain with { Signed = story.Signed.PlusDays(-1) };
            }

            foreach (var signed in LawDays.Shrink(story.Signed, First))
            {
                var days = Period.DaysBetween(story.Signed, signed);
                yield return story with { Signed = signed, Happenings = [.. happenings.Select(happening => happening with { On = happening.On.PlusDays(days) })] };
            }
        }
    }

    public static Gen<ProductStory> ProductStories() =>
        from first in LawDays.From(First)
        from count in Gen.Choose(1, 7)
        from steps in Step.ArrayOf(count)
        select new ProductStory(Dated(first, steps));

    public static IEnumerable<ProductStory> Shrink(ProductStory story)
    {
        for (var i = 0; i < story.Steps.Count; i++) yield return new(CardParts.Without(story.Steps, i));
        for (var i = 0; i < story.Steps.Count; i++)
        {
            var (step, at) = (story.Steps[i], i);
            if (step.Wait > 0) yield return With(step with { Wait = 0 });
            if (step.Stars > 3) yield return With(step with { Stars = step.Stars - 1 });
            foreach (var day in LawDays.Shrink(step.On, First)) yield return With(step with { On = day });

            ProductStory With(ProductStep smaller) => new([.. story.Steps.Select((other, j) => j == at ? smaller : other)]);
        }
    }

    private static Gen<CertificateStory> Happenings(CertificateStory story)
    {
        var last = story.LastValidDay;
        LocalDate[] edges = [story.Signed, story.ValidFrom, last.PlusDays(-180), last.PlusDays(-120), last.PlusDays(-30), last];
        var near = from edge in Gen.Elements(edges) from days in Gen.Choose(-2, 2) select edge.PlusDays(days);
        var late = Gen.Choose(0, 119).Select(days => last.PlusDays(-days));
        var filing = Gen.Frequency((3, near), (2, late), (1, Gen.Choose(120, 180).Select(days => last.PlusDays(-days))), (1, Gen.Choose(0, 1_097).Select(story.Signed.PlusDays)))
            .Select(day => LocalDate.Min(last, LocalDate.Max(story.Signed, day)));
        return
            from count in Gen.Frequency((2, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Choose(2, 3)))
            from filings in filing.ArrayOf(count).Select(days => days.Distinct().ToArray())
            from concluded in filings.Length == 0 ? Gen.Constant((LocalDate?)null) : Gen.Frequency((2, Gen.Constant((LocalDate?)null)), (3, Result(filings.Min(), last)))
            from withdrawn in Gen.Frequency((2, Gen.Constant((LocalDate?)null)), (1, Withdrawn(story, near)))
            from order in Gen.Choose(0, 9).ArrayOf(6)
            let all = filings.Select(day => new CertificateHappening(CertificateHappeningKind.Filed, day))
                .Concat(Given(CertificateHappeningKind.Concluded, concluded))
                .Concat(Given(CertificateHappeningKind.Withdrawn, withdrawn))
            select (story with { Happenings = [.. all] }).Told(new Order(order));
    }

    private static Gen<LocalDate?> Result(LocalDate filed, LocalDate last) =>
        Gen.Frequency(
            (1, Gen.Choose(0, 250).Select(filed.PlusDays)),
            (2, from edge in Gen.Elements(last, last.PlusDays(180)) from days in Gen.Choose(-2, 2) select edge.PlusDays(days)),
            (2, Gen.Choose(1, 180).Select(last.PlusDays)))
        .Select(day => (LocalDate?)LocalDate.Max(filed, day));

    private static Gen<LocalDate?> Withdrawn(CertificateStory story, Gen<LocalDate> near) =>
        Gen.Frequency((2, near), (1, LawDays.From(story.ValidFrom)), (1, Gen.Choose(0, 1_600).Select(story.ValidFrom.PlusDays)))
            .Select(day => (LocalDate?)LocalDate.Max(story.ValidFrom, day));

    private static IEnumerable<CertificateHappening> Given(CertificateHappeningKind kind, LocalDate? day) =>
        day is { } on ? [new CertificateHappening(kind, on)] : [];

    // How long after the step before, and what happened then: dossiers near the end of a term, results soon after them.
    private static Gen<(int Days, ProductStep Step)> Step =>
        from kind in Gen.Frequency(
            (2, Gen.Constant(ProductStepKind.FirstEvaluation)),
            (3, Gen.Constant(ProductStepKind.Upgrade)),
            (4, Gen.Constant(ProductStepKind.ReEvaluation)),
            (5, Gen.Constant(ProductStepKind.Filing)),
            (1, Gen.Constant(ProductStepKind.Withdrawal)))
        from days in kind switch
        {
            ProductStepKind.Filing => Gen.Frequency((1, Gen.Choose(0, 60)), (2, Gen.Choose(905, 980)), (3, Gen.Choose(970, 1_096))),
            ProductStepKind.ReEvaluation => Gen.Frequency((4, Gen.Choose(0, 250)), (1, Gen.Choose(900, 1_300))),
            ProductStepKind.FirstEvaluation => Gen.Frequency((1, Gen.Choose(0, 60)), (3, Gen.Choose(1_000, 1_300))),
            _ => Gen.Frequency((1, Gen.Choose(0, 3)), (3, Gen.Choose(60, 700))),
        }
        from stars in Gen.Frequency((1, Gen.Choose(1, 2)), (5, Gen.Choose(3, 5)))
        from wait in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 60)))
        select (days, new ProductStep(kind, First, stars, wait));

    // A product begins with a first evaluation; anything may follow, also what cannot be recorded.
    private static ProductStep[] Dated(LocalDate first, (int Days, ProductStep Step)[] steps)
    {
        var on = first;
        return [.. steps.Select((entry, i) => i == 0 ? entry.Step with { Kind = ProductStepKind.FirstEvaluation, On = on } : entry.Step with { On = on = on.PlusDays(entry.Days) })];
    }
}
