namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.13.</summary>
public sealed class DirectiveDefinition
{
    internal DirectiveDefinition(
        string name, string? description, ImmutableArray<InputValueDefinition> arguments, bool isRepeatable, ImmutableArray<string> locations)
    {
        Name = name;
        Description = description;
        Arguments = arguments;
        IsRepeatable = isRepeatable;
        Locations = locations;
    }

    public string Name { get; }

    public string? Description { get; }

    public ImmutableArray<InputValueDefinition> Arguments { get; }

    public bool IsRepeatable { get; }

    /// <summary>Names of <see cref="Language.DirectiveLocations"/>.</summary>
    public ImmutableArray<string> Locations { get; }

    public InputValueDefinition? Argument(string name)
    {
        foreach (InputValueDefinition argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }
}
