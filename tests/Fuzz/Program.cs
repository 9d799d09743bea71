using Ocop.Domain;
using Ocop.Domain.Json;
using SharpFuzz;

// What is read is asked as a host would ask it. Only the documented exceptions may come out; any other one is a crash that afl-fuzz keeps.
Action<byte[]> take = args is ["rules"]
    ? bytes => RuleBook.Default.With(RuleFile.Load(new MemoryStream(bytes)))
    : args is ["council"]
        ? bytes => OcopJson.Write(RuleBook.Default.Decide(OcopJson.ReadCouncilSession(bytes)))
        : bytes =>
        {
            var card = OcopJson.ReadScorecard(bytes);
            OcopJson.Write(RuleBook.Default.Rate(card));
            if (!card.Equals(OcopJson.ReadScorecard(OcopJson.Write(card)))) throw new InvalidOperationException("The card that was written is another one.");
        };

Fuzzer.Run(stream =>
{
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    try
    {
        take(copy.ToArray());
    }
    catch (InvalidEntryException)
    {
    }
    catch (RuleDataException)
    {
    }
});
