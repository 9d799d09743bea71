using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>A question about one certificate as options; errors name the option and not the member of the wire format.</summary>
internal sealed class QuestionOptions
{
    private PartialDate? signed;
    private int? stars;
    private CertificateQuestion rest = Nothing;

    private static CertificateQuestion Nothing { get; } = new() { Signed = default(PartialDate), Stars = 0, On = default };

    /// <summary>The day of the question, or null where it was not given.</summary>
    public LocalDate? On { get; private init; }

    /// <summary>Whether anything is said of a certificate.</summary>
    public bool NamesCertificate => signed is not null || stars is not null || rest != Nothing;

    /// <summary>Whether the day of the signing is known, or nothing is said of it.</summary>
    public bool IsDayKnown => signed is not { IsDay: false };

    public static QuestionOptions Read(Arguments arguments) => new()
    {
        On = arguments.Date("--on"),
        signed = arguments.PartialDate("--signed"),
        stars = arguments.WholeNumber("--stars"),
        rest = Nothing with
        {
            ValidFrom = arguments.Date("--valid-from"),
            Filed = arguments.Date("--filed"),
            Withdrawn = arguments.Date("--withdrawn"),
            Ground = OneOf<WithdrawalGround>("--ground", arguments.Option("--ground")),
            Convention = OneOf<ValidityConvention>("--convention", arguments.Option("--convention")) ?? ValidityConvention.Inclusive,
        },
    };

    /// <summary>Answers the question about the certificate.</summary>
    /// <param name="defaultDay">The day of the question where none was given; null if one must be.</param>
    /// <param name="answer">The answer; what it refuses is named by its option.</param>
    public T Answer<T>(LocalDate? defaultDay, Func<CertificateQuestion, T> answer)
    {
        var question = rest with
        {
            Signed = signed ?? throw Missing("--signed", "ngày ký", "the day of the signing"),
            Stars = stars ?? throw Missing("--stars", "số sao từ 3 đến 5", "3 to 5 stars"),
            On = On ?? defaultDay ?? throw Missing("--on", "ngày cần xem", "the day of the question"),
        };
        try
        {
            return answer(question);
        }
        catch (InvalidEntryException exception)
        {
            // $.validFrom was given as --valid-from.
            var option = "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(exception.Entry[2..]);
            throw new UsageException($"{option}: {exception.Problem.Vietnamese}", $"{option}: {exception.Problem.English}");
        }
    }

    private static UsageException Missing(string option, string vietnamese, string english) => new($"{option}: thiếu; cần {vietnamese}", $"{option}: missing; expected {english}");

    private static T? OneOf<T>(string option, string? text)
        where T : struct, Enum
    {
        if (text is null) return null;
        var names = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        if (names.TryGetValue(text, out var value)) return value;
        var expected = string.Join(", ", names.Keys);
        throw new UsageException($"{option} {text}: cần một trong {expected}", $"{option} {text}: expected one of {expected}");
    }
}
