using Ocop.Domain.Samples.ProvinceApi;
using Ocop.Domain.Samples.ProvinceApi.Settings;

try
{
    await ProvinceHost.RunAsync(args);
    return 0;
}
catch (SettingsException exception)
{
    foreach (var problem in exception.Problems)
    {
        Console.Error.WriteLine(problem.Vietnamese);
        if (problem.English != problem.Vietnamese) Console.Error.WriteLine(problem.English);
    }

    return 1;
}
