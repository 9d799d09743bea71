using BenchmarkDotNet.Running;
using Ocop.Domain.Benchmarks;

// A first use is only first in a fresh process: the cold-start benchmark starts this program again with one of these.
if (args.Length == 1 && FirstUse.TryDo(args[0])) return 0;
if (args is ["ratios"])
{
    Ratios.Print();
    return 0;
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToArray();

// BenchmarkDotNet exits with 0 when a benchmark throws; a row without a result is a failure here.
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
