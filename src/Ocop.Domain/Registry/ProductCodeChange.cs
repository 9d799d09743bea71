namespace Ocop.Domain.Registry;

/// <summary>A sign of a text that was read as another, or left out, to find the product code in it.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record ProductCodeChange
{
    internal ProductCodeChange(int place, string sign, string written)
    {
        Place = place;
        Sign = sign;
        Written = written;
        Text = RegistryTexts.Changed(place, sign, written);
    }

    /// <summary>Gets the place of the sign in the text, from 1.</summary>
    public int Place { get; }

    /// <summary>Gets the sign.</summary>
    public string Sign { get; }

    /// <summary>Gets what is written in its place; empty where it is left out.</summary>
    public string Written { get; }

    /// <summary>Gets the change in words, with the code point of the sign.</summary>
    public BilingualText Text { get; }
}
