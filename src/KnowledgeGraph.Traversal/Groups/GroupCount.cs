using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>How many things of a list have something in common.</summary>
/// <param name="Keys">What they have in common, in words; null for what has no value. Two keys for pairs.</param>
/// <param name="Entities">Entity ids of the keys, where the keys are entities.</param>
public sealed record GroupCount(IReadOnlyList<string?> Keys, IReadOnlyList<Id> Entities, long Count);

public enum EventDimension { Year, Month, Kind, Place, Organizer }

public enum TieDimension { Year, InstitutionPair, CountryPair }

public enum PersonDimension { Institution, Country }

public enum ArticleDimension { Year, Month, Publisher }
