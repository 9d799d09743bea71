using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>What became of a text that should be a product code: the code, and what was changed to read it. <see cref="ProductCodes.Normalise"/> gives it.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record NormalisedProductCode
{
    internal NormalisedProductCode(string text, ProductCode? code, EntryProblem? problem, IEnumerable<ProductCodeChange> changes)
    {
        Text = text;
        Code = code;
        Problem = problem;
        Changes = Unchangeable.Wrap(changes.ToArray());
    }

    /// <summary>Gets the code as it is printed; the text as it was given where it is no code.</summary>
    public string Text { get; }

    /// <summary>Gets the code, or null where the text is none, or where several could be meant.</summary>
    public ProductCode? Code { get; }

    /// <summary>Gets the member that is wrong in the text as it was given, or null where it was a code as it stood.</summary>
    public EntryProblem? Problem { get; }

    /// <summary>Gets what was changed, in the order of the text; empty where the text was a code as it stood, and where it is none.</summary>
    public IReadOnlyList<ProductCodeChange> Changes { get; }
}
