namespace Ocop.Domain.Reports;

/// <summary>What becomes of the answer to a criterion when a card is taken from one form to another (chuyển câu trả lời). The default value is open.</summary>
public enum CarryOver
{
    /// <summary>The card has no answer to take over.</summary>
    Open = 0,

    /// <summary>The answer means the same in the other form and is taken over.</summary>
    CarriedOver = 1,

    /// <summary>The answer may mean something else in the other form: an evaluator has to look again.</summary>
    Review = 2,
}
