using System.Globalization;

namespace Ocop.Domain.Rubrics;

/// <summary>Every sentence of what can be wrong with the forms of a rule file, and the words for the place where it is. Each is made only where it is asked for.</summary>
internal static class RubricTexts
{
    // Places: they begin with the number of the decision and go down to what is wrong.
    public static BilingualText Set(string decision, int set) => Under(new(decision, decision), $"bộ {Text(set)}", $"set {Text(set)}");

    public static BilingualText Category(string decision, int category) => Under(new(decision, decision), $"nhóm {Text(category)}", $"category {Text(category)}");

    public static BilingualText ErratumOf(string decision, int set) => Under(new(decision, decision), $"đính chính của bộ {Text(set)}", $"erratum of set {Text(set)}");

    public static BilingualText MinimumRequirements(string decision) => Under(new(decision, decision), "tiêu chí tối thiểu", "minimum requirements");

    public static BilingualText Part(BilingualText where, string code) => Under(where, $"phần {code}", $"part {code}");

    public static BilingualText Section(BilingualText where, string code) => Under(where, $"mục {code}", $"section {code}");

    public static BilingualText Criterion(BilingualText where, string code) => Under(where, $"tiêu chí {code}", $"criterion {code}");

    /// <summary>Returns the place of a case: the letter, where it has one, follows the code of its criterion.</summary>
    public static BilingualText Case(BilingualText criterion, string? letter) => new(criterion.Vietnamese + letter, criterion.English + letter);

    public static BilingualText Level(BilingualText where, int level) => Under(where, $"mức {Text(level)}", $"level {Text(level)}");

    public static BilingualText Ladder(BilingualText where) => Under(where, "thang mức", "ladder");

    public static BilingualText Notes(BilingualText where) => Under(where, "ghi chú", "notes");

    public static BilingualText Disqualifiers(BilingualText where) => Under(where, "lý do loại hồ sơ", "disqualifiers");

    public static BilingualText RequirementOf(BilingualText where, string key, int set) => Under(where, $"{key} của bộ {Text(set)}", $"{key} of set {Text(set)}");

    // Names of what stands twice.
    public static BilingualText CategoryNumber => new("số nhóm", "category number");

    public static BilingualText GroupNumber => new("số phân nhóm", "group number");

    public static BilingualText Ministry => new("bộ quản lý", "ministry");

    public static BilingualText Disqualifier => new("lý do loại hồ sơ", "disqualifier");

    public static BilingualText SectionCode => new("mã mục", "section code");

    public static BilingualText CriterionCode => new("mã tiêu chí", "criterion code");

    public static BilingualText CriterionKey => new("khóa tiêu chí", "criterion key");

    public static BilingualText Twice(string key) => new($"{key} đứng hai lần; cần mỗi giá trị một lần", $"{key} stands twice; expected each once");

    public static BilingualText Twice(BilingualText what, string value) => new($"{what.Vietnamese} {value} đứng hai lần", $"the {what.English} {value} stands twice");

    // Bands, catalogue and parts
    public static BilingualText NotTheBands => new("không phải khung điểm của 5, 4, 3, 2 và 1 sao; cần đủ từng khung", "not the bands of 5, 4, 3, 2 and 1 stars; expected each of them");

    public static BilingualText LowestBandAboveNone => new("khung thấp nhất bắt đầu trên 0 điểm; cần 0", "the lowest band starts above 0; expected 0");

    public static BilingualText BandNotBelow(int stars, int points) => new(
        $"khung không bắt đầu thấp hơn khung {Text(stars)} sao; cần ít hơn {Text(points)} điểm", $"the band does not start below that of {Text(stars)} stars; expected fewer than {Text(points)} points");

    public static BilingualText FiveStarsOutOfReach(int most) => new($"không thể đạt năm sao; cần nhiều nhất {Text(most)} điểm", $"five stars cannot be reached; expected at most {Text(most)} points");

    public static BilingualText SetsNotNumbered => new("các bộ sản phẩm trong danh mục không được đánh số liên tục từ 1", "the product sets of the catalogue are not numbered from 1 without a gap");

    public static BilingualText NotOneFormEach => new("không phải mỗi bộ sản phẩm có một phiếu", "there is not one form for each product set");

    public static BilingualText NotInTheCatalogue(int set) => new($"bộ {Text(set)} không có trong danh mục", $"set {Text(set)} is not in the catalogue");

    public static BilingualText AnotherSetExpected(int set, int expected) => new($"ở đây là bộ {Text(set)}, nhưng cần bộ {Text(expected)}", $"set {Text(set)} where set {Text(expected)} was expected");

    public static BilingualText NumberOfParts(int most) => new($"không có phần nào, hoặc quá nhiều; cần từ 1 đến {Text(most)}", $"no part, or too many; expected 1 to {Text(most)}");

    public static BilingualText NotTheTotal(long sum, int total) => new(
        $"các phần cộng lại được {Text(sum)}, không phải {Text(total)}; cần đúng tổng của chúng", $"the parts add up to {Text(sum)} and not to {Text(total)}; expected their sum");

