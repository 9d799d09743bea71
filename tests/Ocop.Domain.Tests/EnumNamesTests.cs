using System.Text.Json;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Tests;

/// <summary>Every value of every public enumeration has a name for screens in both languages, in one place.</summary>
public class EnumNamesTests
{
    private static readonly Type[] Enums = [.. typeof(RuleBook).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Fact]
    public void NameOf_every_value_has_two_names_of_its_own()
    {
        Assert.NotEmpty(Enums);
        var nameOf = typeof(RuleBook).GetMethod(nameof(RuleBook.NameOf))!;
        foreach (var type in Enums)
        {
            var names = Enum.GetValues(type).Cast<object>().Select(value => (BilingualText)nameOf.MakeGenericMethod(type).Invoke(RuleBook.Default, [value])!).ToArray();
            Assert.Equal(names.Length, names.Select(name => name.Vietnamese).Distinct().Count());
            Assert.Equal(names.Length, names.Select(name => name.English).Distinct().Count());
            Assert.All(names, name => Assert.NotEqual(name.Vietnamese, name.English));
        }
    }

    [Fact]
    public void The_table_names_nothing_that_does_not_exist()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Ocop.Domain", "Data", "enumerations.json")));
        static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
        var expected = Enums.SelectMany(type => Enum.GetNames(type).Select(member => $"{Small(type.Name)}.{Small(member)}"));
        var named = file.RootElement.GetProperty("names").EnumerateObject().SelectMany(type => type.Value.EnumerateObject().Select(member => $"{type.Name}.{member.Name}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NameOf_says_it_in_small_letters()
    {
        Assert.Equal(new BilingualText("còn hiệu lực", "valid"), RuleBook.Default.NameOf(CertificateStatus.Valid));
        Assert.Equal(new BilingualText("đánh giá lại", "re-evaluation"), RuleBook.Default.NameOf(DossierKind.ReEvaluation));
    }

    [Fact]
    public void NameOf_what_has_no_name_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => RuleBook.Default.NameOf((DossierKind)99));
        Assert.Contains("enumeration", Assert.Throws<ArgumentException>("value", () => RuleBook.Default.NameOf(DayOfWeek.Monday)).Message, StringComparison.Ordinal);
    }
}
