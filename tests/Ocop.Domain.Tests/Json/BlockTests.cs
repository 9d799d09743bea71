using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Json;

/// <summary>Blocks of the law: kept until they are asked for, refused by their entries, each fault once, and taken at the edge of what may be.</summary>
public sealed class BlockTests
{
    private const string Names = """ "names": {"bodies": {"commune": {"vi": "xã", "en": "commune"}}}, """;

    [Fact]
    public void Kept_block_is_read_once_and_refused_by_its_entry_whenever_it_is_asked_for()
    {
        var problems = new DocumentProblems();
        var head = DocumentReader.ReadKeepingBlocks(
            Encoding.UTF8.GetBytes(
                """
                {
                  "formatVersion": 2, "dataVersion": "2028-01-01.1",
                  "instrument": {"number": "9/2028/QĐ-TTg", "kind": "decision", "issued": "2028-01-01", "inForce": "2028-01-01", "checkedOn": "2028-01-01"},
                  "certificationMark": {"stars": 6},
                  "councils": {"province": {"members": {"from": 7, "through": 9}}}
                }
                """),
            RuleFileShapes.Head,
            problems,
            isPartial: false)!;
        Assert.Empty(problems.All);
        Assert.Equal(9, head.Councils!.Province!.Members!.Through);
        Assert.Same(head.Councils, head.Councils);
        for (var time = 0; time < 2; time++)
        {
            Assert.StartsWith("$.certificationMark.stars: expected a whole number from 1 to 5", Assert.Single(RuleFaults.Thrown(() => head.CertificationMark).Problems), StringComparison.Ordinal);
        }
    }

    // Everything else makes the forms, or says which file it is.
    [Fact]
    public void Forms_have_no_part_in_the_blocks_of_the_law() => Assert.Equal(
        ["$schema", "formatVersion", "dataVersion", "instrument", "minimumRequirements", "catalogue", "parts", "bands", "errata", "labels", "forms"],
        RuleFileShapes.File.Members.Where(member => !member.IsLaw).Select(member => member.Name));

    [Theory]
    [InlineData(""" "certificates": {"window": {"opens": {"workingDays": 10}, "closes": {"days": 30}}} """, "$.certificates.window.opens: in working days")]
    [InlineData(""" "certificates": {"window": {"opens": {"days": 10}, "closes": {"workingDays": 30}}} """, "$.certificates.window.closes: in working days")]
    [InlineData(""" "certificates": {"term": {"length": {"workingDays": 10}}, "window": {"opens": {"days": 90}, "closes": {"days": 30}}} """, "$.certificates.term.length: in working days")]
    [InlineData(""" "certificates": {"reEvaluation": {"within": {"years": 9000}}} """, "$.certificates.reEvaluation.within: ends beyond the calendar")]
    [InlineData(""" "certificates": {"withdrawal": {"within": {"years": 9000}}} """, "$.certificates.withdrawal.within: ends beyond the calendar")]
    [InlineData(Names + """ "certification": {"3": {"by": "commune", "through": "2027-12-31"}} """, "$.certification.3.through: over before it is in force")]
    [InlineData(
        """ "councils": {"district": {"members": {"from": 9, "through": 8}}, "province": {"through": "2027-12-31"}, "centre": {"members": {"from": 3, "through": 1}}} """,
        "$.councils.district.members.through: fewer than from",
        "$.councils.province.through: over before it is in force",
        "$.councils.centre.members.through: fewer than from")]
    public void Faults_are_told_by_their_entries_each_once(string blocks, params string[] expected)
    {
        var problems = RuleFaults.Thrown(() => Book(blocks)).Problems;
        Assert.Equal(expected, problems.Select(problem => expected.FirstOrDefault(start => problem.StartsWith(start, StringComparison.Ordinal)) ?? problem));
    }

    // The first day in force is still a day on which there is one, and no month is longer than 31 days.
    [Theory]
    [InlineData(Names + """ "certification": {"3": {"by": "commune", "through": "2028-01-01"}} """)]
    [InlineData(""" "councils": {"district": {"through": "2028-01-01", "members": {"from": 9, "through": 9}}} """)]
    [InlineData(""" "certificates": {"window": {"opens": {"days": 31}, "closes": {"months": 1}}} """)]
    [InlineData(""" "certificates": {"term": {"length": {"months": 12}}, "window": {"opens": {"years": 1}, "closes": {"days": 365}}} """)]
    public void Block_at_the_edge_is_taken(string blocks) => Assert.Equal("9/2028/QĐ-TTg", Book(blocks).Instruments[^1].Number);

    [Fact]
    public void Share_of_enterprises_needs_a_kind_that_is_one()
    {
        ProducerKind[] others = [.. Kinds.All.Where(kind => !kind.IsEnterprise)];
        var problems = new BlockProblems();
        Assert.Empty(CountedKinds.Of(null, enterprises: true, others, problems, "$.quotas.shares.N-5"));
        Assert.Equal(["$.quotas.shares.N-5.enterprises: no instrument of the book names a kind that is an enterprise; expected one"], RuleFaults.Thrown(problems.Refuse).Problems);

        var none = new BlockProblems();
        Assert.Equal([Kinds.Partnership], CountedKinds.Of(null, enterprises: true, [.. others, Kinds.Partnership], none, "$.quotas.shares.N-5"));
        none.Refuse();
    }

    private static RuleBook Book(string blocks) => RuleBook.Default.With(FutureLaw.Instrument("9/2028/QĐ-TTg", "2028-01-01", blocks));
}
