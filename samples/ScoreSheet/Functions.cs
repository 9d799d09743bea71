using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The functions of spreadsheets that the formulas use, by their names.</summary>
internal static class Functions
{
    // Day 0 of spreadsheets, for days after February 1900.
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    public static Formula If(Formula condition, Formula yes, Formula no) => new Lazily("IF", [condition, yes, no], cells => Formula.Truth(condition.Evaluate(cells)) ? yes.Evaluate(cells) : no.Evaluate(cells));

    public static Formula IfError(Formula value, Formula otherwise) => new Lazily("IFERROR", [value, otherwise], cells =>
    {
        try
        {
            return value.Evaluate(cells);
        }
        catch (FormulaException)
        {
            return otherwise.Evaluate(cells);
        }
    });

    public static Formula And(params Formula[] conditions) => Whole("AND", conditions, values => values.All(Formula.Truth));

    public static Formula Or(params Formula[] conditions) => Whole("OR", conditions, values => values.Any(Formula.Truth));

    public static Formula Not(Formula condition) => Whole("NOT", [condition], values => !Formula.Truth(values[0]));

    // Of cells only numbers count.
    public static Formula Sum(params Formula[] of) => Whole("SUM", of, values => values.OfType<double>().Sum());

    public static Formula Min(params Formula[] of) => Whole("MIN", of, values => values.OfType<double>().DefaultIfEmpty().Min());

    public static Formula Max(params Formula[] of) => Whole("MAX", of, values => values.OfType<double>().DefaultIfEmpty().Max());

    public static Formula Count(params Formula[] of) => Whole("COUNT", of, values => (double)values.OfType<double>().Count());

    public static Formula SumProduct(Formula of) => Whole("SUMPRODUCT", [of], values => values.Sum(Formula.Number));

    public static Formula Index(CellRange range, Formula position) => new Lazily("INDEX", [range, position], cells =>
    {
        var index = (int)Formula.Number(position.Evaluate(cells));
        return range.Cells.Skip(index - 1).Take(index < 1 ? 0 : 1).Select(cells.ValueOf).DefaultIfEmpty(null!).First() ?? throw new FormulaException("#REF!");
    });

    /// <summary>The place of a number in a list that ascends: that of the last one that is not above it.</summary>
    public static Formula MatchAscending(Formula number, CellRange range) => new Lazily("MATCH", [number, range, 1], cells =>
    {
        var wanted = Formula.Number(number.Evaluate(cells));
        var below = range.Cells.Count(cell => Formula.Number(cells.ValueOf(cell)) <= wanted);
        return below > 0 ? (double)below : throw new FormulaException("#N/A");
    });

    /// <summary>The place of the first cell with just this number.</summary>
    public static Formula MatchNumber(Formula number, CellRange range) => new Lazily("MATCH", [number, range, 0], cells =>
    {
        var wanted = Formula.Number(number.Evaluate(cells));
        var place = range.Cells.Select(cells.ValueOf).TakeWhile(value => value is not double found || found != wanted).Count();
        return place < range.Cells.Count() ? (double)(place + 1) : throw new FormulaException("#N/A");
    });

    public static Formula Trim(Formula text) => Each("TRIM", [text], values => string.Join(' ', Formula.Text(values[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    public static Formula Len(Formula text) => Each("LEN", [text], values => (double)Formula.Text(values[0]).Length);

    public static Formula Left(Formula text, Formula count) => Each("LEFT", [text, count], values =>
    {
        var all = Formula.Text(values[0]);
        return all[..Math.Min(all.Length, (int)Formula.Number(values[1]))];
    });

    public static Formula Mid(Formula text, int from, int count) => Each("MID", [text, from, count], values =>
    {
        var all = Formula.Text(values[0]);
        return from > all.Length ? string.Empty : all.Substring(from - 1, Math.Min(count, all.Length - from + 1));
    });

    public static Formula Value(Formula text) => Each("VALUE", [text], values =>
        double.TryParse(Formula.Text(values[0]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormulaException("#VALUE!"));

    /// <summary>The serial number of a day.</summary>
    public static Formula Date(Formula year, Formula month, Formula day) => Each("DATE", [year, month, day], values =>
    {
        var (y, m, d) = ((int)Formula.Number(values[0]), (int)Formula.Number(values[1]), (int)Formula.Number(values[2]));
        return y is < 1900 or > 9999 ? throw new FormulaException("#NUM!") : (double)Period.DaysBetween(DayZero, new LocalDate(y, 1, 1).PlusMonths(m - 1).PlusDays(d - 1));
    });

    public static Formula IsNumber(Formula value) => Each("ISNUMBER", [value], values => values[0] is double);

    /// <summary>Whether two texts are the same, capitals included.</summary>
    public static Formula Exact(Formula one, Formula other) => Each("EXACT", [one, other], values => Formula.Text(values[0]) == Formula.Text(values[1]));

    public static Formula Int(Formula number) => Each("INT", [number], values => Math.Floor(Formula.Number(values[0])));

    public static Formula Round(Formula number, int digits) => Each("ROUND", [number, digits], values => (double)Math.Round((decimal)Formula.Number(values[0]), digits, MidpointRounding.AwayFromZero));

    public static Formula Rept(string text, Formula times) => Each("REPT", [text, times], values => string.Concat(Enumerable.Repeat(text, (int)Formula.Number(values[1]))));

    /// <summary>The place of each cell of a column in it, from 1, wherever the column stands.</summary>
    public static Formula Places(CellRange column) => new Lazily(
        sheet => $"(ROW({((Formula)column).Write(sheet)})-ROW({((Formula)column.Cells.First()).Write(sheet)})+1)",
        _ => column.Cells.Select((_, i) => (object)(double)(i + 1)).ToArray());

    /// <summary>Returns a day as spreadsheets count it.</summary>
    public static double SerialOf(LocalDate day) => Period.DaysBetween(DayZero, day);

    /// <summary>Returns the day of a serial number, or null where it is none of the years 1901 to 9999.</summary>
    public static LocalDate? DayOf(double serial) => serial is >= 367 and <= 2_958_465 && serial == Math.Floor(serial) ? DayZero.PlusDays((int)serial) : null;

    // A function of all its values at once, those of ranges one by one.
    private static Lazily Whole(string name, Formula[] arguments, Func<object[], object> of) =>
        new(name, arguments, cells => of([.. arguments.SelectMany(argument => argument.Evaluate(cells) is object[] many ? many : [argument.Evaluate(cells)])]));

    // A function of single values; of a range it is that of each cell.
    private static Lazily Each(string name, Formula[] arguments, Func<object[], object> of) => new(name, arguments, cells =>
    {
        var values = Array.ConvertAll(arguments, argument => argument.Evaluate(cells));
        var length = values.OfType<object[]>().Select(many => many.Length).DefaultIfEmpty(-1).First();
        if (length < 0) return of(values);
        return Enumerable.Range(0, length).Select(i => of(Array.ConvertAll(values, value => value is object[] many ? many[i] : value))).ToArray();
    });

    private sealed class Lazily(Func<string, string> write, Func<ICellValues, object> of) : Formula
    {
        public Lazily(string name, Formula[] arguments, Func<ICellValues, object> of)
            : this(sheet => $"{name}({string.Join(',', arguments.Select(argument => argument.Write(sheet)))})", of)
        {
        }

        public override string Write(string sheet) => write(sheet);

        public override object Evaluate(ICellValues cells) => of(cells);
    }
}
