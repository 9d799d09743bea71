using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>Every sentence of what a rule file can say that cannot be, beyond the shape of its entries; those of forms are with the forms. Each is made only where it is asked for.</summary>
internal static class RuleTexts
{
    // Amendments
    public static BilingualText AsAmendedBy(string amended, string amendment) => new($"{amended}sau khi được {amendment} sửa đổi", $"{amended}as amended by {amendment}");

    public static BilingualText WithoutAmendment(string amended, string amendment, string replacing) => new(
        $"{amended}không còn {amendment}, do {replacing} thay thế", $"{amended}without {amendment}, which {replacing} replaces");

    public static BilingualText EndedBy(string entry, BilingualText problem) => new($"{entry}: null, nên {problem.Vietnamese}", $"{entry}: null, and {problem.English}");

    // Words of several blocks
    public static BilingualText NotNamed(string key, string? table, IEnumerable<string> named)
    {
        BilingualText place = table is null ? new(string.Empty, string.Empty) : new($" trong {table}", $" in {table}");
        var list = string.Join(", ", named);
        BilingualText expected = list.Length == 0 ? new("một tên cho khóa này", "a name for it") : new($"một trong {list}", $"one of {list}");
        return new($"'{key}' chưa được đặt tên{place.Vietnamese}; cần {expected.Vietnamese}", $"'{key}' is not named{place.English}; expected {expected.English}");
    }

    public static BilingualText NotDefined(string key) => new($"'{key}' chưa được định nghĩa", $"'{key}' is not defined");

    public static BilingualText EndsBeyondTheCalendar => new("kết thúc ngoài phạm vi của lịch; cần thời hạn ngắn hơn", "ends beyond the calendar; expected a shorter term");

    public static BilingualText OverBeforeInForce(string day) => new($"kết thúc trước khi có hiệu lực; cần {day} hoặc ngày sau đó", $"over before it is in force; expected {day} or a later day");

    public static BilingualText NotSaidToBeAReading => new("chưa được ghi là cách hiểu; cần reading: true đi cùng", "it is not said to be a reading; expected reading: true beside it");

    public static BilingualText MissingWithForms => new("thiếu; cần khối này trong tệp có phiếu", "missing; expected this block in a file with forms");

    public static BilingualText BothOrNeither(string one, string other) => new($"có cả {one} và {other}, hoặc không có trường nào; cần một trong hai", $"it has both {one} and {other}, or neither; expected one of the two");

    // The block of the instrument
    public static BilingualText KeyOfAnotherFile(string number) => new($"{number} là khóa của tệp khác; cần số hiệu văn bản", $"{number} is the key of another file; expected the official number");

    public static BilingualText InForceBeforeIssued => new("có hiệu lực trước khi ban hành; cần ngày ban hành hoặc ngày sau đó", "in force before it is issued; expected the day of issue or a later one");

    public static BilingualText EndsBeforeInForce => new(
        "hết hiệu lực trước khi có hiệu lực; cần ngày đầu có hiệu lực hoặc ngày sau đó", "over before it is in force; expected the first day in force or a later one");

    public static BilingualText AmendedWouldComeBack => new(
        "nội dung được sửa đổi sẽ trở lại như cũ; cần bỏ ngày cuối, và dùng một văn bản sửa đổi ban hành sau để ghi nội dung áp dụng khi đó",
        "what it amends would come back; expected no last day, and a later amendment that writes what holds then");

    public static BilingualText BothAmendsAndReplaces => new("vừa sửa đổi, vừa thay thế; cần một trong hai", "it both amends and replaces; expected one of the two");

    public static BilingualText NamedTwiceOrItself(string number) => new($"{number} đứng hai lần hoặc là chính văn bản này; cần văn bản khác", $"{number} stands twice or is the instrument itself; expected another one");

    public static BilingualText FormsMissing => new(
        "thiếu; cần phiếu của từng bộ sản phẩm trong tệp có danh mục, các phần, khung điểm, đính chính hoặc nhãn",
        "missing; expected a form of each product set in a file with a catalogue, parts, bands, errata or labels");

    public static BilingualText NoFormBefore => new("trước đó không có phiếu nào; chỉ dùng trong văn bản sửa đổi", "there is no form before it; expected in an amendment only");

    // Instruments beside each other
    public static BilingualText TwoFilesOf(string key) => new($"có hai tệp của {key}; cần mỗi văn bản một tệp", $"two of the files are of {key}; expected one of each");

