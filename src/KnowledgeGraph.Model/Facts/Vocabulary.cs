namespace KnowledgeGraph.Model;

// The closed vocabularies. Their numbers are part of ids and of stored rows: append, never renumber.

public enum EntityKind { Person = 0, Institution = 1, Event = 2 }

public enum Relation { Attended = 0, SpokeAt = 1, Organized = 2, AffiliatedWith = 3 }

public enum OrganizerRole { Organizer = 0, CoOrganizer = 1, Host = 2, CoHost = 3, Sponsor = 4, CoSponsor = 5, Supporter = 6 }

/// <summary>Only what is <see cref="Asserted"/> makes a link in the graph; the rest is kept and marked.</summary>
public enum Modality { Asserted = 0, Planned = 1, Absent = 2, Represented = 3, Attributed = 4 }

public enum Presence { Unknown = 0, InPerson = 1, Remote = 2, Recorded = 3 }

public enum EventKind { Other = 0, Forum = 1, Seminar = 2, Conference = 3, Ceremony = 4, Summit = 5, Visit = 6, Meeting = 7, Workshop = 8, Signing = 9, Exhibition = 10 }

public enum EventMode { Unknown = 0, InPerson = 1, Online = 2, Hybrid = 3 }

public enum MentionForm { Full = 0, Short = 1, Acronym = 2, Description = 3 }

/// <summary>Where a date comes from: the text itself, the dateline, a stated duration, the enclosing event, the article's context, or only the day of publication.</summary>
public enum DateOrigin { Stated = 0, Dateline = 1, Duration = 2, Event = 3, Context = 4, Publication = 5 }

/// <summary>The attributes that claims speak of.</summary>
public enum ClaimField { Start = 0, End = 1, Place = 2, Mode = 3, StatedAttendance = 4, PartOf = 5, Parent = 6, Country = 7, Acronym = 8, Series = 9, Edition = 10, EventKind = 11 }

/// <summary>What a person may say that outranks resolver and extractor.</summary>
public enum JudgementKind { Same = 0, NotSame = 1, Unsure = 2, Rename = 3, StatementWrong = 4 }
