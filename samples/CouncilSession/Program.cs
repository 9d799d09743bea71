using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.CouncilSession;

var usage = new BilingualText(
    """
    Cách dùng: CouncilSession [TỆP] [--json] [--lang vi|en]
      TỆP   phiên họp (JSON): {"decision":"...","productSet":n,"members":[{"name":"...","levels":{...}}],"rules":{...}}
            rules (tùy chọn): "minimumLevels": majority | unanimity | meanLevel | meanPoints,
            "council": province | centre | district, "regulation": tên quy chế,
            "quorum": số hoặc tỷ lệ như "3/4" của "appointed", "largestSpread",
            "scoringRoles", "presentRoles", "blankCards": absent | vote
            không có tệp thì dùng phiên họp năm thành viên chấm một sản phẩm cà phê
    """,
    """
    Usage: CouncilSession [FILE] [--json] [--lang vi|en]
      FILE  a session (JSON): {"decision":"...","productSet":n,"members":[{"name":"...","levels":{...}}],"rules":{...}}
            rules (optional): "minimumLevels": majority | unanimity | meanLevel | meanPoints,
            "council": province | centre | district, "regulation": its name,
            "quorum": a number, or a share such as "3/4" of "appointed", "largestSpread",
            "scoringRoles", "presentRoles", "blankCards": absent | vote
            without a file, five members who score a coffee
    """);

return Sample.Run(args, usage, arguments =>
{
    var file = arguments.Rest(1).SingleOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "data", "session.json");
    var session = OcopJson.ReadCouncilSession(InputFile.ReadText(file));
    var result = arguments.Book.Decide(session);
    if (arguments.Json) Console.WriteLine(OcopJson.Write(result));
    else new SessionScreen(arguments.Book, session, result, arguments.Language).Show();
    return 0;
});
