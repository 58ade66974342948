namespace KnowledgeGraph.Resolution;

/// <summary>One thing that two memberships of one entity never differ in. Symmetric; reads only what <see cref="Subject.VetoKey"/> holds.</summary>
internal interface IVeto<in T>
    where T : Subject
{
    /// <summary>What a reader calls it: "other dates".</summary>
    string Name { get; }

    bool Forbids(T left, T right);
}
