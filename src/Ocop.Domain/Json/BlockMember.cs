namespace Ocop.Domain.Json;

/// <summary>A member that is a block of the law. Its table is made when a block of it is read, and a file of the package keeps the block until it is asked for.</summary>
internal sealed class BlockMember<TOwner, T>(string name, string description, Func<Shape<T>> shape, Action<TOwner, Block<T>> set)
    : Member<TOwner>(name, isRequired: false, description)
    where T : class
{
    public override bool IsLaw => true;

    public override Shape Shape => shape();

    public override void Read(ref DocumentReader reader, TOwner owner)
    {
        if (reader.IsDeferring) set(owner, new Block<T>(Name, shape, reader.SkipAndKeep(), reader.IsPartial));
        else if (shape().TryRead(ref reader, out var value)) set(owner, new Block<T>(Name, shape, value));
    }
}
