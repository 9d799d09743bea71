namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>The cards in the browser: the one that is worked on, and some from before. Whatever takes the place of a card, that card is put by first.</summary>
public sealed class KeptCards(Browser browser)
{
    /// <summary>The name under which the browser keeps the card.</summary>
    public const string Key = "card";

    private const string EarlierKey = "cards.earlier";
    private const int MostEarlier = 12;

    // Where the browser keeps nothing, cards from before last as long as the page.
    private IReadOnlyList<string> earlier = [];

    // What this page last read or wrote there. What differs from it is of a link's visitor, another window or a hand.
    private string? known;

    /// <summary>Whether the browser refused to keep the card: it has no room, or is told not to.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The cards from before, the latest first.</summary>
    public IReadOnlyList<string> Earlier
    {
        get
        {
            try
            {
                return browser.Kept(EarlierKey) is { } kept ? TextList.Read(kept) : earlier;
            }
            catch (FormatException)
            {
                return earlier;
            }
        }
    }

    /// <summary>The card that the browser keeps, as text.</summary>
    public string? Read() => known = browser.Kept(Key);

    public void Keep(KeptCard? card)
    {
        var now = browser.Kept(Key);
        if (now is not null && now != known) PutBy(now);
        known = card?.Text;
        IsRefused = !browser.Keep(Key, known);
    }

    /// <summary>Says that what the browser keeps is not on this page, so that the next card kept puts it by.</summary>
    public void Forget() => known = null;

    /// <summary>Puts a card by.</summary>
    /// <returns>Whether there was anything to put by.</returns>
    public bool PutBy(string card)
    {
        if (IsBlank(card)) return false;
        earlier = [.. Earlier.Where(other => other != card).Prepend(card).Take(MostEarlier)];
        browser.Keep(EarlierKey, TextList.Write(earlier));
        return true;
    }

    /// <summary>Takes a card out of those from before.</summary>
    public void TakeOut(string card)
    {
        earlier = [.. Earlier.Where(other => other != card)];
        browser.Keep(EarlierKey, TextList.Write(earlier));
    }

    private static bool IsBlank(string card)
    {
        try
        {
            return KeptCard.Read(card).IsBlank;
        }
        catch (InvalidEntryException)
        {
            return false;
        }
    }
}
