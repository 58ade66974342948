namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 3: a definition, or with IsExtension an extension, of the type system.</summary>
public abstract class TypeSystemNode(string? description, ImmutableArray<DirectiveNode> directives, bool isExtension, SourceLocation location)
    : DefinitionNode(description, directives, location)
{
    public bool IsExtension { get; } = isExtension;
}

/// <summary>Section 3.3.</summary>
public sealed class SchemaNode(
    string? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<RootOperationTypeNode> operationTypes,
    bool isExtension,
    SourceLocation location) : TypeSystemNode(description, directives, isExtension, location)
{
    public ImmutableArray<RootOperationTypeNode> OperationTypes { get; } = operationTypes;
}

public sealed class RootOperationTypeNode(OperationKind kind, NamedTypeNode type, SourceLocation location) : SyntaxNode(location)
{
    public OperationKind Kind { get; } = kind;

    public NamedTypeNode Type { get; } = type;
}

/// <summary>Section 3.4.</summary>
public abstract class TypeDefinitionNode(
    string? description, NameNode name, ImmutableArray<DirectiveNode> directives, bool isExtension, SourceLocation location)
    : TypeSystemNode(description, directives, isExtension, location)
{
    public NameNode Name { get; } = name;
}

public sealed class ScalarTypeNode(
    string? description, NameNode name, ImmutableArray<DirectiveNode> directives, bool isExtension, SourceLocation location)
    : TypeDefinitionNode(description, name, directives, isExtension, location);

/// <summary>An object type or an interface.</summary>
public abstract class FieldsTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    bool isExtension,
    SourceLocation location) : TypeDefinitionNode(description, name, directives, isExtension, location)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class ObjectTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    bool isExtension,
    SourceLocation location) : FieldsTypeNode(description, name, interfaces, directives, fields, isExtension, location);

public sealed class InterfaceTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    bool isExtension,
    SourceLocation location) : FieldsTypeNode(description, name, interfaces, directives, fields, isExtension, location);

public sealed class UnionTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> members,
    bool isExtension,
    SourceLocation location) : TypeDefinitionNode(description, name, directives, isExtension, location)
{
    public ImmutableArray<NamedTypeNode> Members { get; } = members;
}

public sealed class EnumTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values,
    bool isExtension,
    SourceLocation location) : TypeDefinitionNode(description, name, directives, isExtension, location)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

public sealed class InputObjectTypeNode(
    string? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields,
    bool isExtension,
    SourceLocation location) : TypeDefinitionNode(description, name, directives, isExtension, location)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}

public sealed class FieldDefinitionNode(
    string? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives,
    SourceLocation location) : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>An argument's or an input field's definition.</summary>
public sealed class InputValueDefinitionNode(
    string? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    SourceLocation location) : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public sealed class EnumValueDefinitionNode(string? description, NameNode name, ImmutableArray<DirectiveNode> directives, SourceLocation location)
    : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Section 3.13.</summary>
public sealed class DirectiveDefinitionNode(
    string? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations,
    SourceLocation location) : TypeSystemNode(description, [], false, location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<NameNode> Locations { get; } = locations;
}
