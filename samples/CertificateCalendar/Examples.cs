using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Samples;

/// <summary>Made-up certificates, one for each status on the default day.</summary>
internal static class Examples
{
    public static LocalDate DefaultDay => new(2026, 11, 22);

    public static IReadOnlyList<Certificate> Certificates { get; } =
    [
        new(new LocalDate(2026, 11, 10), 3, validFrom: new LocalDate(2026, 12, 1)) { Product = "Thạch đen khô" },
        new(new LocalDate(2025, 8, 15), 4) { Product = "Hoa hồi sấy" },
        new(new LocalDate(2024, 4, 10), 3) { Product = "Cao khô Vạn Linh" },
        new Certificate(new LocalDate(2024, 3, 29), 4) { Product = "Na Chi Lăng" }.File(new LocalDate(2026, 11, 5)),
        new(new LocalDate(2024, 1, 31), 3) { Product = "Chè shan Mẫu Sơn" },
        new Certificate(new LocalDate(2023, 10, 20), 3) { Product = "Mật ong rừng" }.File(new LocalDate(2026, 9, 10)),
        new(new LocalDate(2023, 6, 2), 3) { Product = "Khâu nhục đóng hộp" },
        new Certificate(new LocalDate(2025, 3, 14), 5) { Product = "Tinh dầu hồi" }
            .Withdraw(new Withdrawal(new LocalDate(2026, 9, 15), WithdrawalGround.ProductionEnded, concludedOn: new LocalDate(2026, 9, 3))),
    ];
}
