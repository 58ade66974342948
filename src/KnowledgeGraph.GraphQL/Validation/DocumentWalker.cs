using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// Visits each definition of a document once, keeps track of types, and tells all rules. Fragments are not followed, so recursion is
/// as deep as one definition, which the parser bounds.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    public void Walk()
    {
        foreach (ValidationRule rule in rules)
            rule.Document(context.Document);
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (context.IsFull)
                return;
            if (definition is OperationNode operation)
                Operation(operation);
            else if (definition is FragmentNode fragment)
                Fragment(fragment);
        }

        foreach (ValidationRule rule in rules)
            rule.LeaveDocument(context.Document);
    }

    private void Operation(OperationNode operation)
    {
        context.Usages.Begin(operation);
        foreach (ValidationRule rule in rules)
            rule.Operation(operation);
        foreach (VariableDefinitionNode variable in operation.Variables)
            Variable(variable);
        Directives(operation.Directives, operation.Kind switch
        {
            OperationKind.Query => DirectiveLocations.Query,
            OperationKind.Mutation => DirectiveLocations.Mutation,
            _ => DirectiveLocations.Subscription,
        });
        SelectionSet(operation.SelectionSet, context.Schema.RootType(operation.Kind));
    }

    private void Fragment(FragmentNode fragment)
    {
        context.Usages.Begin(fragment);
        foreach (ValidationRule rule in rules)
            rule.Fragment(fragment);
        Type(fragment.TypeCondition);
        Directives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        SelectionSet(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value));
    }

    // Variables in a default or a directive here would be syntax errors, so none are recorded.
    private void Variable(VariableDefinitionNode variable)
    {
        foreach (ValidationRule rule in rules)
            rule.VariableDefinition(variable);
        Type(variable.Type);
        if (variable.DefaultValue is not null)
            Value(variable.DefaultValue, context.Schema.TypeOf(variable.Type), false, false);
        Directives(variable.Directives, DirectiveLocations.VariableDefinition);
    }

    private void SelectionSet(SelectionSetNode set, NamedType? type)
    {
        NamedType? outer = context.ParentType;
        NamedType? parent = type is { IsComposite: true } ? type : null;
        foreach (SelectionNode selection in set.Selections)
        {
            if (context.IsFull)
                return;
            context.ParentType = parent;
            switch (selection)
            {
                case FieldNode field:
                    Field(field, parent);
                    break;
                case InlineFragmentNode inline:
                    Inline(inline, parent);
                    break;
                case FragmentSpreadNode spread:
                    foreach (ValidationRule rule in rules)
                        rule.FragmentSpread(spread);
                    Directives(spread.Directives, DirectiveLocations.FragmentSpread);
                    break;
            }
        }

        context.ParentType = outer;
    }

    private void Field(FieldNode field, NamedType? parent)
    {
        FieldDefinition? outer = context.Field;
        FieldDefinition? definition = context.Schema.FieldOf(parent, field.Name.Value);
        context.Field = definition;
        foreach (ValidationRule rule in rules)
            rule.Field(field);
        foreach (ArgumentNode argument in field.Arguments)
            Argument(argument, definition?.Argument(argument.Name.Value));
        Directives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is not null)
            SelectionSet(field.SelectionSet, definition?.Type.Named);
        context.Field = outer;
    }

    private void Inline(InlineFragmentNode inline, NamedType? parent)
    {
        foreach (ValidationRule rule in rules)
            rule.InlineFragment(inline);
        if (inline.TypeCondition is not null)
            Type(inline.TypeCondition);
        Directives(inline.Directives, DirectiveLocations.InlineFragment);
        SelectionSet(inline.SelectionSet, inline.TypeCondition is null ? parent : context.Schema.Type(inline.TypeCondition.Name.Value));
    }

    private void Directives(ImmutableArray<DirectiveNode> directives, string location)
    {
        if (directives.IsEmpty)
            return;
        foreach (ValidationRule rule in rules)
            rule.Directives(directives, location);
        foreach (DirectiveNode directive in directives)
        {
            DirectiveDefinition? definition = context.Schema.Directive(directive.Name.Value);
            context.Directive = definition;
            foreach (ValidationRule rule in rules)
                rule.Directive(directive);
            foreach (ArgumentNode argument in directive.Arguments)
                Argument(argument, definition?.Argument(argument.Name.Value));
            context.Directive = null;
        }
    }

    private void Argument(ArgumentNode argument, InputValueDefinition? definition)
    {
        foreach (ValidationRule rule in rules)
            rule.Argument(argument, definition);
        Value(argument.Value, definition?.Type, definition?.DefaultValue is not null, false);
    }

    private void Value(ValueNode value, GraphQLType? type, bool hasDefault, bool inOneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                context.Usages.Add(new VariableUsage(variable, type, hasDefault, inOneOf));
                break;
            case ListValueNode list:
                GraphQLType? item = type?.Nullable is ListType listType ? listType.Item : type;
                foreach (ValueNode inner in list.Items)
                    Value(inner, item, false, false);
                break;
            case ObjectValueNode obj:
                ObjectValue(obj, type?.Named as InputObjectType);
                break;
        }
    }

    private void ObjectValue(ObjectValueNode obj, InputObjectType? type)
    {
        foreach (ValidationRule rule in rules)
            rule.ObjectValue(obj);
        foreach (ObjectFieldNode field in obj.Fields)
        {
            InputValueDefinition? definition = type?.Field(field.Name.Value);
            Value(field.Value, definition?.Type, definition?.DefaultValue is not null, type is { IsOneOf: true });
        }
    }

    private void Type(TypeNode type)
    {
        while (type is not NamedTypeNode)
            type = type is ListTypeNode list ? list.Item : ((NonNullTypeNode)type).Inner;
        foreach (ValidationRule rule in rules)
            rule.NamedType((NamedTypeNode)type);
    }
}
