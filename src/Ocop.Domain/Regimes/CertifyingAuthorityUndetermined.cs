using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The law in force speaks of certification but names nobody for these stars on the day.</summary>
public sealed record CertifyingAuthorityUndetermined : CertifyingAuthorityOutcome
{
    /// <summary>The word on the wire. No body may have it as its key.</summary>
    internal const string WireWord = "undetermined";

    internal CertifyingAuthorityUndetermined(BilingualText reason, LegalReference reference, string reading, LocalDate? checkedOn)
        : base(reason, reference, checkedOn)
    {
        Reading = reading;
    }

    /// <summary>Gets the key of the reading that nobody is named.</summary>
    internal string Reading { get; }

    private protected override string Word => WireWord;
}
