using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>What a host lists in a context of its own: cards and ratings, where they stand, and nothing that is in them.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Scorecard))]
[JsonSerializable(typeof(Rating))]
[JsonSerializable(typeof(List<Scorecard>))]
[JsonSerializable(typeof(List<Rating>))]
[JsonSerializable(typeof(Dictionary<string, Scorecard>))]
[JsonSerializable(typeof(Dictionary<string, Rating>))]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Refusal))]
internal sealed partial class HostContext : JsonSerializerContext;
