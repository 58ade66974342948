namespace KnowledgeGraph.Traversal;

/// <summary>
/// A filter made ready to run: says of each of many things whether it passes. Tests run in batches, so that one that must read reads
/// once for all of them.
/// </summary>
internal abstract class Test<T>
{
    public abstract ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things);
}

internal static class Test
{
    /// <summary>All of them, cheap ones first; a later one sees only what passed the earlier.</summary>
    public static Test<T> All<T>(params IEnumerable<Test<T>?> tests)
    {
        var given = tests.OfType<Test<T>>().ToArray();
        return given is [var only] ? only : new AllTest<T>(given);
    }

    public static Test<T> Any<T>(IEnumerable<Test<T>> tests) => new AnyTest<T>([.. tests]);

    public static Test<T> Not<T>(Test<T> test) => new NotTest<T>(test);

    /// <summary>Decided by the thing alone.</summary>
    public static Test<T> Of<T>(Func<T, bool> passes) => new OwnTest<T>(passes);

    /// <summary>Decided by another thing that belongs to it, read for all at once; without one it fails.</summary>
    public static Test<T> By<T, TOther>(Func<GraphReader, IReadOnlyList<T>, ValueTask<IReadOnlyList<TOther?>>> read, Test<TOther> test)
        where TOther : class => new RelatedTest<T, TOther>(
            async (reader, things) => [.. (await read(reader, things)).Select(other => other is null ? Array.Empty<TOther>() : [other])],
            test,
            (passed, _) => passed > 0);

    /// <summary>Decided by how many of the things that belong to it pass: (passed, all) to the answer.</summary>
    public static Test<T> Count<T, TOther>(
        Func<GraphReader, IReadOnlyList<T>, ValueTask<IReadOnlyList<IReadOnlyList<TOther>>>> read, Test<TOther> test, Func<int, int, bool> answer) =>
        new RelatedTest<T, TOther>(read, test, answer);

    /// <summary>What passes of each list, all lists tested at once.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<T>>> KeepAsync<T>(Test<T>? test, GraphReader reader, IReadOnlyList<IReadOnlyList<T>> lists)
    {
        if (test is null)
        {
            return lists;
        }

        var passes = await test.RunAsync(reader, [.. lists.SelectMany(list => list)]);
        var next = 0;
        return [.. lists.Select(list => (IReadOnlyList<T>)[.. list.Where(_ => passes[next++])])];
    }

    /// <summary>What passes of one list.</summary>
    public static async ValueTask<IReadOnlyList<T>> KeepAsync<T>(Test<T>? test, GraphReader reader, IReadOnlyList<T> things) =>
        (await KeepAsync(test, reader, (IReadOnlyList<IReadOnlyList<T>>)[things]))[0];

    private sealed class OwnTest<T>(Func<T, bool> passes) : Test<T>
    {
        public override ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things) => new([.. things.Select(passes)]);
    }

    private sealed class NotTest<T>(Test<T> test) : Test<T>
    {
        public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things) =>
            Array.ConvertAll(await test.RunAsync(reader, things), passes => !passes);
    }

    private sealed class AllTest<T>(Test<T>[] tests) : Test<T>
    {
        public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things)
        {
            var answers = new bool[things.Count];
            Array.Fill(answers, true);
            foreach (var test in tests)
            {
                await OnlyWhereAsync(reader, test, things, answers, open: true);
            }

            return answers;
        }
    }

    private sealed class AnyTest<T>(Test<T>[] tests) : Test<T>
    {
        public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things)
        {
            var answers = new bool[things.Count];
            foreach (var test in tests)
            {
                await OnlyWhereAsync(reader, test, things, answers, open: false);
            }

            return answers;
        }
    }

    private sealed class RelatedTest<T, TOther>(
        Func<GraphReader, IReadOnlyList<T>, ValueTask<IReadOnlyList<IReadOnlyList<TOther>>>> read, Test<TOther> test, Func<int, int, bool> answer)
        : Test<T>
    {
        public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things)
        {
            var others = await read(reader, things);
            var passed = await KeepAsync(test, reader, others);
            return [.. others.Zip(passed, (all, kept) => answer(kept.Count, all.Count))];
        }
    }

    private static async ValueTask OnlyWhereAsync<T>(GraphReader reader, Test<T> test, IReadOnlyList<T> things, bool[] answers, bool open)
    {
        var undecided = Enumerable.Range(0, things.Count).Where(i => answers[i] == open).ToArray();
        if (undecided.Length == 0)
        {
            return;
        }

        var found = await test.RunAsync(reader, [.. undecided.Select(i => things[i])]);
        for (var i = 0; i < undecided.Length; i++)
        {
            answers[undecided[i]] = found[i];
        }
    }
}
