namespace KnowledgeGraph.Traversal;

/// <summary>How closely the articles place two people at an event; closest first.</summary>
public enum MeetingGrade { Interacted = 0, SameSentence = 1, SameSession = 2, SameEvent = 3 }
