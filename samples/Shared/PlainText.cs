namespace Ocop.Domain.Samples;

/// <summary>Texts from outside, made fit for a screen.</summary>
internal static class PlainText
{
    /// <summary>Replaces control characters, so that a text from outside cannot steer the terminal.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