    public static BilingualText LooksLike(string number, string known) => new(
        $"{number} giống {known} đã có trong bộ dữ liệu; cần viết đúng như vậy hoặc dùng số hiệu khác", $"{number} looks like {known}, which the book has; expected the same number or another one");

    public static BilingualText OtherKindOrDay(string number) => new(
        $"bộ dữ liệu đã có {number} nhưng thuộc loại văn bản khác hoặc ban hành ngày khác", $"the book has {number} as another kind of instrument or issued on another day");

    public static BilingualText ReplacedLooksLike(string replaced, string replacing, string known) => new(
        $"{replaced}, văn bản mà {replacing} thay thế, giống {known} đã có trong bộ dữ liệu; cần viết đúng như vậy hoặc dùng số hiệu khác",
        $"{replaced}, which {replacing} replaces, looks like {known}, which the book has; expected the same number or another one");

    public static BilingualText BeforeWhatItReplaces(string replacing, string replaced) => new(
        $"{replacing} đứng trước {replaced}, là văn bản được thay thế", $"{replacing} comes before {replaced}, which it replaces");

    public static BilingualText IssuedBeforeWhatItReplaces(string replacing, string replaced) => new(
        $"{replacing} ban hành trước {replaced}, là văn bản được thay thế", $"{replacing} would be issued before {replaced}, which it replaces");

    public static BilingualText AmendsAnAmendment(string number, IEnumerable<string> amended)
    {
        var list = string.Join(", ", amended);
        return new($"{number} cũng là văn bản sửa đổi; cần văn bản mà nó sửa đổi, {list}", $"{number} is itself an amendment; expected what it amends, {list}");
    }

    public static BilingualText ReplacedBefore(LegalInstrument successor, string number, string amendment)
    {
        var day = IsoDate.Format(successor.InForceFrom);
        return new(
            $"{successor.Number} thay thế {number} từ {day}, còn {amendment} sau đó mới có hiệu lực; cần ngày sớm hơn, hoặc một văn bản còn hiệu lực",
            $"{successor.Number} replaces {number} from {day}, and {amendment} would be in force later only; expected an earlier day, or an instrument that is still in force");
    }

    public static BilingualText InForceBeforeWhatItAmends(string amendment, string amended) => new(
        $"{amendment} có hiệu lực trước {amended}, là văn bản được sửa đổi", $"{amendment} would be in force before {amended}, which it amends");

    public static BilingualText IssuedBeforeWhatItAmends(string amendment, string amended) => new(
        $"{amendment} ban hành trước {amended}, là văn bản được sửa đổi", $"{amendment} would be issued before {amended}, which it amends");

    public static BilingualText AmendedLooksLike(string amended, string amendment, string known) => new(
        $"{amended}, văn bản mà {amendment} sửa đổi, giống {known} đã có trong bộ dữ liệu; cần viết đúng như vậy",
        $"{amended}, which {amendment} amends, looks like {known}, which the book has; expected the same number");

    public static BilingualText NothingToAmend(string number, string amendment, IEnumerable<string> held)
    {
        var list = string.Join(", ", held);
        return new($"bộ dữ liệu không có {number} để {amendment} sửa đổi; cần một trong {list}", $"the book has no {number} that {amendment} could amend; expected one of {list}");
    }

    public static BilingualText PushesAside(LegalInstrument instrument, string inForce)
    {
        var day = IsoDate.Format(instrument.InForceFrom);
        return new(
            $"{instrument.Number} có phiếu, trong khi {inForce} còn hiệu lực đến {day}; cần có {inForce} trong các văn bản được thay thế",
            $"{instrument.Number} has forms, and {inForce} is in force until {day}; expected {inForce} among what it replaces");
    }

    // Certification and the way of a dossier
    public static BilingualText NobodyCertifies => new("không nêu cơ quan nào cho hạng sao nào; cần 3, 4 hoặc 5", "nobody is named for any stars; expected 3, 4 or 5");

    public static BilingualText NoLastDayBefore => new("không có ngày cuối để nói về thời gian sau đó; cần through đi cùng", "there is no last day after which it would be said; expected through beside it");

    public static BilingualText WordOfNobody => new("từ này dùng để nói rằng không cơ quan nào được nêu; cần khóa khác", "the word says that nobody is named; expected another key");

    public static BilingualText NoStage => new("trống; cần ít nhất một bước", "empty; expected at least one stage");

