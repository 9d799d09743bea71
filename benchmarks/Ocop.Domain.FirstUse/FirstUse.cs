using System.Text.Json;
using Ocop.Domain.Json;

namespace Ocop.Domain.Benchmarks;

/// <summary>What a fresh process can be asked to do.</summary>
internal static class FirstUse
{
    /// <summary>A card of set 11 (tea) with all 32 criteria and a day.</summary>
    private static ReadOnlySpan<byte> Card => """
        {"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":2,"1.2":2,"1.3":3,"1.4":2,"1.5":3,"1.6":2,"1.7":1,"2.1":3,"2.2":3,"2.3":2,"2.4":1,"3.1":2,"3.2":1,"3.3":2,"3.4":1,"3.5":2,"4.1":3,"4.2":3,"4.3":4,"5.1":4,"5.2":2,"5.3":3,"6.1.1":2,"6.1.2":2,"6.2.1":3,"6.2.2":3,"6.2.3":3,"7":3,"8":2,"9":2,"10":1,"11":2},"evaluatedOn":"2026-11-01"}
        """u8;

    /// <summary>Does nothing, uses the reader and the writer of JSON for the first time, or rates a first card from JSON to JSON.</summary>
    /// <returns>Whether there is such a thing to do.</returns>
    public static bool TryDo(string what)
    {
        switch (what)
        {
            case "nothing":
                return true;
            case "floor":
                Floor();
                return true;
            case "first-use":
                GC.KeepAlive(OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Card))));
                return true;
            default:
                return false;
        }
    }

    private static void Floor()
    {
        var reader = new Utf8JsonReader(Card);
        while (reader.Read())
        {
        }

        using var writer = new Utf8JsonWriter(new MemoryStream());
        writer.WriteStartObject();
        writer.WriteString("outcome", "rated");
        writer.WriteNumber("total", 1);
        writer.WriteEndObject();
        writer.Flush();
    }
}
