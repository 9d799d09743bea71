using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>How a province stands on a day, from two sources that are never mixed.</summary>
/// <param name="On">The day.</param>
/// <param name="CheckedOn">The day to which the law was last checked, where <c>on</c> lies after it.</param>
/// <param name="Products">The products of this service with their events.</param>
/// <param name="Producers">How many producers have a product in force.</param>
/// <param name="Rounds">The rounds of which only numbers are known; null where none were entered.</param>
/// <param name="RoundsKnownThrough">The last day for which every round is known.</param>
internal sealed record PortfolioAnswer(LocalDate On, LocalDate? CheckedOn, CountsAnswer Products, int Producers, CountsAnswer? Rounds, LocalDate? RoundsKnownThrough);