    public static BilingualText CertifiesElsewhere => new(
        "cơ quan công nhận được ghi ở $.certification; cần receives, assesses hoặc evaluates", "who certifies stands in $.certification; expected receives, assesses or evaluates");

    public static BilingualText StageTwice(string body, string role) => new(
        $"{body} {role} đã có ở một bước trước cho cùng hạng sao; cần mỗi việc một lần", $"{body} {role} in an earlier stage for the same stars; expected each once");

    public static BilingualText StarsOfStage => new(
        "không có hạng sao nào, hoặc có hạng đứng hai lần; cần mỗi hạng sao một lần, hoặc bỏ trường này nếu là mọi hạng",
        "no stars, or some of them twice; expected each of the stars once, or no member for all of them");

    // Transition and councils
    public static BilingualText ReplacesNone => new("văn bản không thay thế văn bản nào; cần $.instrument.replaces đi cùng", "the instrument replaces none; expected $.instrument.replaces beside it");

    public static BilingualText WithinOrGoesOver => new(
        "cần một trong hai: within, là thời hạn đánh giá theo quy định cũ, hoặc goesOver: true", "expected either within, the term in which it is evaluated by the older rules, or goesOver: true");

    public static BilingualText FewerThanFrom => new("ít hơn from; cần bằng hoặc nhiều hơn", "fewer than from; expected as many or more");

    // Certificates
    public static BilingualText WindowOpensAfterItCloses => new(
        "thời gian nộp hồ sơ mở sau khi đóng; cần thời hạn trước ngày cuối dài hơn thời hạn của closes", "the window would open after it closes; expected a longer term before the end than that of closes");

    public static BilingualText WindowOpensBeforeTheCertificate => new(
        "thời gian nộp hồ sơ mở trước ngày đầu của giấy chứng nhận; cần nhiều nhất bằng thời hạn của giấy", "the window would open before the first day of the certificate; expected at most its term");

    public static BilingualText InWorkingDays => new("tính bằng ngày làm việc; cần thời hạn tính bằng ngày, tuần, tháng hoặc năm", "in working days; expected a term in days, weeks, months or years");

    public static BilingualText TooManyYears(int most) => new($"quá dài; cần nhiều nhất {most} năm", $"too long; expected at most {most} years");

    // Dossiers and rounds
    public static BilingualText NobodySends(IEnumerable<string> senders)
    {
        var list = string.Join(", ", senders);
        BilingualText expected = list.Length == 0 ? new("một nơi gửi, có tên trong $.dossiers.senders", "a sender, named in $.dossiers.senders") : new($"một trong {list}", $"one of {list}");
        return new($"không ai gửi; cần {expected.Vietnamese}", $"nobody sends it; expected {expected.English}");
    }

    public static BilingualText NoKindOfDossier => new(
        "không loại hồ sơ nào có thành phần này; cần một loại hồ sơ, hoặc bỏ trường này nếu là mọi loại", "no kind of dossier has it; expected a kind, or no such member for all kinds");

    public static BilingualText ItemTwice(string item, string sender) => new(
        $"{item} của {sender} đứng hai lần cho một loại hồ sơ; cần một lần", $"{item} of {sender} stands twice for one kind of dossier; expected it once");

    public static BilingualText RoundTwice(int round, string level) => new($"đợt {round} của {level} đứng hai lần; cần số khác", $"round {round} of {level} stands twice; expected another number");

    public static BilingualText RoundsOnOneDay(string level) => new(
        $"hai đợt của {level} hết nhận đề nghị cùng một ngày; cần ngày khác", $"two rounds of {level} close their proposals on one day; expected another day");

    public static BilingualText OtherTermOfStage(Term term, int stage, Term other) => new(
        $"{CertificateTexts.Text(term).Vietnamese} trong khi $.path.stages[{stage}].term.length là {CertificateTexts.Text(other).Vietnamese}; cần như nhau", $"{term} where $.path.stages[{stage}].term.length has {other}; expected the same of both");

    public static BilingualText NoSuchSet(int set, int first, int last) => new($"quyết định không có bộ {set}; cần từ {first} đến {last}", $"the decision has no set {set}; expected one of {first} to {last}");

    // Producers, sizes, quotas
    public static BilingualText NoOrganisation => new("không có organisation; cần có để dựa theo", "there is no organisation; expected one to follow");

    public static BilingualText ForAllSets => new("được tham gia với mọi bộ sản phẩm; chỉ dùng trường này cùng only", "it may take part for all product sets; expected this beside only");

