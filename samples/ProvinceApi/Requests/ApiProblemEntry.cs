namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>One wrong entry of a request.</summary>
/// <param name="Entry">The path of the entry in the body, which is <c>$</c>, or the name of a parameter.</param>
/// <param name="Message">What is wrong and what was expected, in the caller's language.</param>
internal sealed record ApiProblemEntry(string Entry, string Message);
