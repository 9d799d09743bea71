using System;
using System.Collections.Generic;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Consumers.CSharp7
{
    /// <summary>Asks the book what hosts ask.</summary>
    public static class Host
    {
        public static string Certificate(RuleBook book, LocalDate day)
        {
            CertificateStanding standing = book.CertificateFor(day, 3, validFrom: day, convention: ValidityConvention.Inclusive).StandingOn(day.PlusDays(9));
            return standing.IsInForce ? standing.Reason.Vietnamese : standing.Reason.English;
        }

        public static string Show(Rating rating)
        {
            switch (rating)
            {
                case Rated rated: return rated.Parts["A"] + " " + rated.Stars;
                case Halted halted: return halted.Criterion;
                case Rejected rejected: return rejected.Reasons.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                default: throw new InvalidOperationException();
            }
        }
    }
}
