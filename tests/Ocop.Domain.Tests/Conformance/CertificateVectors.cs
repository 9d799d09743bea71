using System.Text;
using NodaTime;
using Ocop.Domain.Json;
using static Ocop.Domain.Tests.Conformance.ConformanceForms;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>What certificates are worth on the days on which that turns.</summary>
internal static class CertificateVectors
{
    private static readonly string[] Grounds = ["dishonestDossier", "criteriaNoLongerMet", "breachOfLaw", "misuseOfMark", "productionEnded", "otherConclusion"];

    public static IEnumerable<string> Lines() => Questions().Distinct().Select(question =>
        WireText.Object(("question", question), ("answer", OcopJson.Write(RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(Encoding.UTF8.GetBytes(question)))))));

    private static IEnumerable<string> Questions() => [.. Terms(), .. Authorities(), .. Filings(), .. Withdrawals(), .. Marks(), .. YearsAndMonths()];

    /// <summary>Each status by its first and last day, without a dossier.</summary>
    private static IEnumerable<string> Terms()
    {
        Certificate[] certificates =
        [
            // The last day of February, a later start, the other convention.
            new(new LocalDate(2024, 1, 31), 4),
            new(new LocalDate(2024, 1, 31), 4) { ValidFrom = new LocalDate(2024, 2, 10) },
            new(new LocalDate(2024, 2, 29), 3),
            new(new LocalDate(2024, 2, 29), 3) { Convention = "exclusive" },
            new(new LocalDate(2024, 2, 28), 3) { Convention = "exclusive" },
            new(new LocalDate(2024, 3, 1), 3) { Convention = "exclusive" },

            // Windows that close on the day on which the rule began, and on the day before.
            new(new LocalDate(2023, 9, 19), 5),
            new(new LocalDate(2023, 9, 18), 5),
            new(new LocalDate(2023, 9, 19), 5) { Convention = "exclusive" },

            // Ends around that day, and notices around the first and the last day of their time.
            new(new LocalDate(2023, 5, 22), 3),
            new(new LocalDate(2023, 5, 21), 3),
            new(new LocalDate(2020, 3, 26), 4),
            new(new LocalDate(2020, 3, 25), 4),
            new(new LocalDate(2023, 8, 20), 4),
            new(new LocalDate(2023, 8, 21), 4),

            // A window that closes on a day off which no notice has.
            new(new LocalDate(2024, 8, 14), 4),

            // The first day of all, and days far ahead.
            new(new LocalDate(2019, 8, 21), 5),
            new(new LocalDate(2026, 11, 30), 3),
            new(new LocalDate(2031, 8, 31), 4),
        ];
        foreach (var certificate in certificates)
        {
            foreach (var day in certificate.Edges.Distinct().Order()) yield return certificate.On(day);
        }
    }

    /// <summary>Who certifies, around each day on which that changed.</summary>
    private static IEnumerable<string> Authorities() =>
        from signed in new LocalDate[] { new(2020, 6, 8), new(2023, 2, 23), new(2023, 2, 24), new(2025, 6, 30), new(2025, 7, 1), new(2025, 7, 5), new(2025, 7, 6), new(2026, 5, 21), new(2026, 5, 22) }
        from stars in new[] { 3, 4, 5 }
        select new Certificate(signed, stars).On(signed);

    /// <summary>Dossiers before, inside and after the window, and where there is none.</summary>
    private static IEnumerable<string> Filings()
    {
        foreach (var certificate in new[] { new Certificate(new LocalDate(2024, 1, 31), 4), new(new LocalDate(2023, 12, 5), 3) { Convention = "exclusive" } })
        {
            var (last, opens, closes) = (certificate.Last, certificate.Opens, certificate.Closes);
            foreach (var filed in new[] { opens.PlusDays(-1), opens, closes, closes.PlusDays(1), last })
            {
                foreach (var day in new[] { filed.PlusDays(-1), filed, closes, closes.PlusDays(1), last, last.PlusDays(1), last.PlusDays(180), last.PlusDays(181) }.Distinct().Order())
                {
                    yield return (certificate with { Filed = filed }).On(day);
                }
            }
        }

        // No window to meet: ended before the rule began, on its first day, and later.
        foreach (var signed in new LocalDate[] { new(2023, 5, 21), new(2023, 5, 22), new(2023, 6, 2), new(2023, 9, 18), new(2020, 3, 26) })
        {
            var certificate = new Certificate(signed, 4);
            var last = certificate.Last;
            foreach (var filed in new[] { last.PlusDays(-300), last.PlusDays(-1), last })
            {
                foreach (var day in new[] { filed, last, last.PlusDays(1), last.PlusDays(180), last.PlusDays(181) }.Distinct().Order()) yield return (certificate with { Filed = filed }).On(day);
            }
        }

        // Windows that close on a day off, without a dossier and with one filed around the close: a worked Saturday, a Saturday, a Sunday, National Day with a swap before it, 24 November.
        foreach (var signed in new LocalDate[] { new(2023, 12, 20), new(2024, 1, 31), new(2024, 2, 1), new(2023, 12, 28), new(2023, 12, 30), new(2024, 3, 24) })
        {
            var certificate = new Certificate(signed, 3);
            var closes = certificate.Closes;
            for (var days = 0; days <= 5; days++) yield return certificate.On(closes.PlusDays(days));
            foreach (var filed in new[] { closes, closes.PlusDays(1), closes.PlusDays(2), closes.PlusDays(4) })
            {
                foreach (var day in new[] { closes, closes.PlusDays(1), closes.PlusDays(5), certificate.Last, certificate.Last.PlusDays(1), certificate.Last.PlusDays(181) }) yield return (certificate with { Filed = filed }).On(day);
            }
        }

        // Results that are due on any day of the week, and across the years of which the days off are known.
        for (var i = 0; i < 7; i++)
        {
            var certificate = new Certificate(new LocalDate(2024, 3, 15), 3);
            yield return (certificate with { Filed = certificate.Opens.PlusDays(i) }).On(certificate.Closes);
            certificate = new Certificate(new LocalDate(2023, 11, 1).PlusDays(17 * i), 5);
            yield return (certificate with { Filed = certificate.Closes }).On(certificate.Last);
        }

        // Results that are due around National Day, a weekday off that was exchanged for a Saturday among them.
        for (var day = 14; day <= 21; day++)
        {
            var certificate = new Certificate(new LocalDate(2023, 12, 15), 4) { Filed = new LocalDate(2026, 7, day) };
            yield return certificate.On(certificate.Last);
        }
    }

    /// <summary>Withdrawn on the first day, inside, on the last day and after it; for every ground; and before there was a list of grounds.</summary>
    private static IEnumerable<string> Withdrawals()
    {
        var certificate = new Certificate(new LocalDate(2024, 1, 31), 4);
        var (last, closes) = (certificate.Last, certificate.Closes);
        var i = 0;
        foreach (var withdrawn in new[] { certificate.Signed, new LocalDate(2026, 5, 21), new LocalDate(2026, 5, 22), closes, closes.PlusDays(1), last, last.PlusDays(1), last.PlusDays(100) })
        {
            var ground = Grounds[i++ % Grounds.Length];
            foreach (var day in new[] { withdrawn.PlusDays(-1), withdrawn, withdrawn.PlusDays(1) }) yield return (certificate with { Withdrawn = withdrawn, Ground = ground }).On(day);
            if (withdrawn > closes) yield return (certificate with { Filed = closes.PlusDays(1), Withdrawn = withdrawn, Ground = ground }).On(last.PlusDays(1));
        }

        foreach (var ground in Grounds)
        {
            foreach (var stars in new[] { 3, 5 }) yield return new Certificate(new LocalDate(2025, 3, 3), stars) { Withdrawn = new LocalDate(2026, 10, 12), Ground = ground }.On(new LocalDate(2026, 10, 12));
        }

        yield return new Certificate(new LocalDate(2024, 1, 31), 4) { ValidFrom = new LocalDate(2024, 2, 10), Withdrawn = new LocalDate(2024, 2, 10), Ground = Grounds[0] }.On(new LocalDate(2024, 2, 9));
        yield return new Certificate(new LocalDate(2024, 1, 31), 4) { ValidFrom = new LocalDate(2024, 2, 10), Withdrawn = new LocalDate(2024, 2, 10), Ground = Grounds[0] }.On(new LocalDate(2024, 2, 10));
    }

    /// <summary>The certification mark, around the first day of its rules.</summary>
    private static IEnumerable<string> Marks() =>
        from day in new LocalDate[] { new(2020, 1, 30), new(2020, 1, 31), new(2020, 9, 16), new(2020, 9, 17), new(2023, 1, 31), new(2023, 2, 1) }
        from stars in new[] { 3, 5 }
        select new Certificate(new LocalDate(2020, 1, 31), stars).On(day);

    /// <summary>Signings of which only the year or the month is known, on the days around which that turns.</summary>
    private static IEnumerable<string> YearsAndMonths()
    {
        foreach (var signed in new[] { "2019", "2019-08", "2022", "2022-12", "2023", "2023-05", "2023-12", "2024-02", "2025-07", "2026" })
        {
            var first = signed.StartsWith("2019", StringComparison.Ordinal) ? new LocalDate(2019, 8, 21) : new LocalDate(int.Parse(signed[..4], System.Globalization.CultureInfo.InvariantCulture), signed.Length > 4 ? int.Parse(signed[5..], System.Globalization.CultureInfo.InvariantCulture) : 1, 1);
            var last = signed.Length > 4 ? first.With(DateAdjusters.EndOfMonth) : new LocalDate(first.Year, 12, 31);
            LocalDate[] days =
            [
                first.PlusDays(-1), first, last, first.PlusMonths(36).PlusDays(-180), first.PlusMonths(36).PlusDays(-119), last.PlusMonths(36).PlusDays(-120), last.PlusMonths(36).PlusDays(-119),
                first.PlusMonths(36), first.PlusMonths(36).PlusDays(1), last.PlusMonths(36), last.PlusMonths(36).PlusDays(1),
            ];
            foreach (var day in days.Distinct().Order()) yield return Asked(signed, 3, day);
            foreach (var filed in new[] { first.PlusMonths(36).PlusDays(-10), last.PlusMonths(36).PlusDays(-100), last.PlusMonths(36) })
            {
                foreach (var day in new[] { filed, last.PlusMonths(36).PlusDays(1), last.PlusMonths(36).PlusDays(181) }) yield return Asked(signed, 4, day, ("filed", filed));
            }

            yield return Asked(signed, 5, first.PlusMonths(37), ("validFrom", last));
            yield return Asked(signed, 5, first.PlusMonths(37), ("validFrom", first.PlusDays(2)));
        }

        static string Asked(string signed, int stars, LocalDate on, (string Name, LocalDate Day)? more = null) => WireText.Object(
            ("signed", WireText.String(signed)),
            ("stars", WireText.Number(stars)),
            ("on", WireText.String(Text(on))),
            (more?.Name ?? "filed", more is { Day: var day } ? WireText.String(Text(day)) : null));
    }

    /// <summary>A question in the making. Its days are reckoned here, so that the vectors stand on the edges whatever the library says.</summary>
    private sealed record Certificate(LocalDate Signed, int Stars)
    {
        public LocalDate? ValidFrom { get; init; }

        public LocalDate? Filed { get; init; }

        public LocalDate? Withdrawn { get; init; }

        public string? Ground { get; init; }

        public string? Convention { get; init; }

        public LocalDate Last => (ValidFrom ?? Signed).PlusMonths(36).PlusDays(Convention == "exclusive" && (ValidFrom ?? Signed) is not { Month: 2, Day: 29 } ? -1 : 0);

        public LocalDate Opens => Last.PlusDays(-180);

        public LocalDate Closes => Last.PlusDays(-120);

        public LocalDate[] Edges => [(ValidFrom ?? Signed).PlusDays(-1), ValidFrom ?? Signed, Opens.PlusDays(-1), Opens, Closes, Closes.PlusDays(1), Last, Last.PlusDays(1)];

        public string On(LocalDate day) => WireText.Object(
            ("signed", Day(Signed)),
            ("stars", WireText.Number(Stars)),
            ("on", Day(day)),
            ("validFrom", Day(ValidFrom)),
            ("filed", Day(Filed)),
            ("withdrawn", Day(Withdrawn)),
            ("ground", Ground is null ? null : WireText.String(Ground)),
            ("convention", Convention is null ? null : WireText.String(Convention)));

        private static string? Day(LocalDate? day) => day is { } given ? WireText.String(Text(given)) : null;
    }
}
