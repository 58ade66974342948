namespace KnowledgeGraph.Resolution;

/// <summary>One thing to look at in a pair. Left is the earlier membership; the weight must not depend on which is left.</summary>
internal interface IFeature<in T>
    where T : Subject
{
    void Weigh(T left, T right, Findings findings);
}
