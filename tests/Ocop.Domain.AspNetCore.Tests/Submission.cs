using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A record of a host's own that holds cards.</summary>
public sealed record Submission(string SentBy, Scorecard NewCard, Scorecard? OldCard);

/// <summary>A record of a host's own that holds ratings.</summary>
public sealed record Reply(string SentBy, Rating NewRating, Rating? OldRating);
