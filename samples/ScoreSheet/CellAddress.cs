using System.Globalization;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A cell of a workbook.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    /// <summary>Gets the name inside the sheet, such as <c>E14</c>.</summary>
    public string Name => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets the name inside the sheet as one that stays when a formula is copied, such as <c>$E$14</c>.</summary>
    public string FixedName => $"${ColumnName(Column)}${Row.ToString(CultureInfo.InvariantCulture)}";

    public static CellRange operator |(CellAddress first, CellAddress last) => new(first.Sheet, first.Row, first.Column, last.Row, last.Column);

    /// <summary>Returns the letters of a column.</summary>
    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }

    /// <summary>Returns the name of a sheet as formulas write it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Reads a name such as <c>E14</c>.</summary>
    public static bool TryParse(string sheet, string? name, out CellAddress cell)
    {
        cell = default;
        var (row, column, i) = (0, 0, 0);
        for (; i < name?.Length && char.IsAsciiLetterUpper(name[i]) && i < 3; i++) column = (column * 26) + name[i] - 'A' + 1;
        if (column == 0 || i >= name!.Length || !int.TryParse(name.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out row) || row is < 1 or > 1_048_576) return false;
        cell = new CellAddress(sheet, row, column);
        return true;
    }

    public override string ToString() => $"{Sheet}!{Name}";
}
