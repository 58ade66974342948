using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>
/// Section 3.10: an input object that needs itself can never be given. Three ways to need: non-null fields of plain input objects;
/// oneOf types all of whose fields lead back; defaults that contain themselves.
/// </summary>
internal static class InputCycles
{
    public static IEnumerable<string> Find(Schema schema)
    {
        foreach (InputObjectType type in schema.Types.OfType<InputObjectType>())
        {
            if (!CanEnd(type, []))
                yield return $"{type.Name}: no finite value exists, because its required fields lead back to it.";
        }

        var settled = new HashSet<InputValueDefinition>();
        foreach (InputObjectType type in schema.Types.OfType<InputObjectType>())
        {
            foreach (InputValueDefinition field in type.Fields)
            {
                if (DefaultLoops(field, [], settled))
                    yield return $"{type.Name}.{field.Name}: its default value contains itself.";
            }
        }
    }

    private static bool CanEnd(InputObjectType type, HashSet<InputObjectType> under)
    {
        if (!under.Add(type))
            return false;
        bool ends = type.IsOneOf
            ? type.Fields.IsEmpty || type.Fields.Any(field => field.Type.Nullable is not InputObjectType inner || CanEnd(inner, under))
            : type.Fields.All(field => field.Type is not NonNullType { Inner: InputObjectType inner } || CanEnd(inner, under));
        under.Remove(type);
        return ends;
    }

    private static bool DefaultLoops(InputValueDefinition field, HashSet<InputValueDefinition> under, HashSet<InputValueDefinition> settled)
    {
        if (field.DefaultValue is null || settled.Contains(field))
            return false;
        if (!under.Add(field))
            return true;
        bool loops = ValueLoops(field.Type, field.DefaultValue, under, settled);
        under.Remove(field);
        if (!loops)
            settled.Add(field);
        return loops;
    }

    // A field that the default leaves out takes its own default in turn.
    private static bool ValueLoops(GraphQLType type, ValueNode value, HashSet<InputValueDefinition> under, HashSet<InputValueDefinition> settled)
    {
        GraphQLType inner = type.Nullable;
        if (inner is ListType list)
        {
            return value is ListValueNode items
                ? items.Items.Any(item => ValueLoops(list.Item, item, under, settled))
                : ValueLoops(list.Item, value, under, settled);
        }

        if (inner is not InputObjectType input || value is not ObjectValueNode obj)
            return false;
        foreach (InputValueDefinition field in input.Fields)
        {
            ObjectFieldNode? given = obj.Fields.FirstOrDefault(node => node.Name.Value == field.Name);
            bool loops = given is null ? DefaultLoops(field, under, settled) : ValueLoops(field.Type, given.Value, under, settled);
            if (loops)
                return true;
        }

        return false;
    }
}
