using System.Text.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The points of parts by their codes. Which parts there are only the form knows; members have no order in JSON, so what is read is put in the order of the codes.</summary>
internal sealed class PartTotalsShape(Shape<Fraction> points) : Shape<PartTotals>
{
    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected => ProblemTexts.AnObjectOfParts;

    public override Shape Item => points;

    protected override bool TryReadValue(ref DocumentReader reader, out PartTotals value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        var totals = new SortedDictionary<string, Fraction>(StringComparer.Ordinal);
        while (reader.Read() && reader.Token != JsonTokenType.EndObject)
        {
            if (!reader.TryGetText(int.MaxValue, out var code))
            {
                reader.TellAboutName(ProblemTexts.NotUnicode);
                continue;
            }

            reader.Problems.Enter(code);
            reader.Read();
            if (totals.ContainsKey(code))
            {
                reader.Tell(ProblemTexts.Repeated, EntryProblemKind.Repeated);
                reader.Skip();
            }
            else
            {
                points.TryRead(ref reader, out var part);
                totals.Add(code, part);
            }

            reader.Problems.Leave();
        }

        value = new PartTotals(totals);
        return true;
    }
}
