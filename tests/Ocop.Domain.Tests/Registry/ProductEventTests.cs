using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Registry;

public sealed class ProductEventTests
{
    private static readonly LocalDate On = new(2024, 1, 1);
    private static readonly LocalDate Before = new(2023, 12, 31);

    // By day, dossier, kind, stars, signing, certificate, ground, conclusion, and last by how much of the day is known.
    private static readonly Func<ProductEvent>[] InOrder =
    [
        () => ProductEvent.Withdrawn("D", Before),
        () => ProductEvent.Withdrawn("C", On),
        () => ProductEvent.Standardised("D", On),
        () => ProductEvent.Recognised("D", On, 3, Before),
        () => ProductEvent.Recognised("D", On, 3),
        () => ProductEvent.Recognised("D", new PartialDate(2024, 1), 3),
        () => ProductEvent.Recognised("D", new PartialDate(2024), 3),
        () => ProductEvent.Recognised("D", On, 4, Before),
        () => ProductEvent.Withdrawn("D", On),
        () => ProductEvent.Withdrawn("D", On, concludedOn: Before),
        () => ProductEvent.Withdrawn("D", On, concludedOn: On),
        () => ProductEvent.Withdrawn("D", On, WithdrawalGround.DishonestDossier, On),
        () => ProductEvent.Withdrawn("D", On, WithdrawalGround.CriteriaNoLongerMet, Before),
        () => ProductEvent.Withdrawn("D", On).OfNewCertificate(),
    ];

    // Input may come in any order: two events that are not equal never change places.
    [Fact]
    public void Compare_orders_all_that_is_not_equal()
    {
        for (var i = 0; i < InOrder.Length; i++)
        {
            for (var j = 0; j < InOrder.Length; j++)
            {
                var (left, right) = (InOrder[i](), InOrder[j]());
                Assert.Equal((left, right, i.CompareTo(j)), (left, right, Math.Sign(ProductEvent.Compare(left, right))));
                Assert.Equal(i == j, left == right);
            }
        }
    }

    [Fact]
    public void Refusals_say_what_was_expected()
    {
        Assert.Equal("Expected an event that something was filed, concluded or withdrawn.", Assert.Throws<InvalidOperationException>(() => ProductEvent.Expired("D", On).OfNewCertificate()).Message);
        Assert.StartsWith(
            "Expected a day not after the first day of the certificate.",
            Assert.Throws<ArgumentOutOfRangeException>("signedOn", () => ProductEvent.ReRated("D", Before, 3, On)).Message,
            StringComparison.Ordinal);
    }
}
