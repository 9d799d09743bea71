using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests;

/// <summary>Checks a property on many random inputs. A failure prints a replay triple; put it in FSCHECK_REPLAY as <c>seed,gamma,size</c> to run that input again.</summary>
internal static class Property
{
    public static void Holds<T>(Arbitrary<T> inputs, Action<T> body, int tests = 200, [CallerMemberName] string name = "")
    {
        var config = Config.QuickThrowOnFailure.WithName(name + " ").WithMaxTest(tests).WithQuietOnSuccess(true);
        if (Environment.GetEnvironmentVariable("FSCHECK_REPLAY") is { Length: > 0 } replay)
        {
            var parts = replay.Split(',');
            config = config.WithReplay(
                ulong.Parse(parts[0], CultureInfo.InvariantCulture),
                ulong.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        Prop.ForAll(inputs, body).Check(config);
    }
}
