using NodaTime;
using Ocop.Domain.Certificates;

namespace Ocop.Domain.Samples;

/// <summary>Made-up certificates, one for each status on the default day.</summary>
internal static class Examples
{
    public static LocalDate DefaultDay => new(2026, 11, 22);

    public static IReadOnlyList<Certificate> Certificates(RuleBook book) =>
    [
        Signed(book, new LocalDate(2026, 11, 10), 3, validFrom: new LocalDate(2026, 12, 1)).WithProduct("Thạch đen khô"),
        Signed(book, new LocalDate(2025, 8, 15), 4).WithProduct("Hoa hồi sấy"),
        Signed(book, new LocalDate(2024, 4, 10), 3).WithProduct("Cao khô Vạn Linh"),
        Signed(book, new LocalDate(2024, 3, 29), 4).WithProduct("Na Chi Lăng").File(new LocalDate(2026, 11, 5)),
        Signed(book, new LocalDate(2024, 1, 31), 3).WithProduct("Chè shan Mẫu Sơn"),
        Signed(book, new LocalDate(2023, 10, 20), 3).WithProduct("Mật ong rừng").File(new LocalDate(2026, 9, 10)),
        Signed(book, new LocalDate(2023, 6, 2), 3).WithProduct("Khâu nhục đóng hộp"),
        Signed(book, new LocalDate(2025, 3, 14), 5).WithProduct("Tinh dầu hồi")
            .Withdraw(new Withdrawal(new LocalDate(2026, 9, 15), WithdrawalGround.ProductionEnded, concludedOn: new LocalDate(2026, 9, 3))),
    ];

    private static Certificate Signed(RuleBook book, LocalDate on, int stars, LocalDate? validFrom = null) => book.CertificateFor(on, stars, validFrom);
}
