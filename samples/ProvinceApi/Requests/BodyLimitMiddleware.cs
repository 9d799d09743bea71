using Microsoft.AspNetCore.Http.Features;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Refuses a body that is larger than its endpoint takes: by its head where that says so, else at the first byte too many, whatever server stands in front.</summary>
internal sealed class BodyLimitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var limit = BodyLimit.Of(context);
        if (context.Request.ContentLength > limit) throw TooLarge();

        // The server's own limit has to let pass what this one does. It cannot be set where reading has begun.
        // Of a body that comes in chunks it would count what stands between them, too.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server) server.MaxRequestBodySize = context.Request.ContentLength is null ? null : limit;
        context.Request.Body = new CountedStream(context.Request.Body, limit);
        await next(context);
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);

    private sealed class CountedStream(Stream inner, long limit) : Stream
    {
        private long count;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Counted(await inner.ReadAsync(buffer.AsMemory(offset, count), cancellationToken));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Counted(await inner.ReadAsync(buffer, cancellationToken));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Counted(int read)
        {
            count += read;
            return count <= limit ? read : throw TooLarge();
        }
    }
}