    public static BilingualText NoLimit => new("đó không phải giới hạn; cần micro, small hoặc medium, hoặc bỏ size", "that is no limit; expected micro, small or medium, or no size");

    public static BilingualText SetsOfAnother(string? name) => new($"một số bộ sản phẩm này đã thuộc {name}; cần mỗi bộ một lần", $"some of these sets are those of {name}; expected each set once");

    public static BilingualText ShareLowersLevel(int level) => new($"tỷ lệ này làm giảm mức; cần mức {level} hoặc cao hơn", $"the share would lower the level; expected level {level} or a higher one");

    public static BilingualText LastSetBeforeFirst => new("bộ cuối đứng trước bộ đầu; cần bộ đó hoặc bộ sau đó", "the last set comes before the first; expected the same or a later one");

    public static BilingualText BelowSmallerSize(string size) => new($"thấp hơn giới hạn của {size}; cần ít nhất bằng", $"it is below that of {size}; expected at least as much");

    public static BilingualText TraitAndKinds => new("có cả đặc điểm và loại hình; cần một trong hai", "it has both a trait and kinds; expected one of the two");

    public static BilingualText NoKindIsAnEnterprise => new(
        "không văn bản nào trong bộ dữ liệu nêu loại hình là doanh nghiệp; cần một loại hình", "no instrument of the book names a kind that is an enterprise; expected one");

    public static BilingualText NoKind => new("trống; cần ít nhất một loại hình", "it is empty; expected at least one kind");

    // Targets
    public static BilingualText BeforeFirstDay => new("trước ngày đầu; cần ngày đó hoặc ngày sau đó", "before the first day; expected that day or a later one");

    public static BilingualText OverBefore(string number) => new($"kết thúc trước khi {number} có hiệu lực; cần ngày đó hoặc ngày sau đó", $"over before {number} is in force; expected that day or a later one");

    public static BilingualText AfterLastDayOf(string number) => new($"sau ngày cuối của {number}; cần ngày đó hoặc ngày trước đó", $"after the last day of {number}; expected that day or an earlier one");

    public static BilingualText OneThreshold => new(
        "không có hoặc có nhiều ngưỡng; cần một trong atLeast, moreThan, exactly, between", "it has none or several; expected one of atLeast, moreThan, exactly, between");

    public static BilingualText MoreThanAShare => new("không có tỷ lệ nào liền sau một tỷ lệ; cần số nguyên", "no share comes next after another; expected a whole number");

    public static BilingualText UpperBelowLower => new("thấp hơn số dưới hoặc khác loại; cần bằng hoặc cao hơn", "it is below the lower figure or of another kind; expected the same or more");

    public static BilingualText IsShareOfProducts => new("đây là tỷ lệ sản phẩm; cần một tỷ lệ như 20%", "it is a share of products; expected a share such as 20%");

    public static BilingualText IsShareOfProducers => new("đây là tỷ lệ chủ thể; cần một tỷ lệ như 40%", "it is a share of producers; expected a share such as 40%");

    public static BilingualText CountOrNumber => new("có cả count và number, hoặc không có trường nào; cần một trong hai", "it has both a count and a number, or neither; expected one of the two");

    public static BilingualText NumberAlone => new(
        "con số cho sẵn không có hạng sao hay tiềm năng 5 sao; chỉ cần con số đó", "a number has neither stars nor potential 5 stars; expected the number alone");

    public static BilingualText ProductsAndProducers => new("đếm cả sản phẩm và chủ thể; cần một trong hai", "it counts both products and producers; expected one of the two");

    public static BilingualText ProductsAreCounted => new("ở đây đếm sản phẩm; cần số nguyên, hoặc shareOf nếu là tỷ lệ", "products are counted; expected a whole number, or shareOf for a share of them");

    // Product codes
    public static BilingualText NoPattern => new("trống; cần ít nhất một cấu trúc mã", "empty; expected at least one pattern");

    public static BilingualText PatternsAlike => new(
        "mã theo cấu trúc này giống mã theo một cấu trúc trước đó của cùng năm; cần năm khác, tiền tố khác hoặc số thành phần khác",
        "codes of it look like those of an earlier pattern of the same years; expected other years, another prefix, or another number of members");

    public static BilingualText MemberTwice => new("một thành phần đứng hai lần; cần mỗi thành phần một lần", "a member stands twice; expected each once");

