using System.Buffers;

namespace Ocop.Domain.Tests.Json;

/// <summary>Documents that come in pieces, as a server's buffers hold them.</summary>
internal static class Pieces
{
    /// <summary>Returns a document in the pieces given.</summary>
    public static ReadOnlySequence<byte> Of(params ReadOnlyMemory<byte>[] pieces)
    {
        if (pieces.Length == 0) return ReadOnlySequence<byte>.Empty;
        var first = new Piece(pieces[0], null);
        var last = first;
        foreach (var piece in pieces.Skip(1)) last = new Piece(piece, last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    /// <summary>Returns a document cut at each of its bytes in turn, from before the first to after the last; and at all of them at once.</summary>
    public static IEnumerable<ReadOnlySequence<byte>> Cuts(byte[] document)
    {
        for (var cut = 0; cut <= document.Length; cut++) yield return Of(document.AsMemory(0, cut), document.AsMemory(cut));
        yield return Of([.. Enumerable.Range(0, document.Length).Select(i => (ReadOnlyMemory<byte>)document.AsMemory(i, 1))]);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            if (before is not null) before.Next = this;
        }
    }
}
