using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>
/// A program of the documentation, as a new console project would have it: C# of the newest version, nullable references, the usual usings,
/// and nothing to use but the framework, the two packages and what they bring. The lines of comment that end it are what it prints.
/// </summary>
internal sealed class PageProgram
{
    /// <summary>The usings that a new console project has.</summary>
    private const string Usual = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    // The container that a console project adds for itself stands beside the packages.
    private static readonly string[] Packages = ["Ocop.Domain", "Ocop.Domain.DependencyInjection", "NodaTime", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    private static readonly Lazy<MetadataReference[]> References = new(() => PageCompiler.References(
        file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location) || Packages.Contains(Path.GetFileNameWithoutExtension(file))));

    private readonly string source;
    private readonly string usings;

    /// <param name="source">The text of the program.</param>
    /// <param name="usings">Global usings beside the usual ones, one a line.</param>
    public PageProgram(string source, string usings = "")
    {
        this.source = source;
        this.usings = Usual + usings;
        var lines = source.TrimEnd().Split('\n');
        var printed = lines.Reverse().TakeWhile(line => line == "//" || line.StartsWith("// ", StringComparison.Ordinal)).Reverse();
        Expected = string.Concat(printed.Select(line => (line.Length > 3 ? line[3..] : string.Empty) + "\n"));
    }

    /// <summary>What the page says that the program prints.</summary>
    public string Expected { get; }

    /// <summary>Whether a text has global usings and nothing else.</summary>
    public static bool IsUsings(string source) => source.TrimEnd().Split('\n').All(line => line.StartsWith("global using ", StringComparison.Ordinal));

    /// <summary>Compiles the program, runs it in the root of the repository, and returns what it printed. Warnings are errors.</summary>
    /// <exception cref="FormatException">It does not compile, or it threw, or a line of comment that nobody compares looks like what is printed.</exception>
    public string Run()
    {
        RefuseOutputBeforeTheEnd();
        var start = Assembly.Load(Compile(LanguageVersion.Latest)).EntryPoint!;
        var console = Console.Out;
        var folder = Environment.CurrentDirectory;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = Repository.Root;
            start.Invoke(null, start.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException exception)
        {
            throw new FormatException($"It threw {exception.InnerException}\nafter it printed\n{printed}", exception.InnerException);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    // A reader takes a comment right below a line that prints for what it prints. Only those at the end are compared.
    private void RefuseOutputBeforeTheEnd()
    {
        var lines = source.TrimEnd().Split('\n');
        for (var i = 1; i < lines.Length - Expected.Count(letter => letter == '\n'); i++)
        {
            if (lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal) && lines[i - 1].Contains("Console.Write", StringComparison.Ordinal))
                throw new FormatException($"The comment of line {i + 1} looks like what is printed and is not compared; expected that at the end, or a blank line before a comment.");
        }
    }

    /// <summary>Compiles the program. Warnings are errors.</summary>
    /// <param name="version">The version of C#.</param>
    /// <exception cref="FormatException">It does not compile.</exception>
    public byte[] Compile(LanguageVersion version) => PageCompiler.Compile(usings, source, References.Value, version);
}
