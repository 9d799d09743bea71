using System.Text.Json;
using Ocop.Domain;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;

// What a certificate is worth on a date, what must happen next and by when.
return Sample.Run(
    args,
    new BilingualText(
        "CertificateCalendar [--on NGÀY]\nCertificateCalendar [--json] --signed NGÀY --stars 3|4|5 --on NGÀY [--valid-from NGÀY] [--filed NGÀY] [--withdrawn NGÀY --ground CĂN_CỨ] [--convention inclusive|exclusive]\nCertificateCalendar --batch < câu-hỏi.jsonl\nThêm --lang en để xem tiếng Anh.",
        "CertificateCalendar [--on DATE]\nCertificateCalendar [--json] --signed DATE --stars 3|4|5 --on DATE [--valid-from DATE] [--filed DATE] [--withdrawn DATE --ground GROUND] [--convention inclusive|exclusive]\nCertificateCalendar --batch < questions.jsonl\nAdd --lang vi for Vietnamese."),
    arguments =>
    {
        if (arguments.Flag("--batch"))
        {
            arguments.Rest(0);
            return JsonLines.Run(arguments.Language, (line, writer) => CertificateJson.Answer(writer, CertificateJson.ReadQuestion(line)));
        }

        var on = arguments.Date("--on");
        var signed = arguments.Date("--signed");
        var stars = arguments.WholeNumber("--stars");
        var question = new CertificateQuestion
        {
            Signed = signed ?? default,
            Stars = stars ?? 0,
            On = on ?? Examples.DefaultDay,
            ValidFrom = arguments.Date("--valid-from"),
            Filed = arguments.Date("--filed"),
            Withdrawn = arguments.Date("--withdrawn"),
            Ground = OneOf<WithdrawalGround>("--ground", arguments.Option("--ground")),
            Convention = OneOf<ValidityConvention>("--convention", arguments.Option("--convention")) ?? ValidityConvention.Inclusive,
        };
        arguments.Rest(0);

        var isQuestion = question != new CertificateQuestion { Signed = default, Stars = 0, On = question.On };
        if (arguments.Json || isQuestion)
        {
            if (signed is null) throw Missing("--signed", "ngày ký", "the day of the signing");
            if (stars is null) throw Missing("--stars", "số sao từ 3 đến 5", "3 to 5 stars");
        }

        if (arguments.Json)
        {
            if (on is null) throw Missing("--on", "ngày cần xem", "the day of the question");
            Console.WriteLine(CertificateJson.Answer(question));
            return 0;
        }

        // Three years around the day are drawn; the calendar must reach that far.
        if (question.On.Year is < Screen.EarliestYear or > Screen.LatestYear)
        {
            throw new UsageException(
                $"--on: cần năm từ {Screen.EarliestYear} đến {Screen.LatestYear}", $"--on: expected a year from {Screen.EarliestYear} to {Screen.LatestYear}");
        }

        var screen = new Screen(arguments.Language, question.On, isDefaultDay: on is null);
        if (isQuestion) screen.Draw(question.ToCertificate());
        else screen.Draw(Examples.Certificates);
        return 0;
    });

static UsageException Missing(string option, string vietnamese, string english) => new($"{option}: thiếu; cần {vietnamese}", $"{option}: missing; expected {english}");

static T? OneOf<T>(string option, string? text)
    where T : struct, Enum
{
    if (text is null) return null;
    var names = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    if (names.TryGetValue(text, out var value)) return value;
    var expected = string.Join(", ", names.Keys);
    throw new UsageException($"{option} {text}: cần một trong {expected}", $"{option} {text}: expected one of {expected}");
}
