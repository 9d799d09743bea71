using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>Compiles the programs of pages as the SDK would: nullable references, and warnings are errors.</summary>
internal static class PageCompiler
{
    /// <summary>The assemblies of this process that a program may use.</summary>
    public static MetadataReference[] References(Func<string, bool> mayUse) =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(mayUse).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Compiles a program.</summary>
    /// <param name="usings">Global usings.</param>
    /// <param name="source">The text of the program.</param>
    /// <param name="references">What it may use.</param>
    /// <param name="version">The version of C#.</param>
    /// <exception cref="FormatException">It does not compile, or with a warning.</exception>
    public static byte[] Compile(string usings, string source, MetadataReference[] references, LanguageVersion version)
    {
        var options = new CSharpParseOptions(version);
        var compilation = CSharpCompilation.Create(
            "Program" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(SourceText.From(usings), options), CSharpSyntaxTree.ParseText(SourceText.From(source), options)],
            references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                // The package asks for an older version of an assembly than the process has, as hosts do: the SDK says nothing of it either.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();
        var faults = compilation.Emit(image).Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString()).ToArray();
        return faults.Length == 0 ? image.ToArray() : throw new FormatException(string.Join("\n", faults));
    }
}
