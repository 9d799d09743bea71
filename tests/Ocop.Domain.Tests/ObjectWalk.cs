using System.Collections;
using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>Goes through the public properties of an object and of all that they give, each object once.</summary>
internal sealed class ObjectWalk
{
    // The forms are large and alike: of a list a few values are enough, but of a list of forms all.
    private const int MostOfAList = 30;

    private static readonly Assembly Library = typeof(RuleBook).Assembly;

    private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, PropertyInfo[]> properties = [];

    public List<string> Changeable { get; } = [];

    public HashSet<string> Seen { get; } = [];

    public IEnumerable<object> Visited => visited;

    public static string Name(PropertyInfo property) => property.DeclaringType!.Name + "." + property.Name;

    public void Visit(object? root, string name)
    {
        var open = new Stack<(object? Value, string Name)>([(root, name)]);
        while (open.Count > 0)
        {
            var (value, where) = open.Pop();
            if (value is null or string or Exception and not (RuleDataException or InvalidEntryException) || value.GetType().IsEnum) continue;
            if (!value.GetType().IsValueType && !visited.Add(value)) { MarkSeen(value, where); continue; }
            if (value is IEnumerable values)
            {
                MarkSeen(value, where);
                if (CanChange(value)) Changeable.Add(where + " is a " + value.GetType().Name);
                foreach (var item in values.Cast<object?>().Take(MostOfAList)) open.Push((item, where + "[]"));
                continue;
            }

            if (value.GetType().Assembly != Library) continue;
            foreach (var property in PropertiesOf(value.GetType())) open.Push((Get(property, value), Name(property)));
        }
    }

    private static object? Get(PropertyInfo property, object owner)
    {
        // Some properties have an answer only in some states, and say so.
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException)
        {
            return null;
        }
    }

    private static bool CanChange(object value) =>
        value switch
        {
            Array array => array.Length > 0,
            IList { IsReadOnly: false } or IDictionary { IsReadOnly: false } => true,
            _ => value.GetType().GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICollection<>) && contract.GetProperty("IsReadOnly")!.GetValue(value) is false),
        };

    private void MarkSeen(object value, string where)
    {
        if (value is IEnumerable values && values.Cast<object?>().Any()) Seen.Add(where);
    }

    private PropertyInfo[] PropertiesOf(Type type)
    {
        if (properties.TryGetValue(type, out var known)) return known;
        var all = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.DeclaringType!.Assembly == Library).ToArray();
        return properties[type] = all;
    }
}
