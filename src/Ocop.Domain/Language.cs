namespace Ocop.Domain;

/// <summary>The language of a text for people. The default value is Vietnamese.</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt), the language of the law.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
