using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ocop.Domain.Tests;

/// <summary>Prints the public types and members of an assembly, sorted, one a line. Members that the compiler adds to records are left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder("# ").Append(assembly.GetName().Name).Append('\n');
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append('\n').Append(Header(type)).Append('\n');
            var members = type.GetMembers(Declared).Select(member => (Key: SortKey(member), Line: Member(member))).Where(member => member.Line is not null);
            foreach (var (_, line) in members.OrderBy(member => member.Key, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    // Constructors first, named values by value, the rest by name.
    private static string SortKey(MemberInfo member) => member switch
    {
        ConstructorInfo => string.Empty,
        FieldInfo { IsLiteral: true, DeclaringType.IsEnum: true } field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString("D20", CultureInfo.InvariantCulture),
        _ => member.Name,
    };

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "readonly struct"
            : (type.IsAbstract ? type.IsSealed ? "static " : "abstract " : type.IsSealed ? "sealed " : string.Empty) + (type.GetMethod("<Clone>$") is null ? "class" : "record");
        if (type.IsValueType && !type.IsEnum && !type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute")) kind = "struct";
        var inherited = type.GetInterfaces().Where(contract => type.BaseType is null || !type.BaseType.GetInterfaces().Contains(contract)).Select(contract => Name(contract)).Order(StringComparer.Ordinal);
        var bases = type.IsEnum ? [Name(Enum.GetUnderlyingType(type))]
            : (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? new[] { Name(parent) } : []).Concat(inherited).ToArray();
        return $"{kind} {type.FullName}" + (bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases));
    }

    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo field when field.DeclaringType!.IsEnum => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{Static(field.IsStatic)}{(field.IsLiteral ? "const " : string.Empty)}{Name(field.FieldType, Nullability.Create(field))} {field.Name}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        MethodInfo method when method.IsDefined(typeof(CompilerGeneratedAttribute)) || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) => null,
        MethodInfo method => $"{Static(method.IsStatic)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{Arguments(method)}({Parameters(method)})",
        EventInfo @event => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var setter = property.SetMethod is not { IsPublic: true } set ? string.Empty
            : set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;";
        var required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : string.Empty;
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic;
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? "[" + string.Join(", ", parameters.Select(Parameter)) + "]" : string.Empty;
        return $"{Static(isStatic)}{required}{Name(property.PropertyType, Nullability.Create(property))} {property.Name}{index} {{ get;{setter} }}";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty) + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : string.Empty;
        var standard = !parameter.HasDefaultValue ? string.Empty : " = " + (parameter.DefaultValue is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : "default");
        return direction + Name(parameter.ParameterType, Nullability.Create(parameter)) + " " + parameter.Name + standard;
    }

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : string.Empty;

    private static string Static(bool isStatic) => isStatic ? "static " : string.Empty;

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef) return Name(type.GetElementType()!, nullability?.ElementType ?? nullability);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray) return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        if (!type.IsGenericType) return (type.IsPrimitive || type == typeof(string) || type == typeof(object) || type == typeof(void) || type == typeof(decimal) ? Keyword(type) : type.Name) + mark;
        var arguments = type.GetGenericArguments().Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", arguments) + ">" + mark;
    }

    private static string Keyword(Type type) => type.Name switch
    {
        "Int32" => "int",
        "Int64" => "long",
        "Boolean" => "bool",
        _ => type.Name.ToLowerInvariant(),
    };
}
