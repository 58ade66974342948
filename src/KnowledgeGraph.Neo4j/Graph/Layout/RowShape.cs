using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>A row as Neo4j holds it while it is current: a node with its own relationships, or a relationship.</summary>
/// <param name="Group">The label beside the kind's (Person), or the relationship's type (SPOKE_AT); empty when there is neither.</param>
/// <param name="Start">Of a relationship: the entity that it leads from.</param>
/// <param name="End">Of a relationship: the entity that it leads to.</param>
/// <param name="Natural">What a person reads in Neo4j Browser; places, row and from are added.</param>
/// <param name="Ends">What a node points at.</param>
internal sealed record RowShape(string Group, Id Start, Id End, PropertyMap Natural, IReadOnlyList<RowEnd> Ends);

/// <summary>A relationship that is part of a row.</summary>
/// <param name="TargetKind">Article or Entity.</param>
internal readonly record struct RowEnd(string Type, RowKind TargetKind, Id Target);
