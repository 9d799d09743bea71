using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>Where the rules of a decision come from: the forms do not know in which format they are written.</summary>
/// <remarks>The members are asked once and in this order; a later one may look at what the earlier ones have given.</remarks>
internal interface IDecisionSource
{
    int FormatVersion { get; }

    string DataVersion { get; }

    LegalInstrument Instrument { get; }

    /// <summary>Gets the day to which the decision and the amendments laid over it were last checked, the earliest.</summary>
    LocalDate CheckedOn { get; }

    /// <summary>Gets where the forms stand.</summary>
    LegalReference Form { get; }

    /// <summary>Gets the most points of a form, which is the same for all forms of the decision.</summary>
    int MaxTotal { get; }

    IReadOnlyList<StarBand> Bands();

    IReadOnlyList<ProductCategory> Categories();

    IReadOnlyList<Erratum> Errata();

    MinimumRequirements? MinimumRequirements();

    /// <summary>Returns the forms by the number of their set, from 1. Each is built when it is asked for.</summary>
    IReadOnlyList<Lazy<Rubric>> Rubrics();
}
