using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ScoreSheet;
var book = RuleBook.Default;
var card = OcopJson.ReadScorecard(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "star-anise.json")));
var rubric = book.RubricFor(card);
File.WriteAllBytes("/tmp/a.xlsx", WorkbookWriter.Write(ScoreWorkbook.Of(new FormLayout(book, rubric, 0, Language.Vietnamese), SheetContents.Of(card))));
File.WriteAllBytes("/tmp/b.xlsx", WorkbookWriter.Write(ScoreWorkbook.Of(new FormLayout(book, rubric, 5, Language.Vietnamese), SheetContents.OfCouncil(card, 5, new Words(Language.Vietnamese)))));
