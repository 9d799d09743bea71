using System.Reflection;
using System.Runtime.Loader;

var folder = args[1];
var own = new FolderContext(folder);
own.Resolving += (context, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
var library = own.LoadFromAssemblyPath(Path.Combine(folder, "OldJsonLibrary.dll"));
var answer = (string)library.GetType("Ocop.Domain.Packages.VectorCheck", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [args[0]])!;
var json = own.Assemblies.Single(assembly => assembly.GetName().Name == "System.Text.Json").GetName().Version;
if (json is not { Major: 8 }) throw new InvalidOperationException($"System.Text.Json {json} was loaded");
Console.WriteLine($"{answer} with System.Text.Json {json}");

/// <summary>Takes our own assemblies, NodaTime and System.Text.Json from a folder, and of the rest what the runtime lacks.</summary>
internal sealed class FolderContext(string folder) : AssemblyLoadContext
{
    private static readonly string[] FromFolder = ["Ocop.Domain", "NodaTime", "System.Text.Json"];

    protected override Assembly? Load(AssemblyName assemblyName) =>
        FromFolder.Contains(assemblyName.Name) ? LoadFromAssemblyPath(Path.Combine(folder, assemblyName.Name + ".dll")) : null;
}
