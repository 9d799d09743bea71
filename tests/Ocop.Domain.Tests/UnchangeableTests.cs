using System.Collections;
using System.Reflection;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Nothing public can be changed through a cast: every public member that gives a list or dictionary is asked on real objects.</summary>
public sealed class UnchangeableTests
{
    private static readonly Assembly Library = typeof(RuleBook).Assembly;

    [Fact]
    public void No_list_of_a_public_member_can_be_changed_through_a_cast()
    {
        var walk = new Walk();
        foreach (var type in Library.GetExportedTypes())
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)) walk.Visit(property.GetValue(null), Name(property));
        }

        foreach (var root in Roots()) walk.Visit(root, "a root of " + root.GetType().Name);
        Assert.Empty(walk.Changeable);

        // A member that was never seen with a value in it has not been tried.
        var members = Library.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(property => IsCollection(property.PropertyType) && !property.GetMethod!.IsAbstract).Select(Name);
        Assert.Empty(members.Except(walk.Seen).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Given_collections_may_change_afterwards()
    {
        var levels = new Dictionary<string, int> { ["1.1"] = 1 };
        var codes = new List<string> { "1.2" };
        var card = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = levels, AnsweredNone = codes };
        var members = new[] { new CouncilMember("a", card) };
        var session = new CouncilSession { Decision = Law26.Decision, ProductSet = 11, Members = members };
        levels["1.1"] = 2;
        codes.Clear();
        members[0] = new CouncilMember("b", card);
        Assert.Equal(1, card.Levels["1.1"]);
        Assert.Equal(["1.2"], card.AnsweredNone);
        Assert.Equal("a", session.Members[0].Name);
        Assert.Same(card.Levels, new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = card.Levels }.Levels);
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.Namespace!.StartsWith("System", StringComparison.Ordinal) && typeof(IEnumerable).IsAssignableFrom(type);

    private static string Name(PropertyInfo property) => property.DeclaringType!.Name + "." + property.Name;

    private static IEnumerable<object> Roots()
    {
        var book = RuleBook.Default;
        var form = ScoringCards.Form(11);
        var low = form.Criteria.ToDictionary(criterion => criterion.Cases[0].Code, _ => 1);
        var top = ScoringCards.Top(11, ("1.1", 0));
        var half = ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 2, ["3.5"] = 1 }, answeredNone: ["1.2"]);
        var halted = ScoringCards.Card(11, low, findings: [new Finding(FindingKind.Halts, form.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts)).Code)]);
        var prerequisite = book.Rules(Law26.Decision).Rubrics.SelectMany(rubric => rubric.Criteria).First(criterion => criterion.HasNote(CriterionNoteKind.Prerequisite));
        var without = ScoringCards.Card(prerequisite.Section.Part.Rubric.ProductSet.Number, new Dictionary<string, int>(), withoutPrerequisite: [prerequisite.Code]);
        foreach (var card in new[] { top, half, halted, without, ScoringCards.Card(11, low) })
        {
            yield return card;
            yield return book.Rate(card);
            yield return Assert.Throws<InvalidEntryException>(() => book.Rate(ScoringCards.Card(11, new Dictionary<string, int> { ["99"] = 1 })));
            yield return book.Explain(card);
            yield return book.Bounds(card);
            yield return book.SelfAssess(card, new Dictionary<string, IReadOnlyList<string>> { ["1.1"] = new List<string> { "paper" } });
            yield return book.ReportForCommune(card);
        }

        yield return book.Rate(ScoringCards.Card(11, low, findings: [new Finding(FindingKind.Disqualifies, form.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Disqualifies)).Code)]));
        var halting = book.Rules(Law26.Decision).Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.HaltsWhenZero));
        yield return book.Bounds(ScoringCards.Card(halting.ProductSet.Number, new Dictionary<string, int>()));
        yield return book;
        foreach (var decision in book.Decisions) yield return book.Rules(decision);
        var old = book.Rules("1048/QĐ-TTg").Rubric(11);
        yield return book.Rate(new Scorecard { Decision = old.Decision, ProductSet = 11, Levels = Cards.Best(old), EvaluatedOn = new LocalDate(2021, 1, 1) });
        yield return book.Plan(ScoringCards.Card(11, low), 4, alternatives: 2);
        yield return book.Compare(new Scorecard { Decision = old.Decision, ProductSet = 11, Levels = Cards.Best(old) }, form.Decision, 11);

        var session = new CouncilSession
        {
            Decision = Law26.Decision,
            ProductSet = 11,
            Members = [new CouncilMember("a", top, "r"), new CouncilMember("b", ScoringCards.Card(11, low), "r"), new CouncilMember("c", top, "s")],
            Regulation = CouncilRegulation.None with { ScoringRoles = new List<string> { "r" } },
        };
        yield return session;
        yield return book.Decide(session);
        yield return book.Decide(session with { Members = [new CouncilMember("a", top, "r"), new CouncilMember("b", halted, "r")] });

        var certificate = RuleBook.Default.CertificateFor(new LocalDate(2024, 1, 1), 3).File(new LocalDate(2026, 12, 1));
        yield return certificate;
        yield return certificate.Steps();
        yield return RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, new LocalDate(2024, 1, 1), 3));
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 11, FiledOn = new LocalDate(2026, 6, 1), Contents = new Dictionary<string, int> { ["registration"] = 1 } };
        yield return dossier;
        yield return book.CompletenessOf(dossier);
        yield return book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.PathFor(3, new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 12, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 1));
        foreach (var instrument in RuleBook.Default.Instruments) yield return instrument;
        var silent = NewLaw.Book(file =>
        {
            foreach (var block in new[] { "transition", "certification", "path" }) file.Remove(block);
        });
        yield return silent.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2027, 6, 1), new LocalDate(2028, 6, 1));
        yield return silent.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2028, 6, 1), new LocalDate(2028, 6, 1));
        yield return silent.PathFor(3, new LocalDate(2028, 6, 1));

        yield return book.EnterpriseSizes(new LocalDate(2026, 6, 1));
        yield return book.DetermineSize(new LocalDate(2026, 6, 1), EnterpriseSector.TradeAndServices, null, null, null);
        yield return book.ProducerRules(Law26.Decision);
        yield return book.QuotasOn(new LocalDate(2024, 1, 1));
        yield return book.TargetsOn(new LocalDate(2024, 1, 1));
        var producer = new Producer("p", Kinds.Cooperative, "women");
        yield return producer;
        yield return Producer.Distinct([producer, producer]);
        yield return Quota.OfKind(Kinds.Cooperative, new Fraction(1, 2));
        yield return new ProducerShareIndicator(new BilingualText("x", "x"), [Kinds.Cooperative, Kinds.Cooperative]);

        var recognised = new LocalDate(2026, 6, 1);
        var portfolio = RuleBook.Default.Portfolio([new Product("d", "p")], [ProductEvent.Recognised("d", recognised, 3)]);
        yield return portfolio;
        yield return portfolio.Index();
        var report = new ReportedTotals(recognised) { Valid = new ReportedStars { Three = 1, Total = 2 }, Parts = [new ReportedTotals(recognised)] };
        yield return report;
        yield return report.FindInconsistencies();
        yield return report.FindDifferences(portfolio.Snapshot(recognised));
        yield return new RuleDataException("x");
        yield return RuleFiles.Load(RuleFiles.Bytes(RuleFiles.Of26));
    }

    /// <summary>Goes through the public properties of an object and of all that they give, each object once.</summary>
    private sealed class Walk
    {
        // The forms are large and alike: of a list a few values are enough, but of a list of forms all.
        private const int MostOfAList = 30;

        private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<Type, PropertyInfo[]> properties = [];

        public List<string> Changeable { get; } = [];

        public HashSet<string> Seen { get; } = [];

        public void Visit(object? root, string name)
        {
            var open = new Stack<(object? Value, string Name)>([(root, name)]);
            while (open.Count > 0)
            {
                var (value, where) = open.Pop();
                if (value is null or string or Exception and not (RuleDataException or InvalidEntryException) || value.GetType().IsEnum) continue;
                if (!value.GetType().IsValueType && !visited.Add(value)) { MarkSeen(value, where); continue; }
                if (value is IEnumerable values)
                {
                    MarkSeen(value, where);
                    if (CanChange(value)) Changeable.Add(where + " is a " + value.GetType().Name);
                    foreach (var item in values.Cast<object?>().Take(MostOfAList)) open.Push((item, where + "[]"));
                    continue;
                }

                if (value.GetType().Assembly != Library) continue;
                foreach (var property in PropertiesOf(value.GetType())) open.Push((Get(property, value), Name(property)));
            }
        }

        private static object? Get(PropertyInfo property, object owner)
        {
            // Some properties have an answer only in some states, and say so.
            try
            {
                return property.GetValue(owner);
            }
            catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException)
            {
                return null;
            }
        }

        private static bool CanChange(object value) =>
            value switch
            {
                Array array => array.Length > 0,
                IList { IsReadOnly: false } or IDictionary { IsReadOnly: false } => true,
                _ => value.GetType().GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICollection<>) && contract.GetProperty("IsReadOnly")!.GetValue(value) is false),
            };

        private void MarkSeen(object value, string where)
        {
            if (value is IEnumerable values && values.Cast<object?>().Any()) Seen.Add(where);
        }

        private PropertyInfo[] PropertiesOf(Type type)
        {
            if (properties.TryGetValue(type, out var known)) return known;
            var all = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.DeclaringType!.Assembly == Library).ToArray();
            return properties[type] = all;
        }
    }
}
