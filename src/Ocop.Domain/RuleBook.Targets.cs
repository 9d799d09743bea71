using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Targets;

namespace Ocop.Domain;

/// <content>Targets of the programme.</content>
public sealed partial class RuleBook
{
    private TargetLaw TargetLaw => Law(book => new TargetLaw(book.Timeline(head => head.Targets, (entry, owner) => TargetsReader.Read(entry, owner, book.ProducerKinds))));

    /// <summary>Returns the targets of the programme on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The targets, or that none are known: those of a programme that is over are not carried on.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <example>
    /// <code>
    /// if (RuleBook.Default.TargetsOn(new LocalDate(2025, 6, 1)) is TargetsLaidDown laidDown) Console.WriteLine($"{laidDown.Targets[0].Indicator.Labels.English}: {laidDown.Targets[0].Threshold}");
    /// // Products at 3 stars or more (cumulative): &gt;= 10000
    /// </code>
    /// </example>
    public TargetsOutcome TargetsOn(LocalDate on) => TargetLaw.On(Guard.Iso(on, nameof(on)));
}
