namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>What a producer says of a criterion before a plan is made. The default value is the usual effort.</summary>
public enum Effort
{
    Usual = 0,
    Harder = 1,
    Impossible = 2,
}
