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
    private static readonly Dictionary<Type, IWireFormat> Formats = All();

    /// <summary>Gets the types.</summary>
    public static IEnumerable<Type> Types => Formats.Keys;

    /// <summary>Returns the format of a type.</summary>
    /// <exception cref="NotSupportedException">The type has none.</exception>
    public static WireFormat<T> Of<T>() => Formats.TryGetValue(typeof(T), out var format)
        ? (WireFormat<T>)format
        : throw NoFormat(typeof(T));

    /// <summary>Returns what the schema of a type is written from.</summary>
    /// <exception cref="NotSupportedException">The type has no format.</exception>
    public static Shape TableOf(Type type) => Formats.TryGetValue(type, out var format) && format.Table is { } table ? table : throw NoFormat(type);

    private static NotSupportedException NoFormat(Type type) => new($"{type.Name} has no JSON format; see docs/wire-formats.md for the types that have one.");

    private static Dictionary<Type, IWireFormat> All()
    {
        var formats = new Dictionary<Type, IWireFormat>();
        Add(() => FractionShape.Instance, WireWriter.Write);
        Add(() => LabelShapes.Text, WireWriter.Write);
        AddWritten<EntryProblem>(() => ProblemShape.All, ProblemFormat.Write);
        formats.Add(typeof(Scorecard), new WireFormat<Scorecard>(() => CardFormat.Shape, CardFormat.Write, () => CardFormat.Shape, QuickCardReader.Read));
        Add(() => CardFormat.Finding, CardFormat.Write);
        Add(() => CardFormat.Product, CardFormat.Write);
        Add(() => CardFormat.Recorded, CardFormat.Write);
        Add(() => DecimalPointsShape.Any, WireWriter.Write);
        Add(() => RatingFormat.Parts, RatingFormat.Write);
        Add(() => RatingFormat.Remark, RatingFormat.Write);
        Add(() => RatingFormat.Contradiction, RatingFormat.Write);
        Add(() => RatingFormat.Unmet, RatingFormat.Write);
        Add(() => UnknownRequirementShape.Instance, RatingFormat.Write);
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
        AddWritten<PartialRating>(() => PartialRatingShape.All, PlanFormat.Write);
        AddWritten<PartialRatingBounds>(() => PartialRatingShape.Bounds, PlanFormat.Write);
        AddWritten<PartialRatingStopped>(() => PartialRatingShape.Stopped, PlanFormat.Write);
        AddWritten<PartialRatingStar>(() => PartialRatingShape.Star, PlanFormat.Write);
        AddWritten<PartialRatingDecider>(() => PartialRatingShape.Decider, PlanFormat.Write);
        Add(() => CouncilFormat.Session, CouncilFormat.Write);
        AddWritten<CouncilResult>(() => CouncilResultShape.All, CouncilFormat.Write);
        AddWritten<CouncilRated>(() => CouncilResultShape.Rated, CouncilFormat.Write);
        AddWritten<CouncilForwarded>(() => CouncilResultShape.Forwarded, CouncilFormat.Write);
        AddWritten<CouncilReturned>(() => CouncilResultShape.Returned, CouncilFormat.Write);
        AddWritten<CouncilScoreAgain>(() => CouncilResultShape.ScoreAgain, CouncilFormat.Write);
        AddWritten<CouncilNoQuorum>(() => CouncilResultShape.NoQuorum, CouncilFormat.Write);
        AddWritten<CouncilStopped>(() => CouncilResultShape.Stopped, CouncilFormat.Write);
        AddWritten<CouncilUnmetMinimum>(() => CouncilResultShape.Unmet, CouncilFormat.Write);
        AddWritten<CouncilDisagreement>(() => CouncilResultShape.Disagreement, CouncilFormat.Write);
        AddWritten<CouncilMemberTotal>(() => CouncilResultShape.MemberTotal, CouncilFormat.Write);
        AddWritten<CouncilFinding>(() => CouncilResultShape.Finding, CouncilFormat.Write);
        AddWritten<CouncilRemark>(() => CouncilResultShape.Remark, CouncilFormat.Write);
        AddWritten<Explanation>(() => ExplanationShape.All, ExplanationFormat.Write);
        AddWritten<ExplanationStep>(() => ExplanationShape.Step, ExplanationFormat.Write);
        AddWritten<RegimeOutcome>(() => RegimeShape.All, RegimeFormat.Write);
        AddWritten<Regime>(() => RegimeShape.Regime, RegimeFormat.Write);
        AddWritten<EvaluatedTooLate>(() => RegimeShape.TooLate, RegimeFormat.Write);
        AddWritten<NoRubric>(() => RegimeShape.NoRubric, RegimeFormat.Write);
        AddWritten<RegimeNotKnown>(() => RegimeShape.NotKnown, RegimeFormat.Write);
        AddWritten<DecisionRules>(() => FormsShape.All, FormsFormat.Write);
        AddWritten<Rubric>(() => FormsShape.All, FormsFormat.Write);
        AddWritten<RubricPart>(() => FormsShape.Part, FormsFormat.Write);
        AddWritten<RubricSection>(() => FormsShape.Section, FormsFormat.Write);
        AddWritten<Criterion>(() => FormsShape.Criterion, FormsFormat.Write);
        AddWritten<CriterionLevel>(() => FormsShape.Level, FormsFormat.Write);
        AddWritten<CriterionNote>(() => FormsShape.Note, FormsFormat.Write);
        AddWritten<Erratum>(() => FormsShape.Erratum, FormsFormat.Write);
        Add(() => CertificateFormat.Question, CertificateFormat.Write);
        AddWritten<CertificateAnswer>(() => CertificateAnswerShape.All, CertificateFormat.Write);
        AddWritten<CertificateStep>(() => CertificateAnswerShape.Step, CertificateFormat.Write);
        formats.Add(typeof(Certificate), new WireFormat<Certificate>(null, CertificateFormat.Refuse, null));
        return formats;

        void Add<T>(Func<Shape<T>> shape, WriteValue<T> write) => formats.Add(typeof(T), new WireFormat<T>(shape, write, shape));

        void AddWritten<T>(Func<Shape> table, WriteValue<T> write) => formats.Add(typeof(T), new WireFormat<T>(null, write, table));

        void AddCase<TBase, T>(Func<Shape<TBase>> shape, string word, WriteValue<TBase> write)
            where TBase : class
            where T : class, TBase => Add<T>(() => new NarrowedShape<TBase, T>(shape(), "outcome", word), (writer, value, language) => write(writer, value, language));
    }
}
