namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>One mistake of a request: where it stands, and what was expected.</summary>
internal sealed record EntryFault(string Entry, BilingualText Text);
