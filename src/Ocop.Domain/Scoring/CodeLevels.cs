using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The levels of a card as they were read: codes as numbers, without a text for each. It equals any other dictionary of a card with the same entries.</summary>
internal sealed class CodeLevels(ulong[] codes, byte[] levels) : EquatableDictionary<string, int>
{
    public override int Count => codes.Length;

    /// <summary>Ticks the levels on a form.</summary>
    /// <returns>Whether the form has every ladder and level.</returns>
    public bool Tick(FormTable form, byte[] ticks)
    {
        var ladder = -1;
        for (var i = 0; i < codes.Length; i++)
        {
            ladder = form.LadderOf(codes[i], ladder + 1);
            if (!form.Tick(ladder, levels[i], ticks)) return false;
        }

        return true;
    }

    public override bool TryGetValue(string key, out int value)
    {
        var index = Array.IndexOf(codes, PackedCode.Of(Guard.NotNull(key, nameof(key))));
        value = index < 0 ? 0 : levels[index];
        return index >= 0;
    }

    public override IEnumerator<KeyValuePair<string, int>> GetEnumerator()
    {
        for (var i = 0; i < codes.Length; i++) yield return new KeyValuePair<string, int>(PackedCode.Text(codes[i]), levels[i]);
    }
}
