using System.Text;
using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Explanations;

/// <summary>Why a rating is what it is (giải trình kết quả): a tree of steps, each with its citation or the name of a regulation.</summary>
/// <remarks>Nothing of it is built before it is asked for, and the same card always gives the same explanation.</remarks>
public sealed partial record Explanation
{
    internal Explanation(ExplanationStep result, IReadOnlyList<string> interpretations, LocalDate? checkedOn)
    {
        Result = result;
        Interpretations = interpretations;
        CheckedOn = checkedOn;
    }

    /// <summary>Gets the outcome, with the steps that lead to it.</summary>
    public ExplanationStep Result { get; }

    /// <summary>Gets the keys of the listed readings that the outcome rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get; }

    /// <summary>Gets the day to which the decision was last checked against the law, where the day of the evaluation lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Returns the explanation as text: one step a line, indented under the step that it belongs to, with its basis in brackets.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; each line ends with a line feed.</returns>
    /// <remarks>A step that holds begins with <c>+</c>, one that does not with <c>-</c>, any other with <c>·</c>. A change stands on a line of its own after <c>=></c>.</remarks>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        Append(text, Result, 0, language);
        if (CheckedOn is { } day) text.Append(LawChecked.Sentence(day).In(language)).Append('\n');
        return text.ToString();
    }

    /// <summary>Returns the explanation as Vietnamese text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.Vietnamese);

    private static void Append(StringBuilder text, ExplanationStep step, int depth, Language language)
    {
        var mark = step.Holds switch { true => "+ ", false => "- ", null => "· " };
        text.Append(' ', 2 * depth).Append(mark).Append(step.Text.In(language)).Append(" [").Append(step.Basis.ToString(language)).Append("]\n");
        if (step.Change is { } change) text.Append(' ', (2 * depth) + 2).Append("=> ").Append(change.In(language)).Append('\n');
        foreach (var inner in step.Steps) Append(text, inner, depth + 1, language);
    }
}
