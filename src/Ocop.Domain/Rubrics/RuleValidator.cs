using System.Globalization;

namespace Ocop.Domain.Rubrics;

/// <summary>Proves that the rules of a decision do not contradict themselves. All that is wrong is told, up to a limit.</summary>
/// <remarks>The reader of the file has proved what one value alone may be and that a name of a table stands once; the book, that no amendment comes before what it amends.</remarks>
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
    private readonly List<BilingualText> problems = [];
    private bool partsAddUp;

    private RuleValidator(DecisionRules rules) => this.rules = rules;

    /// <exception cref="RuleDataException">An entry is faulty; the message names all of them.</exception>
    public static void Validate(DecisionRules rules)
    {
        var validator = new RuleValidator(rules);
        validator.Decision(rules.Instrument.Number);
        var problems = validator.problems;
        if (problems.Count > 0) throw new RuleDataException([.. problems.Take(MostProblems)]);
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
                problems.AddRange(exception.Texts);
                continue;
            }

            if (forms.Count == 1) Parts(forms[0], decision);
            Form(forms[forms.Count - 1], RubricTexts.Set(decision, set));
        }

        // What stands beside the forms refers to them.
        if (problems.Count > 0) return;
        Errata(decision);
        if (rules.MinimumRequirements is { } added) Requirements(added, forms, RubricTexts.MinimumRequirements(decision));
    }

    private void Bands(string decision)
    {
        if (!Check(rules.Bands.Select(band => band.Stars).SequenceEqual([5, 4, 3, 2, 1]), "$.bands.from", decision, RubricTexts.NotTheBands)) return;
        Check(rules.Bands[4].From == 0, "$.bands.from.1", decision, RubricTexts.LowestBandAboveNone);
        for (var i = 1; i < rules.Bands.Count; i++)
        {
            Check(rules.Bands[i].From < rules.Bands[i - 1].From, "$.bands.from." + Text(rules.Bands[i].Stars), decision, RubricTexts.BandNotBelow(rules.Bands[i - 1].Stars, rules.Bands[i - 1].From));
        }

        Check(rules.Bands[0].From <= rules.MaxTotal, "$.bands.from.5", decision, RubricTexts.FiveStarsOutOfReach(rules.MaxTotal));
    }

    private void Catalogue(string decision)
    {
        var where = new BilingualText(decision, decision);
        var numbers = rules.ProductSets.Select(set => set.Number).ToArray();
        Check(numbers.SequenceEqual(Enumerable.Range(1, numbers.Length)), where, RubricTexts.SetsNotNumbered);
        Check(rules.FormCount == numbers.Length, where, RubricTexts.NotOneFormEach);
        Unique(rules.Categories.Select(category => Text(category.Number)), where, RubricTexts.CategoryNumber);
        foreach (var category in rules.Categories) Unique(category.Groups.Select(group => Text(group.Number)), RubricTexts.Category(decision, category.Number), RubricTexts.GroupNumber);
        foreach (var set in rules.ProductSets) Unique(set.Ministries.Select(ministry => ministry.Key), RubricTexts.Set(decision, set.Number), RubricTexts.Ministry);
    }

    // The parts are those of the decision, and the same in every form: they are told once. Where they do not add up nothing is said of what stands in them.
    private void Parts(Rubric form, string decision)
    {
        Check(form.Parts.Count is >= 1 and <= MostParts, "$.parts.list", decision, RubricTexts.NumberOfParts(MostParts));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < form.Parts.Count; i++) Check(seen.Add(form.Parts[i].Code), $"$.parts.list[{Text(i)}].code", decision, RubricTexts.Twice(form.Parts[i].Code));
        var sum = form.Parts.Sum(part => (long)part.Max);
        partsAddUp = Check(sum == rules.MaxTotal, "$.parts.total", decision, RubricTexts.NotTheTotal(sum, rules.MaxTotal));
    }

    private void Form(Rubric rubric, BilingualText where)
    {
        Unique(rubric.Disqualifiers.Select(ground => ground.Key), where, RubricTexts.Disqualifier);
        foreach (var ground in rubric.Disqualifiers) Defined(() => ground.Labels, () => RubricTexts.Disqualifiers(where));
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            Check(rubric.Criteria.Count == 0, where, RubricTexts.TotalsOnlyWithCriteria);
            return;
        }

        if (!Check(rubric.Criteria.Count <= MostCriteria, where, RubricTexts.TooManyCriteria(rubric.Criteria.Count, MostCriteria))) return;
        var conditions = rubric.Criteria.Count(criterion => criterion.Condition is not null);
        Check(conditions <= MostConditions, where, RubricTexts.TooManyConditions(conditions, MostConditions));
        foreach (var part in rubric.Parts)
        {
            var sections = part.Sections.Sum(section => (long)section.Max);
            Check(!partsAddUp || sections == part.Max || (sections < part.Max && IsKeptAsPrinted(rubric, part.Code, part.Max)), RubricTexts.Part(where, part.Code), RubricTexts.SectionsDoNotAddUp(part.Max));
            Unique(part.Sections.Select(section => section.Code), RubricTexts.Part(where, part.Code), RubricTexts.SectionCode);
            foreach (var section in part.Sections)
            {
                Defined(() => section.Labels, () => RubricTexts.Section(where, section.Code));
                Check(section.Criteria.Sum(criterion => (long)criterion.Max) == section.Max, RubricTexts.Section(where, section.Code), RubricTexts.CriteriaDoNotAddUp(section.Max));
            }
        }

        Unique(rubric.Criteria.Select(criterion => criterion.Code), where, RubricTexts.CriterionCode);
        Unique(rubric.Criteria.Select(criterion => criterion.Key), where, RubricTexts.CriterionKey);
        foreach (var criterion in rubric.Criteria) Criterion(rubric, criterion, RubricTexts.Criterion(where, criterion.Code));
        Codes(rubric, where);
    }

    // A card answers by the code of a case, and an erratum names a part or a criterion: no code may stand for two of them.
    private void Codes(Rubric rubric, BilingualText where)
    {
        var parts = rubric.Parts.Select(part => part.Code).Concat(rubric.Parts.SelectMany(part => part.Sections).Select(section => section.Code).Where(code => char.IsLetter(code[0]))).ToArray();
        var owners = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in rubric.Criteria)
        {
            if (Array.IndexOf(parts, criterion.Code) >= 0) Check(false, where, RubricTexts.CodeOfAPart(criterion.Code));
            foreach (var code in criterion.Ladders.Select(ladder => ladder.Code).Append(criterion.Code).Distinct(StringComparer.Ordinal))
            {
                if (owners.TryGetValue(code, out var owner)) Check(owner.Code == criterion.Code, where, RubricTexts.CodeOfACase(code, owner.Code, criterion.Code));
                else owners.Add(code, criterion);
            }
        }
    }

    private void Criterion(Rubric rubric, Criterion criterion, BilingualText where)
    {
        if (!Check(criterion.Ladders.Count is 1 or 2, where, RubricTexts.NeitherOneCaseNorTwo)) return;
        if (!Check(criterion.Ladders.Select(c => c.Letter).SequenceEqual(criterion.Ladders.Count == 1 ? [null] : ["a", "b"]), where, RubricTexts.CasesNotNamed)) return;
        Defined(() => criterion.Labels, () => where);
        foreach (var note in criterion.Notes) Defined(() => note.Labels, () => RubricTexts.Notes(where));
        foreach (var ladder in criterion.Ladders)
        {
            if (!CheckLadder(ladder, RubricTexts.Case(where, ladder.Letter))) return;
        }

        if (criterion.IsAdditive && !AdditiveList(criterion, where)) return;
        var best = criterion.Ladders.Max(c => criterion.IsAdditive ? c.Levels.Sum(line => (long)line.Points) : c.Levels.Max(level => level.Points));
        if (best > criterion.Max || (best < criterion.Max && !IsKeptAsPrinted(rubric, criterion.Code, criterion.Max))) Check(false, where, criterion.IsAdditive ? RubricTexts.LinesDoNotAddUp(criterion.Max) : RubricTexts.BestLevelIsNotTheMaximum(criterion.Max));
        Check(!criterion.IsYesNo || (criterion.Ladders.Count == 1 && criterion.Ladders[0].Levels.Count == 1), where, RubricTexts.YesOrNoOfSeveralLevels);
        Check(!criterion.HaltsWhenZero || criterion.Ladders.Any(c => c.Levels.Any(level => level.Points == 0)), where, RubricTexts.HaltsWithoutZero);
        Check(criterion.Notes.All(note => note.Kind != CriterionNoteKind.HaltsWhenZero) || criterion.Ladders.Any(c => c.Levels.Any(level => level.Points == 0)), where, RubricTexts.NoteHaltsWithoutZero);
        Check(!criterion.HasNote(CriterionNoteKind.BindsOnlyIf) || Marked(rubric, criterion), where, RubricTexts.NoteBindsNothing);
        if (criterion.Condition is { } condition) Condition(rubric, criterion, condition, where);
    }

    // Whether there is a minimum level, printed or added later, that could bind.
    private static bool Marked(Rubric rubric, Criterion criterion) =>
        criterion.Ladders.Any(ladder => ladder.Marked.Length > 0) || rubric.Rules.MinimumRequirements?.Known.Any(requirement => requirement.RequiredLevel(criterion) is not null) == true;

    // Of an additive list any lines are ticked together: there is no lowest one, none that marks could stand on, and nothing that all of them could be above.
    private bool AdditiveList(Criterion criterion, BilingualText where)
    {
        var ladder = criterion.Ladders[0];
        if (!Check(criterion.Ladders.Count == 1, where, RubricTexts.AdditiveWithCases)) return false;
        if (!Check(ladder.Levels.Count <= Ladder.MostLines, where, RubricTexts.TooManyLines(ladder.Levels.Count, Ladder.MostLines))) return false;
        Check(ladder.Marked.Length == 0, where, RubricTexts.AdditiveWithAsterisks);
        Check(!criterion.IsYesNo, where, RubricTexts.AdditiveYesOrNo);
        Check(!criterion.HaltsWhenZero, where, RubricTexts.AdditiveThatHalts);
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

    private bool CheckLadder(Ladder ladder, BilingualText where)
    {
        var lastPoints = 0;
        var lastMark = 2;
        if (!Check(ladder.Levels.Count is >= 1 and <= Ladder.MostLevels, where, RubricTexts.NumberOfLevels)) return false;
        if (Defined(() => ladder.LadderLabels, () => RubricTexts.Ladder(where)) is { } labels)
        {
            if (labels.Count != ladder.Levels.Count) Check(false, where, RubricTexts.LabelsOfLadder(ladder.Levels.Count, labels.Count));
        }

        foreach (var level in ladder.Levels)
        {
            // There are thousands of levels: a place is put into words only where something is wrong.
            if (!ladder.Criterion.IsAdditive && level.Points < lastPoints) Tell(level, RubricTexts.FewerPointsThanBelow);
            if (level.MinimumForStars <= lastMark) Tell(level, RubricTexts.MarkNotAbove);
            lastPoints = level.Points;
            lastMark = level.MinimumForStars ?? lastMark;
        }

        return true;

        void Tell(CriterionLevel level, BilingualText problem) => Check(false, RubricTexts.Level(where, level.Level), problem);
    }

    private void Condition(Rubric rubric, Criterion criterion, CriterionCondition condition, BilingualText where)
    {
        Check(criterion.Ladders.Count == 1, where, RubricTexts.CasesAndCondition);
        if (!rubric.TryGetCriterion(condition.Criterion, out var other))
        {
            Check(false, where, RubricTexts.ConditionOnUnknown(condition.Criterion));
            return;
        }

        if (!Check(other.Ladders.Count == 1 && other.Condition is null && other != criterion, where, RubricTexts.ConditionOnCases) || !Check(!other.IsAdditive, where, RubricTexts.ConditionOnAdditive)) return;
        Check(condition.AboveLevel < other.Ladders[0].Levels.Count, where, RubricTexts.ConditionNeverMet);
    }

    private void Errata(string decision)
    {
        var seen = new HashSet<(int Set, string? Criterion, int? Level)>();
        foreach (var erratum in rules.Errata)
        {
            // No more than the limit is told: a file of very many errata costs no texts that nobody reads.
            if (problems.Count > MostProblems) return;
            var where = RubricTexts.ErratumOf(decision, erratum.ProductSet);
            if (!seen.Add((erratum.ProductSet, erratum.Criterion, erratum.Level))) Check(false, where, RubricTexts.TwoErrata(erratum.Reference));
            if (!rules.TryGetRubric(erratum.ProductSet, out var rubric))
            {
                Check(false, where, RubricTexts.SetUnknown);
                continue;
            }

            Check(erratum.Level is null || erratum.Criterion is not null, where, RubricTexts.LevelOfNothing);
            Check(erratum is not { PrintedValue.IsNumber: true, ReadValue.IsNumber: false }, where, RubricTexts.TextForANumber(erratum.Read));
            if (erratum is { Criterion: null, Level: null, ReadValue: { IsNumber: true } total }) Check(Text(rules.MaxTotal) == total.Text, where, RubricTexts.TotalNotRead(total.Text));
            if (erratum.Criterion is null || rubric.Status == RubricStatus.TotalsOnly) continue;
            var isHeading = rubric.Parts.Any(part => part.Code == erratum.Criterion || part.Sections.Any(section => section.Code == erratum.Criterion));
            var found = rubric.TryGetCriterion(erratum.Criterion, out var criterion);
            if (!Check(found || isHeading, where, RubricTexts.CriterionUnknown(erratum.Criterion))) continue;
            if (Check(erratum.Level is not { } level || (found && criterion!.Ladders.Any(c => level <= c.Levels.Count)), where, RubricTexts.NoSuchLevel)) Read(erratum, rubric, criterion, where);
        }
    }

    // What an erratum reads is what the form has: points of a level, its asterisks, or a maximum. Other texts are of what the form says in words.
    private void Read(Erratum erratum, Rubric rubric, Criterion? criterion, BilingualText where)
    {
        if (erratum.ReadValue is not { } read) return;

        // A code is a text; points and maxima are numbers.
        Check(read.IsNumber || read.Text == erratum.Criterion || !read.Text.All(char.IsDigit), where, RubricTexts.ReadAsText(read.Text));
        if (erratum.Level is { } level)
        {
            var levels = criterion!.Ladders.Where(ladder => level <= ladder.Levels.Count).Select(ladder => ladder.Levels[level - 1]).ToArray();
            if (read.IsNumber) Check(levels.Any(candidate => Text(candidate.Points) == read.Text), where, RubricTexts.PointsNotRead(level, criterion.Code, read.Text));
            else if (read.Text.All(c => c == '*')) Check(levels.Any(candidate => (candidate.MinimumForStars ?? 0) == read.Text.Length), where, RubricTexts.AsterisksNotRead(level, criterion.Code));
        }
        else if (read.IsNumber)
        {
            // The code of a section may be that of its only criterion, and both have the one maximum.
            var maxima = rubric.Parts.Where(part => part.Code == erratum.Criterion).Select(part => part.Max)
                .Concat(rubric.Parts.SelectMany(part => part.Sections).Where(section => section.Code == erratum.Criterion).Select(section => section.Max))
                .Concat(criterion is null ? [] : [criterion.Max]);
            Check(maxima.Any(maximum => Text(maximum) == read.Text), where, RubricTexts.MaximumNotRead(erratum.Criterion!, read.Text));
        }
    }

    private void Requirements(MinimumRequirements added, List<Rubric> forms, BilingualText where)
    {
        var keys = new HashSet<string>(forms.SelectMany(form => form.Criteria).Select(criterion => criterion.Key), StringComparer.Ordinal);
        foreach (var set in added.NotForSets) Check(set <= forms.Count, where, RubricTexts.NotForUnknown(set));
        var seen = new HashSet<(int Stars, string Criterion)>();
        foreach (var requirement in added.Known)
        {
            Check(seen.Add((requirement.Stars, requirement.CriterionKey)), where, RubricTexts.RequirementTwice(requirement.CriterionKey, requirement.Stars));
            Check(keys.Contains(requirement.CriterionKey), where, RubricTexts.NoFormHas(requirement.CriterionKey));
            Check(!added.IsComplete || requirement.ProductSets.Any(), where, RubricTexts.NoLevels(requirement.CriterionKey, requirement.Stars));
            foreach (var set in requirement.ProductSets)
            {
                var at = RubricTexts.RequirementOf(where, requirement.CriterionKey, set);
                if (!Check(set <= forms.Count, at, RubricTexts.SetUnknown)) continue;
                var level = requirement.RequiredLevel(set);
                var criterion = forms[set - 1].Criteria.FirstOrDefault(candidate => candidate.Key == requirement.CriterionKey);
                if (criterion is null)
                {
                    Check(false, at, RubricTexts.FormHasNone);
                    continue;
                }

                Check(!criterion.IsAdditive, at, RubricTexts.RequiredOfAdditive);
                Check(added.AreFor(set), at, RubricTexts.RequiredOfAnotherSet);
                Check(criterion.Ladders.Count == 1 && level <= criterion.Ladders[0].Levels.Count, at, RubricTexts.LevelUnknown(level));
                Check(requirement.Stars >= 3, at, RubricTexts.RequiredForFewStars);
            }
        }
    }

    // A text that a form refers to and that does not exist comes to light where it is asked for.
    private T? Defined<T>(Func<T> text, Func<BilingualText> where)
        where T : class
    {
        try
        {
            return text();
        }
        catch (RuleDataException exception)
        {
            problems.AddRange(exception.Texts.Select(problem => FaultText.At(where(), problem)));
            return null;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Unique(IEnumerable<string> values, BilingualText where, BilingualText what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (!seen.Add(value)) Check(false, where, RubricTexts.Twice(what, value));
        }
    }

    // Of a place in a form, which is no path.
    private bool Check(bool holds, BilingualText where, BilingualText otherwise)
    {
        if (!holds) problems.Add(FaultText.Sentence(FaultText.At(where, otherwise)));
        return holds;
    }

    // Of an entry of the head.
    private bool Check(bool holds, string entry, string decision, BilingualText otherwise)
    {
        if (!holds) problems.Add(FaultText.At(entry, FaultText.Of(decision, otherwise)));
        return holds;
    }
}
