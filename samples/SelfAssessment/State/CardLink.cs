using System.Buffers.Text;
using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>A card in the part of an address that no browser sends: <c>#card=</c> and the base64url of its wire JSON.</summary>
public static class CardLink
{
    private const string Mark = "#card=";

    public static string Fragment(Scorecard card) => Mark + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(OcopJson.Write(card)));

    public static bool IsIn(string fragment) => fragment.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Reads the card of a link.</summary>
    /// <exception cref="FormatException">It is not base64url.</exception>
    /// <exception cref="InvalidEntryException">It is not the wire JSON of a card.</exception>
    public static Scorecard Read(string fragment) => OcopJson.ReadScorecard(Base64Url.DecodeFromChars(fragment.AsSpan(Mark.Length)));
}
