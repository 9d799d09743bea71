using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of checking a dossier (kiểm tra thành phần hồ sơ): <see cref="DossierComplete"/>, <see cref="DossierIncomplete"/>, <see cref="DossierNotCovered"/> or <see cref="DossierNotKnown"/>, and nothing else.</summary>
public abstract record DossierCheck
{
    private protected DossierCheck()
    {
    }

    /// <summary>Gets the day to which the law was last checked, if the day of filing lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(CheckedOn), CheckedOn, isFirst: true);
        return true;
    }
}
