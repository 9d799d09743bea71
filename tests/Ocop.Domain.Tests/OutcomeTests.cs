using System.Reflection;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests;

/// <summary>What the library answers cannot be made, bent or forged by a host: every public type is one that a host makes, or has no public way of being made or changed.</summary>
public sealed class OutcomeTests
{
    private static readonly Assembly Library = typeof(RuleBook).Assembly;

    // Numbers, exceptions, which a host may throw where it checks entries of its own, and the converter, which a host's generated code makes.
    private static readonly IReadOnlyList<Type> OthersToMake = [typeof(Fraction), typeof(Ocop.Domain.Scoring.DecimalPoints), typeof(StarCounts), typeof(InvalidEntryException), typeof(RuleDataException), typeof(OcopJsonConverter<>), typeof(CommuneList), typeof(Ocop.Domain.Time.PartialDate)];

    [Fact]
    public void Only_what_a_host_hands_in_can_be_made_by_a_host()
    {
        var made = Library.GetExportedTypes().Where(type => type.GetConstructors().Length > 0).ToHashSet();
        Assert.Empty(made.Except(InputTests.Types).Except(OthersToMake).Select(type => type.Name));
        Assert.Empty(InputTests.Types.Concat(OthersToMake).Except(made).Select(type => type.Name));
    }

    [Fact]
    public void Only_what_a_host_hands_in_can_be_changed_in_a_copy() =>
        Assert.Empty(
            from type in Library.GetExportedTypes().Except(InputTests.Types)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where property.SetMethod is { IsPublic: true } && property.DeclaringType!.Assembly == Library
            select type.Name + "." + property.Name);

    [Fact]
    public void No_public_field_can_be_written() =>
        Assert.Empty(
            from type in Library.GetExportedTypes()
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where !field.IsLiteral && !field.IsInitOnly
            select type.Name + "." + field.Name);

    // A record that is not sealed has a copy constructor that any heir can call; a member that only this assembly can override keeps heirs out.
    [Fact]
    public void No_type_can_be_derived_outside() =>
        Assert.Empty(Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed && !type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true })).Select(type => type.Name));
}
