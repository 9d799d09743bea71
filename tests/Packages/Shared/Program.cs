using System.Diagnostics;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Packages;

var clock = Stopwatch.StartNew();
var rating = RuleBook.Default.Rate(OcopJson.ReadScorecard("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"4.3":5,"9":2}}"""));
var text = OcopJson.Write(rating);
clock.Stop();
Console.WriteLine($"first rating in {clock.Elapsed.TotalMilliseconds:0.0} ms: {rating.Stars} star, {text.Length} letters");
Console.WriteLine(VectorCheck.Run(args[0]));
#if OLDER_LIBRARY
Console.WriteLine(Ocop.Domain.Consumers.CSharp7.Host.Inputs(RuleBook.Default, new NodaTime.LocalDate(2031, 7, 1)).Count + " inputs built by a library of C# 7.3");
#endif
