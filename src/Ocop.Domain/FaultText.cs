namespace Ocop.Domain;

/// <summary>Puts a fault of a rule file together with where it stands and where it comes from. The words themselves stand with the room that finds it.</summary>
internal static class FaultText
{
    // How a problem is told: the entry or the place first.
    public static BilingualText At(string entry, BilingualText problem) => new($"{entry}: {problem.Vietnamese}", $"{entry}: {problem.English}");

    public static BilingualText At(BilingualText place, BilingualText problem) => new($"{place.Vietnamese}: {problem.Vietnamese}", $"{place.English}: {problem.English}");

    public static BilingualText Sentence(BilingualText problem) => new(problem.Vietnamese + ".", problem.English + ".");

    /// <summary>Returns a problem with the number of its instrument behind it.</summary>
    public static BilingualText Of(string instrument, BilingualText problem) => new($"{problem.Vietnamese} ({instrument})", $"{problem.English} ({instrument})");

    /// <summary>Returns a problem with where it comes from behind it.</summary>
    public static BilingualText From(BilingualText cause, BilingualText problem) => new($"{problem.Vietnamese} ({cause.Vietnamese})", $"{problem.English} ({cause.English})");
}
