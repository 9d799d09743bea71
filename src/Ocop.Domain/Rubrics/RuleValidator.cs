using System.Globalization;

namespace Ocop.Domain.Rubrics;

/// <summary>Proves that the rules of a decision do not contradict themselves. All that is wrong is told, up to a limit.</summary>
internal sealed class RuleValidator
{
    /// <summary>The most criteria of a form; the printed ones have up to 34. Plans and partial cards look at each in turn.</summary>
    public const int MostCriteria = 200;

    /// <summary>The most criteria of a form that apply on a condition; the printed ones have up to two. A plan looks at each condition both ways, so their number is an exponent.</summary>
    public const int MostConditions = 8;

    /// <summary>The most points of a form, and so of each of its parts and levels; the printed ones have 100. A plan keeps a row of points for each criterion.</summary>
    public const int MostPoints = 1_000;

    /// <summary>The most parts of a form; the printed ones have three.</summary>
    public const int MostParts = 20;

    private const int MostProblems = RuleDataException.MostProblems;

    private readonly DecisionRules rules;
    private readonly List<string> problems = [];
    private bool partsAddUp;

    private RuleValidator(DecisionRules rules) => this.rules = rules;

    /// <exception cref="RuleDataException">An entry is faulty; the message names all of them.</exception>
    public static void Validate(DecisionRules rules)
    {
        var validator = new RuleValidator(rules);
        validator.Decision(rules.Instrument.Number);
        var problems = validator.problems;
        if (problems.Count > MostProblems) problems.RemoveRange(MostProblems, problems.Count - MostProblems);
        if (problems.Count > 0) throw new RuleDataException([.. problems]);
    }

    private void Decision(string decision)
    {
        Bands(decision);
        Catalogue(decision);
        var forms = new List<Rubric>();
        for (var set = 1; set <= rules.FormCount && problems.Count <= MostProblems; set++)
        {
            try
            {
                // What a form refers to and does not exist comes to light where it is built.
                forms.Add(rules.RubricFor(set));
            }
            catch (RuleDataException exception)
            {
                problems.AddRange(exception.Problems);
                continue;
            }

            if (forms.Count == 1) Parts(forms[0], decision);
            Form(forms[forms.Count - 1], $"{decision}, set {Text(set)}");
        }

        // What stands beside the forms refers to them.
        if (problems.Count > 0) return;
        Errata(decision);
        if (rules.MinimumRequirements is { } added) Requirements(added, forms, decision + ", minimum requirements");
    }

    private void Bands(string where)
    {
        if (!Check(rules.Bands.Select(band => band.Stars).SequenceEqual([5, 4, 3, 2, 1]), "$.bands.from", $"not the bands of 5, 4, 3, 2 and 1 stars; expected each of them ({where})")) return;
        Check(rules.Bands[4].From == 0, "$.bands.from.1", $"the lowest band starts above 0; expected 0 ({where})");
        for (var i = 1; i < rules.Bands.Count; i++)
        {
            Check(rules.Bands[i].From < rules.Bands[i - 1].From, "$.bands.from." + Text(rules.Bands[i].Stars), $"the band does not start below that of {Text(rules.Bands[i - 1].Stars)} stars; expected fewer than {Text(rules.Bands[i - 1].From)} points ({where})");
        }

        Check(rules.Bands[0].From <= rules.MaxTotal, "$.bands.from.5", $"five stars cannot be reached; expected at most {Text(rules.MaxTotal)} points ({where})");
    }

    private void Catalogue(string where)
    {
        var numbers = rules.ProductSets.Select(set => set.Number).ToArray();
        if (!Check(numbers.Length > 0, where, "the catalogue has no product set")) return;
        Check(numbers.SequenceEqual(Enumerable.Range(1, numbers.Length)), where, "the product sets of the catalogue are not numbered from 1 without a gap");
        Check(rules.FormCount == numbers.Length, where, "there is not one form for each product set");
        Unique(rules.Categories.Select(category => Text(category.Number)), where, "category number");
        foreach (var category in rules.Categories) Unique(category.Groups.Select(group => Text(group.Number)), $"{where}, category {Text(category.Number)}", "group number");
        foreach (var set in rules.ProductSets) Unique(set.Ministries.Select(ministry => ministry.Key), $"{where}, set {Text(set.Number)}", "ministry");
    }