    // Forms
    public static BilingualText PartUnknown(string code) => new($"không có phần {code}", $"part {code} is unknown");

    public static BilingualText PartMissing(string code) => new($"thiếu phần {code}", $"part {code} is missing");

    public static BilingualText TotalsOnlyWithCriteria => new("phiếu chỉ biết tổng điểm mà lại có tiêu chí", "a form known by its totals only has criteria");

    public static BilingualText TooManyCriteria(int count, int most) => new($"có {Text(count)} tiêu chí; cần nhiều nhất {Text(most)}", $"it has {Text(count)} criteria; expected at most {Text(most)}");

    public static BilingualText TooManyConditions(int count, int most) => new(
        $"{Text(count)} tiêu chí chỉ áp dụng khi có điều kiện; cần nhiều nhất {Text(most)}", $"{Text(count)} criteria apply on a condition; expected at most {Text(most)}");

    public static BilingualText SectionsDoNotAddUp(int maximum) => new($"điểm tối đa của các mục cộng lại không bằng {Text(maximum)}", $"the sections do not add up to {Text(maximum)}");

    public static BilingualText CriteriaDoNotAddUp(int maximum) => new($"điểm tối đa của các tiêu chí cộng lại không bằng {Text(maximum)}", $"the criteria do not add up to {Text(maximum)}");

    public static BilingualText CodeOfAPart(string code) => new($"mã tiêu chí {code} trùng mã của một phần hoặc mục", $"the criterion code {code} is that of a part or section");

    public static BilingualText CodeOfACase(string code, string owner, string criterion) => new(
        $"mã {code} trùng mã một trường hợp của tiêu chí {owner} và của tiêu chí {criterion}", $"the code {code} is that of a case of criterion {owner} and of criterion {criterion}");

    // Criteria
    public static BilingualText BothCasesAndLevels => new("vừa có các trường hợp, vừa có mức, thang mức hoặc dấu sao riêng", "it has both cases and levels, a ladder or a mark of its own");

    public static BilingualText NeitherLevelsNorCases => new("thiếu các mức và thang mức, hoặc các trường hợp", "levels and ladder, or cases, are missing");

    public static BilingualText MarkedTwice => new("dấu sao đứng cả ở tiêu chí và ở mức đầu tiên", "its asterisks stand both on the criterion and on its first level");

    public static BilingualText NeitherOneCaseNorTwo => new("không có đúng một hoặc hai trường hợp", "it has neither one case nor two");

    public static BilingualText CasesNotNamed => new("các trường hợp không phải là a và b", "its cases are not a and b");

    public static BilingualText LinesDoNotAddUp(int maximum) => new($"các dòng cộng lại không bằng điểm tối đa là {Text(maximum)} điểm", $"its lines do not add up to its maximum of {Text(maximum)} points");

    public static BilingualText BestLevelIsNotTheMaximum(int maximum) => new($"mức cao nhất không cho đúng điểm tối đa là {Text(maximum)} điểm", $"its best level does not give its maximum of {Text(maximum)} points");

    public static BilingualText YesOrNoOfSeveralLevels => new("là tiêu chí có hoặc không mà có nhiều hơn một mức", "it is a yes or no with more than one level");

    public static BilingualText HaltsWithoutZero => new("dừng đánh giá khi không có điểm, nhưng không mức nào cho 0 điểm", "it halts at zero but no level gives 0 points");

    public static BilingualText NoteHaltsWithoutZero => new("có ghi chú dừng đánh giá khi không có điểm, nhưng không mức nào cho 0 điểm", "a note halts at zero but no level gives 0 points");

    public static BilingualText NoteBindsNothing => new("có ghi chú nêu dấu sao bắt buộc với ai, nhưng không mức nào có dấu sao", "a note says whom its asterisks bind, but no level has any");

    public static BilingualText AdditiveWithCases => new("là danh mục cộng điểm mà có các trường hợp", "it is an additive list with cases");

    public static BilingualText TooManyLines(int count, int most) => new(
        $"là danh mục cộng điểm có {Text(count)} dòng; cần nhiều nhất {Text(most)}", $"it is an additive list of {Text(count)} lines; expected at most {Text(most)}");

    public static BilingualText AdditiveWithAsterisks => new("là danh mục cộng điểm mà có dấu sao; không dòng nào của danh mục là mức tối thiểu", "it is an additive list with asterisks; no line of one is a minimum level");

    public static BilingualText AdditiveYesOrNo => new("vừa là danh mục cộng điểm, vừa là tiêu chí có hoặc không", "it is an additive list and a yes or no");

    public static BilingualText AdditiveThatHalts => new("vừa là danh mục cộng điểm, vừa dừng đánh giá khi không có điểm", "it is an additive list and halts at zero");

    public static BilingualText NumberOfLevels => new("không có mức nào, hoặc quá nhiều", "it has no level, or too many");

