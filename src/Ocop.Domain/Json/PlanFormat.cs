using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Upgrade plans in JSON, what they are asked with, and what a card that is not finished can become.</summary>
internal static class PlanFormat
{
    private static readonly Shape<Rated> RatedShape = new NarrowedShape<Rating, Rated>(RatingFormat.Shape, "outcome", "rated");

    private static readonly ListShape<int> Lines = new(new WholeNumberShape(1, int.MaxValue), int.MaxValue);

    public static Shape<UpgradePlanCosts> Costs { get; } = new MappedShape<IReadOnlyDictionary<string, IReadOnlyList<int?>>, UpgradePlanCosts>(
        CardFormat.OfCodes(new ListShape<int?>(new NullableShape<int>(new WholeNumberShape(0, int.MaxValue)), int.MaxValue)),
        (IReadOnlyDictionary<string, IReadOnlyList<int?>> entries, ref DocumentReader _) => new UpgradePlanCosts(entries));

    public static Shape<UpgradePlanRequest> Request { get; } = new MappedShape<RequestEntry, UpgradePlanRequest>(
        new ObjectShape<RequestEntry>(() => new())
            .With("card", CardFormat.Shape, "the card", (request, value) => request.Card = value)
            .With("to", new WholeNumberShape(1, 5), "the stars that are wanted", (request, value) => request.Stars = value)
            .WithOptional("costs", Costs, "by criterion code, what it costs to move up to levels 1, 2, 3 ... from the level below, or each line of an additive list; null for a step that cannot be taken", (request, value) => request.Costs = value),
        (RequestEntry entry, ref DocumentReader _) => new UpgradePlanRequest(entry.Card, entry.Stars, entry.Costs));

    public static Shape<UpgradePlanChange> Change { get; } = new MappedShape<ChangeEntry, UpgradePlanChange>(
        new ObjectShape<ChangeEntry>(() => new())
            .With("criterion", AnyTextShape.Instance, "the code of the criterion", (change, value) => change.Criterion = value)
            .WithOptional("from", new WholeNumberShape(0, int.MaxValue), "the level before, 0 for none", (change, value) => change.From = value)
            .WithOptional("to", new WholeNumberShape(1, int.MaxValue), "the level afterwards", (change, value) => change.To = value)
            .WithOptional("fromLines", Lines, "of an additive list: the lines before", (change, value) => change.FromLines = value)
            .WithOptional("toLines", Lines, "of an additive list: the lines afterwards", (change, value) => change.ToLines = value)
            .WithOneOf(["from", "fromLines"], ProblemTexts.LevelsOrLines)
            .WithOneOf(["to", "toLines"], ProblemTexts.LevelsOrLines)
            .WithCheck("toLines", change => change is { ToLines: not null, FromLines: null } or { ToLines: null, FromLines: not null } ? (ProblemTexts.LevelsOrLines, EntryProblemKind.Contradiction) : null),
        (ChangeEntry entry, ref DocumentReader _) => entry is { FromLines: { } from, ToLines: { } to } ? new UpgradePlanChange(entry.Criterion, from, to) : new UpgradePlanChange(entry.Criterion, entry.From, entry.To));

    public static Shape<UpgradePlan> Shape { get; } = new UnionShape<UpgradePlan>(
        "outcome",
        [
            new("plan", new MappedShape<PlanEntry, UpgradePlan>(FoundShape(), ToFound)),
            new("alreadyThere", new MappedShape<PlanEntry, UpgradePlan>(AlreadyThereShape(), ToAlreadyThere)),
            new("impossible", new MappedShape<PlanEntry, UpgradePlan>(ImpossibleShape(), ToImpossible)),
        ]);

