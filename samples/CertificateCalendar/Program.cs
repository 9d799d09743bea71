using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;

// What a certificate is worth on a date, what must happen next and by when.
return Sample.Run(
    args,
    new BilingualText(
        """
        CertificateCalendar [--on NGÀY]
        CertificateCalendar --signed NGÀY --stars 3|4|5 [--on NGÀY] [THÊM]
        CertificateCalendar --json --signed NGÀY --stars 3|4|5 --on NGÀY [THÊM]
        CertificateCalendar --batch < câu-hỏi.jsonl
        CertificateCalendar --from NGÀY --working-days SỐ [--json]
        Chỉ biết năm hoặc tháng ký: --signed 2022 hoặc --signed 2022-12.
        THÊM: [--valid-from NGÀY] [--filed NGÀY] [--withdrawn NGÀY --ground CĂN_CỨ] [--convention inclusive|exclusive]
        Thêm --lang en để xem tiếng Anh.
        """,
        """
        CertificateCalendar [--on DATE]
        CertificateCalendar --signed DATE --stars 3|4|5 [--on DATE] [MORE]
        CertificateCalendar --json --signed DATE --stars 3|4|5 --on DATE [MORE]
        CertificateCalendar --batch < questions.jsonl
        CertificateCalendar --from DATE --working-days NUMBER [--json]
        Where only the year or month of the signing is known: --signed 2022 or --signed 2022-12.
        MORE: [--valid-from DATE] [--filed DATE] [--withdrawn DATE --ground GROUND] [--convention inclusive|exclusive]
        Add --lang vi for Vietnamese.
        """),
    arguments =>
    {
        if (arguments.Flag("--batch"))
        {
            if (arguments.Json) throw new UsageException("--json: không dùng cùng --batch, vốn đã ghi JSON từng dòng", "--json: not expected beside --batch, which writes JSON lines");
            arguments.Rest(0);
            return JsonLines.Run(arguments.Language, (line, writer) => OcopJson.Write(writer, arguments.Book.Answer(OcopJson.ReadCertificateQuestion(line))));
        }

        if (WorkingDayQuestion.Read(arguments) is { } workingDays)
        {
            arguments.Rest(0);
            if (arguments.Json) Console.WriteLine(workingDays.ToJson(arguments.Language));
            else Screen.Draw(workingDays.Term, arguments.Book, arguments.Language);
            return 0;
        }

        var options = QuestionOptions.Read(arguments);
        arguments.Rest(0);
        if (arguments.Json)
        {
            Console.WriteLine(options.Answer(null, question => OcopJson.Write(arguments.Book.Answer(question))));
            return 0;
        }

        // Three years around the day are drawn; the calendar must reach that far.
        var on = options.On ?? Examples.DefaultDay;
        if (on.Year is < Screen.EarliestYear or > Screen.LatestYear)
        {
            throw new UsageException(
                $"--on: cần năm từ {Screen.EarliestYear} đến {Screen.LatestYear}", $"--on: expected a year from {Screen.EarliestYear} to {Screen.LatestYear}");
        }

        var screen = new Screen(arguments.Book, arguments.Language, on, isDefaultDay: options.On is null);
        if (!options.IsDayKnown) screen.Draw(options.Answer(on, question => arguments.Book.Answer(question)));
        else if (options.NamesCertificate) screen.Draw(options.Answer(on, arguments.Book.CertificateFor));
        else screen.Draw(Examples.Certificates(arguments.Book));
        return 0;
    });