    public static BilingualText MembersNeeded => new(
        "cần có province, serial và year, vì nhờ chúng mỗi mã chỉ có một", "expected province, serial and year among them, for they make a code one of its own");

    public static BilingualText BeforeFirstYear => new("trước năm đầu; cần năm đó hoặc năm sau đó", "before the first year; expected that year or a later one");

    // Days off
    public static BilingualText YearOrEveryYear => new(
        "cần một trong hai: một năm cùng các ngày nghỉ, hoặc ngày lễ của mọi năm", "expected either a year with its days off or the holidays of every year");

    public static BilingualText DaysOffOfAYear => new("cần các ngày nghỉ nếu là tệp của một năm, không có nếu là tệp của mọi năm", "expected the days off of a year, and of every year none");

    public static BilingualText OfAYearOnly => new("chỉ dùng trong tệp của một năm", "expected such days of a year only");

    public static BilingualText NotInTheYear(int year) => new($"không thuộc năm {year}; cần một ngày của năm đó", $"is not in the year {year}; expected a day of it");

    public static BilingualText DayTwice(string day) => new($"{day} đứng hai lần; cần mỗi ngày một lần", $"{day} stands twice; expected each day once");

    public static BilingualText DayOffAlready(string day) => new($"{day} đã là ngày nghỉ; cần một ngày làm việc", $"{day} is a day off already; expected a working day");

    public static BilingualText OnWeekend(string day) => new($"{day} là thứ Bảy hoặc Chủ nhật; cần một ngày làm việc", $"{day} is a Saturday or Sunday; expected a working day");

    public static BilingualText NotOnWeekend => new("cần thứ Bảy hoặc Chủ nhật", "expected a Saturday or Sunday");

    // Readings of the law
    public static BilingualText KeyTwice(string key) => new($"{key} đứng hai lần; cần mỗi khóa một lần", $"{key} stands twice; expected each key once");

    public static BilingualText NoSection(string section, IEnumerable<string> sections)
    {
        var list = string.Join(", ", sections);
        return new($"không có mục {section}; cần một trong {list}", $"there is no section {section}; expected one of {list}");
    }

    // Divisions of the country
    public static BilingualText NoDivision => new("cần ít nhất một lần sắp xếp đơn vị hành chính", "expected at least one division");

    public static BilingualText DivisionNotLater => new("cần ngày sau ngày của lần sắp xếp trước", "expected a day after that of the division before");

    public static BilingualText ProvincesOrCities => new("cần một trong hai: toàn bộ các tỉnh, hoặc những tỉnh trở thành thành phố", "expected either all provinces or what becomes a city");

    public static BilingualText NoProvinces => new("trống; cần toàn bộ các tỉnh", "empty; expected all provinces");

    public static BilingualText NoCities => new("trống; cần những tỉnh trở thành thành phố", "empty; expected what becomes a city");

    public static BilingualText NoProvinceCalled(string name) => new($"không có tỉnh nào tên là {name}", $"no province is called {name}");

    public static BilingualText Twice(string name) => new($"{name} đứng hai lần", $"{name} stands twice");

    public static BilingualText NoDistricts => new("lần sắp xếp này không có cấp huyện; không nêu huyện không có xã", "the division has no districts; expected none without communes");

    public static BilingualText NoProvince(string code) => new($"lần sắp xếp này không có tỉnh {code}", $"the division has no province {code}");

    public static BilingualText CodeTwice(string code) => new($"mã {code} đứng hai lần", $"the code {code} stands twice");

    public static BilingualText NotOfTheDivisionBefore(string province, string of) => new(
        $"tỉnh {province} hình thành từ {of}, nhưng lần sắp xếp trước không có tỉnh đó hoặc tỉnh đó đã nhập vào nơi khác",
        $"province {province} is made of {of}, which the division before does not have or which went elsewhere");

    public static BilingualText LeftOver(IEnumerable<string> codes)
    {
        var list = string.Join(", ", codes);
        return new($"không tỉnh nào hình thành từ {list}", $"no province is made of {list}");
    }

    public static BilingualText NothingToChange => new("lần sắp xếp đầu tiên không có gì để thay đổi", "the first division has nothing to change");

    public static BilingualText CodeUnknownOrTwice(string code) => new($"mã {code} không có hoặc đứng hai lần", $"the code {code} is unknown or stands twice");

    public static BilingualText CityAlready(string name) => new($"{name} đã là thành phố; cần một tỉnh", $"{name} is a city already; expected a province");
}