    public static void Write(Utf8JsonWriter writer, UpgradePlanRequest request, Language language)
    {
        CardFormat.CheckHeld(request.Card, nameof(request));
        if (request.Costs is { } steps) CheckHeld(steps, nameof(request));
        if (request.Stars is < 1 or > 5) throw new ArgumentException("The stars are not 1 to 5; the format of requests has no place for that.", nameof(request));
        writer.WriteStartObject();
        writer.WriteMember("card", request.Card, CardFormat.Write, language);
        writer.WriteNumber("to", request.Stars);
        if (request.Costs is { } costs) writer.WriteMember("costs", costs, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UpgradePlanCosts costs, Language language)
    {
        CheckHeld(costs, nameof(costs));
        writer.WriteStartObject();
        foreach (var steps in costs.Steps)
        {
            writer.WriteStartArray(steps.Key);
            foreach (var step in steps.Value)
            {
                if (step is { } cost) writer.WriteNumberValue(cost);
                else writer.WriteNullValue();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UpgradePlan plan, Language language)
    {
        writer.WriteStartObject();
        switch (plan)
        {
            case UpgradePlanFound found:
                writer.WriteString("outcome", "plan");
                writer.WriteNumber("cost", found.Cost);
                writer.WriteList("changes", found.Changes, Write, language);
                writer.WriteMember("result", found.Result, RatingFormat.Write, language);
                if (found.Alternatives is { } alternatives) WriteAlternatives(writer, alternatives, language);
                break;
            case UpgradePlanAlreadyThere there:
                writer.WriteString("outcome", "alreadyThere");
                writer.WriteMember("result", there.Result, RatingFormat.Write, language);
                break;
            case UpgradePlanImpossible impossible:
                writer.WriteString("outcome", "impossible");
                writer.WriteWord("reason", impossible.Reason);
                writer.WriteMember("best", impossible.Best, RatingFormat.Write, language);
                break;
        }

        writer.WriteDateOrNull("checkedOn", plan.CheckedOn);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UpgradePlanChange change, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", change.Criterion);
        if (change is { FromLines: { } from, ToLines: { } to })
        {
            writer.WriteNumbers("fromLines", from);
            writer.WriteNumbers("toLines", to);
        }
        else
        {
            writer.WriteNumber("from", change.From);
            writer.WriteNumber("to", change.To);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PartialRating rating, Language language)
    {
        writer.WriteStartObject();
        if (rating is PartialRatingBounds bounds) WriteBounds(writer, bounds, language);
        else WriteStopped(writer, (PartialRatingStopped)rating, language);
        writer.WriteTexts("interpretations", rating.Interpretations);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PartialRatingStar star, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("stars", star.Stars);
        writer.WriteWord("prospect", star.Prospect);
        writer.WriteList("deciders", star.Deciders, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PartialRatingDecider decider, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", decider.Criterion);
        WriteAnswers(writer, "ruledOutBy", decider.RuledOutBy, decider.RuledOutByLines);
        WriteAnswers(writer, "settledBy", decider.SettledBy, decider.SettledByLines);
        writer.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter writer, string name, IReadOnlyList<int> levels, IReadOnlyList<IReadOnlyList<int>>? lists)
    {
        if (lists is null)
        {
            writer.WriteNumbers(name, levels);
            return;
        }

        writer.WriteStartArray(name);
        foreach (var lines in lists)
        {
            writer.WriteStartArray();
            foreach (var line in lines) writer.WriteNumberValue(line);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    // Before anything is written, so that no half of a document is left.
    private static void CheckHeld(UpgradePlanCosts costs, string parameter)
    {
        WireWriter.CheckUnicode(costs.Steps.Keys, parameter);
        foreach (var steps in costs.Steps.Values)
        {
            if (steps.Any(step => step < 0)) throw new ArgumentException("A step costs less than 0; the format has no place for that.", parameter);
        }
    }

    private static void WriteAlternatives(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<UpgradePlanChange>> alternatives, Language language)
    {
        writer.WriteStartArray("alternatives");
        foreach (var changes in alternatives)
        {
            writer.WriteStartArray();
            foreach (var change in changes) Write(writer, change, language);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteBounds(Utf8JsonWriter writer, PartialRatingBounds bounds, Language language)
    {
        var (lowest, highest) = (bounds.Lowest, bounds.Highest);
        writer.WriteString("outcome", "bounds");
        WriteInterval(writer, "total", lowest.ExactTotal, highest.ExactTotal);
        writer.WriteStartObject("parts");
        foreach (var code in lowest.Parts.Codes) WriteInterval(writer, code, lowest.Parts.DecimalOf(code)!.Value, highest.Parts.DecimalOf(code)!.Value);
        writer.WriteEndObject();
        writer.WriteList("stars", bounds.Stars, Write, language);
        writer.WriteTexts("open", lowest.Open);
        writer.WriteTexts("mayHaltAt", bounds.MayHaltAt);
        writer.WriteDateOrNull("checkedOn", lowest.CheckedOn);
    }

    private static void WriteStopped(Utf8JsonWriter writer, PartialRatingStopped stopped, Language language)
    {
        writer.WriteString("outcome", "stopped");
        writer.WriteStartArray("stars");
        for (var stars = 1; stars <= 5; stars++) Write(writer, new PartialRatingStar(stars, PartialRatingProspect.Impossible, []), language);
        writer.WriteEndArray();
        writer.WriteTexts("open", []);
        writer.WriteTexts("mayHaltAt", []);
        writer.WriteMember("rating", stopped.Rating, RatingFormat.Write, language);
        writer.WriteDateOrNull("checkedOn", stopped.Rating.CheckedOn);
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, DecimalPoints lowest, DecimalPoints highest)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("lowest", lowest.Value);
        writer.WriteNumber("highest", highest.Value);
        writer.WriteEndObject();
    }

    private static ObjectShape<PlanEntry> FoundShape() => WithCheckedOn(WithOutcome("plan")
        .With("cost", new LongNumberShape(0), "what all steps cost together", (plan, value) => plan.Cost = value)
        .With("changes", new ListShape<UpgradePlanChange>(Change, int.MaxValue), "the changes in form order", (plan, value) => plan.Changes = value)
        .With("result", RatedShape, "the rating afterwards", (plan, value) => plan.Rating = value)
        .WithOptional("alternatives", new ListShape<IReadOnlyList<UpgradePlanChange>>(new ListShape<UpgradePlanChange>(Change, int.MaxValue), int.MaxValue), "changes that are as cheap and as few", (plan, value) => plan.Alternatives = value));

    private static ObjectShape<PlanEntry> AlreadyThereShape() => WithCheckedOn(WithOutcome("alreadyThere")
        .With("result", RatedShape, "the rating as it is", (plan, value) => plan.Rating = value));

    private static ObjectShape<PlanEntry> ImpossibleShape() => WithCheckedOn(WithOutcome("impossible")
        .With("reason", new WordShape<UpgradePlanObstacle>(), "what stands in the way", (plan, value) => plan.Reason = value)
        .With("best", RatingFormat.Shape, "the outcome with every level as high as it can go", (plan, value) => plan.Rating = value));

    private static ObjectShape<PlanEntry> WithOutcome(string outcome) => new ObjectShape<PlanEntry>(() => new())
        .With("outcome", new ConstantShape([outcome]), "whether there is a plan", (_, _) => { });

    private static ObjectShape<PlanEntry> WithCheckedOn(ObjectShape<PlanEntry> shape) => shape
        .WithOptional("checkedOn", new NullableShape<LocalDate>(new DateShape()), "that of the rating", (plan, value) => (plan.CheckedOn, plan.HasCheckedOn) = (value, true))
        .WithCheck("checkedOn", plan => plan.HasCheckedOn && plan.Rating is { } rating && plan.CheckedOn != rating.CheckedOn ? (ProblemTexts.NotThatOfTheRating, EntryProblemKind.Contradiction) : null);

    private static UpgradePlanFound ToFound(PlanEntry entry, ref DocumentReader reader) =>
        new() { Cost = entry.Cost, Changes = entry.Changes, Result = (Rated)entry.Rating!, Alternatives = entry.Alternatives };

    private static UpgradePlanAlreadyThere ToAlreadyThere(PlanEntry entry, ref DocumentReader reader) => new() { Result = (Rated)entry.Rating! };

    private static UpgradePlanImpossible ToImpossible(PlanEntry entry, ref DocumentReader reader) => new() { Reason = entry.Reason, Best = entry.Rating! };

    private sealed class RequestEntry
    {
        public Scorecard Card { get; set; } = null!;

        public int Stars { get; set; }

        public UpgradePlanCosts? Costs { get; set; }
    }

    private sealed class ChangeEntry
    {
        public string Criterion { get; set; } = null!;

        public int From { get; set; }

        public int To { get; set; }

        public IReadOnlyList<int>? FromLines { get; set; }

        public IReadOnlyList<int>? ToLines { get; set; }
    }

    private sealed class PlanEntry
    {
        public long Cost { get; set; }

        public IReadOnlyList<UpgradePlanChange> Changes { get; set; } = Unchangeable.Empty<UpgradePlanChange>();

        public Rating? Rating { get; set; }

        public IReadOnlyList<IReadOnlyList<UpgradePlanChange>>? Alternatives { get; set; }

        public UpgradePlanObstacle Reason { get; set; }

        public LocalDate? CheckedOn { get; set; }

        public bool HasCheckedOn { get; set; }
    }
}
