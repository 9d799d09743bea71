using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Ocop.Domain.Mutation;

/// <summary>Switches the mutants of a library that Stryker has compiled: it holds all of them, and asks at each one whether it is on.</summary>
internal sealed class MutantSwitch
{
    private const string Active = "ActiveMutant";
    private const string Seen = "SeenMutants";
    private const string Control = "MutantControl";

    private readonly FieldInfo active;
    private readonly FieldInfo seen;

    public MutantSwitch(Assembly library)
    {
        Type control = library.GetTypes().Single(type => type.Name == Control);
        active = control.GetField(Active)!;
        seen = control.GetField(Seen)!;
        Off();
    }

    public void On(int mutant) => active.SetValue(null, mutant);

    public void Off() => active.SetValue(null, -1);

    /// <summary>Returns which mutants are come by while something is done.</summary>
    public int[] SeenDuring(int count, Action action)
    {
        bool[] found = new bool[count];
        seen.SetValue(null, found);
        action();
        seen.SetValue(null, null);
        return [.. found.Index().Where(mutant => mutant.Item).Select(mutant => mutant.Index)];
    }

    /// <summary>Rewrites how a compiled library asks whether a mutant is on.</summary>
    /// <remarks>Stryker looks for each mutant in a list of those it has seen, which takes long where there are thousands.</remarks>
    public static void Rewrite(string library, string output)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(library);
        ModuleDefinition module = assembly.MainModule;
        TypeDefinition control = module.Types.Single(type => type.Name == Control);
        FieldDefinition active = control.Fields.Single(field => field.Name == Active);
        FieldDefinition seen = new(Seen, Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, new ArrayType(module.TypeSystem.Boolean));
        control.Fields.Add(seen);

        // SeenMutants is { } seen ? seen[id] = true; return id == ActiveMutant;
        Mono.Cecil.Cil.MethodBody body = new(control.Methods.Single(method => method.Name == "IsActive"));
        body.Method.Body = body;
        body.Variables.Add(new VariableDefinition(seen.FieldType));
        body.InitLocals = true;
        ILProcessor code = body.GetILProcessor();
        Instruction compare = code.Create(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldsfld, seen);
        code.Emit(OpCodes.Stloc_0);
        code.Emit(OpCodes.Ldloc_0);
        code.Emit(OpCodes.Brfalse, compare);
        code.Emit(OpCodes.Ldloc_0);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4_1);
        code.Emit(OpCodes.Stelem_I1);
        code.Append(compare);
        code.Emit(OpCodes.Ldsfld, active);
        code.Emit(OpCodes.Ceq);
        code.Emit(OpCodes.Ret);
        assembly.Write(output);
    }
}
