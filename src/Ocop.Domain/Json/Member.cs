using System.Text;

namespace Ocop.Domain.Json;

/// <summary>A row of the table of an object's members: its name, whether it must be there, its shape and what it means.</summary>
internal abstract class Member(string name, bool isRequired, string description)
{
    public string Name => name;

    public bool IsRequired => isRequired;

    /// <summary>Gets a value indicating whether the member says what the others are about, so that it stands in an amendment too.</summary>
    public bool IsKey { get; init; }

    /// <summary>Gets a value indicating whether it is a block of the law, in which forms have no part.</summary>
    public virtual bool IsLaw => false;

    /// <summary>Gets what the member means, in a few words for a schema.</summary>
    public string Description => description;

    public abstract Shape Shape { get; }

    /// <summary>Gets the name as it stands in a document.</summary>
    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);
}

/// <summary>A member that can be read into an object of a type.</summary>
internal abstract class Member<TOwner>(string name, bool isRequired, string description) : Member(name, isRequired, description)
{
    public abstract void Read(ref DocumentReader reader, TOwner owner);
}

/// <summary>A member with the shape of its value and where the value goes.</summary>
internal sealed class Member<TOwner, TValue>(string name, bool isRequired, string description, Shape<TValue> shape, Action<TOwner, TValue> set)
    : Member<TOwner>(name, isRequired, description)
{
    public override Shape Shape => shape;

    public override void Read(ref DocumentReader reader, TOwner owner)
    {
        if (shape.TryRead(ref reader, out var value)) set(owner, value);
    }
}
