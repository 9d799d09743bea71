namespace Ocop.Domain.Mutation;

/// <summary>A change of the library: its number, its file below the folder of the library, its line, its kind, what it puts there, and whether it compiles.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Replacement, bool Compiles)
{
    /// <summary>Gets the folder of the file; the folder of the library itself is a point.</summary>
    public string Folder { get; } = Path.GetDirectoryName(File) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    /// <summary>Gets the room whose tests ask for it: that of its folder. In the root it is the second part of the name, such as that of RuleBook.Targets.cs, or else the rules.</summary>
    public string Room => Folder != "." ? Folder : Path.GetFileNameWithoutExtension(File).Split('.') is [_, string room] ? room : "Rules";
}
