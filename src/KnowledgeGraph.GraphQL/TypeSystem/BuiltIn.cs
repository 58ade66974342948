using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>What every schema has: five scalars and five directives (sections 3.5 and 3.13).</summary>
internal static class BuiltIn
{
    public const string Skip = "skip";
    public const string Include = "include";
    public const string Deprecated = "deprecated";
    public const string SpecifiedBy = "specifiedBy";
    public const string OneOf = "oneOf";
    public const string Cost = "cost";
    public const string ListSize = "listSize";

    /// <summary>Section 3.5, written in its own language so that the same builder reads it.</summary>
    public const string Scalars =
        """"
        "A signed 32-bit integer."
        scalar Int
        "A number of double precision, as IEEE 754 has it."
        scalar Float
        "A text in Unicode."
        scalar String
        "True or false."
        scalar Boolean
        "A name that tells one object from all others; a text or an integer on the way in, a text on the way out."
        scalar ID
        """";

    public const string Directives =
        """"
        "Leaves the field or fragment out where the condition is true."
        directive @skip("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Keeps the field or fragment only where the condition is true."
        directive @include("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "No longer to be used."
        directive @deprecated("Why, and what to use instead." reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Where the scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Exactly one field of the input object is given, and it is not null."
        directive @oneOf on INPUT_OBJECT
        """";

    /// <summary>The IBM cost specification's two directives, defined where a schema uses them.</summary>
    public const string CostDirectives =
        """"
        "What it costs: of a type once for each object, of a field once for each time it is asked, of an argument or input field when it is given."
        directive @cost("A decimal number." weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        "How many items a list is priced at."
        directive @listSize("The size where no slicing argument is given." assumedSize: Int, "Integer arguments that bound the size; the largest given counts." slicingArguments: [String!], "The lists inside the answer that the size speaks of; without them it is this list." sizedFields: [String!], "Whether exactly one slicing argument must be given." requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
        """";

    public static bool IsScalar(string name) => KindOf(name) != ScalarKind.Custom;

    public static bool IsDirective(string name) => name is Skip or Include or Deprecated or SpecifiedBy or OneOf;

    public static ScalarKind KindOf(string name) => name switch
    {
        "Int" => ScalarKind.Int,
        "Float" => ScalarKind.Float,
        "String" => ScalarKind.String,
        "Boolean" => ScalarKind.Boolean,
        "ID" => ScalarKind.Id,
        _ => ScalarKind.Custom,
    };

    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        StringArgument(directives, Deprecated, "reason") ?? (Find(directives, Deprecated) is null ? null : "No longer supported");

    public static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (DirectiveNode directive in directives)
        {
            if (directive.Name.Value == name)
                return directive;
        }

        return null;
    }

    public static string? StringArgument(ImmutableArray<DirectiveNode> directives, string directive, string argument) =>
        (Find(directives, directive)?.Argument(argument) as StringValueNode)?.Value;
}
