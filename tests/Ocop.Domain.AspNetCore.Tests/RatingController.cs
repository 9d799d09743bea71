using Microsoft.AspNetCore.Mvc;
using Ocop.Domain.Councils;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>The controller of a host.</summary>
[ApiController]
[Route("controller")]
public sealed class RatingController(RuleBook book) : ControllerBase
{
    [HttpPost("rate")]
    public ActionResult<Rating> Rate(Scorecard card) => book.Rate(card);

    [HttpPost("ok")]
    public IActionResult RateAsObject(Scorecard card) => Ok(book.Rate(card));

    [HttpPost("list")]
    public IEnumerable<Rating> Rate(List<Scorecard> cards) => cards.Select(book.Rate);

    [HttpPost("record")]
    public Reply Rate(Submission submission) => new(submission.SentBy, book.Rate(submission.NewCard), submission.OldCard is { } old ? book.Rate(old) : null);

    [HttpPost("council")]
    public CouncilResult Decide(CouncilSession session) => book.Decide(session);

    [HttpPost("plan")]
    public UpgradePlan Plan(UpgradePlanRequest request) => book.Plan(request);
}
