using System.Diagnostics;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Packages;

if (args is ["threads", var count])
{
    Console.WriteLine(ColdStart.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
    return;
}

var clock = Stopwatch.StartNew();
var rating = RuleBook.Default.Rate(OcopJson.ReadScorecard("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"4.3":5,"9":2}}"""));
var text = OcopJson.Write(rating);
clock.Stop();
Console.WriteLine($"first rating in {clock.Elapsed.TotalMilliseconds:0.0} ms: {rating.Stars} star, {text.Length} letters");
Console.WriteLine(VectorCheck.Run(args[0]));
if (args is [_, "culture"]) Console.WriteLine("in the culture " + System.Globalization.CultureInfo.CurrentCulture.Name);
#if OLDER_LIBRARY
Console.WriteLine(Ocop.Domain.Consumers.CSharp7.Host.Inputs(RuleBook.Default, new NodaTime.LocalDate(2031, 7, 1)).Count + " inputs built by a library of C# 7.3");
#endif
