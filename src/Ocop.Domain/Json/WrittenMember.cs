namespace Ocop.Domain.Json;

/// <summary>A row of the table of an object that is written only.</summary>
/// <param name="name">Its name.</param>
/// <param name="shape">The shape of its value, which may lead back to its own table.</param>
/// <param name="description">What it means, in a few words for a schema.</param>
/// <param name="isRequired">Whether it is always written.</param>
internal sealed class WrittenMember(string name, Func<Shape> shape, string description, bool isRequired = true) : Member(name, isRequired, description)
{
    public WrittenMember(string name, Shape shape, string description, bool isRequired = true)
        : this(name, () => shape, description, isRequired)
    {
    }

    public override Shape Shape => shape();
}
