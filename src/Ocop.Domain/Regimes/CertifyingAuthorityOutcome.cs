using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>
/// Who certifies a product of some stars on a day (thẩm quyền công nhận, cấp giấy chứng nhận): <see cref="CertifyingAuthorityNamed"/>,
/// <see cref="CertifyingAuthorityUndetermined"/> or <see cref="CertifyingAuthorityNotKnown"/>, and nothing else.
/// </summary>
public abstract record CertifyingAuthorityOutcome
{
    private protected CertifyingAuthorityOutcome(BilingualText reason, LegalReference reference, LocalDate? checkedOn)
    {
        Reason = Guard.NotNull(reason, nameof(reason));
        Reference = Guard.NotNull(reference, nameof(reference));
        CheckedOn = checkedOn;
    }

    /// <summary>Gets the word on the wire: the key of the body that certifies, <c>undetermined</c> or <c>notKnown</c>.</summary>
    public string Key => Word;

    /// <summary>Gets why it is this body, or why none can be named.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the provision that holds on the day, or the instrument that says nothing.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets the day to which the law was last checked, if the day of signing lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Gets a value indicating whether a body is named.</summary>
    public bool IsDetermined => this is CertifyingAuthorityNamed;

    private protected abstract string Word { get; }

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Key), Key, isFirst: true)
            .Member(nameof(Reason), Reason)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn)
            .Member(nameof(IsDetermined), IsDetermined);
        return true;
    }
}
