using System.Globalization;
using System.Runtime;
using Ocop.Domain.Benchmarks;

// A first use is only first in a fresh process: this program is one. It does what its argument says, and prints how many methods the runtime compiled for it.
var before = JitInfo.GetCompiledMethodCount();
if (!FirstUse.TryDo(args.Length > 0 ? args[0] : string.Empty)) return 2;
Console.WriteLine((JitInfo.GetCompiledMethodCount() - before).ToString(CultureInfo.InvariantCulture));
return 0;
