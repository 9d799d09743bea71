using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>What the stored ratings come to by the rules of today.</summary>
/// <param name="On">The day of the audit.</param>
/// <param name="Rules">The rules that rate now.</param>
/// <param name="Differing">How many of all stored ratings differ, on whatever page they are.</param>
/// <param name="Page">The stored ratings, or those of them that differ.</param>
internal sealed record AuditAnswer(LocalDate On, IReadOnlyList<AuditedRules> Rules, int Differing, PageOf<AuditEntry> Page);

/// <summary>The rules of a decision by which the audit rates.</summary>
internal sealed record AuditedRules(string Decision, string DataVersion);
