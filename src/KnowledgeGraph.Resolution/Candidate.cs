using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A membership to be resolved.</summary>
/// <param name="Keys">Its blocking keys (see <see cref="Resolver.BlockingKeys"/>), and whatever else must bring it together with others.</param>
/// <param name="IsKeptApart">Whether somebody judged it to be another than something, be that a member or not.</param>
public readonly record struct Candidate(Profile Profile, ImmutableArray<string> Keys, bool IsKeptApart);
