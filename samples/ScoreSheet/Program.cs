// One lesson: a form can rate itself in a spreadsheet, by formulas that go by the same law, and be read back to the cell.
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ScoreSheet;

return Sample.Run(args, SheetCommands.Usage, arguments => SheetCommands.Run(arguments, Console.Out, Console.Error));