    // The parts are those of the decision, and the same in every form: they are told once. Where they do not add up nothing is said of what stands in them.
    private void Parts(Rubric form, string decision)
    {
        Check(form.Parts.Count is >= 1 and <= MostParts, "$.parts.list", $"no part, or too many; expected 1 to {Text(MostParts)} ({decision})");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < form.Parts.Count; i++) Check(seen.Add(form.Parts[i].Code), $"$.parts.list[{Text(i)}].code", $"{form.Parts[i].Code} stands twice; expected each once ({decision})");
        var sum = form.Parts.Sum(part => (long)part.Max);
        partsAddUp = Check(sum == rules.MaxTotal, "$.parts.total", $"the parts add up to {sum.ToString(CultureInfo.InvariantCulture)} and not to {Text(rules.MaxTotal)}; expected their sum ({decision})");
    }

    private void Form(Rubric rubric, string where)
    {
        Unique(rubric.Disqualifiers.Select(ground => ground.Key), where, "disqualifier");
        foreach (var ground in rubric.Disqualifiers) Defined(() => ground.Labels, where + ", disqualifiers");
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            Check(rubric.Criteria.Count == 0, where, "a form known by its totals only has criteria");
            return;
        }

        if (!Check(rubric.Criteria.Count <= MostCriteria, where, $"it has {Text(rubric.Criteria.Count)} criteria; expected at most {Text(MostCriteria)}")) return;
        var conditions = rubric.Criteria.Count(criterion => criterion.Condition is not null);
        Check(conditions <= MostConditions, where, $"{Text(conditions)} criteria apply on a condition; expected at most {Text(MostConditions)}");
        foreach (var part in rubric.Parts)
        {
            var sections = part.Sections.Sum(section => (long)section.Max);
            Check(!partsAddUp || sections == part.Max || (sections < part.Max && IsKeptAsPrinted(rubric, part.Code, part.Max)), $"{where}, part {part.Code}", $"the sections do not add up to {Text(part.Max)}");
            Unique(part.Sections.Select(section => section.Code), $"{where}, part {part.Code}", "section code");
            foreach (var section in part.Sections)
            {
                Defined(() => section.Labels, $"{where}, section {section.Code}");
                Check(section.Criteria.Sum(criterion => (long)criterion.Max) == section.Max, $"{where}, section {section.Code}", $"the criteria do not add up to {Text(section.Max)}");
            }
        }

        Unique(rubric.Criteria.Select(criterion => criterion.Code), where, "criterion code");
        Unique(rubric.Criteria.Select(criterion => criterion.Key), where, "criterion key");
        foreach (var criterion in rubric.Criteria) Criterion(rubric, criterion, $"{where}, criterion {criterion.Code}");
        Codes(rubric, where);
    }

    // A card answers by the code of a case, and an erratum names a part or a criterion: no code may stand for two of them.
    private void Codes(Rubric rubric, string where)
    {
        var parts = rubric.Parts.Select(part => part.Code).Concat(rubric.Parts.SelectMany(part => part.Sections).Select(section => section.Code).Where(code => char.IsLetter(code[0]))).ToArray();
        var owners = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in rubric.Criteria)
        {
            Check(Array.IndexOf(parts, criterion.Code) < 0, where, $"the criterion code {criterion.Code} is that of a part or section");
            foreach (var code in criterion.Ladders.Select(ladder => ladder.Code).Append(criterion.Code).Distinct(StringComparer.Ordinal))
            {
                if (owners.TryGetValue(code, out var owner)) Check(owner.Code == criterion.Code, where, $"the code {code} is that of a case of criterion {owner.Code} and of criterion {criterion.Code}");
                else owners.Add(code, criterion);
            }
        }
    }

    private void Criterion(Rubric rubric, Criterion criterion, string where)
    {
        if (!Check(criterion.Ladders.Count is 1 or 2, where, "it has neither one case nor two")) return;
        if (!Check(criterion.Ladders.Select(c => c.Letter).SequenceEqual(criterion.Ladders.Count == 1 ? [null] : ["a", "b"]), where, "its cases are not a and b")) return;
        Defined(() => criterion.Labels, where);
        foreach (var note in criterion.Notes) Defined(() => note.Labels, where + ", notes");
        foreach (var ladder in criterion.Ladders)
        {
            if (!CheckLadder(ladder, where + ladder.Letter)) return;
        }

        if (criterion.IsAdditive && !AdditiveList(criterion, where)) return;
        var best = criterion.Ladders.Max(c => criterion.IsAdditive ? c.Levels.Sum(line => (long)line.Points) : c.Levels.Max(level => level.Points));
        Check(
            best == criterion.Max || (best < criterion.Max && IsKeptAsPrinted(rubric, criterion.Code, criterion.Max)),
            where,
            criterion.IsAdditive ? $"its lines do not add up to its maximum of {Text(criterion.Max)} points" : $"its best level does not give its maximum of {Text(criterion.Max)} points");
        Check(!criterion.IsYesNo || (criterion.Ladders.Count == 1 && criterion.Ladders[0].Levels.Count == 1), where, "it is a yes or no with more than one level");
        Check(!criterion.HaltsWhenZero || criterion.Ladders.Any(c => c.Levels.Any(level => level.Points == 0)), where, "it halts at zero but no level gives 0 points");
        Check(criterion.Notes.All(note => note.Kind != CriterionNoteKind.HaltsWhenZero) || criterion.Ladders.Any(c => c.Levels.Any(level => level.Points == 0)), where, "a note halts at zero but no level gives 0 points");
        Check(!criterion.HasNote(CriterionNoteKind.BindsOnlyIf) || Marked(rubric, criterion), where, "a note says whom its asterisks bind, but no level has any");
        Unique(criterion.Notes.Select(note => note.Key), where, "note");
        if (criterion.Condition is { } condition) Condition(rubric, criterion, condition, where);
    }

    // Whether there is a minimum level, printed or added later, that could bind.
    private static bool Marked(Rubric rubric, Criterion criterion) =>
        criterion.Ladders.Any(ladder => ladder.Marked.Length > 0) || rubric.Rules.MinimumRequirements?.Known.Any(requirement => requirement.RequiredLevel(criterion) is not null) == true;

    // Of an additive list any lines are ticked together: there is no lowest one, none that marks could stand on, and nothing that all of them could be above.
    private bool AdditiveList(Criterion criterion, string where)
    {
        var ladder = criterion.Ladders[0];
        if (!Check(criterion.Ladders.Count == 1, where, "it is an additive list with cases")) return false;
        if (!Check(ladder.Levels.Count <= Ladder.MostLines, where, $"it is an additive list of {Text(ladder.Levels.Count)} lines; expected at most {Text(Ladder.MostLines)}")) return false;
        Check(ladder.Marked.Length == 0, where, "it is an additive list with asterisks; no line of one is a minimum level");
        Check(!criterion.IsYesNo, where, "it is an additive list and a yes or no");
        Check(!criterion.HaltsWhenZero, where, "it is an additive list and halts at zero");
        return true;
    }

    // A maximum that is not given stands only where the form prints it so and an erratum says that it is kept: on that very maximum, not on a level or anything else.
    private static bool IsKeptAsPrinted(Rubric rubric, string code, int maximum) => rubric.Rules.Errata.Any(erratum =>
        erratum.Status == ErratumStatus.KeptAsPrinted
        && erratum.ProductSet == rubric.ProductSet.Number
        && erratum.Criterion == code
        && erratum.Level is null
        && IsMaximum(erratum.PrintedValue, maximum)
        && IsMaximum(erratum.ReadValue, maximum));

    private static bool IsMaximum(NumberOrText? value, int maximum) =>
        value is { IsNumber: true } number && number.Text == Text(maximum);

    private bool CheckLadder(Ladder ladder, string where)
    {
        var lastPoints = 0;
        var lastMark = 2;
        if (!Check(ladder.Levels.Count is >= 1 and <= Ladder.MostLevels, where, "it has no level, or too many")) return false;
        if (Defined(() => ladder.LadderLabels, where + ", ladder") is { } labels)
        {
            Check(labels.Count == ladder.Levels.Count, where, $"{Text(ladder.Levels.Count)} levels for the {Text(labels.Count)} labels of its ladder");
        }

        foreach (var level in ladder.Levels)
        {
            var at = $"{where}, level {Text(level.Level)}";
            Check(ladder.Criterion.IsAdditive || level.Points >= lastPoints, at, "it gives fewer points than the level below it, so a mark could cost points");
            Check(level.MinimumForStars is null or (>= 3 and <= 5), at, "its mark is not of 3, 4 or 5 stars");
            Check(level.MinimumForStars is not { } mark || mark > lastMark, at, "its mark is not above the marks of lower levels");
            lastPoints = level.Points;
            lastMark = level.MinimumForStars ?? lastMark;
        }

        return true;
    }

    private void Condition(Rubric rubric, Criterion criterion, CriterionCondition condition, string where)
    {
        Check(criterion.Ladders.Count == 1, where, "it has both cases and a condition");
        if (!rubric.TryGetCriterion(condition.Criterion, out var other))
        {
            Check(false, where, $"its condition names the unknown criterion {condition.Criterion}");
            return;
        }

        if (!Check(other.Ladders.Count == 1 && other.Condition is null && other != criterion, where, "its condition is on a criterion with cases or with a condition of its own") || !Check(!other.IsAdditive, where, "its condition is on an additive list, of which no line is above another")) return;
        Check(condition.AboveLevel >= 0 && condition.AboveLevel < other.Ladders[0].Levels.Count, where, "its condition can never be met");
    }

    private void Errata(string decision)
    {
        var seen = new HashSet<(int Set, string? Criterion, int? Level)>();
        foreach (var erratum in rules.Errata)
        {
            var where = $"{decision}, erratum of set {Text(erratum.ProductSet)}";
            if (!seen.Add((erratum.ProductSet, erratum.Criterion, erratum.Level))) Check(false, where, $"two errata are about {erratum.Reference}");
            if (!rules.TryGetRubric(erratum.ProductSet, out var rubric))
            {
                Check(false, where, "the set is unknown");
                continue;
            }

            Check(erratum.Level is null || erratum.Criterion is not null, where, "a level is named without a criterion");
            Check(erratum is not { PrintedValue.IsNumber: true, ReadValue.IsNumber: false }, where, $"'{erratum.Read}' is read as a text where a number is printed; expected a number");
            if (erratum is { Criterion: null, Level: null, ReadValue: { IsNumber: true } total }) Check(Text(rules.MaxTotal) == total.Text, where, $"the total of the form is not the {total.Text} that is read");
            if (erratum.Criterion is null || rubric.Status == RubricStatus.TotalsOnly) continue;
            var isHeading = rubric.Parts.Any(part => part.Code == erratum.Criterion || part.Sections.Any(section => section.Code == erratum.Criterion));
            var found = rubric.TryGetCriterion(erratum.Criterion, out var criterion);
            if (!Check(found || isHeading, where, $"the criterion {erratum.Criterion} is unknown")) continue;
            if (Check(erratum.Level is not { } level || (found && criterion!.Ladders.Any(c => level >= 1 && level <= c.Levels.Count)), where, "the level is unknown")) Read(erratum, rubric, criterion, where);
        }
    }

    // What an erratum reads is what the form has: points of a level, its asterisks, or a maximum. Other texts are of what the form says in words.
    private void Read(Erratum erratum, Rubric rubric, Criterion? criterion, string where)
    {
        if (erratum.ReadValue is not { } read) return;

        // A code is a text; points and maxima are numbers.
        Check(read.IsNumber || read.Text == erratum.Criterion || !read.Text.All(char.IsDigit), where, $"'{read.Text}' is read as a text; expected a number");
        if (erratum.Level is { } level)
        {
            var levels = criterion!.Ladders.Where(ladder => level <= ladder.Levels.Count).Select(ladder => ladder.Levels[level - 1]).ToArray();
            if (read.IsNumber) Check(levels.Any(candidate => Text(candidate.Points) == read.Text), where, $"level {Text(level)} of criterion {criterion.Code} does not give the {read.Text} points that are read");
            else if (read.Text.All(c => c == '*')) Check(levels.Any(candidate => (candidate.MinimumForStars ?? 0) == read.Text.Length), where, $"level {Text(level)} of criterion {criterion.Code} does not have the asterisks that are read");
        }
        else if (read.IsNumber)
        {
            // The code of a section may be that of its only criterion, and both have the one maximum.
            var maxima = rubric.Parts.Where(part => part.Code == erratum.Criterion).Select(part => part.Max)
                .Concat(rubric.Parts.SelectMany(part => part.Sections).Where(section => section.Code == erratum.Criterion).Select(section => section.Max))
                .Concat(criterion is null ? [] : [criterion.Max]);
            Check(maxima.Any(maximum => Text(maximum) == read.Text), where, $"the maximum of {erratum.Criterion} is not the {read.Text} that is read");
        }
    }

    private void Requirements(MinimumRequirements added, List<Rubric> forms, string where)
    {
        Check(added.From >= rules.Instrument.InForceFrom, where, "they hold before the decision does");
        var keys = new HashSet<string>(forms.SelectMany(form => form.Criteria).Select(criterion => criterion.Key), StringComparer.Ordinal);
        foreach (var set in added.NotForSets) Check(set <= forms.Count, where, $"they are not for set {Text(set)}, which is unknown");
        var seen = new HashSet<(int Stars, string Criterion)>();
        foreach (var requirement in added.Known)
        {
            Check(seen.Add((requirement.Stars, requirement.CriterionKey)), where, $"{requirement.CriterionKey} for {Text(requirement.Stars)} stars stands twice");
            Check(keys.Contains(requirement.CriterionKey), where, $"no form has the criterion {requirement.CriterionKey}");
            Check(!added.IsComplete || requirement.ProductSets.Any(), where, $"{requirement.CriterionKey} for {Text(requirement.Stars)} stars has no levels, and the list is said to be complete");
            Check(requirement.Stars is >= 1 and <= 5, where, $"{Text(requirement.Stars)} is not a number of stars from 1 to 5");
            foreach (var set in requirement.ProductSets)
            {
                var at = $"{where}, {requirement.CriterionKey} of set {Text(set)}";
                if (!Check(set >= 1 && set <= forms.Count, at, "the set is unknown")) continue;
                var level = requirement.RequiredLevel(set);
                var criterion = forms[set - 1].Criteria.FirstOrDefault(candidate => candidate.Key == requirement.CriterionKey);
                if (criterion is null)
                {
                    Check(false, at, "the form has no such criterion");
                    continue;
                }

                Check(!criterion.IsAdditive, at, "the criterion is an additive list, of which no line is a minimum level");
                Check(added.AreFor(set), at, "a level is required of a set that they are not for");
                Check(criterion.Ladders.Count == 1 && level >= 1 && level <= criterion.Ladders[0].Levels.Count, at, $"level {Text(level)} is unknown");
                Check(requirement.Stars >= 3, at, "a level is required for fewer than 3 stars");
            }
        }
    }

    // A text that a form refers to and that does not exist comes to light where it is asked for.
    private T? Defined<T>(Func<T> text, string where)
        where T : class
    {
        try
        {
            return text();
        }
        catch (RuleDataException exception)
        {
            problems.Add(where + ": " + exception.Message);
            return null;
        }
    }

    private static string Text(int? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : string.Empty;

    private void Unique(IEnumerable<string> values, string where, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values) Check(seen.Add(value), where, $"the {what} {value} stands twice");
    }

    private bool Check(bool holds, string where, string otherwise)
    {
        if (!holds) problems.Add(where[0] == '$' ? $"{where}: {otherwise}" : $"{where}: {otherwise}.");
        return holds;
    }
}
