using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Tests.Generators;

/// <summary>What is told of one product, in order: results of evaluations, dossiers and withdrawals. Some of it cannot have happened and is refused.</summary>
public sealed record ProductStory(IReadOnlyList<ProductStep> Steps)
{
    /// <summary>Gets the history after each step that was taken, with that step.</summary>
    public IReadOnlyList<(ProductStep Step, CertificateHistory Before, CertificateHistory After)> Taken
    {
        get
        {
            var taken = new List<(ProductStep, CertificateHistory, CertificateHistory)>();
            var history = RuleBook.Default.NewCertificateHistory();
            foreach (var step in Steps)
            {
                if (step.TryTake(history, out _) is not { } next) continue;
                taken.Add((step, history, next));
                history = next;
            }

            return taken;
        }
    }

    public override string ToString() => string.Join("; ", Steps);
}

/// <summary>Something that is told of a product.</summary>
public sealed record ProductStep(ProductStepKind Kind, LocalDate On, int Stars, int Wait)
{
    public CertificateHistory Take(CertificateHistory history) => Kind switch
    {
        ProductStepKind.Filing => history.File(On),
        ProductStepKind.Withdrawal => history.Withdraw(new Withdrawal(On, WithdrawalGround.BreachOfLaw)),
        _ => history.Record(new EvaluationResult((DossierKind)Kind, On, Stars, Wait == 0 ? null : On.PlusDays(Wait))),
    };

    /// <summary>Returns the history with the step, or null and the entry for which it is refused.</summary>
    public CertificateHistory? TryTake(CertificateHistory history, out string? entry)
    {
        entry = null;
        try
        {
            return Take(history);
        }
        catch (InvalidEntryException exception)
        {
            entry = exception.Entry;
            return null;
        }
    }

    public override string ToString() => Kind is ProductStepKind.Filing or ProductStepKind.Withdrawal
        ? $"{LocalDatePattern.Iso.Format(On)} {Kind}"
        : string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(On)} {Kind} {Stars} stars") + (Wait == 0 ? string.Empty : " from " + LocalDatePattern.Iso.Format(On.PlusDays(Wait)));
}

/// <summary>What can be told of a product. The first three are the kinds of dossiers.</summary>
public enum ProductStepKind
{
    /// <summary>The result of a first evaluation.</summary>
    FirstEvaluation = DossierKind.FirstEvaluation,

    /// <summary>The result of an upgrade.</summary>
    Upgrade = DossierKind.Upgrade,

    /// <summary>The result of a re-evaluation.</summary>
    ReEvaluation = DossierKind.ReEvaluation,

    /// <summary>A dossier for re-evaluation was filed.</summary>
    Filing,

    /// <summary>The certificate was withdrawn.</summary>
    Withdrawal,
}
