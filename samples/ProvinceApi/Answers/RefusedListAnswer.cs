namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The problem details of a list that is not imported: the table of a dry run with what all errors have.</summary>
/// <param name="Title">What kind of error it is, in the caller's language.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What is wrong and what to do, in the caller's language.</param>
/// <param name="Rows">How many rows the list has.</param>
/// <param name="Accepted">How many of them have no mistake.</param>
/// <param name="Problems">The mistakes by row.</param>
/// <param name="LeftOut">How many mistakes there are beside them.</param>
/// <param name="TraceId">Under which the log of the service has the request.</param>
internal sealed record RefusedListAnswer(string Title, int Status, string Detail, int Rows, int Accepted, IReadOnlyList<RowProblemAnswer> Problems, int LeftOut, string TraceId);
