using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Time;

namespace Ocop.Domain;

/// <summary>The rules of all decisions: the place to start from.</summary>
/// <remarks>Nothing is read before it is asked for.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class RuleBook
{
    private readonly IReadOnlyList<KeyValuePair<string, Lazy<DecisionRules>>> decisions;

    private RuleBook(IReadOnlyList<KeyValuePair<string, Lazy<DecisionRules>>> decisions) => this.decisions = decisions;

    /// <summary>Gets the rules that come with the package.</summary>
    public static RuleBook Default => Embedded.Book;

    /// <summary>Gets the numbers of the decisions, newest first.</summary>
    public IEnumerable<string> Decisions => decisions.Select(entry => entry.Key);

    /// <summary>Finds the rules of a decision.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="rules">The rules, if the book has them.</param>
    /// <returns><see langword="true"/> if the book has the decision.</returns>
    public bool TryGetRules(string? decision, [NotNullWhen(true)] out DecisionRules? rules)
    {
        foreach (var entry in decisions)
        {
            if (string.Equals(entry.Key, decision, StringComparison.Ordinal))
            {
                rules = entry.Value.Value;
                return true;
            }
        }

        rules = null;
        return false;
    }

    /// <summary>Returns the rules of a decision.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision.</exception>
    public DecisionRules Rules(string decision) =>
        TryGetRules(Guard.NotNull(decision, nameof(decision)), out var rules)
            ? rules
            : throw new KeyNotFoundException($"Unknown decision '{decision}'; expected one of {string.Join(", ", Decisions)}.");

    /// <summary>Returns the form of a product set under a decision.</summary>
    /// <param name="decision">The official number, such as <c>26/2026/QĐ-TTg</c>.</param>
    /// <param name="productSet">The number of the set, 1 to 26.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException">The number of the decision is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not have the decision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such set.</exception>
    public Rubric Rubric(string decision, int productSet) => Rules(decision).Rubric(productSet);

    /// <summary>Rates a scorecard under the decision and with the form that it names.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The rating: rated, halted or rejected.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="InvalidEntryException">The card names an unknown decision or set, or an entry does not fit the form.</exception>
    public Rating Rate(Scorecard card)
    {
        Guard.NotNull(card, nameof(card));
        return RubricOf(card).Rate(card);
    }

    /// <summary>Returns a book that has further rules, or newer ones in the place of those it has.</summary>
    /// <param name="rules">The rules, such as those of <see cref="DecisionRules.Load"/>.</param>
    /// <returns>The new book; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    /// <exception cref="RuleDataException">
    /// An entry of the rules is faulty; the message names all that are. Or the book has an instrument of the same number but of another kind or day of issue,
    /// or one whose number differs only in the writing.
    /// </exception>
    public RuleBook With(DecisionRules rules)
    {
        Guard.NotNull(rules, nameof(rules)).Validate();
        var (number, kind, issuedOn) = (rules.Instrument.Number, rules.Instrument.Kind, rules.Instrument.IssuedOn);
        var key = NumberKey(number);
        foreach (var held in decisions)
        {
            if (NumberKey(held.Key) != key) continue;
            if (held.Key != number) throw new RuleDataException($"$.decision: {number} looks like {held.Key}, which the book has; expected the same number or another one.");
            var instrument = held.Value.Value.Instrument;
            if (instrument.Kind != kind || instrument.IssuedOn != issuedOn) throw new RuleDataException($"$.decision: the book has {number} as another kind of instrument or issued on another day.");
        }

        var others = decisions.Where(entry => entry.Key != rules.Instrument.Number);
        var entry = new KeyValuePair<string, Lazy<DecisionRules>>(rules.Instrument.Number, new Lazy<DecisionRules>(() => rules));
        return new RuleBook([entry, .. others]);
    }

    /// <summary>Validates the rules of every decision.</summary>
    /// <exception cref="RuleDataException">An entry is faulty; the message names it.</exception>
    public void Validate()
    {
        foreach (var entry in decisions) entry.Value.Value.Validate();
    }

    /// <summary>Gets the working days that come with the package. The book alone knows in which format they are written.</summary>
    internal static WorkingDayCalendar WorkingDays => EmbeddedDays.Calendar;

    /// <summary>Gets the administrative divisions that come with the package, oldest first.</summary>
    internal static IReadOnlyList<AdministrativeDivision> Divisions => EmbeddedDivisions.All;

    /// <summary>Reads the rule file of a host.</summary>
    internal static DecisionRules ReadRules(Stream stream) => RulesOf(RuleFileJson.Read(stream));

    /// <summary>Returns the form that a card names.</summary>
    internal Rubric RubricOf(Scorecard card)
    {
        if (!TryGetRules(card.Decision, out var rules)) throw ScorecardProblems.UnknownDecision(card.Decision, Decisions);
        return rules.TryGetRubric(card.ProductSet, out var rubric) ? rubric : throw ScorecardProblems.UnknownProductSet(card.ProductSet, rules);
    }

    private static DecisionRules RulesOf(RuleFile file) => new(rules => new RuleFileReader(file, rules));

    // Two numbers that differ in capitals, in the stroke of a Đ or in leading zeros are one number to a reader.
    private static string NumberKey(string number)
    {
        var key = new StringBuilder(number.Length);
        for (var i = 0; i < number.Length; i++)
        {
            var isLeadingZero = number[i] == '0' && (i == 0 || !char.IsDigit(number[i - 1])) && i + 1 < number.Length && char.IsDigit(number[i + 1]);
            if (isLeadingZero) number = number.Remove(i--, 1);
            else key.Append(number[i] is 'đ' or 'Đ' ? 'D' : char.ToUpperInvariant(number[i]));
        }

        return key.ToString();
    }

    private static class Embedded
    {
        // The numbers stand here so that a decision is found without reading every file.
        internal static readonly RuleBook Book = new(
        [
            File("26/2026/QĐ-TTg", "decision-26-2026.json"),
            File("148/QĐ-TTg", "decision-148-2023.json"),
            File("1048/QĐ-TTg", "decision-1048-2019.json"),
        ]);

        // An explicit static constructor keeps the book from being built before it is asked for.
        static Embedded()
        {
        }

        private static KeyValuePair<string, Lazy<DecisionRules>> File(string decision, string resource) =>
            new(decision, new Lazy<DecisionRules>(() => RulesOf(RuleFileJson.ReadEmbedded(resource))));
    }

    private static class EmbeddedDays
    {
        internal static readonly WorkingDayCalendar Calendar = new(DaysOffFile.ReadEmbedded().ToYears(), hasCultureDay: false);

        // An explicit static constructor keeps the file from being read before it is asked for.
        static EmbeddedDays()
        {
        }
    }

    private static class EmbeddedDivisions
    {
        internal static readonly IReadOnlyList<AdministrativeDivision> All = Array.AsReadOnly(DivisionsReader.Build(DivisionsFile.ReadEmbedded()));

        // An explicit static constructor keeps the file from being read before it is asked for.
        static EmbeddedDivisions()
        {
        }
    }
}