    public static BilingualText LabelsOfLadder(int levels, int labels) => new($"có {Text(levels)} mức, nhưng thang mức có {Text(labels)} nhãn", $"{Text(levels)} levels for the {Text(labels)} labels of its ladder");

    public static BilingualText FewerPointsThanBelow => new("cho ít điểm hơn mức ngay dưới, nên đạt dấu sao có thể bị mất điểm", "it gives fewer points than the level below it, so a mark could cost points");

    public static BilingualText MarkNotAbove => new("dấu sao không cao hơn dấu sao của các mức thấp hơn", "its mark is not above the marks of lower levels");

    // Conditions of criteria
    public static BilingualText CasesAndCondition => new("vừa có các trường hợp, vừa có điều kiện", "it has both cases and a condition");

    public static BilingualText ConditionOnUnknown(string criterion) => new($"điều kiện nêu tiêu chí {criterion} không có trong phiếu", $"its condition names the unknown criterion {criterion}");

    public static BilingualText ConditionOnCases => new("điều kiện dựa vào tiêu chí có các trường hợp hoặc có điều kiện riêng", "its condition is on a criterion with cases or with a condition of its own");

    public static BilingualText ConditionOnAdditive => new("điều kiện dựa vào danh mục cộng điểm, trong đó không dòng nào cao hơn dòng khác", "its condition is on an additive list, of which no line is above another");

    public static BilingualText ConditionNeverMet => new("điều kiện không bao giờ đạt được", "its condition can never be met");

    // Errata
    public static BilingualText TwoErrata(Law.LegalReference place) => new($"hai đính chính cùng về {place.ToString(Language.Vietnamese)}", $"two errata are about {place.ToString(Language.English)}");

    public static BilingualText SetUnknown => new("không có bộ sản phẩm này", "the set is unknown");

    public static BilingualText LevelOfNothing => new("nêu mức mà không nêu tiêu chí", "a level is named without a criterion");

    public static BilingualText TextForANumber(string? read) => new($"'{read}' được đọc là chuỗi, trong khi phiếu in một số; cần một số", $"'{read}' is read as a text where a number is printed; expected a number");

    public static BilingualText ReadAsText(string read) => new($"'{read}' được đọc là chuỗi; cần một số", $"'{read}' is read as a text; expected a number");

    public static BilingualText TotalNotRead(string read) => new($"tổng điểm của phiếu không phải {read} như đính chính", $"the total of the form is not the {read} that is read");

    public static BilingualText CriterionUnknown(string code) => new($"không có tiêu chí {code}", $"the criterion {code} is unknown");

    public static BilingualText NoSuchLevel => new("không có mức này", "the level is unknown");

    public static BilingualText PointsNotRead(int level, string criterion, string read) => new(
        $"mức {Text(level)} của tiêu chí {criterion} không cho {read} điểm như đính chính", $"level {Text(level)} of criterion {criterion} does not give the {read} points that are read");

    public static BilingualText AsterisksNotRead(int level, string criterion) => new(
        $"mức {Text(level)} của tiêu chí {criterion} không có số dấu sao như đính chính", $"level {Text(level)} of criterion {criterion} does not have the asterisks that are read");

    public static BilingualText MaximumNotRead(string code, string read) => new($"điểm tối đa của {code} không phải {read} như đính chính", $"the maximum of {code} is not the {read} that is read");

    // Minimum requirements
    public static BilingualText NotForUnknown(int set) => new($"không áp dụng cho bộ {Text(set)}, nhưng không có bộ này", $"they are not for set {Text(set)}, which is unknown");

    public static BilingualText RequirementTwice(string key, int stars) => new($"{key} cho {Text(stars)} sao đứng hai lần", $"{key} for {Text(stars)} stars stands twice");

    public static BilingualText NoFormHas(string key) => new($"không phiếu nào có tiêu chí {key}", $"no form has the criterion {key}");

    public static BilingualText NoLevels(string key, int stars) => new(
        $"{key} cho {Text(stars)} sao không có mức nào, trong khi danh sách được ghi là đầy đủ", $"{key} for {Text(stars)} stars has no levels, and the list is said to be complete");

    public static BilingualText FormHasNone => new("phiếu không có tiêu chí này", "the form has no such criterion");

    public static BilingualText RequiredOfAdditive => new("tiêu chí là danh mục cộng điểm, trong đó không dòng nào là mức tối thiểu", "the criterion is an additive list, of which no line is a minimum level");

    public static BilingualText RequiredOfAnotherSet => new("yêu cầu một mức đối với bộ sản phẩm mà tiêu chí tối thiểu không áp dụng", "a level is required of a set that they are not for");

    public static BilingualText LevelUnknown(int? level) => new($"không có mức {Text(level)}", $"level {Text(level)} is unknown");

    public static BilingualText RequiredForFewStars => new("yêu cầu một mức cho hạng dưới 3 sao", "a level is required for fewer than 3 stars");

    private static BilingualText Under(BilingualText where, string vietnamese, string english) => new($"{where.Vietnamese}, {vietnamese}", $"{where.English}, {english}");

    private static string Text(long? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : string.Empty;
}
