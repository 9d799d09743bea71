using NodaTime;

namespace Ocop.Domain.Registry;

/// <summary>What became of areas: the code of a province that was merged leads to the province that it went into.</summary>
/// <param name="divisions">Gives the divisions of the country, oldest first; they are read when an area is first looked up.</param>
internal sealed class PortfolioAreas(Func<IReadOnlyList<AdministrativeDivision>> divisions)
{
    /// <summary>Gets the days on which an area may come to another province.</summary>
    public IEnumerable<LocalDate> Days => divisions().Select(division => division.InForceFrom);

    /// <summary>Returns the path of an area as its province is coded on a day.</summary>
    /// <remarks>
    /// A code that the division of the day has stays, also where it means another province since: each of those seven provinces went into the one that has its code now.
    /// A path that begins with no code of a province stays.
    /// </remarks>
    public string? On(string? path, LocalDate day)
    {
        if (path is null) return null;
        var end = path.IndexOf('/');
        var code = end < 0 ? path : path.Substring(0, end);
        var known = divisions();
        var last = known.Count - 1;
        while (last >= 0 && known[last].InForceFrom > day) last--;
        for (var i = last; i >= 0; i--)
        {
            if (!known[i].TryGetProvince(code, out var province)) continue;
            return i == last ? path : province.On(day).Code + path.Substring(code.Length);
        }

        return path;
    }
}
