namespace KnowledgeGraph.Resolution;

/// <summary>
/// Groups subjects that cannot differ in the outcome of a comparison, so that each comparison is made once however many articles
/// say the same. Class numbers are in order of first members.
/// </summary>
internal sealed class Classes
{
    private readonly List<Subject> _examples = [];
    private readonly List<List<int>> _members = [];
    private readonly int[] _classes;

    public Classes(IReadOnlyList<Subject> subjects, Func<Subject, string> key)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _classes = new int[subjects.Count];
        for (var i = 0; i < subjects.Count; i++)
        {
            var text = key(subjects[i]);
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers[text] = number = numbers.Count;
                _examples.Add(subjects[i]);
                _members.Add([]);
            }

            _classes[i] = number;
            _members[number].Add(i);
        }
    }

    public int Count => _examples.Count;

    public int Of(int subject) => _classes[subject];

    public Subject Example(int number) => _examples[number];

    /// <summary>Ascending.</summary>
    public IReadOnlyList<int> Members(int number) => _members[number];
}
