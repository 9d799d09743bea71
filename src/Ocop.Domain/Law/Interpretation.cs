namespace Ocop.Domain.Law;

/// <summary>A reading of the law (cách hiểu): what this library chose where the law is silent, misprinted or known in part only, with the alternative and the way to it.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record Interpretation
{
    internal Interpretation(string key, BilingualText section, BilingualText reading, BilingualText where, BilingualText source, BilingualText? alternative, BilingualText? setting, BilingualText? listed)
    {
        Key = key;
        Section = section;
        Reading = reading;
        Where = where;
        Source = source;
        Alternative = alternative;
        Setting = setting;
        Listed = listed;
    }

    /// <summary>Gets the key, such as <c>certificate-last-day-inclusive</c>. It stays the same, and answers list readings by it.</summary>
    public string Key { get; }

    /// <summary>Gets the name of the section of the list that it stands in.</summary>
    public BilingualText Section { get; }

    /// <summary>Gets the reading.</summary>
    public BilingualText Reading { get; }

    /// <summary>Gets what it decides: members of this library, or what people do.</summary>
    public BilingualText Where { get; }

    /// <summary>Gets what the law or the data has, with its citation where there is one.</summary>
    public BilingualText Source { get; }

    /// <summary>Gets the reading that was not chosen, or null where there is none.</summary>
    public BilingualText? Alternative { get; }

    /// <summary>Gets how a host takes the alternative, or null where it cannot.</summary>
    public BilingualText? Setting { get; }

    /// <summary>Gets which answers list it, or null where it stands in this list only.</summary>
    public BilingualText? Listed { get; }

    /// <summary>Returns the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
