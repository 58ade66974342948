using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.6.3: a field of an input object is given once.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    public override void ObjectValue(ObjectValueNode value)
    {
        if (value.Fields.Length < 2)
            return;
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (ObjectFieldNode field in value.Fields)
        {
            if (!first.TryAdd(field.Name.Value, field.Name))
                Report($"The input field \"{field.Name.Value}\" is given more than once.", first[field.Name.Value].Location, field.Name.Location);
        }
    }
}
