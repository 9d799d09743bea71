using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Every type that has a place in a wire format, with what reads and writes it.</summary>
internal static class AllFormats
{
    private static readonly Dictionary<Type, object> Formats = All();

    /// <summary>Gets the types.</summary>
    public static IEnumerable<Type> Types => Formats.Keys;

    /// <summary>Returns the format of a type.</summary>
    /// <exception cref="NotSupportedException">The type has none.</exception>
    public static WireFormat<T> Of<T>() => Formats.TryGetValue(typeof(T), out var format)
        ? (WireFormat<T>)format
        : throw new NotSupportedException($"{typeof(T).Name} has no JSON format; see docs/wire-formats.md for the types that have one.");

    private static Dictionary<Type, object> All()
    {
        var formats = new Dictionary<Type, object>();
        Add(() => FractionShape.Instance, WireWriter.Write);
        Add(() => LabelShapes.Text, WireWriter.Write);
        Add<EntryProblem>(null, ProblemFormat.Write);
        formats.Add(typeof(Scorecard), new WireFormat<Scorecard>(() => CardFormat.Shape, CardFormat.Write, QuickCardReader.Read));
        Add(() => CardFormat.Finding, CardFormat.Write);
        Add(() => CardFormat.Product, CardFormat.Write);
        Add(() => RatingFormat.Parts, RatingFormat.Write);
        Add(() => RatingFormat.Remark, RatingFormat.Write);
        Add(() => RatingFormat.Unmet, RatingFormat.Write);
        Add(() => RatingFormat.Shape, WireBuffer.WriteTo);
        AddCase<Rating, Rated>(() => RatingFormat.Shape, "rated", WireBuffer.WriteTo);
        AddCase<Rating, Halted>(() => RatingFormat.Shape, "halted", WireBuffer.WriteTo);
        AddCase<Rating, Rejected>(() => RatingFormat.Shape, "rejected", WireBuffer.WriteTo);
        Add(() => PlanFormat.Request, PlanFormat.Write);
        Add(() => PlanFormat.Costs, PlanFormat.Write);
        Add(() => PlanFormat.Change, PlanFormat.Write);
        Add(() => PlanFormat.Shape, PlanFormat.Write);
        AddCase<UpgradePlan, UpgradePlanFound>(() => PlanFormat.Shape, "plan", PlanFormat.Write);
        AddCase<UpgradePlan, UpgradePlanAlreadyThere>(() => PlanFormat.Shape, "alreadyThere", PlanFormat.Write);
        AddCase<UpgradePlan, UpgradePlanImpossible>(() => PlanFormat.Shape, "impossible", PlanFormat.Write);
        Add<PartialRating>(null, PlanFormat.Write);
        Add<PartialRatingBounds>(null, PlanFormat.Write);
        Add<PartialRatingStopped>(null, PlanFormat.Write);
        Add<PartialRatingStar>(null, PlanFormat.Write);
        Add<PartialRatingDecider>(null, PlanFormat.Write);
        Add(() => CouncilFormat.Session, CouncilFormat.Write);
        Add<CouncilResult>(null, CouncilFormat.Write);
        Add<CouncilRated>(null, CouncilFormat.Write);
        Add<CouncilForwarded>(null, CouncilFormat.Write);
        Add<CouncilReturned>(null, CouncilFormat.Write);
        Add<CouncilScoreAgain>(null, CouncilFormat.Write);
        Add<CouncilNoQuorum>(null, CouncilFormat.Write);
        Add<CouncilStopped>(null, CouncilFormat.Write);
        Add<CouncilUnmetMinimum>(null, CouncilFormat.Write);
        Add<CouncilDisagreement>(null, CouncilFormat.Write);
        Add<CouncilMemberTotal>(null, CouncilFormat.Write);
        Add<CouncilFinding>(null, CouncilFormat.Write);
        Add<CouncilRemark>(null, CouncilFormat.Write);
        Add<Explanation>(null, ExplanationFormat.Write);
        Add<ExplanationStep>(null, ExplanationFormat.Write);
        Add<RegimeOutcome>(null, RegimeFormat.Write);
        Add<Regime>(null, RegimeFormat.Write);
        Add<EvaluatedTooLate>(null, RegimeFormat.Write);
        Add<NoRubric>(null, RegimeFormat.Write);
        Add<RegimeNotKnown>(null, RegimeFormat.Write);
        Add<DecisionRules>(null, FormsFormat.Write);
        Add<Rubric>(null, FormsFormat.Write);
        Add<RubricPart>(null, FormsFormat.Write);
        Add<RubricSection>(null, FormsFormat.Write);
        Add<Criterion>(null, FormsFormat.Write);
        Add<CriterionLevel>(null, FormsFormat.Write);
        Add<CriterionNote>(null, FormsFormat.Write);
        Add<Erratum>(null, FormsFormat.Write);
        Add(() => CertificateFormat.Question, CertificateFormat.Write);
        Add<CertificateAnswer>(null, CertificateFormat.Write);
        Add<CertificateStep>(null, CertificateFormat.Write);
        Add<Certificate>(null, CertificateFormat.Refuse);
        return formats;

        void Add<T>(Func<Shape<T>>? shape, WriteValue<T> write) => formats.Add(typeof(T), new WireFormat<T>(shape, write));

        void AddCase<TBase, T>(Func<Shape<TBase>> shape, string word, WriteValue<TBase> write)
            where TBase : class
            where T : class, TBase => Add<T>(() => new NarrowedShape<TBase, T>(shape(), "outcome", word), (writer, value, language) => write(writer, value, language));
    }
}
