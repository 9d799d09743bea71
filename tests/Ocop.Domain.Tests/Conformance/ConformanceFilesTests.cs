namespace Ocop.Domain.Tests.Conformance;

/// <summary>The files are what the generator makes, byte for byte. OCOP_APPROVE=1 writes them anew.</summary>
public class ConformanceFilesTests
{
    public static TheoryData<string> Names => ConformanceFiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Vectors_are_those_of_the_generator(string name) =>
        Repository.AssertApprovedFile(Path.Combine(ConformanceFiles.Folder, name), ConformanceFiles.Generate(name));

    [Fact]
    public void Manifest_is_that_of_the_generator() =>
        Repository.AssertApprovedFile(Path.Combine(ConformanceFiles.Folder, ConformanceFiles.Manifest), ConformanceFiles.GenerateManifest());
}
