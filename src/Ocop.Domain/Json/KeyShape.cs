using System.Globalization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>What the names of a dictionary look like.</summary>
internal abstract class KeyShape<TKey>
{
    /// <summary>Gets the end of a sentence that begins with "expected a name that is".</summary>
    public abstract BilingualText Expected { get; }

    /// <summary>Gets the most characters of a name.</summary>
    public abstract int LongestText { get; }

    /// <summary>Gets the shape of a name, where a name has one.</summary>
    public virtual Shape? Names => null;

    /// <summary>Gets what is wrong with a name that is none.</summary>
    public virtual BilingualText Problem => ProblemTexts.WrongName(Expected);

    /// <summary>Gets a value indicating whether a path writes the names as codes of criteria.</summary>
    public virtual bool AreCodes => false;

    public abstract bool TryParse(string name, out TKey key);
}

/// <summary>Names of which only a form knows what they may be: any text.</summary>
/// <param name="areCodes">Whether they are codes of criteria.</param>
internal sealed class FormKeys(bool areCodes) : KeyShape<string>
{
    public override BilingualText Expected => AnyTextShape.Instance.Expected;

    public override int LongestText => int.MaxValue;

    public override BilingualText Problem => ProblemTexts.NotUnicode;

    public override bool AreCodes => areCodes;

    public override bool TryParse(string name, out string key)
    {
        key = name;
        return true;
    }
}

/// <summary>Names that are texts of a rule.</summary>
internal sealed class TextKeys(TextShape text) : KeyShape<string>
{
    public override BilingualText Expected => text.Expected;

    public override int LongestText => text.Longest;

    public override Shape Names => text;

    public override bool TryParse(string name, out string key)
    {
        key = name;
        return text.Allows(name);
    }
}

/// <summary>Names that are words of an enumeration.</summary>
internal sealed class WordKeys<T> : KeyShape<T>
    where T : struct, Enum
{
    public override BilingualText Expected { get; } = ProblemTexts.OneOf(WireNames<T>.All);

    public override int LongestText => 100;

    public override Shape Names { get; } = new WordShape<T>();

    public override bool TryParse(string name, out T key) => WireNames<T>.TryParse(name, out key);
}

/// <summary>Names that are whole numbers in a range, written in digits without a leading zero: "1" and "01" never stand for the same.</summary>
internal sealed class NumberKeys(int least, int most) : KeyShape<int>
{
    public override BilingualText Expected { get; } = ProblemTexts.WholeNumber(least, most);

    public override int LongestText => 10;

    public override bool TryParse(string name, out int key) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out key) && key >= least && key <= most && (name.Length == 1 || name[0] != '0');
}
